import { type Finding, finding } from '@nianbao/core';
import { describe, expect, it } from 'vitest';
import { unreadableFile } from '../rules.ts';
import { reportOf, reportText } from '../test-support.ts';
import { jsonText, reportFromJson } from './report-json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const place = { page: 3, table: 2, row: 4, column: 9, state: 'number' } as const;
const pointer = '/tables/requests/received/total';
const codes = ({ findings }: { readonly findings: readonly Finding[] }) => findings.map(({ code }) => code);
const readFinding: Finding = { ...finding(unreadableFile, 'missing', {}, { at: '' }), severity: 'info' };

describe('what is taken for JSON', () => {
  it.each(['{', ' \n\t{"form":1}', '\ufeff{}'])('%j is', (text) => expect(jsonText(bytes(text))).not.toBeNull());
  it.each(['', '<html>{', '[{}]', '{\\rtf1\\ansi'])('%j is not', (text) => expect(jsonText(bytes(text))).toBeNull());

  it('UTF-16, as Windows writes it, is', () => {
    const text = `\ufeff${reportText()}`;
    const utf16 = Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]));
    expect(reportFromJson(jsonText(utf16) ?? '').report).toEqual(reportOf());
  });
});

it('takes a bare report', () => {
  expect(reportFromJson(reportText())).toEqual({ report: reportOf(), sourceMap: {}, findings: [] });
});

it('takes a read result with its places and the findings of reading, not those of checks', () => {
  const checkFinding: Finding = { ...readFinding, code: 'requests/balance' };
  const result = { report: reportOf(), sourceMap: { [pointer]: place }, findings: [readFinding, checkFinding] };
  const loaded = reportFromJson(JSON.stringify(result));
  expect(loaded).toEqual({ report: reportOf(), sourceMap: { [pointer]: place }, findings: [readFinding] });
});

it('leaves out of a read result what cannot be used, and says so', () => {
  const sourceMap = { [pointer]: place, '/year': { page: 'three' }, '/title': null };
  const findings = [readFinding, { code: 'read/x' }, null, { ...readFinding, args: { file: null } }];
  const loaded = reportFromJson(JSON.stringify({ report: reportOf(), sourceMap, findings }));
  expect(Object.keys(loaded.sourceMap)).toEqual([pointer]);
  expect(codes(loaded)).toEqual(['read/unreadable-file', 'model/damaged-result', 'model/damaged-result']);
  expect(loaded.findings.slice(1).map(({ args }) => args)).toEqual([
    { part: 'sourceMap', count: 2 },
    { part: 'findings', count: 3 },
  ]);
});

it.each([null, [], 'x', 7])('bears %j in place of places and findings', (junk) => {
  const loaded = reportFromJson(JSON.stringify({ report: reportOf(), sourceMap: junk, findings: junk }));
  expect(loaded.report).toEqual(reportOf());
});

it('hands on why a read result has no report', () => {
  const failure = { ...readFinding, severity: 'error' };
  const loaded = reportFromJson(JSON.stringify({ report: null, sourceMap: {}, findings: [failure] }));
  expect(loaded).toEqual({ report: null, sourceMap: {}, findings: [failure] });
  expect(codes(reportFromJson('{"report":null}'))).toEqual(['model/not-a-report']);
});

it.each([
  ['{"name":"package"}', 'model/not-a-report'],
  ['{"form":"2021","year":2024}', 'model/misfit'],
  ['{"form":', 'model/not-json'],
  ['{"report":{"form":"2021"}}', 'model/misfit'],
])('%s is no report: %s', (text, code) => {
  const loaded = reportFromJson(text);
  expect(loaded.report).toBeNull();
  expect(new Set(codes(loaded))).toEqual(new Set([code]));
});
