import { type Chapter, type ChapterKey, type Form, formsBasis } from '../../forms/index.ts';
import { parseChineseNumber } from '../../text/index.ts';
import { defineCheck } from '../define-check.ts';

/** 六个部分, 6部分, 五项内容, 六个方面; what 第 stands before is one of them. */
const stated = /(第?)([一二三四五六七八九十]{1,3}|\d{1,2})[个大]{0,2}(?:部分|章节|项内容|方面)/g;
const structure = /组成|构成|分为|包括|包含|涵盖|内容|部分/;
const report = /报告|年报|全文|本文/;

/** Shorter words for the chapters, good enough in a list of them. */
const shortWords: Readonly<Partial<Record<ChapterKey, readonly string[]>>> = {
  overview: ['总体', '概'],
  requests: ['申请'],
  remedies: ['复议', '诉讼'],
  otherMatters: ['其他', '其它'],
};

const names = ({ key, keywords }: Chapter, sentence: string) =>
  [...keywords, ...(shortWords[key] ?? [])].some((word) => sentence.includes(word));

const numberOf = (text: string) => (/^\d/.test(text) ? Number(text) : parseChineseNumber(text));

interface Composition {
  readonly sentence: string;
  /** As written; null where no number is. */
  readonly number: string | null;
  /** Chapters of the form that the sentence does not name. */
  readonly unnamed: readonly Chapter[];
}

/** From how many chapters on a sentence is a list of them. */
const leastNamed = 3;

function numberOfParts(sentence: string): string | undefined {
  for (const [, ordinal, number = ''] of sentence.matchAll(stated)) {
    if (ordinal === '' && (numberOf(number) ?? leastNamed) >= leastNamed) return number;
  }
  return undefined;
}

/** The sentence of a preamble that says what the report is made up of. */
function compositionOf(preamble: string, { chapters }: Form): Composition | null {
  for (const sentence of preamble.split('。')) {
    if (!structure.test(sentence)) continue;
    const unnamed = chapters.filter((chapter) => !names(chapter, sentence));
    const number = report.test(sentence) ? numberOfParts(sentence) : undefined;
    if (number !== undefined) return { sentence, number, unnamed };
    if (chapters.length - unnamed.length >= leastNamed) return { sentence, number: null, unnamed };
  }
  return null;
}

/** Where the preamble says how many parts the report has, or lists them, it is the six of the form. */
export default defineCheck({
  id: 'preamble/parts',
  severity: 'warning',
  title: { zh: '前言说的部分与格式一致', en: 'The preamble names the parts of the form' },
  basis: (forms) => `${formsBasis(forms)}：报告由六个部分组成`,
  norms: ['SEC-INTRO-COUNT'],
  messages: {
    count: {
      zh: '前言说报告有“{found}”个部分，格式规定的是 {expected} 个',
      en: 'The preamble speaks of “{found}” parts, the form has {expected}',
    },
    listed: {
      zh: '前言列出的部分里没有{chapters}',
      en: 'The parts that the preamble lists lack {chapters}',
    },
  },
  *check({ form, text, fail }) {
    const preamble = text.passages[0]?.chapter === null ? text.passages[0].plain : '';
    const composition = compositionOf(preamble, form);
    if (composition === null) {
      yield 'notApplicable';
      return;
    }
    const { sentence, number, unnamed } = composition;
    const expected = form.chapters.length;
    const named = expected - unnamed.length;
    if (number !== null && numberOf(number) !== expected) {
      yield fail('count', { found: number, expected }, { at: '/preamble', expected, actual: number });
    } else if (named >= leastNamed && unnamed.length > 0) {
      const chapters = {
        zh: unnamed.map(({ zh }) => `“${zh}”`).join('、'),
        en: unnamed.map(({ en, zh }) => `“${en} (${zh})”`).join(', '),
      };
      const severity = sentence.includes('等') ? 'info' : 'warning';
      yield fail('listed', { chapters }, { at: '/preamble', expected, actual: named, severity });
    } else yield 'pass';
  },
});
