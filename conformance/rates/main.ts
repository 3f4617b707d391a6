import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '@nianbao/core';
import { hasCorpus } from '@nianbao/testkit/programs';
import { judgedFindings } from './corpus.ts';
import { faults } from './faults/index.ts';
import { caught, falseAlarms } from './measure.ts';
import { corpusHeading, type Measured, ratesPage, ratesSource } from './page.ts';

const root = join(import.meta.dirname, '../..');
const page = join(root, 'docs/rates.md');
const source = join(root, 'apps/cli/src/explain/rates.generated.ts');
const isCheck = process.argv.includes('--check');

const wrong: string[] = [];
const alarms = falseAlarms(checks);
const rates = new Map<string, Measured>();
for (const check of checks) {
  const fault = faults[check.id];
  if (fault === undefined) throw new Error(`there is no fault for ${check.id}: conformance/rates/faults`);
  const measured = { caught: caught(check, fault), falseAlarms: alarms.get(check.id) ?? ([0, 0] as const) };
  if (measured.caught[0] === 0) wrong.push(`${check.id} catches nothing`);
  if (check.severity === 'error' && measured.falseAlarms[0] > 0) wrong.push(`${check.id} alarms at correct reports`);
  rates.set(check.id, measured);
}
const unknown = Object.keys(faults).filter((id) => !rates.has(id));
if (unknown.length > 0) wrong.push(`faults of no check: ${unknown.join(', ')}`);

const findings = hasCorpus() ? await judgedFindings() : null;
for (const { file, code, at, actual, verdict } of findings ?? []) {
  if (verdict === null) wrong.push(`no verdict on ${file} ${code} ${at} (${actual}): conformance/rates/verdicts.json`);
}
const text = ratesPage(rates, findings);
const oldSource = readFileSync(source, 'utf8');
const newSource = ratesSource(oldSource, rates);

if (!isCheck) {
  if (findings === null) throw new Error('the corpus is not there: set NIANBAO_CORPUS to its folder');
  writeFileSync(page, text);
  writeFileSync(source, newSource);
} else {
  const committed = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const same = findings === null ? committed.startsWith(`${text}\n${corpusHeading}`) : committed === text;
  if (!same || oldSource !== newSource)
    wrong.push('docs/rates.md is out of date: npx -y pnpm@12.21.0 --filter @nianbao/conformance rates');
}
for (const one of wrong) console.error(one);
process.exitCode = wrong.length > 0 ? 1 : 0;
