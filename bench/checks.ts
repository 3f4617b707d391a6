import { checkReport, checks, form2021, forms, identityChecks, parseReport, type Report } from '@nianbao/core';
import { publishedReport, withBlanks } from '@nianbao/testkit/reports';
import type { Bar, Comparison } from './comparison.ts';
import { measure } from './measure.ts';

const bars: readonly (Bar | null)[] = [null, { ratio: 1 }, { ratio: 10 }, null];

/** Gives the next of some values with every call, again and again. */
function turns<T>(values: readonly T[]): () => T {
  let next = 0;
  return () => {
    next = (next + 1) % values.length;
    return values[next] as T;
  };
}

function against(name: string, reports: readonly [Report, ...Report[]]): Comparison {
  const texts = reports.map((report) => JSON.stringify(report));
  const identities = identityChecks(forms);
  const findings = reports.flatMap((report) => checkReport(report).findings);
  const wrong = findings.find(({ severity }) => severity === 'error');
  if (wrong) throw new Error(`the report to measure with is not sound: ${wrong.message.en}`);
  const [text, own, all, valid] = [turns(texts), turns(reports), turns(reports), turns(reports)];
  const timings = measure([
    { name: 'JSON.parse', run: () => JSON.parse(text()) },
    { name: 'identities', run: () => checkReport(own(), { checks: identities }) },
    { name: 'all checks', run: () => checkReport(all()) },
    { name: 'schema validation (apart)', run: () => parseReport(valid()) },
  ]);
  const each = Math.round(findings.length / reports.length);
  const size = `${texts[0]?.length} characters of JSON, ${checks.length} checks, ${each} findings`;
  return {
    title: `Checks of ${name} (${size}) against JSON.parse of it`,
    lines: timings.map((timing, index) => ({ ...timing, bar: bars[index] ?? null })),
  };
}

const sound = publishedReport(form2021);

/** All checks of a report without a fault against JSON.parse of the same report. */
export const checksOfSoundReport = () => against('a report without a fault', [sound]);

/** The same for reports with as many blanks as published ones have, each in other cells. */
export function checksOfBlanks(): Comparison {
  const [first, ...more] = Array.from({ length: 50 }, (_, seed) => withBlanks(sound, form2021, seed));
  return against('reports full of blanks', [first as Report, ...more]);
}
