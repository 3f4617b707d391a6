import stringWidth from 'string-width';

const graphemeSegmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const wordSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const closing = /^[，。、；：！？）］｝〕】》〉」』”’…—·～％,.;:!?)\]}%]/u;
const opening = /^[（［｛〔【《〈「『“‘([{]/u;

// Both are of Unicode: no line breaks at either of them.
const noBreakSpace = '\u00a0';
const wordJoiner = '\u2060';

export const graphemes = (text: string) => Array.from(graphemeSegmenter.segment(text), ({ segment }) => segment);

/** Something that stays on one line. */
export interface Unit {
  text: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether it goes on with the word that the unit before it began. */
  readonly continues: boolean;
}

/** Words, numbers and single wide characters; opening marks stay with what follows, closing ones with what precedes. */
function simpleUnits(text: string): Unit[] {
  const found: Unit[] = [];
  const wordStarts = new Set(Array.from(wordSegmenter.segment(text), ({ index }) => index));
  let glue = false;
  let spaced = false;
  let narrow = false;
  for (const { segment: grapheme, index } of graphemeSegmenter.segment(text)) {
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
    } else found.push({ text: grapheme, spaced, continues: !spaced && !wordStarts.has(index) });
    glue = opening.test(grapheme);
    // A closing mark of Chinese ends a word; one of Latin text may stand within it, as in 1,234.5 or it’s.
    narrow = word && !(closes && grapheme !== '’' && (grapheme.codePointAt(0) as number) > 0x7f);
    spaced = false;
  }
  return found;
}

const number = /^(?:[-+−]?\d(?:[\d.,]*[\d.])?%?|=)[，。、；：）”,;:)]*$/u;
const itemNumber = /(?:^|[\s“‘（])\d+\.$/u;
const endsInNumber = /(?:^|\s)[-+−]?\d(?:[\d.,]*\d)?$/u;
const startsWide = /^\p{Script=Han}/u;

/** The last of some units, taken together with all that its word began with. */
function wholeWord(units: Unit[]): Unit {
  let last = units.pop() as Unit;
  for (let before = units.at(-1); last.continues && before; before = units.at(-1)) {
    units.pop();
    last = { ...before, text: before.text + last.text };
  }
  units.push(last);
  return last;
}

/**
 * Units with numbers kept where they belong: a number or an equals sign with the word before it (填 0, 办理 0 = 0),
 * a number with the word that it counts (3 格), the number of an item with its label (2.其他).
 */
export function unitsOf(text: string): readonly Unit[] {
  const joined: Unit[] = [];
  const simple = simpleUnits(text);
  let belongs = false;
  for (const [index, unit] of simple.entries()) {
    const last = joined.at(-1);
    const counted = unit.spaced && startsWide.test(unit.text) && endsInNumber.test(last?.text ?? '');
    const labelled = !unit.spaced && itemNumber.test(last?.text ?? '');
    const item = itemNumber.test(unit.text) && simple[index + 1]?.spaced === false;
    const value = unit.spaced && !item && number.test(unit.text);
    belongs = counted || labelled || (belongs && unit.continues);
    if (last === undefined) joined.push(unit);
    else if (belongs) last.text += (unit.spaced ? ' ' : '') + unit.text;
    else if (value && !(endsInNumber.test(last.text) && !unit.text.startsWith('='))) {
      wholeWord(joined).text += ` ${unit.text}`;
    } else joined.push(unit);
  }
  return joined;
}

/** Text that `wrap` leaves on one line where it fits on one. */
export function together(text: string): string {
  return graphemes(text.replaceAll(' ', noBreakSpace)).join(wordJoiner);
}

/** The same text without the marks of `together`, for what is not wrapped. */
export function loose(text: string): string {
  return text.replaceAll(wordJoiner, '').replaceAll(noBreakSpace, ' ');
}
