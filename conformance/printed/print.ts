import type { Form, Report } from '@nianbao/core';
import type { Block, Document, Paragraph } from './document.ts';
import { plain, type WriteFigure } from './figures.ts';
import { clauseTables, stacked, tableOf } from './tables.ts';

/** The tables of a chapter as they are printed. */
type PrintTables = (report: Report, form: Form, write: WriteFigure, chapter: string) => readonly Block[];

/** As the form prints them: those of chapter 2 are one table with bands. */
export const formTables: PrintTables = (report, form, write, chapter) => {
  const tables = form.tables.filter((table) => table.chapter === chapter);
  if (tables.length > 1) return [stacked(clauseTables(report, form, write))];
  return tables.map((table) => tableOf(report, table, write));
};

export interface Printing {
  readonly write?: WriteFigure;
  readonly tables?: PrintTables;
}

const paragraph = (role: Paragraph['role'], text: string): Paragraph => ({ kind: 'paragraph', role, text });

/** A report as the form wants it printed, but for what `Printing` says. */
export function printDocument(report: Report, form: Form, printing: Printing = {}): Document {
  const { write = plain, tables = formTables } = printing;
  const title = report.title ?? '';
  const chapters = form.chapters.flatMap(({ key }) => [
    ...report.chapters[key].map((block) => {
      if (block.kind === 'paragraph') return paragraph('text', block.text);
      return paragraph(block.level === 1 ? 'heading' : 'subheading', block.text);
    }),
    ...tables(report, form, write, key),
  ]);
  const [year, month, day] = (report.issued.on ?? '').split('-').map(Number);
  return {
    title,
    blocks: [
      paragraph('title', title),
      paragraph('preamble', report.preamble ?? ''),
      ...chapters,
      paragraph('signature', report.issued.by ?? ''),
      paragraph('signature', `${year}年${month}月${day}日`),
    ],
  };
}
