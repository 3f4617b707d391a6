import { type Finding, forms, type Suspect } from '@nianbao/core';
import type { CheckRun } from '../check/check-run.ts';
import type { CheckedFile } from '../inputs/checked-file.ts';
import type { Language } from '../language.ts';
import { namesAt } from '../names-at.ts';
import { suspectCells } from '../pretty/suspects.ts';
import { placeWords } from '../pretty/where.ts';
import { words } from '../pretty/words.ts';

type Cell = string | number | null;

const heads = {
  zh: '文件,机关,年度,格式,级别,结果,代码,内容,位置,出处,应有,实有,依据,豁免理由,豁免期限,指针',
  en: 'file,organ,year,form,severity,outcome,code,message,where,source,expected,actual,basis,waived because,waived until,pointer',
} as const;

/** What spreadsheets take for a formula, also where it is typed full width. */
const formula = /^[=+\-@＝＋－＠\t\r]/;

/** A cell of RFC 4180. Text that a spreadsheet would run is kept from it by a leading apostrophe; numbers are numbers. */
function field(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const row = (cells: readonly Cell[]) => `${cells.map(field).join(',')}\r\n`;

type Subject = Pick<CheckedFile, 'organ'> & Partial<Pick<CheckedFile, 'file' | 'year' | 'form'>>;

function findingRow(subject: Subject, finding: Finding, language: Language): string {
  const say = words[language];
  const { code, severity, outcome, at, expected, actual, basis, source, waiver, message } = finding;
  const { file = '', organ, year = null, form: id = null } = subject;
  const form = forms.find((one) => one.id === id);
  const result = waiver ? say.waived : outcome === 'fail' ? say.fail : say.cannotTell;
  return row([
    ...[file, organ, year, id, say[severity], result, code, message[language]],
    ...[namesAt(form, at, language).join(' · '), placeWords(source, language), expected, actual, basis],
    ...[waiver?.reason ?? null, waiver?.until ?? null, at],
  ]);
}

function suspectRow(file: CheckedFile, suspect: Suspect, language: Language): string {
  const say = words[language];
  const form = forms.find(({ id }) => id === file.form);
  const cells = suspectCells(suspect, form, language).join(say.semicolon);
  const { rank, explains, why } = suspect;
  return row([
    ...[file.file, file.organ, file.year, file.form, say.suspects, say.rank(rank), explains.join(' '), why[language]],
    ...[cells, '', '', '', '', '', '', suspect.cells.map(({ at }) => at).join(' ')],
  ]);
}

/** One line for each finding and each suspect, then for what is told of the years of an organ together; for spreadsheets: UTF-8 with the mark that Excel looks for. */
export function csv({ files, series }: CheckRun, language: Language): string {
  const lines = files.flatMap((file) => [
    ...file.findings.map((finding) => findingRow(file, finding, language)),
    ...file.suspects.map((suspect) => suspectRow(file, suspect, language)),
  ]);
  for (const { organ, findings } of series ?? []) {
    lines.push(...findings.map((finding) => findingRow({ organ }, finding, language)));
  }
  return `\ufeff${row(heads[language].split(','))}${lines.join('')}`;
}
