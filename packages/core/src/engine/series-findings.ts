import { enumerated } from '../checks/enumerated.ts';
import { finding } from '../checks/index.ts';
import { sameOrgan } from '../comparison/predecessor.ts';
import { crosswalk } from '../forms/crosswalk.ts';
import { type Form, type FormCell, formFor, type Words } from '../forms/index.ts';
import { type Finding, lineLabel, type Report } from '../model/index.ts';
import { mostNamed, numbered } from './numbered.ts';
import { beforeForms, differentOrgans, formChange, gap, twoReports, withoutYear } from './series-rules.ts';

/** A report of a series with its place in the input, from 0. */
export interface Entry {
  readonly report: Report;
  readonly index: number;
  /** What the caller calls it. */
  readonly name?: string | undefined;
}

const whole = { at: '' } as const;
const open = { at: '', outcome: 'cannotTell', severity: 'info' } as const;
/** Reports as the caller calls them; else by their number in the input, with their title where they have one. */
const reportsWords = (entries: readonly Entry[]): Words =>
  enumerated(
    entries.map(({ report, index, name }) =>
      name === undefined ? numbered([{ index, name: report.title ?? report.organ.name }]) : `“${name}”`,
    ),
    mostNamed,
  );

/** The reports of a series by year, oldest first. */
export function byYear(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const years = new Map<number, Entry[]>();
  for (const entry of entries) {
    const { year } = entry.report;
    if (year !== null) years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}

/** Of a report whose year before has several: which one counts is not known. */
export const severalBefore = (year: number, count: number): Finding =>
  finding(twoReports, 'successor', { year, count }, { ...open, at: '/year' });

function ofYears(years: ReadonlyMap<number, readonly Entry[]>): readonly Finding[] {
  const found: Finding[] = [];
  let last: number | null = null;
  for (const [year, entries] of years) {
    if (last !== null && year > last + 1) {
      const [from, to] = [last + 1, year - 1];
      found.push(finding(gap, 'missing', { years: from === to ? from : `${from}–${to}`, year }, whole));
    }
    if (entries.length > 1) {
      const args = { year, count: entries.length, reports: reportsWords(entries) };
      found.push(finding(twoReports, 'several', args, whole));
    }
    last = year;
  }
  return found;
}

/** Names that neither each other nor the other names stated of the organ account for. */
function ofNames(entries: readonly Entry[], aliases: readonly string[]): readonly Finding[] {
  const names: string[] = [];
  for (const { report } of entries) {
    const { name } = report.organ;
    if (name !== null && ![...names, ...aliases].some((one) => sameOrgan(one, name))) names.push(name);
  }
  if (names.length < 2) return [];
  return [finding(differentOrgans, 'names', { names: enumerated(names, mostNamed) }, whole)];
}

/** Cells by table: whole rows by their label, columns of the other rows by theirs. */
function cellsWords(cells: readonly FormCell[]): Words {
  const tables = [...new Set(cells.map(({ table }) => table))];
  const words = tables.map((table): Words => {
    const own = cells.filter((cell) => cell.table === table);
    const rows = table.rows.filter((row) => own.filter((cell) => cell.row === row).length === table.columns.length);
    const all = rows.length === table.rows.length;
    const columns = table.columns.filter((column) =>
      own.some((cell) => cell.column === column && !rows.includes(cell.row)),
    );
    const lines = all ? table.columns : [...rows, ...columns];
    const labels = lines.map(lineLabel);
    return {
      zh: `${table.zh}${labels.map(({ zh }) => `“${zh}”`).join('')}`,
      en: `${table.en}: ${labels.map(({ en }) => `“${en}”`).join(' ')}`,
    };
  });
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join('; ') };
}

/** Of a year whose form is another than that of the year before. */
export function ofForms(year: number, before: Form, now: Form): readonly Finding[] {
  if (before === now) return [];
  const { lost } = crosswalk(before, now);
  return lost.length === 0 ? [] : [finding(formChange, 'lost', { year, lost: cellsWords(lost) }, whole)];
}

/** What there is to say of the series as a whole; `aliases` null where the organ was reorganised, so that names may differ. */
export function seriesFindings(
  entries: readonly Entry[],
  among: readonly Form[],
  aliases: readonly string[] | null,
): readonly Finding[] {
  const years = byYear(entries);
  const without = entries.filter(({ report }) => report.year === null);
  const early = [...years.keys()].filter((year) => formFor(year, among) === undefined);
  const earlyYears = enumerated(early.map(String), mostNamed);
  return [
    ...(aliases === null ? [] : ofNames(entries, aliases)),
    ...ofYears(years),
    ...(early.length > 0 ? [finding(beforeForms, 'years', { years: earlyYears }, open)] : []),
    ...(without.length > 0 ? [finding(withoutYear, 'unknown', { reports: reportsWords(without) }, open)] : []),
  ];
}
