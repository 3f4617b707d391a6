import { checkReport, checks, form2021, forms, identityChecks, parseReport, type Report } from '@nianbao/core';
import { matterOf, publishedReport, withBlanks, writeReport } from '@nianbao/testkit/reports';
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

/** A report, and that of the year before where it is checked with it. */
interface Case {
  readonly report: Report;
  readonly previous?: Report | null;
}

function against(name: string, written: readonly [Case, ...Case[]]): Comparison {
  // A report to be checked comes out of JSON.parse; one just put together has its texts in pieces.
  const cases = JSON.parse(JSON.stringify(written)) as Case[];
  const reports = cases.map(({ report }) => report);
  // What is checked beside another report is held against reading both.
  const texts = cases.map(({ report, previous }) => JSON.stringify(previous ? [report, previous] : report));
  const identities = identityChecks(forms);
  const checked = ({ report, previous = null }: Case) => checkReport(report, { previous });
  const findings = cases.flatMap((one) => checked(one).findings);
  const wrong = findings.find(({ severity }) => severity === 'error');
  if (wrong) throw new Error(`the report to measure with is not sound: ${wrong.message.en}`);
  const [text, own, all, valid] = [turns(texts), turns(reports), turns(cases), turns(reports)];
  const timings = measure([
    { name: 'JSON.parse', run: () => JSON.parse(text()) },
    { name: 'identities', run: () => checkReport(own(), { checks: identities }) },
    { name: 'all checks', run: () => checked(all()) },
    { name: 'schema validation (apart)', run: () => parseReport(valid()) },
  ]);
  const each = Math.round(findings.length / reports.length);
  const size = `${texts[0]?.length} characters of JSON, ${checks.length} checks, ${each} findings`;
  return {
    title: `Checks of ${name} (${size}) against JSON.parse`,
    lines: timings.map((timing, index) => ({ ...timing, bar: bars[index] ?? null })),
  };
}

const sound = publishedReport(form2021);

/** All checks of a report without a fault against JSON.parse of the same report. */
export const checksOfSoundReport = () => against('a report without a fault', [{ report: sound }]);

/** The same for reports with as many blanks as published ones have, each in other cells. */
export function checksOfBlanks(): Comparison {
  const [first, ...more] = Array.from({ length: 50 }, (_, seed) => ({ report: withBlanks(sound, form2021, seed) }));
  return against('reports full of blanks', [first as Case, ...more]);
}

const characters = 6000;

function writtenCases(beside: boolean): readonly [Case, ...Case[]] {
  const [first, ...more] = Array.from({ length: 50 }, (_, seed): Case => {
    const { year, figures, before, ...rest } = matterOf(form2021, seed);
    const report = writeReport({ ...rest, year: year + 1, figures, before, characters });
    if (!beside) return { report };
    const picks = rest.picks.of('last year');
    const previous = { ...rest, year, figures: before ?? figures, before: null, picks, characters };
    return { report, previous: writeReport(previous) };
  });
  return [first as Case, ...more];
}

/** The same for reports with text as agencies write it, each with its own. */
export const checksOfWritten = () => against('reports as agencies write them', writtenCases(false));

/** The same beside the report of the year before: against JSON.parse of both. */
export const checksBesideLastYear = () => against('such reports beside last year’s', writtenCases(true));
