import { type WriteFigure, written } from '../printed/figures.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

const notes = ['（公共服务事项）', '（其中修订16件）', '件'] as const;

/** A unit, a note or a sign in the cells where agencies write them: chapter 2 and the totals. */
const write: WriteFigure = written((text, value, { key, kind }) => {
  const [table = '', , column] = key.split('.');
  if (kind === 'change') return value < 0 ? `−${-value}` : `+${value}`;
  if (kind === 'amount') return value < 100 ? `${inYuan(value)}元` : `${value} 万元`;
  if (table === 'requests' || table === 'remedies') return column === 'total' ? `${text}件` : text;
  return `${text}${notes[value % notes.length]}`;
});

/** 万元 as 元, shifted in decimal. */
const inYuan = (value: number) => String(Math.round(value * 1e8) / 1e4);

export const notesInCells: Layout = {
  name: 'notes-in-cells',
  words: { zh: '数字格里有单位、说明和正负号', en: 'units, notes and signs in the cells of figures' },
  formats,
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form, { write }),
};
