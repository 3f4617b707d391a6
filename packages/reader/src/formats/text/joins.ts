import { skipWhite } from '../lines.ts';
import { headingOf, type Line } from './lines.ts';

const shortestTorn = 20;
const shortestUnfinished = 40;
const widestGap = 3;

const stop = /[。；！？]/;
const finished = /[。！？；：…!?;:.）)\]】》〉”’"'」』〔〕]$/;
const numbered =
  /^(?:[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、)）]|第[一二三四五六七八九十\d]+[章节条部项]|[①-⑳]|[-*•·>|]|附件|附：|注[：:]|备注)/;
const ownStart = /^(?:[一二三四五六七八九十]是|其[一二三四五]|首先|其次|再次|最后)/;
const continuing = /^[\p{Script=Han}\p{L}\p{Nd}，、。；：！？）》”’%％]/u;
const dateLine = /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/;

/** A paragraph that may go on in the next line. */
export interface Torn {
  /** Its last line. */
  readonly line: Line;
  /** It has a finished sentence, counting the parts joined so far. */
  readonly hasSentence: boolean;
  readonly length: number;
}

export function tornAfter(text: string, line: Line, before: Torn | null): Torn {
  const own = text.slice(line.from, line.to);
  return {
    line,
    hasSentence: (before?.hasSentence ?? false) || stop.test(own),
    length: (before?.length ?? 0) + own.length,
  };
}

/**
 * Whether a line is the rest of a sentence that the source tears apart. Says no wherever the first part may be a
 * title, heading or label, or the line may be one: a wrong join loses a chapter, a missed one only a paragraph.
 */
export function continues(text: string, torn: Torn, line: Line): boolean {
  if (line.number - torn.line.number > widestGap || line.from > line.start) return false;
  return isUnfinished(text, torn) && isRest(text, torn, line);
}

function isUnfinished(text: string, { line, hasSentence, length }: Torn): boolean {
  const start = text.slice(line.from, Math.min(line.to, line.from + 20));
  const end = text.slice(Math.max(line.from, line.to - 1), line.to);
  if (finished.test(end) || line.to - line.from < shortestTorn) return false;
  if (numbered.test(start) && !hasSentence) return false;
  return hasSentence || (length >= shortestUnfinished && text.slice(line.from, line.to).includes('，'));
}

function isRest(text: string, torn: Torn, line: Line): boolean {
  const own = text.slice(line.from, line.to);
  const start = own.slice(0, 20);
  const last = text.charAt(torn.line.to - 1);
  const midSentence = '，、'.includes(last);
  if (numbered.test(start) || ownStart.test(start) || dateLine.test(own) || headingOf(text, line)) return false;
  // 1 and 5 on two lines may be 15, or 1 and 5.
  if (/[\d０-９]$/.test(last) && /^[\d０-９]/.test(start)) return false;
  if (!continuing.test(start) && !(midSentence && /^[《“‘（(]/.test(start))) return false;
  if (/^\d/.test(start) && /^\d{4}\s*年/.test(start) && !midSentence) return false;
  return own.length < shortestTorn ? /[。；！？]$/.test(own) : /[，。；！？]/.test(own);
}

/** The parts put together; words of letters keep a space between them. */
export function join(parts: readonly string[]): string {
  let joined = '';
  for (const part of parts) {
    const needsSpace = /[A-Za-z]$/.test(joined.slice(-1)) && /^[A-Za-z]/.test(part);
    joined += needsSpace ? ` ${part}` : part;
  }
  return joined;
}

/** Where the joined text is torn, in a few characters. */
export function tear(text: string, torn: Torn, line: Line): { before: string; after: string } {
  return {
    before: text.slice(Math.max(torn.line.from, torn.line.to - 10), torn.line.to),
    after: text.slice(skipWhite(text, line.from, line.to), Math.min(line.to, line.from + 10)),
  };
}
