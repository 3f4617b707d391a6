import type { CheckedFile } from '../inputs/checked-file.ts';
import type { Language } from '../language.ts';
import { columns } from '../terminal/columns.ts';
import { plain } from '../terminal/plain.ts';
import type { Style } from '../terminal/style.ts';
import { isError } from '../verdict.ts';
import { words } from './words.ts';

const errors = ({ findings }: CheckedFile) => findings.filter(isError).length;
const warnings = ({ findings }: CheckedFile) =>
  findings.filter(({ severity, outcome }) => severity === 'warning' && outcome === 'fail').length;

/** All files in one table, one line each. */
export function summary(
  files: readonly CheckedFile[],
  language: Language,
  { width, colors }: Style,
): readonly string[] {
  const say = words[language];
  const [head = '', ...rows] = columns(
    [
      { head: say.file, shrink: 'start' },
      { head: say.organ, shrink: 'end' },
      { head: say.yearColumn, align: 'right' },
      { head: say.error, align: 'right' },
      { head: say.warning, align: 'right' },
    ],
    files.map((one) => [
      plain(one.file),
      one.form === null ? say.unread : plain(one.organ ?? '—'),
      String(one.year ?? '—'),
      one.form === null ? '—' : String(errors(one)),
      one.form === null ? '—' : String(warnings(one)),
    ]),
    width,
  );
  const paint = (row: string, one: CheckedFile) => (one.form === null || errors(one) > 0 ? colors.red(row) : row);
  const unread = files.filter(({ form }) => form === null).length;
  const wrong = files.filter((one) => one.form !== null && errors(one) > 0).length;
  return [
    colors.bold(head),
    ...rows.map((row, index) => paint(row, files[index] as CheckedFile)),
    '',
    colors.bold(say.total(files.length, wrong, unread)),
  ];
}
