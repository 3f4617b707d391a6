import { finding } from '@nianbao/core';
import type { SourceBlock, SourceCell } from '../../document.ts';
import { nestedTable, paleFigure, stylesJoined, textLeftOut } from '../../problems/document.ts';
import { boundGrid } from '../block-limit.ts';
import { isFlowing, isOfData } from '../data-table.ts';
import { isOneFigure } from '../figure.ts';
import { excerpt } from '../notes.ts';
import type { XmlNode } from '../ooxml/xml.ts';
import { type Cell, Grid, type ReadBlocks } from './grid.ts';
import type { Reading } from './reading.ts';

/** A table as it stands, or what its cells hold where it only lays out the page. */
export function readTable(node: XmlNode, reading: Reading, readBlocks: ReadBlocks): SourceBlock[] {
  const place = { paragraph: reading.paragraphs + 1 };
  const { cells, rows, columns } = new Grid(reading, readBlocks).read(node);
  if (cells.every(({ blocks, hasPicture }) => blocks.length === 0 && !hasPicture)) return [];
  const nested = cells.some((cell) => cell.hasTable);
  if (cells.length === 1 || (nested && !isOfData(cells)) || isFlowing(cells))
    return cells.flatMap(({ blocks }) => blocks);
  boundGrid({ rows, columns }, reading.bounds);
  const table = ++reading.tables;
  const placed = cells.map((cell) => placedCell(cell, table, reading));
  return [{ kind: 'table', geometry: 'exact', rows, columns, cells: placed, place: { ...place, table } }];
}

function placedCell(cell: Cell, table: number, { notes }: Reading): SourceCell {
  const { row, column, rowSpan, colSpan, text } = cell;
  const source = { ...cell.place, table, row, column, text };
  const warning = { at: '', source, severity: 'warning' } as const;
  if (cell.hasTable) notes.add(() => finding(nestedTable, 'flattened', { row, column, text: excerpt(text) }, warning));
  if (cell.hasPicture && text === '') notes.add(() => finding(textLeftOut, 'image', { row, column }, warning));
  if (cell.joined && isOneFigure(text)) notes.add(() => finding(stylesJoined, 'joined', { text }, { at: '', source }));
  if (cell.pale && isOneFigure(text)) notes.add(() => finding(paleFigure, 'pale', { text }, { at: '', source }));
  return { row, column, rowSpan, colSpan, text, place: source };
}
