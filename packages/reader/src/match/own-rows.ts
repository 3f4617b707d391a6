import type { ChapterKey, Table } from '@nianbao/core';
import type { Header } from './header.ts';
import type { Band } from './label-index.ts';
import type { PrintedRow } from './row-kind.ts';

/** What the chapters of a document say of its tables. */
export interface Placement {
  /** The document has headings of chapters, so that where a table stands says something. */
  readonly chaptered: boolean;
  /** Whether a table of the form stands in its own chapter. */
  readonly isInPlace: (table: Table) => boolean;
}

/** What stands around a row. */
interface Surroundings {
  readonly placement: Placement;
  readonly chapter: ChapterKey | null;
  readonly band: Band | null;
  readonly header: Header | null;
}

/** Whether a table elsewhere than in its chapter is not the one of the form, since that stands in its place. */
export const yields = (table: Table, { chaptered, isInPlace }: Placement, chapter: ChapterKey | null): boolean =>
  chaptered && chapter !== table.chapter && isInPlace(table);

/**
 * Whether a labelled row stands where rows of its table stand: in the chapter, or under the band or header. Words such
 * as 行政许可 or 合计 label rows of other tables too.
 */
export function isOwnRow({ match }: PrintedRow, surroundings: Surroundings): boolean {
  const { placement, chapter, band, header } = surroundings;
  if (match === null || yields(match.table, placement, chapter)) return false;
  const { table } = match;
  const across = header?.sideBySide ?? null;
  if (across !== null) return across === table;
  const named = header?.named(table).different ?? 0;
  const underHeader = named > 1 || named === table.columns.length;
  return !placement.chaptered || chapter === table.chapter || band?.table === table || underHeader;
}
