import { checksOfBlanks, checksOfSoundReport } from './checks.ts';
import { isMissed, table } from './comparison.ts';
import { htmlAgainstParse5 } from './html.ts';

// One file for each measurement; each compares with the bare parser in the same run.
const measurements = [checksOfSoundReport, checksOfBlanks, htmlAgainstParse5];

for (const measurement of measurements) {
  const comparison = measurement();
  console.log(`${table(comparison)}\n`);
  if (isMissed(comparison)) process.exitCode = 1;
}
