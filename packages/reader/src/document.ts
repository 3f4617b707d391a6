import type { Finding, SourcePlace } from '@nianbao/core';

/** A paragraph, heading or single line of the source, with white space at its ends removed. Never empty. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** 1–6 where the source marks it as a heading (h1, #), null otherwise. */
  readonly level: number | null;
  readonly text: string;
  readonly place: SourcePlace;
}

/**
 * A cell of a table. Row and column count from 1; text is as printed, line breaks inside kept as \n, ends trimmed, and
 * superscripts and subscripts in 〔〕 so that they never run into a figure.
 */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly place: SourcePlace;
}

/**
 * How far columns can be trusted. `exact`: positions and spans as the source declares them. `separated`: fields
 * between separators, or told by where words stand on a page; blank fields are kept, but merged cells may be lost and
 * rows may start at different fields.
 * `spaced`: words between white space; blank cells leave no trace.
 */
export type Geometry = 'exact' | 'separated' | 'spaced';

/** A table, or the part of one that stands together in the source. */
export interface SourceTable {
  readonly kind: 'table';
  readonly geometry: Geometry;
  readonly rows: number;
  readonly columns: number;
  /** In reading order; spans never overlap. */
  readonly cells: readonly SourceCell[];
  readonly place: SourcePlace;
}

export type SourceBlock = SourceParagraph | SourceTable;

export const isParagraph = (block: SourceBlock): block is SourceParagraph => block.kind === 'paragraph';

/** The last column that a cell covers. */
export const lastColumn = (cell: SourceCell) => cell.column + cell.colSpan - 1;

/** What every format is turned into: the text and tables of a document in reading order. It knows nothing of the statute. */
export interface SourceDocument {
  /** The title that the file carries outside its text (HTML title, document properties). */
  readonly title: string | null;
  readonly blocks: readonly SourceBlock[];
  /** What was joined, left out or could not be read on the way. */
  readonly findings: readonly Finding[];
}
