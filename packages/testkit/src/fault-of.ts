import { type Finding, parseReport, type Report, type SourceMap } from '@nianbao/core';

interface Result {
  readonly report: Report | null;
  readonly sourceMap: SourceMap;
  readonly findings: readonly Finding[];
}

/**
 * What is wrong with the result of reading any file whatever, null where nothing is: a report must fit the schema, its
 * absence must be told as an error, and findings must be worded and point into the report.
 */
export function faultOf({ report, sourceMap, findings }: Result): string | null {
  if (report === null && !findings.some(({ severity }) => severity === 'error')) return 'no report, and no error';
  if (report !== null && parseReport(JSON.parse(JSON.stringify(report))).report === null) return 'not of the schema';
  for (const { code, at, related, message } of findings) {
    if (!code.startsWith('read/')) return `${code} is no finding of the reader`;
    if (!message.zh || !message.en) return `${code} has no words`;
    const lost = [at, ...related].find((pointer) => pointer !== '' && !pointer.startsWith('/'));
    if (lost !== undefined) return `${code} points at “${lost}”`;
  }
  const misplaced = Object.values(sourceMap).find(({ offset = 0, length = 0 }) => offset < 0 || length < 0);
  return misplaced ? `a place before the source: ${JSON.stringify(misplaced)}` : null;
}
