import type { Form, Report, Table } from '@nianbao/core';
import { chapterTables, fields, printedGrid, type WriteFigure } from './printed-grid.ts';

type PrintTable = (report: Report, table: Table, write?: WriteFigure) => string;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const htmlTable: PrintTable = (report, table, write) => {
  const rows = printedGrid(report, table, write).map((row) => {
    const cells = row.map(({ cell: { text, rowSpan, colSpan } }) => {
      return `<td rowspan="${rowSpan}" colspan="${colSpan}">${escaped(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>\n${rows.join('\n')}\n</table>`;
};

const lines = (report: Report, table: Table, write?: WriteFigure) => fields(printedGrid(report, table, write));

const tabbedTable: PrintTable = (...all) =>
  lines(...all)
    .map((row) => row.join('\t'))
    .join('\n');

const pipedTable: PrintTable = (...all) => {
  const [first = [], ...rest] = lines(...all).map(
    (row) => `| ${row.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return [first, `|${' --- |'.repeat(lines(...all)[0]?.length ?? 1)}`, ...rest].join('\n');
};

/** Blanks leave no trace here: only for reports without any. */
const spacedTable: PrintTable = (...all) =>
  lines(...all)
    .map((row) => row.filter((text) => text !== '').join('  '))
    .join('\n');

const kinds = {
  html: { table: htmlTable, block: (text: string) => `<p>${escaped(text)}</p>` },
  tabbed: { table: tabbedTable, block: (text: string) => `${text}\n` },
  piped: { table: pipedTable, block: (text: string) => `${text}\n` },
  spaced: { table: spacedTable, block: (text: string) => `${text}\n` },
} as const;

export type Layout = keyof typeof kinds;
export const layouts = Object.keys(kinds) as readonly Layout[];

/** A report as a document of text, with its chapters and tables in the layout of its form. */
export function printReport(report: Report, form: Form, layout: Layout, write?: WriteFigure): string {
  const { table, block } = kinds[layout];
  const parts = [block(report.title ?? ''), ...(report.preamble === null ? [] : [block(report.preamble)])];
  for (const chapter of form.chapters) {
    parts.push(block(chapter.zh));
    for (const { kind, text, ...more } of report.chapters[chapter.key]) {
      if (kind === 'paragraph' || ('level' in more && more.level > 1)) parts.push(block(text));
    }
    const tables = chapterTables(form, chapter.key);
    for (const one of tables) {
      // A table that is alone in its chapter stands under the heading itself.
      if (tables.length > 1) parts.push(block(one.zh));
      parts.push(`${table(report, one, write)}\n`);
    }
  }
  if (report.issued.by !== null) parts.push(block(report.issued.by));
  if (report.issued.on !== null) {
    const [year, month, day] = report.issued.on.split('-').map(Number);
    parts.push(block(`${year}年${month}月${day}日`));
  }
  return parts.join('\n');
}
