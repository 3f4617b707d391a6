import { excerpt } from '../../text/excerpt.ts';
import type { Passage } from '../../text/index.ts';
import { pair, trait } from '../../text/traits.ts';
import { defineCheck } from '../define-check.ts';

/** 202023年, 2023年2023年. A lost digit (202年) is more often one of extraction than of the report. */
const year = /(?<!\d)(?:2020\d\d(?=年)|(20\d\d)年度?\1(?=年))|年度年度/;

/** Words that do not stand twice in a row in a sound sentence; others do: 县政府政府信息公开, 各部门部门预算. */
const never: ReadonlySet<string> = new Set(
  (
    '工作 资金 进行 加强 推进 开展 及时 不断 积极 认真 严格 年度 相关 有关 根据 按照 以及 提升 完善 健全 我局 我县 我区 我市 我镇 ' +
    '我乡 我州 我办 我委'
  ).split(' '),
);
/** Of a pair of brackets that encloses more, in characters. */
const longestShown = 30;

const marks = /[。，、；：]{2}/;
/** 目的的, 的的确确 and 的的士 are no slips. */
const particle = /(?<![目标靶])的的(?![确士])/;

function isDoubled(plain: string, start: number): boolean {
  const word = plain.slice(start, start + 2);
  return never.has(word) && plain.startsWith(word, start + 2);
}

/** Where a word of two characters first stands twice; -1 for nowhere. */
function doubledWord(plain: string): number {
  for (let start = 0; start + 4 <= plain.length; start += 1) {
    if (plain.charCodeAt(start) === plain.charCodeAt(start + 2) && isDoubled(plain, start)) return start;
  }
  return -1;
}

/** The first bracket of one width that is closed by one of the other. */
function mixedBrackets(plain: string): readonly [number, number] | null {
  const open: number[] = [];
  for (const { 0: bracket, index } of plain.matchAll(/[()（）]/g)) {
    if (bracket === '(' || bracket === '（') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && (plain[start] === '(') !== (bracket === ')')) return [start, index + 1];
    }
  }
  return null;
}

interface Slip {
  readonly passage: Passage;
  readonly messageId: 'year' | 'doubled' | 'marks' | 'brackets';
  readonly start: number;
  readonly end: number;
}

/** The first slip of each sort in each passage. */
function slipsIn(passages: readonly Passage[]): readonly Slip[] {
  const found: Slip[] = [];
  const add = (passage: Passage, messageId: Slip['messageId'], start: number, end: number) =>
    found.push({ passage, messageId, start, end });
  for (const passage of passages) {
    const { plain, traits } = passage;
    const twice = traits & (pair.echo | pair.digitAfterYear) ? year.exec(plain) : null;
    if (twice !== null) add(passage, 'year', twice.index, twice.index + twice[0].length);
    const doubled = traits & pair.doubled ? particle.exec(plain) : null;
    if (doubled !== null) add(passage, 'doubled', doubled.index, doubled.index + 2);
    const word = traits & pair.echo ? doubledWord(plain) : -1;
    if (word >= 0) add(passage, 'doubled', word, word + 4);
    const mark = traits & pair.marks ? marks.exec(plain) : null;
    if (mark !== null) add(passage, 'marks', mark.index, mark.index + 2);
    const brackets = traits & trait.bracket ? mixedBrackets(plain) : null;
    if (brackets !== null) add(passage, 'brackets', ...brackets);
  }
  return found;
}

/** Slips of writing that a program can be sure of. */
export default defineCheck({
  id: 'wording/typo',
  severity: 'info',
  title: { zh: '没有明显的笔误', en: 'There are no plain slips of writing' },
  basis: 'nianbao 规则：重复的字词、标点，重复的年份，一全一半的括号，多半是笔误',
  norms: ['TYPO'],
  messages: {
    year: { zh: '年份写重了：“{text}”', en: 'A year is written twice: “{text}”' },
    doubled: { zh: '词写重了：“{text}”', en: 'A word is written twice: “{text}”' },
    marks: { zh: '标点写重了或者写错了：“{text}”', en: 'Marks stand side by side: “{text}”' },
    brackets: { zh: '括号一边全角一边半角：“{text}”', en: 'A bracket is closed by one of another width: “{text}”' },
  },
  *check({ report, text, fail }) {
    let clean = true;
    const title = report.title === null ? null : year.exec(report.title.replace(/\s/g, ''));
    if (title !== null) {
      clean = false;
      yield fail('year', { text: report.title as string }, { at: '/title', actual: title[0] });
    }
    for (const { passage, messageId, start, end } of slipsIn(text.passages)) {
      clean = false;
      const { plain, at } = passage;
      const shown = excerpt(plain, start, Math.min(end, start + longestShown), 8);
      yield fail(messageId, { text: shown }, { at, actual: plain.slice(start, Math.min(end, start + longestShown)) });
    }
    if (clean) yield 'pass';
  },
});
