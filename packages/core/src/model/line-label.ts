import type { Column, Line, Table, Words } from '../forms/index.ts';

/** A line as people name it: its printed label, for a row with the group that it stands in where it has one below the top. */
export function lineLabel(line: Line | Column): Words {
  const own = line.zh.slice('kind' in line || line.zh.length < 3 ? -1 : -2);
  return { zh: own.join(' '), en: line.en };
}

/** Some lines as one enumeration; in quotes, since labels hold commas themselves. */
export function lineLabels(lines: readonly Line[]): Words {
  const labels = lines.map(lineLabel);
  const quote = (language: keyof Words, between: string) => labels.map((label) => `“${label[language]}”`).join(between);
  return { zh: quote('zh', '、'), en: quote('en', ', ') };
}

/** A row with the table that it stands in, for messages. */
export function rowLabel(table: Table, row: Line): Words {
  const label = lineLabel(row);
  return { zh: `${table.zh}“${label.zh}”`, en: `${table.en}, “${label.en}”` };
}
