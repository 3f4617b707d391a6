import { expect, it } from 'vitest';
import { inRows, tellingCells } from './row-places.ts';

const row = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ row: 1, rowSpan: 1, column: index + 1, text }));

it.each<[string, string[], string[]]>([
  ['its label', ['规章', '7', ''], ['规章']],
  ['the last of its labels', ['三、本年度', '1.属于国家秘密', '', '/', '无'], ['1.属于国家秘密']],
  ['its label beside Chinese figures', ['规章', '十二', '三'], ['规章']],
  ['its label beside a figure with a note', ['规章', '12（含补录）', '3'], ['规章']],
  ['its label alone', ['规章', '', ''], ['规章']],
  ['its figures where it has no label', ['', '7', '', '31'], ['7', '31']],
])('a row is told at %s', (_, texts, at) => expect(tellingCells(row(...texts)).map(({ text }) => text)).toEqual(at));

it('cells stand in the rows in which they begin', () => {
  const cells = [...row('一', '1'), ...row('二').map((cell) => ({ ...cell, row: 2 }))];
  expect([...inRows(cells)].map((own) => own.map(({ text }) => text))).toEqual([['一', '1'], ['二']]);
});
