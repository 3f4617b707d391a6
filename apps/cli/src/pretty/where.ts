import type { Finding, Form, SourcePlace } from '@nianbao/core';
import type { Language } from '../language.ts';
import { namesAt } from '../names-at.ts';
import { together } from '../terminal/units.ts';

/** A place in the source as people count: page, table with row and column, line, cell of a workbook. Empty where nothing is known. */
export function placeWords(place: SourcePlace | undefined, language: Language): string {
  if (place === undefined) return '';
  const { page, table, row, column, line, cell, paragraph } = place;
  const alone = !table && !line && !page;
  const zh = [
    page && `第 ${page} 页`,
    table && `表 ${table}${row ? ` 第 ${row} 行` : ''}${column ? `第 ${column} 列` : ''}`,
    line && (table ? `文件第 ${line} 行` : `第 ${line} 行`),
    cell && `单元格 ${cell}`,
    alone && paragraph && `第 ${paragraph} 段`,
  ];
  const en = [
    page && `page ${page}`,
    table && `table ${table}${row ? ` row ${row}` : ''}${column ? ` column ${column}` : ''}`,
    line && `line ${line}`,
    cell && `cell ${cell}`,
    alone && paragraph && `paragraph ${paragraph}`,
  ];
  return { zh: zh.filter(Boolean).join('，'), en: en.filter(Boolean).join(', ') }[language];
}

/** Where a finding is, in the report and in its source. */
export function whereWords(finding: Finding, form: Form | undefined, language: Language): string {
  const names = namesAt(form, finding.at, language).join(' · ');
  const place = placeWords(finding.source, language);
  if (names === '' || place === '') return names + place;
  return { zh: `${names}${together(`（${place}）`)}`, en: `${names} ${together(`(${place})`)}` }[language];
}

/** Findings without the number of their line where all are on the first: many web pages are one long line. */
export function withoutSoleLine(findings: readonly Finding[]): readonly Finding[] {
  if (findings.some(({ source }) => (source?.line ?? 1) > 1)) return findings;
  return findings.map((one) => (one.source ? { ...one, source: { ...one.source, line: undefined } } : one));
}
