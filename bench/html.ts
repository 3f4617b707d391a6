import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { form2021 } from '@nianbao/core';
import { read } from '@nianbao/reader';
import { corpusFolder } from '@nianbao/testkit/programs';
import { publishedReport } from '@nianbao/testkit/reports';
import { parse } from 'parse5';
import type { Comparison } from './comparison.ts';
import { htmlPage } from './html-page.ts';
import { measure } from './measure.ts';
import { wordPage } from './word-page.ts';

function against(name: string, bytes: Uint8Array): Comparison {
  const timings = measure([
    { name: 'parse5', run: () => parse(new TextDecoder().decode(bytes), { sourceCodeLocationInfo: true }) },
    { name: 'read', run: () => read(bytes) },
  ]);
  return {
    title: `Reading ${name} (${bytes.length} bytes) against parse5 with source locations`,
    lines: timings.map((timing, index) => ({ ...timing, bar: index === 0 ? null : { ratio: 1.5 } })),
  };
}

function againstMade(name: string, make: typeof htmlPage): Comparison {
  const report = publishedReport(form2021);
  const bytes = make(report, form2021);
  if (!isDeepStrictEqual(read(bytes).report?.tables, report.tables)) throw new Error(`${name} was not read right`);
  return against(name, bytes);
}

/** A report in the middle of a page of a government site. */
export const sitePage = () => againstMade('a report in the page of a site', htmlPage);

/** A report saved as a web page by Word. */
export const pageOfWord = () => againstMade('a report saved as a web page by Word', wordPage);

/** A published report with little markup; null without the corpus. */
export function publishedPage(): Comparison | null {
  const file = join(corpusFolder, 'shanghai-office-2019', 'source.html');
  return existsSync(file) ? against('a published report', readFileSync(file)) : null;
}
