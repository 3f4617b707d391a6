import { finding } from '@nianbao/core';
import { limitExceeded } from './problems/file.ts';

/** Bounds on what one file may ask for. Exceeding one is a finding, never a crash. */
export interface Limits {
  /** Size of the file. */
  readonly bytes: number;
  /** Paragraphs, lines or elements. Markup over 1 MB may hold twice as many words. */
  readonly blocks: number;
  /** Cells of all tables, spans counted as the cells that they cover. */
  readonly cells: number;
  /** Rows or columns that one cell may span. */
  readonly span: number;
  /** Elements inside each other. */
  readonly depth: number;
}

export const defaultLimits: Limits = {
  bytes: 16 * 1024 * 1024,
  blocks: 262_144,
  cells: 200_000,
  span: 1_000,
  depth: 512,
};

/** Thrown inside the reader when reading cannot go on; `read` turns it into its finding. */
export class LimitError extends Error {
  readonly finding;

  constructor(limit: keyof Limits, most: number, found: number | string) {
    super(`limit ${limit}: ${found} > ${most}`);
    this.finding = finding(limitExceeded, limit, { most, found }, { at: '' });
  }
}
