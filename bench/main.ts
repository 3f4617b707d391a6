import { spawnSync } from 'node:child_process';
import { checksBesideLastYear, checksOfBlanks, checksOfSoundReport, checksOfWritten } from './checks.ts';
import { isMissed, table } from './comparison.ts';
import { pageOfWord, publishedPage, sitePage } from './html.ts';
import { growthOfChecks, growthOfPatterns } from './linear.ts';
import { memoryOfPdf, publishedPdf } from './pdf.ts';

// Each compares with the bare parser in the same run, or says in words what it measured.
const measurements = {
  checksOfSoundReport,
  checksOfBlanks,
  checksOfWritten,
  checksBesideLastYear,
  growthOfChecks,
  growthOfPatterns,
  sitePage,
  pageOfWord,
  publishedPage,
  publishedPdf,
  memoryOfPdf,
};
const chosen = process.argv.slice(2).filter((argument) => argument !== '--');
const names = chosen.length > 0 ? chosen : Object.keys(measurements);
const unknown = names.filter((name) => !isName(name));
if (unknown.length > 0)
  throw new Error(`no measurement ${unknown.join(', ')}; there are ${Object.keys(measurements).join(', ')}`);

const [only] = names;
if (names.length === 1 && isName(only)) await run(only);
else
  for (const name of names) {
    // In a process of its own each: what V8 learns about the code from one slows or speeds the next.
    const own = [...process.execArgv, import.meta.filename, name];
    if (spawnSync(process.execPath, own, { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  }

async function run(name: keyof typeof measurements): Promise<void> {
  const measured = await measurements[name]();
  if (measured === null)
    console.log(`${name}: not measured, since the corpus is absent (set NIANBAO_CORPUS to its folder)\n`);
  else if (typeof measured === 'string') console.log(`${measured}\n`);
  else {
    console.log(`${table(measured)}\n`);
    if (isMissed(measured)) process.exitCode = 1;
  }
}

function isName(name: string | undefined): name is keyof typeof measurements {
  return name !== undefined && Object.hasOwn(measurements, name);
}
