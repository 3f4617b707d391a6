import { html } from 'parse5';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../limits.ts';
import { LineIndex } from '../lines.ts';
import { Notes } from '../notes.ts';
import type { Part } from './flow.ts';
import { OpenCell, Tables } from './table.ts';
import { HtmlNode } from './tree.ts';

const tables = new Tables(new LineIndex(''), boundsOf(), new Notes());
const cell = (...parts: Part[]): OpenCell => {
  const open = new OpenCell(new HtmlNode('td', html.NS.HTML, []));
  open.parts.push(...parts);
  return open;
};
const close = (outer: OpenCell | undefined, ...rows: OpenCell[][]) =>
  tables.close({ node: new HtmlNode('table', html.NS.HTML, []), before: [], groups: [{ last: false, rows }] }, outer);
const paragraph = (text: string): Part => ({ kind: 'paragraph', level: null, text, place: {} });

/** How often a text is looked at that stands in tables around each other, `depth` of them, built by `around`. */
function looks(text: string, depth: number, around: (inner: OpenCell) => OpenCell[][]): number {
  let count = 0;
  const watched: Part = {
    kind: 'paragraph',
    level: null,
    place: {},
    get text() {
      count++;
      return text;
    },
  };
  let inner = cell(watched);
  for (let level = 0; level < depth; level++) {
    const outer = cell();
    outer.parts.push(close(outer, ...around(inner)));
    inner = outer;
  }
  return count;
}

describe('text in tables around each other', () => {
  const flowing = '公开工作有序推进。'.repeat(30);
  const short = () => cell(paragraph('短'));
  const data = (inner: OpenCell) => [[inner, short()], ...Array.from({ length: 12 }, () => [short()])];

  it.each([
    ['alone in their cell', '五', (inner: OpenCell) => [[inner]]],
    ['that flow', flowing, (inner: OpenCell) => [[inner, short()]]],
    ['of data', '五', data],
    ['of data with a long note', flowing, data],
  ])('is looked at no more often, the deeper the tables %s', (_, text, around) => {
    expect(looks(text, 300, around)).toBe(looks(text, 3, around));
    expect(looks(text, 3, around)).toBeLessThanOrEqual(3);
  });
});

describe('what is in a table', () => {
  it('is said of the cell around it', () => {
    const outer = cell();
    close(outer, [cell(paragraph('甲')), cell(paragraph('1'))]);
    expect([outer.hasTable, outer.flows]).toEqual([true, false]);
    const framed = cell();
    close(framed, [cell(paragraph('公开工作有序推进。'.repeat(30))), cell(paragraph('短'))]);
    expect([framed.hasTable, framed.flows]).toEqual([false, true]);
  });
});
