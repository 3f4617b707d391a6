import { describe, expect, it } from 'vitest';
import { checkReport } from '../engine/index.ts';
import { forms } from '../forms/index.ts';
import { type Finding, parseReport, type Report, type SourceMap } from '../index.ts';
import { type Example, exampleOptions, exampleReport, examples, soundReport } from './examples.ts';
import { checks } from './index.ts';

/** A place for everything that a report says, in the order of the model, as a reader would give it. */
function artificialMap(report: Report): SourceMap {
  const places: [string, SourceMap[string]][] = [];
  const visit = (value: unknown, pointer: string) => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, `${pointer}/${key}`);
    }
    const state = value === null ? 'blank' : 'number';
    places.push([pointer, { page: 1, offset: 10 * places.length, ...(pointer.startsWith('/tables/') && { state }) }]);
  };
  visit(report, '');
  return Object.fromEntries(places);
}

function run(code: string, example: Example, sourceMap: SourceMap): readonly Finding[] {
  const only = checks.filter((check) => check.id === code);
  return checkReport(exampleReport(example, forms), { ...exampleOptions(example, forms), checks: only, sourceMap })
    .findings;
}

const bySubject = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : 1);

describe.each(Object.entries(examples))('%s', (code, list) => {
  it.each(list.map((example) => [example.title.en, example] as const))('%s', (_, example) => {
    const found = run(code, example, example.sourceMap ?? {});
    const seen = found.map(({ messageId, at, outcome, expected, actual }, index) => ({
      messageId,
      at,
      outcome,
      ...(example.findings[index]?.expected !== undefined && { expected }),
      ...(example.findings[index]?.actual !== undefined && { actual }),
    }));
    expect(seen).toEqual(example.findings.map((one) => ({ outcome: 'fail', ...one })));
    expect(found.map((one) => one.code)).toEqual(found.map(() => code));
    if (example.sourceMap === undefined) {
      const located = run(code, example, artificialMap(exampleReport(example, forms)));
      for (const one of located) expect(one.source, one.at).toBeDefined();
      const bare = located.map(({ source, ...rest }) => rest);
      expect(bare.sort(bySubject)).toEqual([...found].sort(bySubject));
    }
  });

  it('has an example that passes and, for every message, one that brings it about', () => {
    expect(list.some(({ findings }) => findings.length === 0)).toBe(true);
    expect(list.some(({ findings }) => findings.some(({ outcome = 'fail' }) => outcome === 'fail'))).toBe(true);
    const used = new Set(list.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
    const messages = checks.find((check) => check.id === code)?.messages;
    expect([...used].sort()).toEqual(Object.keys(messages ?? {}).sort());
  });
});

it('every check has examples, and there are none of checks that do not exist', () => {
  expect(Object.keys(examples).sort()).toEqual(checks.map((check) => check.id).sort());
});

describe.each(forms)('a sound report in form $id', (form) => {
  it('fits its schema and passes every check', () => {
    const report = soundReport(form);
    expect(parseReport(report)).toEqual({ report, findings: [] });
    const { counts, findings } = checkReport(report);
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ fail: 0, cannotTell: 0 });
    expect(counts.pass).toBeGreaterThan(checks.length);
  });

  it('is what examples change: a place that is not there is an error', () => {
    const example = { title: { zh: '', en: '' }, form: form.id, changes: { '/tables/none/x/y': 1 }, findings: [] };
    expect(() => exampleReport(example, forms)).toThrow(RangeError);
    expect(() => exampleReport({ ...example, form: '1999' }, forms)).toThrow(RangeError);
  });
});
