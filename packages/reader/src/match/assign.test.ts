import { describe, expect, it } from 'vitest';
import type { SourceCell } from '../document.ts';
import { assign } from './assign.ts';

const cell = (column: number, text: string, colSpan = 1): SourceCell => ({
  row: 1,
  column,
  rowSpan: 1,
  colSpan,
  text,
  place: {},
});
const cells = (from: number, ...texts: string[]) => texts.map((text, index) => cell(from + index, text));
const spans = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ start: from + index, end: from + index }));
const texts = (found: readonly (SourceCell | null)[]) => found.map((one) => one?.text ?? null);

describe('assign', () => {
  it('takes cells that stand under their columns', () => {
    const { how, cells: found } = assign(cells(2, '1', '', '3'), spans(2, 3), 'exact', 4);
    expect([how, texts(found)]).toEqual(['aligned', ['1', '', '3']]);
  });

  it('leaves blank fields before and behind the columns out', () => {
    const { how, cells: found } = assign(cells(2, '', '1', '2', ''), spans(3, 2), 'separated', 5);
    expect([how, texts(found)]).toEqual(['aligned', ['1', '2']]);
  });

  it('does not take a blank behind the header for padding: it may be what pushed the figures aside', () => {
    const { how, cells: found } = assign(cells(3, '', '1', '2', ''), spans(3, 3), 'separated', 5);
    expect([how, texts(found)]).toEqual(['surplus', [null, null, null]]);
  });

  it('says when there is one cell a column, but not under it', () => {
    const { how, cells: found } = assign(cells(4, '1', '2', '3'), spans(3, 3), 'separated', 6);
    expect([how, texts(found)]).toEqual(['shifted', ['1', '2', '3']]);
  });

  it('takes unequal spans in their order where each cell touches its column', () => {
    const values = [cell(2, '7', 2), cell(4, '8'), cell(5, '9')];
    const columns = [
      { start: 2, end: 2 },
      { start: 3, end: 4 },
      { start: 5, end: 5 },
    ];
    const { how, cells: found } = assign(values, columns, 'exact', 5);
    expect([how, texts(found)]).toEqual(['aligned', ['7', '8', '9']]);
  });

  it('takes the one filled cell under a column that is wider than its cells', () => {
    const { how, cells: found } = assign(cells(2, '', '5', ''), [{ start: 2, end: 4 }], 'exact', 4);
    expect([how, texts(found)]).toEqual(['aligned', ['5']]);
  });

  it('with a figure too many takes only cells that are the same whichever is dropped', () => {
    const { how, cells: found } = assign(cells(1, '0', '0', '1', '0', '0'), spans(1, 4), 'separated', 4);
    expect([how, texts(found)]).toEqual(['surplus', ['0', null, null, '0']]);
  });

  it('with a figure too few takes none', () => {
    expect(texts(assign(cells(1, '1', '2'), spans(1, 3), 'spaced', 3).cells)).toEqual([null, null, null]);
    expect(assign(cells(1, '1', '2'), spans(1, 3), 'exact', 3).how).toBe('short');
  });

  it('takes the beginning of a line that lost its end', () => {
    const { how, cells: found } = assign(cells(2, '1', '2'), spans(2, 3), 'separated', 4);
    expect([how, texts(found)]).toEqual(['cut', ['1', '2', null]]);
  });

  it('gives a merged cell to every column that it covers', () => {
    const { how, cells: found } = assign([cell(2, '1'), cell(3, '/', 2)], spans(2, 3), 'exact', 4);
    expect([how, texts(found)]).toEqual(['merged', ['1', '/', '/']]);
  });
});
