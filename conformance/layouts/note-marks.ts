import { printDocument } from '../printed/print.ts';
import { plainMarkup } from '../writers/html.ts';
import { type Layout, pages } from './define-layout.ts';

/** Every third total has a note mark in superscript, a digit that is no part of the figure. */
const isMarked = (value: number | null) => value !== null && value % 3 === 0;

export const noteMarks: Layout = {
  name: 'note-marks',
  words: { zh: '总计数字带上标注释号', en: 'totals with a note mark in superscript' },
  formats: pages.filter((format) => format !== 'xlsx'),
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form),
  markup: {
    cell: (cell) => {
      const marked = cell.figure?.key.endsWith('.total') && isMarked(cell.figure.value);
      return `${plainMarkup.cell(cell)}${marked ? '<sup>1</sup>' : ''}`;
    },
  },
};
