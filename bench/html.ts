import { isDeepStrictEqual } from 'node:util';
import { form2021 } from '@nianbao/core';
import { read } from '@nianbao/reader';
import { publishedReport } from '@nianbao/testkit/reports';
import { parse } from 'parse5';
import type { Comparison } from './comparison.ts';
import { htmlPage } from './html-page.ts';
import { measure } from './measure.ts';

/** Reading a report from an HTML page against parse5 with source locations on the same bytes. */
export function htmlAgainstParse5(): Comparison {
  const report = publishedReport(form2021);
  const bytes = htmlPage(report, form2021);
  const found = read(bytes).report;
  if (!isDeepStrictEqual(found?.tables, report.tables)) throw new Error('the page was not read right');
  const timings = measure([
    { name: 'parse5', run: () => parse(new TextDecoder().decode(bytes), { sourceCodeLocationInfo: true }) },
    { name: 'read', run: () => read(bytes) },
  ]);
  return {
    title: `Reading a report from a page of ${bytes.length} bytes of HTML against parse5 with source locations`,
    lines: timings.map((timing, index) => ({ ...timing, bar: index === 0 ? null : { ratio: 1.5, claimed: false } })),
  };
}
