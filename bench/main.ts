import { checksOfBlanks, checksOfSoundReport } from './checks.ts';
import { isMissed, table } from './comparison.ts';
import { pageOfWord, publishedPage, sitePage } from './html.ts';

// One file for each measurement; each compares with the bare parser in the same run.
const measurements = { checksOfSoundReport, checksOfBlanks, sitePage, pageOfWord, publishedPage };

for (const [name, measurement] of Object.entries(measurements)) {
  const comparison = measurement();
  if (comparison === null) {
    console.log(`${name}: not measured, since the corpus is absent (set NIANBAO_CORPUS to its folder)\n`);
    continue;
  }
  console.log(`${table(comparison)}\n`);
  if (isMissed(comparison)) process.exitCode = 1;
}
