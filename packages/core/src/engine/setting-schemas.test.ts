import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../checks/index.ts';
import { organKinds } from '../model/index.ts';
import { parseProfile, parseWaivers } from './index.ts';

const committed = (name: string) => {
  const schema = JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
  return new Ajv2020({ strict: true, strictTypes: false, formats: { date: true } }).compile(schema);
};

const odd = fc.oneof(fc.constantFrom<unknown>(null, '', 0, -1, 0.5, 1e308, true, [], {}, '2025-02-30'), fc.jsonValue());
const mostly = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 8, arbitrary: value as fc.Arbitrary<unknown> }, odd);
const record = (shape: Record<string, fc.Arbitrary<unknown>>) => fc.record(shape, { requiredKeys: [] });
const verdicts = (
  accepts: (json: unknown) => boolean,
  other: (json: unknown) => boolean,
  json: fc.Arbitrary<unknown>,
) => {
  const seen = { true: 0, false: 0 };
  fc.assert(
    fc.property(json, (one) => {
      const verdict = accepts(one);
      seen[`${verdict}`] += 1;
      expect(verdict, JSON.stringify(one)).toBe(other(one));
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(10);
};

describe('the JSON Schema gives the same verdict as the code', () => {
  it('of profiles', () => {
    const codes = fc.constantFrom('cells/blank', 'cells/*', 'requests/balance', 'cells/x', 'x/*', 'X');
    const settings = fc.constantFrom('off', 'error', 'warning', 'info', 'of');
    const json = record({
      $schema: mostly(fc.string()),
      name: mostly(fc.string()),
      checks: mostly(fc.dictionary(codes, settings, { maxKeys: 2 })),
      deadlines: mostly(
        fc.dictionary(fc.constantFrom(...organKinds), fc.constantFrom('03-31', '02-29'), { maxKeys: 1 }),
      ),
      thresholds: mostly(
        record({ jumpFactor: mostly(fc.integer({ min: 0, max: 9 })), similarText: mostly(fc.double()) }),
      ),
      reorganised: mostly(fc.boolean()),
    });
    verdicts(committed('profile'), (one) => parseProfile(one).profile !== null, mostly(json));
  });

  it('of waivers', () => {
    const waiver = record({
      code: mostly(fc.constantFrom('cells/blank', 'x')),
      at: mostly(fc.constantFrom('', '/', '/tables/requests', '/a~1b', '/a~', 'tables')),
      reason: mostly(fc.constantFrom('见说明', ' ')),
      until: mostly(fc.constantFrom(null, '2025-12-31', '2025-2-3')),
    });
    const full = fc.record({
      code: fc.constant('cells/blank'),
      at: fc.constantFrom('', '/tables'),
      reason: fc.constant('见说明'),
      until: fc.constantFrom(null, '2025-12-31', '2024-02-29', '2025-02-29'),
    });
    const json = record({ waivers: mostly(fc.array(fc.oneof(full, waiver), { maxLength: 2 })) });
    verdicts(committed('waivers'), (one) => parseWaivers(one).waivers !== null, mostly(json));
  });
});

it('editors are offered every check and area with its title', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/profile.schema.json', import.meta.url), 'utf8'));
  const offered = schema.properties.checks.properties;
  for (const { id, title } of checks) expect(offered[id].description, id).toContain(title.zh);
  expect(offered['cells/*'].enum).toEqual(['off', 'error', 'warning', 'info']);
});
