import type { Report } from '../../model/index.ts';
import type { Passage } from '../report-text.ts';
import { pair, trait } from '../traits.ts';
import type { Claim } from './claim.ts';
import { Memory } from './memory.ts';
import { OrganNames } from './organ-names.ts';
import { type NumberWord, readNumber } from './read-count.ts';
import { readAll, readStatement } from './read-statement.ts';
import { settled } from './settle.ts';
import { hasSign, isSign, type Span } from './span.ts';
import type { Surroundings } from './told.ts';
import { type Word, wordsOf } from './words.ts';

/** Where the words that may belong to a number end: at 、 or 和, or the next number. */
function reach(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && words[at]?.kind !== 'number' && !isSign(words[at] as Word, 'and')) at += 1;
  return at;
}

const isNumber = ({ kind }: Word) => kind === 'number';

function readClause(clause: Span, memory: Memory): void {
  const { words } = clause;
  memory.beginClause(clause.start);
  const { otherYear } = memory;
  if (words.some(isNumber)) readCounts(clause, memory);
  else {
    for (const word of words) memory.note(word, false);
    readStatement(clause, memory);
    memory.remember(words);
  }
  // 与 2022 年相比 does not speak of 2022.
  if (hasSign(words, 'compare')) memory.otherYear = otherYear;
}

/** Reads a clause with numbers. */
function readCounts(clause: Span, memory: Memory): void {
  const { words, end } = clause;
  const compared = words.findIndex((word) => isSign(word, 'compare'));
  let left: Word[] = [];
  let [start, at, denied] = [clause.start, 0, false];
  while (at < words.length) {
    const word = words[at] as Word;
    at += 1;
    memory.note(word, true);
    denied ||= isSign(word, 'not');
    if (word.kind !== 'number' || denied) {
      left.push(word);
      continue;
    }
    const to = reach(words, at);
    const next = words[to];
    const until = next?.start ?? end;
    const before = { words: left, start, end: word.start };
    const after = { words: words.slice(at, to), start: word.end, end: until };
    const runsOn = next?.kind === 'number';
    const isListed = next !== undefined && isSign(next, 'and') && words[to + 1]?.kind === 'act';
    const isCompared = compared >= 0 && compared < at;
    const used = isCompared ? 0 : readNumber({ word: word as NumberWord, before, after, runsOn, isListed }, memory);
    memory.remember(left);
    [left, start, at] = [[], used > 0 ? until : word.end, at + used];
  }
  const rest = { words: left, start, end };
  if (denied) readStatement(rest, memory);
  else readAll(rest, memory);
  memory.remember(left);
  if (hasSign(words, 'besides')) memory.countBesides(words);
}

/** Whether a clause that begins here ends here. */
const endsAt = (next: Word | undefined, start: number) => next?.kind === 'break' && next.start === start;

function readPassage(passage: Passage, around: Surroundings): readonly Claim[] {
  const { plain } = passage;
  const words = wordsOf(plain, around.year);
  const memory = new Memory(passage, around);
  let [first, start] = [0, 0];
  const clauseUpTo = (index: number, end: number): Span => ({ words: words.slice(first, index), start, end });
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (word.kind !== 'break') continue;
    const clause = clauseUpTo(index, word.start);
    if (clause.start < clause.end) readClause(clause, memory);
    else memory.counts = [];
    if (word.meaning === 'open') memory.open(clause);
    else if (word.meaning === 'close') memory.close(!endsAt(words[index + 1], word.end));
    else if (word.meaning !== 'clause') memory.endSentence(word.start, word.end);
    [first, start] = [index + 1, word.end];
  }
  readClause(clauseUpTo(words.length, plain.length), memory);
  memory.endSentence(plain.length, plain.length);
  return settled(memory);
}

/** What claims are about: a passage without any of it makes none. */
const subjects = /申请|复议|诉讼|规章|规范性文件|行政许可|行政处罚|行政强制|事业性收费|处理费/;
const bareZero = /0(?:[，。；）]|$)/;

/** Claims are made with a number and its measure, with a denial, or with a 0 alone. */
const certainSigns = pair.measure | trait.denial;
const signs = certainSigns | trait.digit;

const aboutCases = /复议|诉讼/;

/** The claims of passages of a report, in their order. Headings make none, but say what the text below is about. */
export function readClaims(passages: readonly Passage[], { year, organ }: Report): readonly Claim[] {
  const found: Claim[] = [];
  const names = new OrganNames(organ);
  let [belowRequests, belowCases] = [false, false];
  for (const passage of passages) {
    const { plain, level, chapter, traits } = passage;
    if (level !== null) {
      belowRequests = level !== 1 && plain.includes('申请');
      belowCases = level !== 1 && aboutCases.test(plain);
      continue;
    }
    const ofRequests = chapter === 'requests' || belowRequests;
    const ofCases = chapter === 'remedies' || belowCases;
    if (!(traits & signs) || !(ofRequests || subjects.test(plain))) continue;
    if (!(traits & certainSigns || bareZero.test(plain))) continue;
    // One by one: a call takes no more arguments than fit on the stack.
    for (const claim of readPassage(passage, { year, organ: names, ofRequests, ofCases })) found.push(claim);
  }
  return found;
}
