import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const closing = /^[，。、；：！？）］｝〕】》〉」』”’…—·～％,.;:!?)\]}%]/u;
const opening = /^[（［｛〔【《〈「『“‘([{]/u;

// Both are of Unicode: no line breaks at either of them.
const noBreakSpace = '\u00a0';
const wordJoiner = '\u2060';

const graphemes = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Something that stays on one line, and whether white space stands before it. */
interface Unit {
  text: string;
  readonly spaced: boolean;
}

/** Words, numbers and single wide characters; opening marks stay with what follows, closing ones with what precedes. */
function units(text: string): Unit[] {
  const found: Unit[] = [];
  let glue = false;
  let spaced = false;
  let narrow = false;
  for (const grapheme of graphemes(text)) {
    if (grapheme === wordJoiner || grapheme === noBreakSpace) {
      const last = found.at(-1);
      if (grapheme === noBreakSpace && last) last.text += ' ';
      glue = last !== undefined && !spaced;
      continue;
    }
    if (/^\s+$/u.test(grapheme)) {
      spaced = true;
      continue;
    }
    const last = found.at(-1);
    const word = stringWidth(grapheme) < 2 && !opening.test(grapheme);
    const closes = closing.test(grapheme);
    if (last && (closes || (!spaced && (glue || (word && narrow))))) {
      last.text += (spaced ? ' ' : '') + grapheme;
    } else found.push({ text: grapheme, spaced });
    glue = opening.test(grapheme);
    // A closing mark of Chinese ends a word; one of Latin text may stand within it, as in 1,234.5 or it’s.
    narrow = word && !(closes && grapheme !== '’' && (grapheme.codePointAt(0) as number) > 0x7f);
    spaced = false;
  }
  return found.reduce(joinNumber, []);
}

const number = /^[-+−]?\d[\d.,]*%?[，。、；：）”]*$/u;
const startsWide = /^[（“]?\p{Script=Han}/u;
const endsWide = /\p{Script=Han}$/u;

/** A number stays with the Chinese character before it and the one behind it: 填 0, 有 3 格, 第 12 行. */
function joinNumber(joined: Unit[], unit: Unit): Unit[] {
  const last = joined.at(-1);
  const before = last && number.test(unit.text) && endsWide.test(last.text);
  const behind = last && startsWide.test(unit.text) && /(?:^|\s)[-+−]?\d[\d.,]*$/u.test(last.text);
  if (last && unit.spaced && (before || behind)) last.text += ` ${unit.text}`;
  else joined.push(unit);
  return joined;
}

/** Text that `wrap` leaves on one line where it fits on one. */
export function together(text: string): string {
  return graphemes(text.replaceAll(' ', noBreakSpace)).join(wordJoiner);
}

/** How to wrap: the whole width, what stands before the first line, and what before the others. */
export interface Wrapping {
  readonly width: number;
  readonly first?: string;
  readonly rest?: string;
}

/**
 * Lines no wider than asked. Neither words nor numbers are split unless one alone is wider than a line; no line
 * starts with a closing mark or ends with an opening one. White space becomes single spaces.
 */
export function wrap(text: string, { width, first = '', rest = ' '.repeat(stringWidth(first)) }: Wrapping): string[] {
  const lines: string[] = [];
  let line = '';
  const room = () => Math.max(2, width - stringWidth(lines.length === 0 ? first : rest));
  const end = () => {
    lines.push(`${lines.length === 0 ? first : rest}${line}`);
    line = '';
  };
  for (const unit of units(text)) {
    const longer = `${line}${unit.spaced && line !== '' ? ' ' : ''}${unit.text}`;
    if (stringWidth(longer) <= room()) {
      line = longer;
      continue;
    }
    if (line !== '') end();
    for (const grapheme of graphemes(unit.text)) {
      if (line !== '' && stringWidth(line + grapheme) > room()) end();
      if (line !== '' || grapheme !== ' ') line += grapheme;
    }
  }
  if (line !== '' || lines.length === 0) end();
  return lines;
}

/** Text filled up with spaces to a width in columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** The same, with the text to the right. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text;
}

/** Text cut to a width in columns, with … where something is gone: at its end, or at its start. */
export function shorten(text: string, width: number, where: 'end' | 'start' = 'end'): string {
  if (stringWidth(text) <= width) return text;
  const all = where === 'end' ? graphemes(text) : graphemes(text).reverse();
  let kept = '';
  for (const grapheme of all) {
    const longer = where === 'end' ? kept + grapheme : grapheme + kept;
    if (stringWidth(longer) > width - 1) break;
    kept = longer;
  }
  return where === 'end' ? `${kept}…` : `…${kept}`;
}
