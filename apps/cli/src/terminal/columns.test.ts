import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { columns } from './columns.ts';

const declared = [
  { head: '文件', shrink: 'start' },
  { head: '机关', shrink: 'end' },
  { head: '错误', align: 'right' },
] as const;

it('lines up columns under wide characters', () => {
  expect(
    columns(
      declared,
      [
        ['a.html', '某市人民政府', '3'],
        ['报告.txt', '县', '12'],
      ],
      80,
    ),
  ).toEqual(['文件      机关          错误', 'a.html    某市人民政府     3', '报告.txt  县              12']);
});

it('shrinks the columns that may until the page is wide enough', () => {
  const rows = [['/很长的/路径/报告.html', '某某市某某区人民政府办公室', '3']];
  expect(columns(declared, rows, 40)).toEqual([
    '文件              机关              错误',
    '…/路径/报告.html  某某市某某区人…      3',
  ]);
});

it('never gets wider than the page', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/\s/gu, ''));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, fc.constant('12')), { maxLength: 5 }),
      fc.integer({ min: 40, max: 120 }),
      (rows, width) => {
        for (const line of columns(declared, rows, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
