import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, LimitError } from '../../limits.ts';
import { framesOf } from './frames.ts';
import { type GridCell, gridOf } from './grid.ts';
import type { Ruling } from './page.ts';
import { joinRulings } from './rulings.ts';

const bounds = boundsOf();
const across = (y: number, left: number, right: number, thick = 0.5): Ruling => ({
  across: true,
  left,
  right,
  top: y - thick / 2,
  bottom: y + thick / 2,
});
const down = (x: number, top: number, bottom: number, thick = 0.5): Ruling => ({
  across: false,
  left: x - thick / 2,
  right: x + thick / 2,
  top,
  bottom,
});
const grids = (rulings: readonly Ruling[]) =>
  framesOf(joinRulings(rulings), bounds).map((frame) => gridOf(frame, bounds));
const cellsOf = (rulings: readonly Ruling[]) =>
  grids(rulings)[0]?.cells.map(({ row, column, rowSpan, colSpan }) => [row, column, rowSpan, colSpan]);

const full = [
  across(0, 0, 200),
  across(20, 0, 200),
  across(40, 0, 200),
  down(0, 0, 40),
  down(100, 0, 40),
  down(200, 0, 40),
];
const two = [
  [0, 0, 1, 1],
  [0, 1, 1, 1],
  [1, 0, 1, 1],
  [1, 1, 1, 1],
];

describe('grids from lines', () => {
  it('plain lines', () => expect(cellsOf(full)).toEqual(two));

  it('a missing line merges cells', () => {
    expect(cellsOf(full.with(1, across(20, 100, 200)))).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
    expect(cellsOf(full.with(4, down(100, 20, 40)))).toEqual([
      [0, 0, 1, 2],
      [1, 0, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  it.each<[string, Ruling[]]>([
    [
      'the sides of each cell',
      [0, 100].flatMap((x) =>
        [0, 20].flatMap((y) => [
          across(y, x, x + 100),
          across(y + 20, x, x + 100),
          down(x, y, y + 20),
          down(x + 100, y, y + 20),
        ]),
      ),
    ],
    [
      'dashes',
      [0, 20, 40]
        .flatMap((y) => Array.from({ length: 50 }, (_, at) => across(y, at * 4, at * 4 + 2)))
        .concat([0, 100, 200].map((x) => down(x, 0, 40))),
    ],
    [
      'double lines',
      full.flatMap((one) => [
        one,
        {
          ...one,
          top: one.top + (one.across ? 2 : 0),
          bottom: one.bottom + (one.across ? 2 : 0),
          left: one.left + (one.across ? 0 : 2),
          right: one.right + (one.across ? 0 : 2),
        },
      ]),
    ],
    [
      'lines that miss each other by two points',
      [across(0, 2, 198), across(20, 2, 198), across(40, 2, 198), down(0, 2, 38), down(100, 2, 38), down(200, 2, 38)],
    ],
    [
      'pieces out of line by a point',
      [
        across(0, 0, 200),
        across(20, 0, 100),
        across(21, 100, 200),
        across(40, 0, 200),
        down(0, 0, 40),
        down(100, 0, 20),
        down(101, 20, 40),
        down(200, 0, 40),
      ],
    ],
    ['no line at the sides', [across(0, 0, 200), across(20, 0, 200), across(40, 0, 200), down(100, 0, 40)]],
    ['no line at top and bottom', [across(20, 0, 200), down(0, 0, 40), down(100, 0, 40), down(200, 0, 40)]],
    ['a stroke apart, and one through a cell', [...full, across(30, 10, 60), down(400, 0, 40)]],
  ])('%s', (_, rulings) => expect(cellsOf(rulings)).toEqual(two));

  it('a frame around text is no table, and tables apart are two', () => {
    expect(grids([across(0, 0, 200), across(40, 0, 200), down(0, 0, 40), down(200, 0, 40)])).toEqual([null]);
    const below = full.map((one) => ({ ...one, top: one.top + 100, bottom: one.bottom + 100 }));
    expect(grids([...full, ...below])).toHaveLength(2);
  });

  it('the side of a cell that began on the page before belongs to the table', () => {
    const rulings = [...[0, 20, 40].map((y) => across(y, 100, 300)), ...[0, 100, 200, 300].map((x) => down(x, 0, 40))];
    expect(grids(rulings)[0]?.xs).toEqual([0, 100, 200, 300]);
    expect(cellsOf(rulings)?.[0]).toEqual([0, 0, 2, 1]);
  });

  it('a room that is no rectangle is told and not read as one', () => {
    const rulings = full.with(1, across(20, 100, 200)).with(4, down(100, 20, 40));
    const [grid] = grids(rulings);
    expect(grid?.unclear.map((index) => grid.cells[index])).toEqual([
      { row: 0, column: 0, rowSpan: 1, colSpan: 2 },
      { row: 1, column: 0, rowSpan: 1, colSpan: 1 },
    ]);
  });

  it('columns without a line at the bottom are told', () => {
    const rulings = full.with(2, across(40, 100, 200));
    expect(grids(rulings)[0]?.open).toEqual([0]);
    expect(grids(full)[0]?.open).toEqual([]);
  });

  it('too many cells are refused', () => {
    const many = Array.from({ length: 500 }, (_, at) => [across(at * 6, 0, 3000), down(at * 6, 0, 3000)]).flat();
    expect(() => grids(many)).toThrow(LimitError);
  });
});

/** Any way to cut a grid into rectangles. */
const cuts = fc
  .record({
    rows: fc.integer({ min: 2, max: 7 }),
    columns: fc.integer({ min: 2, max: 7 }),
    spans: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      maxLength: 6,
    }),
  })
  .map(({ rows, columns, spans }) => {
    const taken = new Set<number>();
    const cells: GridCell[] = [];
    const place = (row: number, column: number, rowSpan: number, colSpan: number) => {
      const own = Array.from(
        { length: rowSpan * colSpan },
        (_, at) => (row + Math.floor(at / colSpan)) * 10 + column + (at % colSpan),
      );
      if (row + rowSpan > rows || column + colSpan > columns || own.some((one) => taken.has(one))) return;
      for (const one of own) taken.add(one);
      cells.push({ row, column, rowSpan, colSpan });
    };
    for (const span of spans) place(...span);
    for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) place(row, column, 1, 1);
    return cells.sort((a, b) => a.row - b.row || a.column - b.column);
  })
  // A line that every cell crosses is not drawn, and one cell is no table.
  .filter((cells) => {
    const used = (way: 'row' | 'column') => new Set(cells.map((cell) => cell[way]));
    const last = (way: 'row' | 'column', span: 'rowSpan' | 'colSpan') =>
      Math.max(...cells.map((cell) => cell[way] + cell[span]));
    return (
      cells.length > 1 &&
      used('row').size === last('row', 'rowSpan') &&
      used('column').size === last('column', 'colSpan')
    );
  });

it('any grid of spans is read back from the sides of its cells, drawn a point off', () => {
  const offsets = fc.infiniteStream(fc.double({ min: -0.9, max: 0.9, noNaN: true }));
  fc.assert(
    fc.property(cuts, offsets, (cells, offset) => {
      const off = () => offset.next().value as number;
      const rulings = cells.flatMap(({ row, column, rowSpan, colSpan }) => {
        const [x0, y0, x1, y1] = [column * 30, row * 20, (column + colSpan) * 30, (row + rowSpan) * 20];
        return [
          across(y0 + off(), x0, x1),
          across(y1 + off(), x0, x1),
          down(x0 + off(), y0, y1),
          down(x1 + off(), y0, y1),
        ];
      });
      const [grid] = grids(rulings);
      expect(grid?.cells).toEqual(cells);
      expect(grid?.unclear).toEqual([]);
    }),
  );
});
