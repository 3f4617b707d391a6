import { writtenReportOf } from '@nianbao/testkit';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/examples.ts';
import { checks } from '../checks/index.ts';
import { form2019, form2021 } from '../forms/index.ts';
import { type Finding, organKind, type Report } from '../model/index.ts';
import { checkReport } from './index.ts';
import type { Case } from './text-cases/text-case.ts';
import { figures, paragraphs } from './text-cases/text-of-one-report.ts';
import { ofItsOwn, ofOthers, ofParts } from './text-cases/text-of-regions.ts';
import { agreeing } from './text-cases/text-that-agrees.ts';
import { differing } from './text-cases/text-that-differs.ts';

const textChecks = checks.filter(({ id }) => id.startsWith('text/'));
const applicants = ['naturalPerson', 'enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrganization'];
const results = ['upheld', 'corrected', 'otherResult', 'pending'];
const places: Readonly<Record<string, readonly [string, string, string]>> = {
  licensing: ['licensing', 'licensing', 'decisions'],
  penalties: ['enforcement', 'penalties', 'decisions'],
  compulsion: ['enforcement', 'compulsion', 'decisions'],
  charges: ['charges', 'charges', 'amount'],
  documentsIssued: ['documents', 'normativeDocuments', 'issued'],
  documentsRepealed: ['documents', 'normativeDocuments', 'repealed'],
  documentsInForce: ['documents', 'normativeDocuments', 'inForce'],
  documentsMade: ['documents', 'normativeDocuments', 'made'],
  documentsPublished: ['documents', 'normativeDocuments', 'published'],
  rulesMade: ['documents', 'rules', 'made'],
  rulesPublished: ['documents', 'rules', 'published'],
};

function fill(report: Report, table: string, row: string, columns: readonly string[], values: readonly number[]): void {
  const figures = report.tables[table]?.[row];
  if (figures === undefined) throw new RangeError(`${table}.${row}`);
  for (const [index, value] of values.entries()) figures[columns[index] as string] = value;
  if ('total' in figures) figures.total = values.reduce((sum, value) => sum + value, 0);
}

function reportOf({
  text,
  requests = {},
  remedies = {},
  others = {},
  organ,
  kind,
  form,
  chapter = 'requests',
}: Case): Report {
  const report: Report = form === '2019' ? soundReport(form2019, 2019) : soundReport(form2021, 2023);
  if (organ !== undefined) Object.assign(report.organ, { name: organ, kind: organKind(organ) });
  if (kind !== undefined) report.organ.kind = kind;
  report.chapters[chapter].push({ kind: 'paragraph', text });
  for (const [row, values] of Object.entries(requests)) {
    fill(report, 'requests', row, applicants, typeof values === 'number' ? [values] : values);
  }
  for (const [row, values] of Object.entries(remedies)) fill(report, 'remedies', row, results, values);
  for (const [name, value] of Object.entries(others)) {
    const [table, row, column] = places[name] as readonly [string, string, string];
    fill(report, table, row, [column], [value]);
  }
  return report;
}

const said = (one: Case): readonly Finding[] => checkReport(reportOf(one), { checks: textChecks }).findings;

describe('a text that agrees with its tables', () => {
  it('is written in at least forty ways', () => expect(agreeing.length).toBeGreaterThanOrEqual(40));

  it.each(agreeing.map((one) => [one.text, one] as const))('%s', (_, one) => {
    expect(said(one).map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
  });
});

describe('a text around the figures of one report', () => {
  it.each(paragraphs.map((one) => [one.text, one] as const))('%s', (_, one) => {
    expect(said({ ...figures, ...one }).map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
  });
});

describe('a text around the figures of other regions, or of a part of its own', () => {
  it.each([...ofOthers, ...ofParts].map((one) => [`${one.organ}: ${one.text}`, one] as const))('%s', (_, one) => {
    expect(said(one).map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
  });

  it.each(ofItsOwn.map((one) => [`${one.organ}: ${one.text}`, one] as const))('but for its own: %s', (_, one) => {
    const found = said(one).map(({ code, severity }) => `${severity} ${code}`);
    expect(found).toEqual(one.codes.map((code) => `error ${code}`));
  });
});

it.each([form2019, form2021])('nothing in correct reports as agencies write them is an error: form $id', (form) => {
  let passed = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const { counts, findings } = checkReport(writtenReportOf(form, seed), { checks: textChecks });
    passed += counts.pass;
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  expect(passed).toBeGreaterThan(1000);
});

describe('a text that does not', () => {
  it('is written in at least forty ways', () => expect(differing.length).toBeGreaterThanOrEqual(40));

  it.each(differing.map((one) => [one.text, one] as const))('%s', (_, one) => {
    const found = said(one);
    expect(found.map(({ code }) => code).sort()).toEqual([...one.codes].sort());
    for (const { outcome, message } of found) {
      expect(outcome).toBe('fail');
      expect(message.zh).toMatch(/\d|区分处理/);
    }
  });
});
