import type { Column, Line, Table, Words } from '../forms/index.ts';

const labels = new WeakMap<Line, Words>();

function label(line: Line | Column): Words {
  const own = line.zh.slice('kind' in line || line.zh.length < 3 ? -1 : -2);
  return Object.freeze({ zh: own.join(' '), en: line.en });
}

/** A line as people name it: its printed label, for a row with the group that it stands in where it has one below the top. */
export function lineLabel(line: Line | Column): Words {
  const known = labels.get(line) ?? label(line);
  labels.set(line, known);
  return known;
}

const quoted = new WeakMap<Line, Words>();

/** A label in quotes; those that it has itself become single ones. */
function inQuotes(line: Line): Words {
  const before = quoted.get(line);
  if (before !== undefined) return before;
  const { zh, en } = lineLabel(line);
  const quote = (text: string) => `“${insideQuotes(text)}”`;
  const made = Object.freeze({ zh: quote(zh), en: quote(en) });
  quoted.set(line, made);
  return made;
}

/** Text to stand in double quotes: those that it has itself become single ones. */
export function insideQuotes(text: string): string {
  return text.includes('“') || text.includes('”') ? text.replaceAll('“', '‘').replaceAll('”', '’') : text;
}

/** Some lines as one enumeration; in quotes, since labels hold commas themselves. */
export function lineLabels(lines: readonly Line[]): Words {
  let zh = '';
  let en = '';
  for (const line of lines) {
    const label = inQuotes(line);
    zh += zh === '' ? label.zh : `、${label.zh}`;
    en += en === '' ? label.en : `, ${label.en}`;
  }
  return { zh, en };
}

/** A row with the table that it stands in, for messages. */
export function rowLabel(table: Table, row: Line): Words {
  const label = inQuotes(row);
  return { zh: `${table.zh}${label.zh}`, en: `${table.en}, ${label.en}` };
}
