import type { Series } from '../check/in-series.ts';
import type { CheckedFile } from '../inputs/checked-file.ts';
import type { Language } from '../language.ts';
import { columns } from '../terminal/columns.ts';
import { plain } from '../terminal/plain.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { isError } from '../verdict.ts';
import { tally } from './tally.ts';
import { words } from './words.ts';

const nameOf = ({ organ }: Series, language: Language) => plain(organ ?? words[language].noOrgan);

/** What is told of the reports of one organ together. */
function notesOf(one: Series, language: Language, { width, colors }: Style): readonly string[] {
  const say = words[language];
  const told = one.findings.filter(({ waiver }) => waiver === undefined);
  if (told.length === 0) return [];
  const paint = { error: colors.red, warning: colors.yellow, info: colors.dim } as const;
  const lines = told.flatMap(({ severity, message }) =>
    wrap(`${say[severity]}${say.colon}${plain(message[language])}`, { width, first: '  - ', rest: '    ' }).map(
      paint[severity],
    ),
  );
  return [nameOf(one, language), ...lines];
}

/** Organs down, years across: how many errors and warnings each report has; then what is told of each organ. */
export function seriesSummary(
  series: readonly Series[],
  files: readonly CheckedFile[],
  language: Language,
  style: Style,
): readonly string[] {
  const say = words[language];
  const { width, colors } = style;
  const byFile = new Map(files.map((file) => [file.file, file]));
  const years = [...new Set(series.flatMap(({ reports }) => reports.map(({ year }) => year)))];
  years.sort((a, b) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER));
  const cell = ({ reports }: Series, year: number | null) => {
    const counts = reports
      .filter((report) => report.year === year)
      .map(({ file }) => tally(byFile.get(file)?.findings ?? []));
    return counts.map(({ error, warning }) => `${error}/${warning}`).join('+') || '—';
  };
  const [head = '', ...rows] = columns(
    [
      { head: say.organ, shrink: 'end' },
      ...years.map((year) => ({ head: year === null ? say.noYear : String(year), align: 'right' as const })),
    ],
    series.map((one) => [nameOf(one, language), ...years.map((year) => cell(one, year))]),
    width,
  );
  const bad = ({ reports, findings }: Series) =>
    findings.some(isError) || reports.some(({ file }) => byFile.get(file)?.findings.some(isError));
  const lines = rows.map((row, index) => (bad(series[index] as Series) ? colors.red(row) : row));
  const notes = series.flatMap((one) => notesOf(one, language, style));
  return [say.seriesHead, colors.bold(head), ...lines, ...(notes.length > 0 ? ['', ...notes] : [])];
}
