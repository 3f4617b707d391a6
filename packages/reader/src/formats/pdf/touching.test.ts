import { expect, it } from 'vitest';
import type { Line } from './rulings.ts';
import { partTouching } from './touching.ts';

const columns = (count: number, width: number, from: number, to: number): Line[] =>
  Array.from({ length: count }, (_, index) => ({ at: (index * width) / (count - 1), from, to }));
const rows = (...at: number[]): Line[] => at.map((one) => ({ at: one, from: 0, to: 300 }));

it('parts two tables where the columns of one end and those of the other begin, in whatever order the file draws', () => {
  const frame = {
    across: rows(40, 0, 60, 20, 80),
    down: [...columns(5, 300, 40, 80), ...columns(4, 300, 0, 40)].reverse(),
  };
  const parts = partTouching(frame);
  expect(parts.map(({ across }) => across.map(({ at }) => at).sort((a, b) => a - b))).toEqual([
    [0, 20, 40],
    [40, 60, 80],
  ]);
  expect(parts.map(({ down }) => down.length)).toEqual([4, 5]);
});

it('parts tables of many narrow columns, of which some meet by chance', () => {
  const above = columns(16, 108, 0, 40);
  const below = above.map((line, index) => ({ at: line.at + (index % 3 === 0 ? 0 : 3.5), from: 40, to: 80 }));
  const across = [0, 40, 80].map((at) => ({ at, from: 0, to: 108 }));
  expect(partTouching({ across, down: [...above, ...below] })).toHaveLength(2);
});

it('a table whose columns go on is one, also where they stand a little apart', () => {
  const below = columns(5, 300, 40, 80).map((one) => ({ ...one, at: one.at + 1 }));
  expect(partTouching({ across: rows(0, 40, 80), down: [...columns(5, 300, 0, 40), ...below] })).toHaveLength(1);
});

it('compares the columns of two tables in one go from left to right', () => {
  const count = 400;
  let looks = 0;
  const counted = (line: Line, moved: number): Line => ({
    ...line,
    get at() {
      looks++;
      return line.at + moved;
    },
  });
  const above = columns(count, 4000, 0, 40).map((one) => counted(one, 0));
  const below = columns(count, 4000, 40, 80).map((one) => counted(one, 5));
  const across = [0, 40, 80].map((at) => ({ at, from: 0, to: 4005 }));
  expect(partTouching({ across, down: [...below, ...above] })).toHaveLength(2);
  expect(looks).toBeLessThan(50 * 2 * count);
});
