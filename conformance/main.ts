import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasCorpus } from '@nianbao/testkit/programs';
import { added, type Line, measure } from './accuracy.ts';
import { judgeCorpus } from './corpus.ts';
import { type Format, formats } from './layouts/define-layout.ts';
import { accuracyPage, corpusHeading, formatTables } from './page.ts';
import { seededSamples, testedSamples } from './selection.ts';

const page = join(import.meta.dirname, '../docs/accuracy.md');

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { check: { type: 'boolean' }, seeds: { type: 'string' }, format: { type: 'string', multiple: true } },
});

const isFormat = (name: string): name is Format => (formats as readonly string[]).includes(name);

/** The page as it should be: what the tests read in every run. */
async function testedPage(): Promise<string> {
  const lines: Line[] = [];
  for (const format of formats) lines.push(...(await measure(format, testedSamples(format))));
  return accuracyPage(lines, hasCorpus() ? await judgeCorpus() : null);
}

/** Many reports for each layout, some at a time; their files are not kept. */
async function longRun(seeds: number, chosen: readonly Format[]): Promise<string> {
  const lines: Line[] = [];
  const some = 4;
  for (const format of chosen) {
    const parts: Line[] = [];
    for (let from = 0; from < seeds; from += some) {
      const folder = mkdtempSync(join(tmpdir(), 'nianbao-accuracy-'));
      const samples = seededSamples(format, from, Math.min(from + some, seeds));
      parts.push(...(await measure(format, samples, folder)));
      rmSync(folder, { recursive: true, force: true });
      process.stderr.write(`${format}: ${Math.min(from + some, seeds)} of ${seeds}\n`);
    }
    for (const layout of new Set(parts.map((part) => part.layout))) {
      lines.push(added(parts.filter((part) => part.layout === layout)));
    }
  }
  return formatTables(lines);
}

if (values.seeds !== undefined) {
  const seeds = Number(values.seeds);
  const chosen = values.format ?? formats;
  if (!Number.isInteger(seeds) || seeds < 1) throw new RangeError('--seeds takes a whole number from 1');
  if (!chosen.every(isFormat)) throw new RangeError(`--format takes one of ${formats.join(', ')}`);
  console.log(await longRun(seeds, chosen));
} else {
  const text = await testedPage();
  if (!values.check) {
    if (!hasCorpus()) throw new Error('the corpus is not there: set NIANBAO_CORPUS to its folder');
    writeFileSync(page, text);
  } else {
    const committed = existsSync(page) ? readFileSync(page, 'utf8') : '';
    const same = hasCorpus() ? committed === text : committed.startsWith(`${text}\n${corpusHeading}`);
    if (!same)
      console.error('docs/accuracy.md is out of date: npx -y pnpm@12.21.0 --filter @nianbao/conformance accuracy');
    process.exitCode = same ? 0 : 1;
  }
}
