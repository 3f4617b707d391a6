import { checksAgainstJsonParse } from './checks.ts';
import { table } from './comparison.ts';

// One file for each measurement; each compares with the bare parser in the same run.
const measurements = [checksAgainstJsonParse];

for (const measurement of measurements) console.log(`${table(measurement())}\n`);
