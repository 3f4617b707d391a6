import type { Report } from '@nianbao/core';
import type { ReadResult } from '@nianbao/reader';
import { squeezed, type Truth } from './printed/truth.ts';

/** What became of the cells and chapters of one file. */
export interface Verdict {
  readonly cells: number;
  readonly right: number;
  /** Cells that are not right and told: a finding stands at the cell, its row, its table, or the file that was not read. */
  readonly flagged: readonly string[];
  /** How many of the flagged cells were read as a number that is not the one printed. */
  readonly wrongNumbers: number;
  /** Cells that are not right and not told, with what they were read as. */
  readonly silentlyWrong: readonly string[];
  /** Chapters whose text is not exactly what is printed in them. */
  readonly chaptersWrong: readonly string[];
  readonly chapters: number;
  /** Form, year, organ or date that are not those printed. */
  readonly frontMatterWrong: readonly string[];
}

/** The figure of a cell, by its key `table.row.column`; null where there is none. */
export const valueAt = (report: Report | null, key: string) => {
  const [table = '', row = '', column = ''] = key.split('.');
  return report?.tables[table]?.[row]?.[column] ?? null;
};

/** A reading is told at the cell, its row or its table; where nothing was read as the form it is, at the file. */
export function isTold({ report, findings }: ReadResult, form: string): (key: string) => boolean {
  if (report === null) return () => findings.length > 0;
  const told = new Set(findings.flatMap(({ at, related }) => [at, ...related]));
  const otherForm = report.form !== form && findings.some(({ code }) => code === 'read/form-inferred');
  return (key) => {
    const [table, row, column] = key.split('.');
    const at = `/tables/${table}`;
    return otherForm || [at, `${at}/${row}`, `${at}/${row}/${column}`].some((pointer) => told.has(pointer));
  };
}

function chapterText(report: Report | null, key: string): string {
  const blocks = Object.entries(report?.chapters ?? {}).find(([chapter]) => chapter === key)?.[1] ?? [];
  return squeezed(blocks.map(({ text }) => text).join(''));
}

/** Compares what was read with what is printed. */
export function judge(truth: Truth, result: ReadResult): Verdict {
  const { report, sourceMap } = result;
  const told = isTold(result, truth.form);
  const wrong = [...truth.cells].flatMap(([key, { value, state }]) => {
    const read = valueAt(report, key);
    const readState = sourceMap[`/tables/${key.replaceAll('.', '/')}`]?.state;
    if (read === value && readState === state) return [];
    return [{ key, isNumber: read !== null, say: `${key}: ${value ?? state} read as ${read ?? readState}` }];
  });
  const chaptersWrong = [...truth.chapters].filter(([key, text]) => chapterText(report, key) !== text);
  const frontMatter = [
    ['form', truth.form, report?.form],
    ['year', truth.year, report?.year],
    ['organ', truth.organ, report?.organ.name],
    ['issued', truth.issuedOn, report?.issued.on],
  ] as const;
  return {
    cells: truth.cells.size,
    right: truth.cells.size - wrong.length,
    flagged: wrong.filter(({ key }) => told(key)).map(({ say }) => say),
    wrongNumbers: wrong.filter(({ key, isNumber }) => isNumber && told(key)).length,
    silentlyWrong: wrong.filter(({ key }) => !told(key)).map(({ say }) => say),
    chapters: truth.chapters.size,
    chaptersWrong: chaptersWrong.map(([key]) => key),
    frontMatterWrong: frontMatter
      .filter(([, is, read]) => is !== read)
      .map(([what, is, read]) => `${what}: ${is} read as ${read}`),
  };
}
