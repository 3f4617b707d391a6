import { checkReport, checks, form2021, forms, identityChecks, parseReport } from '@nianbao/core';
import type { Comparison } from './comparison.ts';
import { filledReport } from './filled-report.ts';
import { measure } from './measure.ts';

/** All checks of one report against JSON.parse of the same report. */
export function checksAgainstJsonParse(): Comparison {
  const report = filledReport(form2021);
  const json = JSON.stringify(report);
  const identities = identityChecks(forms);
  const { findings } = checkReport(report, { checks: identities });
  if (findings.length > 0) throw new Error(`the report to measure with is not sound: ${findings[0]?.message.en}`);
  const timings = measure([
    { name: 'JSON.parse', run: () => JSON.parse(json) },
    { name: 'identities', run: () => checkReport(report, { checks: identities }) },
    { name: 'all checks', run: () => checkReport(report) },
    { name: 'schema validation (apart)', run: () => parseReport(report) },
  ]);
  const bars = [null, 1, 10, null];
  return {
    title: `Checks of one report (${json.length} characters of JSON, ${checks.length} checks) against JSON.parse of it`,
    lines: timings.map((timing, index) => ({ ...timing, bar: bars[index] ?? null })),
  };
}
