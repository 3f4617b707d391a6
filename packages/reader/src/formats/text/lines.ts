import type { BlockCounter } from '../block-limit.ts';
import { skipWhite, skipWhiteBack } from '../lines.ts';

/** A line of the source that holds text, or tabs only. */
export interface Line {
  readonly number: number;
  /** The line as it stands, without its line break. */
  readonly start: number;
  readonly end: number;
  /** The line without white space at its ends; equal where it holds tabs only. */
  readonly from: number;
  readonly to: number;
  readonly hasTab: boolean;
}

/** A part of a text, and the number of the line in which it begins. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/**
 * The lines of a part of a text that are not blank; lines of tabs are kept, since they are rows of blank fields in a
 * table. A form feed parts lines too, but not as a person counts them.
 */
export function linesOf(text: string, part: Part, counter: BlockCounter): Line[] {
  const lines: Line[] = [];
  let number = part.line;
  let start = part.from;
  let hasTab = false;
  for (let at = part.from; at <= part.to; at++) {
    const code = at < part.to ? text.charCodeAt(at) : 10;
    if (code > 13) continue;
    if (code === 9) hasTab = true;
    if (code !== 10 && code !== 13 && code !== 12) continue;
    const to = skipWhiteBack(text, start, at);
    if (to > start || hasTab) {
      counter.add();
      lines.push({ number, start, end: at, from: skipWhite(text, start, to), to, hasTab });
    }
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    if (code !== 12) number++;
    start = at + 1;
    hasTab = false;
  }
  return lines;
}

export function isBlank(line: Line): boolean {
  return line.from >= line.to;
}

/** Whether a line is the next of the source after another. */
export function follows(line: Line | undefined, before: Line): line is Line {
  return line !== undefined && line.number === before.number + 1;
}

const longestRule = 2000;

/** A line of nothing but strokes, such as tools print under headings and around tables. */
export function isRule(text: string, line: Line): boolean {
  if (line.to - line.from < 3 || line.to - line.from > longestRule) return false;
  const parts = text.slice(line.from, line.to).split(/[\s|+:]+/);
  return (
    parts.every((part) => part === '' || /^(?:-{3,}|={3,}|_{3,}|\*{3,}|[─━]{2,})$/.test(part)) && parts.some(Boolean)
  );
}

const heading = /^(#{1,6})[ \t]+/;

/** The level and the text of a Markdown heading. */
export function headingOf(text: string, line: Line): { level: number; from: number; to: number } | null {
  if (text.charCodeAt(line.from) !== 35) return null;
  const [marks, { length: level = 0 } = ''] = heading.exec(text.slice(line.from, line.from + 20)) ?? [];
  if (marks === undefined) return null;
  let to = line.to;
  while (to > line.from + level && text.charCodeAt(to - 1) === 35) to--;
  // Closing marks stand apart from the text; a # that touches it belongs to it.
  if (to < line.to && text.charCodeAt(to - 1) > 32) to = line.to;
  const from = skipWhite(text, line.from + level, to);
  return from < to ? { level, from, to: skipWhiteBack(text, from, to) } : null;
}
