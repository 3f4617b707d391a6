import type { CellState } from '@nianbao/core';

/** A figure as it is printed, and what reading it has to give. */
export interface Figure {
  /** `table.row.column`. */
  readonly key: string;
  readonly text: string;
  readonly value: number | null;
  readonly state: CellState;
}

type Role = 'band' | 'corner' | 'header' | 'label' | 'figure' | 'other';

/** A cell of a printed table; row and column count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly role: Role;
  readonly figure?: Figure;
}

export interface Table {
  readonly kind: 'table';
  /** The chapter it belongs to. */
  readonly chapter: string;
  readonly ruled: boolean;
  readonly cells: readonly Cell[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: 'title' | 'preamble' | 'heading' | 'subheading' | 'text' | 'band' | 'figures' | 'signature';
  readonly text: string;
  /** The figures that stand in the paragraph, where a table is printed as lines of text. */
  readonly figures?: readonly Figure[];
}

export type Block = Paragraph | Table;

/** A report as it is printed, whatever the format of the file. */
export interface Document {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Blocks with every table replaced by what is made of it. */
export const mapTables = (document: Document, change: (table: Table) => readonly Block[]): Document => ({
  ...document,
  blocks: document.blocks.flatMap((block) => (block.kind === 'table' ? change(block) : [block])),
});

/** The document with every cell of its tables replaced by what is made of it. */
export const mapCells = (document: Document, change: (cell: Cell) => Cell): Document =>
  mapTables(document, (table) => [{ ...table, cells: table.cells.map(change) }]);

/** The document with every paragraph replaced by what is made of it. */
export const mapParagraphs = (document: Document, change: (paragraph: Paragraph) => Paragraph): Document => ({
  ...document,
  blocks: document.blocks.map((block) => (block.kind === 'paragraph' ? change(block) : block)),
});

/** Every figure that is printed. */
export const figuresOf = ({ blocks }: Document): readonly Figure[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.cells.flatMap(({ figure }) => figure ?? []) : (block.figures ?? []),
  );

/** The cells of a table row by row. */
export function rowsOf({ cells }: Table): readonly (readonly Cell[])[] {
  const rows: Cell[][] = Array.from({ length: Math.max(0, ...cells.map((cell) => cell.row + cell.rowSpan)) }, () => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  return rows.map((row) => row.sort((a, b) => a.column - b.column));
}

export const widthOf = ({ cells }: Table): number => Math.max(...cells.map((cell) => cell.column + cell.colSpan));
