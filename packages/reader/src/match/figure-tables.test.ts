import { cells, form2021 } from '@nianbao/core';
import { filledReport, printReport } from '@nianbao/testkit';
import { expect, it } from 'vitest';
import { type ReadResult, read } from '../index.ts';

const truth = filledReport(
  form2021,
  cells(form2021).map((_, index) => 100 + index),
);
const printed = printReport(truth, form2021, 'html');
const lines = Object.entries(truth.tables.remedies ?? {});
const titles: Readonly<Record<string, string>> = {
  reconsideration: '<td colspan="5">行政复议</td>',
  directLitigation: '<td colspan="5">行政诉讼</td></tr><tr><td colspan="5">未经复议直接起诉</td>',
  litigationAfterReconsideration: '<td colspan="5">行政诉讼</td></tr><tr><td colspan="5">复议后起诉</td>',
};
const header = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => `<td>${text}</td>`).join('');
const rowOf = (figures: readonly (number | string | null)[]) =>
  `<tr>${figures.map((figure) => `<td>${figure ?? ''}</td>`).join('')}</tr>`;

/** Table 4 with its lines under each other in one table, of which one may be blank, and a row before the figures of each. */
function readLines(blank: string | null, before = ''): ReadResult {
  const rows = lines.map(([key, figures]) => {
    const own = Object.values(figures);
    return `<tr>${titles[key]}</tr><tr>${header}</tr>${before}${rowOf(key === blank ? own.map(() => null) : own)}`;
  });
  const at = printed.lastIndexOf('<table');
  const end = printed.indexOf('</table>', at);
  const text = `${printed.slice(0, at)}<table>${rows.join('')}${printed.slice(end)}`;
  return read(new TextEncoder().encode(text));
}

it.each(lines.map(([key]) => key))('a blank row under a header without figures stands for them: %s', (blank) => {
  const { report, sourceMap } = readLines(blank);
  for (const [key, figures] of lines) {
    const own = key === blank ? Object.fromEntries(Object.keys(figures).map((column) => [column, null])) : figures;
    expect(report?.tables.remedies?.[key]).toEqual(own);
    const states = Object.keys(figures).map((column) => sourceMap[`/tables/remedies/${key}/${column}`]?.state);
    expect(new Set(states)).toEqual(new Set([key === blank ? 'blank' : 'number']));
  }
});

it('a blank row between two of a header stands for nothing', () => {
  const [, , third = ''] = printed.slice(printed.lastIndexOf('<table')).match(/<tr>.*?<\/tr>/gs) ?? [];
  expect(third).toContain('结果维持');
  const text = printed.replace(third, `${rowOf(Array.from({ length: 15 }, () => ''))}${third}`);
  expect(read(new TextEncoder().encode(text)).report?.tables.remedies).toEqual(truth.tables.remedies);
});

it('a blank row beside one of figures stands for nothing', () => {
  expect(readLines(null, rowOf(['', '', '', '', ''])).report?.tables.remedies).toEqual(truth.tables.remedies);
});

it.each([
  ['62 万元', 'read/line-unknown'],
  ['元', 'read/line-unknown'],
  ['04万', 'read/line-unknown'],
  ['0 5万', 'read/line-unknown'],
  ['2 元 整', null],
  ['1,062件', 'read/line-unknown'],
  ['62 个部门', null],
  ['（单位：元）', null],
])('what may be the rest of a figure behind a table is told at its last row: %s', (line, code) => {
  const text = printed.replace('</table>', `</table><p>${line}</p>`);
  const { findings } = read(new TextEncoder().encode(text));
  const told = findings.find(({ messageId }) => messageId === 'stray');
  expect(told?.code ?? null).toBe(code);
  if (told) expect(told.at).toMatch(/^\/tables\/documents\/[a-zA-Z]+$/);
});
