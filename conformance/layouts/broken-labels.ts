import { type Cell, mapCells } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { type Layout, pages } from './define-layout.ts';

const characters = (text: string) => [...text].join('\n');
const lines = (text: string) => text.replace(/.{6}(?=.)/gu, '$&\n');

/** Narrow merged labels stand in single characters below each other, long ones in lines. */
function broken(cell: Cell): Cell {
  if (cell.role === 'label') return { ...cell, text: cell.rowSpan > 1 ? characters(cell.text) : lines(cell.text) };
  return cell.role === 'corner' ? { ...cell, text: lines(cell.text) } : cell;
}

export const brokenLabels: Layout = {
  name: 'broken-labels',
  words: { zh: '行名断成几行或竖排成单字', en: 'labels of rows broken over lines or into single characters' },
  formats: pages,
  toldBy: 'labels',
  print: (report, form) => mapCells(printDocument(report, form), broken),
};
