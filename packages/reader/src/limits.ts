import { type Finding, finding } from '@nianbao/core';
import { limitExceeded } from './problems/file.ts';

/** Bounds on what one file may ask for. Exceeding one is a finding, never a crash. */
export interface Limits {
  /** Size of the file. */
  readonly bytes: number;
  /** Size of what a packed file (DOCX, XLSX) unpacks to, in bytes. */
  readonly unzipped: number;
  /** How many times its packed size a part of a packed file may unpack to; small parts may always. */
  readonly ratio: number;
  /** Pages of a PDF, sheets of a workbook. */
  readonly pages: number;
  /** Paragraphs, lines or elements; in a PDF, the characters and drawn lines of all pages. Markup over 1 MB may hold twice as many words. */
  readonly blocks: number;
  /** Cells of all tables, spans counted as the cells that they cover. */
  readonly cells: number;
  /** Rows or columns that one cell may span. */
  readonly span: number;
  /** Elements inside each other. */
  readonly depth: number;
  /** Time that reading may take; it counts only where a clock is given. */
  readonly milliseconds: number;
}

export const defaultLimits: Limits = {
  bytes: 16 * 1024 * 1024,
  unzipped: 64 * 1024 * 1024,
  ratio: 200,
  pages: 500,
  blocks: 262_144,
  cells: 200_000,
  span: 1_000,
  depth: 512,
  milliseconds: 10_000,
};

/** Milliseconds from any fixed moment, such as `() => performance.now()`. */
export type Clock = () => number;

/** The limits of one reading. */
export interface Bounds extends Limits {
  /** Throws a LimitError once the time is up. */
  readonly checkTime: () => void;
}

/** The limits of a reading that begins now. Throws RangeError for a limit that is negative or not a number. */
export function boundsOf(limits: Partial<Limits> = {}, clock: Clock | null = null): Bounds {
  const all: { -readonly [Key in keyof Limits]: number } = { ...defaultLimits };
  for (const key of Object.keys(defaultLimits) as (keyof Limits)[]) {
    const limit = limits[key] ?? defaultLimits[key];
    if (!(limit >= 0)) throw new RangeError(`limits.${key}: ${limit} is no limit; it must be a number from 0`);
    all[key] = limit;
  }
  const start = clock?.() ?? 0;
  const checkTime = () => {
    const spent = clock === null ? 0 : clock() - start;
    if (spent > all.milliseconds) throw new LimitError('milliseconds', all.milliseconds, Math.round(spent));
  };
  return { ...all, checkTime };
}

/** Thrown inside the reader when reading cannot go on; `read` turns it into its finding. */
export class Unreadable extends Error {
  readonly finding: Finding;

  constructor(why: Finding) {
    super(`${why.code} ${why.messageId}: ${why.message.en}`);
    this.finding = why;
  }
}

/** A limit is exceeded. */
export class LimitError extends Unreadable {
  constructor(limit: keyof Limits, most: number, found: number | string) {
    super(finding(limitExceeded, limit, { most, found }, { at: '' }));
  }
}
