import type { Finding } from '@nianbao/core';
import type { CheckedFile } from '../inputs/checked-file.ts';
import type { Language } from '../language.ts';
import { columns } from '../terminal/columns.ts';
import { plain } from '../terminal/plain.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { isError } from '../verdict.ts';
import { tally } from './tally.ts';
import { words } from './words.ts';

const severities = ['error', 'warning', 'info'] as const;

/** Nothing is wrong with a form that is still to be filled in, and nothing is in order either. */
const isBlank = ({ code, messageId }: Finding) => code === 'cells/blank' && messageId === 'form';

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
      ...severities.map((severity) => ({ head: say[severity], align: 'right' as const })),
    ],
    files.map((one) => {
      const counts = tally(one.findings);
      return [
        plain(one.file),
        one.form === null ? say.unread : plain(one.organ ?? '—'),
        String(one.year ?? '—'),
        ...severities.map((severity) => (one.form === null ? '—' : String(counts[severity]))),
      ];
    }),
    width,
  );
  const bad = ({ form, findings }: CheckedFile) => form === null || findings.some(isError);
  const paint = (row: string, one: CheckedFile) => (bad(one) ? colors.red(row) : row);
  const unread = files.filter(({ form }) => form === null).length;
  const wrong = files.filter((one) => one.form !== null && bad(one)).length;
  const blank = files.filter((one) => !bad(one) && one.findings.some(isBlank)).length;
  return [
    colors.bold(head),
    ...rows.map((row, index) => paint(row, files[index] as CheckedFile)),
    '',
    ...wrap(say.total(files.length, wrong, unread, blank), { width, rest: '  ' }).map((line) => colors.bold(line)),
  ];
}
