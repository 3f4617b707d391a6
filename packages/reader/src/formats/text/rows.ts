import { type Bounds, LimitError } from '../../limits.ts';
import { skipWhite, skipWhiteBack } from '../lines.ts';
import { isBlank, type Line } from './lines.ts';

/** The place of one field in the source; blank fields have no length. */
export interface Field {
  readonly from: number;
  readonly to: number;
}

function field(text: string, start: number, end: number): Field {
  const to = skipWhiteBack(text, start, end);
  return to === start ? { from: start, to: start } : { from: skipWhite(text, start, to), to };
}

const prose = 60;

/**
 * The fields between the tabs of a line; null where the tabs only indent or stand in a sentence.
 */
export function tabFields(text: string, line: Line, limits: Bounds): Field[] | null {
  if (!line.hasTab) return null;
  const fields: Field[] = [];
  // A search in the whole text would run past the line.
  const own = text.slice(line.start, line.end);
  for (let start = line.start; start <= line.end; ) {
    const tab = own.indexOf('\t', start - line.start);
    const end = tab === -1 ? line.end : line.start + tab;
    fields.push(field(text, start, end));
    if (fields.length > limits.cells) throw new LimitError('cells', limits.cells, fields.length);
    start = end + 1;
  }
  const filled = fields.filter(isFilled);
  const isProse = ({ from, to }: Field) => to - from >= prose && text.slice(from, to).includes('。');
  return filled.length <= 2 && filled.some(isProse) ? null : fields;
}

export function isFilled({ from, to }: Field): boolean {
  return from < to;
}

/** The fields between the pipes of a line, the outer ones dropped; null where it has no pipe. */
export function pipeFields(text: string, line: Line, limits: Bounds): Field[] | null {
  const own = text.slice(line.from, line.to);
  const fields: Field[] = [];
  const bounded = own.startsWith('|');
  let start = bounded ? line.from + 1 : line.from;
  for (let pipe = own.indexOf('|', bounded ? 1 : 0); pipe !== -1; pipe = own.indexOf('|', pipe + 1)) {
    if (own[pipe - 1] === '\\') continue;
    fields.push(field(text, start, line.from + pipe));
    if (fields.length > limits.cells) throw new LimitError('cells', limits.cells, fields.length);
    start = line.from + pipe + 1;
  }
  if (fields.length === 0 && !bounded) return null;
  if (start < line.to) fields.push(field(text, start, line.to));
  return fields;
}

/** The line under the header of a pipe table. */
export function isDelimiter(text: string, fields: readonly Field[]): boolean {
  return fields.length > 0 && fields.every(({ from, to }) => to - from < 1000 && /^:?-+:?$/.test(text.slice(from, to)));
}

/** What a Markdown cell says: escapes resolved, emphasis around it dropped, `<br>` a line break. */
export function markdownText(text: string): string {
  const lines = text.includes('<') ? text.split(/ ?<br ?\/?> ?/i).join('\n') : text;
  return withoutEmphasis(lines.includes('\\') ? lines.replace(/\\([!-/:-@[-`{-~])/g, '$1') : lines);
}

/** Without the `**` that some tools put around whole lines. */
export function withoutEmphasis(text: string): string {
  if (text.length < 5 || !text.startsWith('**') || !text.endsWith('**')) return text;
  const inner = text.slice(2, -2).trim();
  return inner === '' || inner.includes('**') ? text : inner;
}

const chapter = /^[一二三四五六七八九十]{1,3}[、.．]/;

/** Whether a line between two rows can be a row that spans the table: a short label, no chapter title, no sentence. */
export function canBeBand(text: string, line: Line): boolean {
  if (isBlank(line) || line.to - line.from > 40) return false;
  const label = text.slice(line.from, line.to);
  return !chapter.test(label) && !label.startsWith('#') && !/[。；！？]/.test(label);
}

const item = /^第[一二三四五六七八九十百\d]+条第?[（(]?[一二三四五六七八九十\d]+[）)]?[项款]$/;

/** Whether a line names an item of an article, as lines over tables do. */
export function namesItem(text: string, { from, to }: Line): boolean {
  return to - from <= 20 && item.test(text.slice(from, to));
}
