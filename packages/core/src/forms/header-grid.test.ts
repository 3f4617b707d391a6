import { describe, expect, it } from 'vitest';
import { type Form, form2019, form2021, headerGrid, type LabelCell, type Table } from './index.ts';

const table = (form: Form, key: string) => form.tables.find((one) => one.key === key) as Table;
const find = (labels: readonly LabelCell[], start: string) => {
  const found = labels.filter((label) => label.text.startsWith(start));
  expect(found, start).toHaveLength(1);
  return found[0] as LabelCell;
};

describe.each([
  { form: form2021, results: 22, carriedOut: 24 },
  { form: form2019, results: 20, carriedOut: 22 },
])('the table of requests in form $form.id', ({ form, results, carriedOut }) => {
  const grid = headerGrid(table(form, 'requests'));

  it('has three header rows and three label columns', () => {
    expect([grid.columnDepth, grid.rowDepth]).toEqual([3, 3]);
    expect(grid.corner).toMatch(/^（本列数据的勾稽关系为/);
  });

  it.each([
    ['申请人情况', { line: 0, lines: 7, depth: 0, depths: 1 }],
    ['自然人', { line: 0, lines: 1, depth: 1, depths: 2 }],
    ['法人或其他组织', { line: 1, lines: 5, depth: 1, depths: 1 }],
    ['商业企业', { line: 1, lines: 1, depth: 2, depths: 1 }],
    ['法律服务机构', { line: 4, lines: 1, depth: 2, depths: 1 }],
    ['总计', { line: 6, lines: 1, depth: 1, depths: 2 }],
  ])('column header %s', (text, place) => expect(find(grid.columns, text)).toMatchObject(place));

  it.each([
    ['一、本年新收', { line: 0, lines: 1, depth: 0, depths: 3 }],
    ['二、上年结转', { line: 1, lines: 1, depth: 0, depths: 3 }],
    ['三、本年度办理结果', { line: 2, lines: results, depth: 0, depths: 1 }],
    ['（一）予以公开', { line: 2, lines: 1, depth: 1, depths: 2 }],
    ['（二）部分公开', { line: 3, lines: 1, depth: 1, depths: 2 }],
    ['（三）不予公开', { line: 4, lines: 8, depth: 1, depths: 1 }],
    ['（四）无法提供', { line: 12, lines: 3, depth: 1, depths: 1 }],
    ['（五）不予处理', { line: 15, lines: 5, depth: 1, depths: 1 }],
    ['4.无正当理由大量反复申请', { line: 18, lines: 1, depth: 2, depths: 1 }],
    ['（七）总计', { line: carriedOut - 1, lines: 1, depth: 1, depths: 2 }],
    ['四、结转下年度', { line: carriedOut, lines: 1, depth: 0, depths: 3 }],
  ])('row label %s', (text, place) => expect(find(grid.rows, text)).toMatchObject(place));

  it('（六）其他处理: three rows in 2021, one in 2019', () => {
    const expected = form.id === '2021' ? { lines: 3, depths: 1 } : { lines: 1, depths: 2 };
    expect(find(grid.rows, '（六）其他处理')).toMatchObject({ line: 20, depth: 1, ...expected });
  });
});

describe.each([form2019, form2021])('the table of remedies in form $id', (form) => {
  const grid = headerGrid(table(form, 'remedies'));

  it('has two levels of labels over five columns', () => {
    expect([grid.rowDepth, grid.columnDepth, grid.corner]).toEqual([2, 1, '']);
    expect(grid.columns.map(({ text, line, lines }) => [text, line, lines])).toEqual([
      ['结果维持', 0, 1],
      ['结果纠正', 1, 1],
      ['其他结果', 2, 1],
      ['尚未审结', 3, 1],
      ['总计', 4, 1],
    ]);
  });

  it('行政复议 reaches over both levels, 行政诉讼 over both kinds of litigation', () => {
    expect(find(grid.rows, '行政复议')).toMatchObject({ line: 0, lines: 1, depth: 0, depths: 2 });
    expect(find(grid.rows, '行政诉讼')).toMatchObject({ line: 1, lines: 2, depth: 0, depths: 1 });
    expect(find(grid.rows, '未经复议直接起诉')).toMatchObject({ line: 1, lines: 1, depth: 1, depths: 1 });
    expect(find(grid.rows, '复议后起诉')).toMatchObject({ line: 2, lines: 1, depth: 1, depths: 1 });
  });
});

describe.each([form2019, form2021].flatMap((form: Form) => form.tables.map((one) => [form.id, one.key, one] as const)))(
  'the labels of %s %s',
  (_, __, one) => {
    it('cover every line at every depth exactly once', () => {
      const grid = headerGrid(one);
      for (const [labels, lines, depth] of [
        [grid.rows, one.rows.length, grid.rowDepth],
        [grid.columns, one.columns.length, grid.columnDepth],
      ] as const) {
        const area = Array.from({ length: lines }, () => Array.from({ length: depth }, () => 0));
        for (const label of labels) {
          for (let line = label.line; line < label.line + label.lines; line += 1) {
            for (let level = label.depth; level < label.depth + label.depths; level += 1) {
              (area[line] as number[])[level] = ((area[line] as number[])[level] ?? 0) + 1;
            }
          }
        }
        expect(area).toEqual(area.map((levels) => levels.map(() => 1)));
      }
    });
  },
);
