import { checksAgainstJsonParse } from './checks.ts';
import { table } from './comparison.ts';
import { htmlAgainstParse5 } from './html.ts';

// One file for each measurement; each compares with the bare parser in the same run.
const measurements = [checksAgainstJsonParse, htmlAgainstParse5];

for (const measurement of measurements) console.log(`${table(measurement())}\n`);
