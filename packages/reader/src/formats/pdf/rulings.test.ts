import { expect, it } from 'vitest';
import type { Ruling } from './page.ts';
import { joinRulings } from './rulings.ts';

const down = (at: number, top: number, bottom: number): Ruling => ({ across: false, left: at, right: at, top, bottom });
const linesOf = (...rulings: Ruling[]) => joinRulings(rulings).down.map(({ at, from, to }) => [at, from, to]);

it('pieces in line are one line, and so are the strokes of a double line', () => {
  expect(linesOf(down(10, 0, 20), down(10.5, 22, 42))).toEqual([[10.25, 0, 42]]);
  expect(linesOf(down(10, 0, 40), down(12, 0, 40))).toEqual([[11, 0, 40]]);
});

it('a line that begins where another ends a little beside it is another', () => {
  expect(linesOf(down(10, 0, 40), down(12, 39, 80))).toEqual([
    [10, 0, 40],
    [12, 39, 80],
  ]);
});
