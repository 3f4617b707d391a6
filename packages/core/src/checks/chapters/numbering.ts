import type { Form } from '../../forms/index.ts';
import type { Passage } from '../../text/index.ts';
import {
  type Break,
  breaksOf,
  headingMarks,
  listItems,
  markOf,
  numberedHeadings,
  printedMark,
} from '../../text/numbered-items.ts';
import { defineCheck } from '../define-check.ts';

/** A sign that a number may be printed where it is not seen: inside a paragraph, or behind a word. */
function mayBeThere({ item, before }: Break, passages: readonly Passage[]): boolean {
  const mark = markOf(item, item.number - 1);
  const marks = /[是要]$/.test(mark) ? [`${mark.slice(0, -1)}是`, `${mark.slice(0, -1)}要`] : [mark];
  return passages.slice(before.index, item.index + 1).some((passage) => {
    const from = passage === before.passage ? before.end : 0;
    const to = passage === item.passage ? item.start : passage.plain.length;
    const text = passage.plain.slice(from, to);
    return marks.some((one) => text.includes(one));
  });
}

/** （三）不予公开 is a row, where the text goes through the table. */
const isRow = ({ plain }: Passage, form: Form) =>
  form.tables.some(({ rows }) => rows.some(({ zh }) => zh.some((label) => plain.startsWith(label))));

const longestQuote = 18;

/** Inner headings and lists are numbered without gap, repetition or disorder. Each run is told once. */
export default defineCheck({
  id: 'chapters/numbering',
  severity: 'warning',
  title: { zh: '部分内的编号连续', en: 'Numbers inside chapters run on' },
  basis: 'nianbao 规则：编号跳号或重号，多半是漏了内容、重复粘贴或没有改号',
  messages: {
    skipped: {
      zh: '“{text}”前面是“{before}”，缺“{expected}”；请核对是漏了内容还是编错了号',
      en: 'Before “{text}” stands “{before}”; “{expected}” is missing, or the number is wrong',
    },
    repeated: {
      zh: '“{text}”排在“{before}”后面，应当是“{expected}”；请核对是重复了内容还是编错了号',
      en: '“{text}” follows “{before}”, where “{expected}” is expected; text is repeated, or the number is wrong',
    },
  },
  *check({ form, text, fail }) {
    for (const { key } of form.chapters) {
      const passages = text.inner(key);
      const lists = [...headingMarks.map((marks) => numberedHeadings(passages, marks)), listItems(passages)];
      const numbered = lists.filter((items) => items.length > 1);
      const found = numbered
        .flatMap(breaksOf)
        .filter((one) => !mayBeThere(one, passages) && !isRow(one.item.passage, form));
      if (found.length === 0) yield numbered.length > 0 ? 'pass' : 'notApplicable';
      for (const { item, before } of found) {
        const { passage, start, number } = item;
        const expected = markOf(item, before.number + 1);
        const quote = passage.plain.slice(start, start + longestQuote);
        const args = { text: quote, before: printedMark(before), expected };
        const details = { at: passage.at, expected, actual: printedMark(item) };
        yield fail(number > before.number ? 'skipped' : 'repeated', args, details);
      }
    }
  },
});
