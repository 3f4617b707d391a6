import stringWidth from 'string-width';
import { graphemes, type Unit, unitsOf } from './units.ts';

/** How to wrap: the whole width, what stands before the first line, and what before the others. */
export interface Wrapping {
  readonly width: number;
  readonly first?: string;
  readonly rest?: string;
}

/** A unit that is wider than a line, at its spaces. */
function pieces({ text, spaced, continues }: Unit): readonly Unit[] {
  return text.split(' ').map((part, index) => ({ text: part, spaced: spaced || index > 0, continues }));
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
  const most = Math.max(2, width - stringWidth(rest));
  const fitted = unitsOf(text).flatMap((unit) => (stringWidth(unit.text) > most ? pieces(unit) : [unit]));
  for (const unit of fitted) {
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
