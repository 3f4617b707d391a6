import { readFileSync } from 'node:fs';
import { balancedReport } from '@nianbao/testkit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/examples.ts';
import { type Form, form2021, forms } from '../forms/index.ts';
import { blankReport } from './index.ts';
import { reportJsonSchema, reportSchema } from './report.ts';

const committed = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
// The schema states a date by pattern too, so that validators without formats are as strict.
const validate = new Ajv2020({ strict: true, strictTypes: false, formats: { date: true } }).compile(committed);
const schemas = new Map(forms.map((form: Form) => [form.id, reportSchema(form)]));

const zodAccepts = (json: unknown) => [...schemas.values()].some((schema) => schema.safeParse(json).success);

type Json = Record<string, unknown> | unknown[];

/** Every place in a report, as a path of keys. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function at(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((place, key) => (Object(place) as Record<string, unknown>)[key], root);
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    -5,
    0.5,
    0,
    1e308,
    '',
    '12',
    '2024-01-01',
    '2024-1-1',
    '2024-02-30',
    true,
    [],
    {},
    1900,
    10000,
  ),
  fc.constantFrom<unknown>('government', '320829', '2019', '2021', { kind: 'paragraph', text: '' }, { total: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);

interface Change {
  readonly place: number;
  readonly how: 'replace' | 'remove' | 'add';
  readonly value: unknown;
  readonly key: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add'),
  value: odd,
  key: fc.constantFrom('more', '__proto__', 'total', 'otherHandling', '0', ''),
});

function apply(report: unknown, { place, how, value, key }: Change): void {
  const all = places(report);
  const path = all[place % all.length] as readonly string[];
  const holder = at(report, path.slice(0, -1)) as Record<string, unknown>;
  const last = path.at(-1) as string;
  const target = at(report, path);
  if (how === 'replace') holder[last] = value;
  else if (how === 'remove') Array.isArray(holder) ? holder.splice(Number(last), 1) : delete holder[last];
  else if (Array.isArray(target)) target.push(value);
  else if (typeof target === 'object' && target !== null) {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  }
}

describe('the committed JSON Schema', () => {
  it('is the one that the forms give', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(reportJsonSchema(forms))));
    expect(committed.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it.each<Form>([...forms])('accepts blank and filled reports in form $id', (form) => {
    expect(validate(blankReport(form)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(soundReport(form)), JSON.stringify(validate.errors)).toBe(true);
    fc.assert(
      fc.property(balancedReport(form), balancedReport(form, { substitutes: true }), (own, taken) => {
        expect([validate(own), validate(taken)]).toEqual([true, true]);
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, (report: Record<string, Json>) => void]>([
    [
      'a missing cell',
      (report) => delete (at(report, ['tables', 'requests', 'received']) as Json & { total?: 0 }).total,
    ],
    [
      'a figure as text',
      (report) => Object.assign(at(report, ['tables', 'charges', 'charges']) as Json, { amount: '1' }),
    ],
    ['an unknown row', (report) => Object.assign(at(report, ['tables', 'requests']) as Json, { more: {} })],
    ['an unknown key', (report) => Object.assign(report, { more: 1 })],
    ['an unknown form', (report) => Object.assign(report, { form: '1999' })],
    ['the other form', (report) => Object.assign(report, { form: '2019' })],
    ['a missing chapter', (report) => delete (report.chapters as Json & { problems?: [] }).problems],
    ['a date in other writing', (report) => Object.assign(report, { issued: { by: null, on: '2025/01/20' } })],
  ])('rejects %s', (_, spoil) => {
    const report = structuredClone(soundReport(form2021)) as unknown as Record<string, Json>;
    spoil(report);
    expect(validate(report)).toBe(false);
  });

  it.each<Form>([...forms])('gives the same verdict as the schema in code on any changes to form $id', (form) => {
    const verdicts = { true: 0, false: 0 };
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const report = structuredClone(soundReport(form)) as unknown as Json;
        for (const one of changes) apply(report, one);
        const verdict = validate(report);
        verdicts[`${verdict}`] += 1;
        expect(verdict, JSON.stringify(changes)).toBe(zodAccepts(report));
      }),
      { numRuns: 600 },
    );
    expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(10);
  });

  it('gives the same verdict on any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(validate(json)).toBe(zodAccepts(json));
      }),
    );
    for (const json of [null, [], 'report', Number.NaN])
      expect([validate(json), zodAccepts(json)]).toEqual([false, false]);
  });
});
