import type { Form, Report, Words } from '@nianbao/core';
import type { Document } from '../printed/document.ts';
import type { Markup } from '../writers/html.ts';

export const formats = ['html', 'text', 'markdown', 'docx', 'xlsx', 'pdf', 'word-pdf'] as const;

/** `pdf` is printed by Chromium from HTML, `word-pdf` by LibreOffice from DOCX. */
export type Format = (typeof formats)[number];

/** Formats in which merged cells and line breaks are what they are on paper. */
export const pages = ['html', 'docx', 'xlsx', 'pdf', 'word-pdf'] as const satisfies readonly Format[];

/** One way in which agencies lay out their reports. */
export interface Layout {
  readonly name: string;
  readonly words: Words;
  /** The formats in which it can be met. */
  readonly formats: readonly Format[];
  /**
   * `labels`: every figure stands with the labels of its row and column, so every cell has to be read right. `order`:
   * only its place in a row of figures tells what a figure is, so it has to be told wherever it is not read right.
   */
  readonly toldBy: 'labels' | 'order';
  /** Formats in which the program that makes the file moves figures away from under their labels: `order` there. */
  readonly torn?: readonly Format[];
  /** Rows of another form are printed in place of the form's own. */
  readonly substitutes?: boolean;
  readonly print: (report: Report, form: Form) => Document;
  /** How it becomes HTML, and through it DOCX, XLSX and PDF. */
  readonly markup?: Partial<Markup>;
  readonly charset?: 'gb18030';
  /** Whether printed pages have a running head and a number. */
  readonly furniture?: true;
  /** What sets the fields of a table apart in plain text, instead of tabs. */
  readonly fields?: 'spaces' | 'aligned' | 'lines';
}

/** What tells the figures of a layout in a format. */
export const toldBy = (layout: Layout, format: Format): Layout['toldBy'] =>
  layout.torn?.includes(format) ? 'order' : layout.toldBy;
