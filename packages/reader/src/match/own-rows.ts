import type { ChapterKey } from '@nianbao/core';
import type { Header } from './header.ts';
import type { Band } from './label-index.ts';
import type { PrintedRow } from './row-kind.ts';

/** What stands around a row. */
export interface Surroundings {
  /** The document has headings of chapters, so that where a table stands says something. */
  readonly chaptered: boolean;
  readonly chapter: ChapterKey | null;
  readonly band: Band | null;
  readonly header: Header | null;
}

/**
 * Whether a labelled row stands where rows of its table stand: in the chapter, or under the band or header. Words such
 * as 行政许可 or 合计 label rows of other tables too.
 */
export function isOwnRow({ match }: PrintedRow, { chaptered, chapter, band, header }: Surroundings): boolean {
  if (match === null) return false;
  const { table } = match;
  const across = header?.sideBySide ?? null;
  if (across !== null) return across === table;
  const named = new Set(header?.columns(table).filter((column) => column !== null)).size;
  const underHeader = named > 1 || named === table.columns.length;
  return !chaptered || chapter === table.chapter || band?.table === table || underHeader;
}
