import { cells, type Form, type Report } from '@nianbao/core';
import * as fc from 'fast-check';
import { balancedReport } from './balanced-report.ts';

const sentence = '本机关依法公开政府信息，全年主动公开各类信息一千二百余条，依申请公开均在法定期限内答复，';
const characters = 6000;
const paragraphsEach = 4;

/** A report as an agency publishes it: every figure filled in, sums right, some 6,000 characters of text. Always the same. */
export function publishedReport(form: Form): Report {
  const [sample] = fc.sample(balancedReport(form), { seed: 20_240_131, numRuns: 1 });
  const report = JSON.parse(JSON.stringify(sample)) as Report;
  const text = sentence.repeat(Math.ceil(characters / (form.chapters.length * paragraphsEach) / sentence.length));
  for (const { key } of form.chapters) {
    const [heading] = report.chapters[key];
    const paragraphs = Array.from({ length: paragraphsEach }, () => ({ kind: 'paragraph' as const, text }));
    report.chapters[key] = heading ? [heading, ...paragraphs] : paragraphs;
  }
  return report;
}

/** A report with blanks as published ones have them: three of four cells, and four of five totals; each seed has its own. */
export function withBlanks(report: Report, form: Form, seed: number): Report {
  const blank = structuredClone(report);
  let state = seed + 1;
  for (const { table, row, column } of cells(form)) {
    state = (state * 48_271) % 2_147_483_647;
    const figures = blank.tables[table.key]?.[row.key];
    const printed = state / 2_147_483_647 > (column.key === 'total' ? 0.8 : 0.75);
    if (figures && !printed) figures[column.key] = null;
  }
  return blank;
}
