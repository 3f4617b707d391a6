import { checkReport, form2021 } from '@nianbao/core';
import { hostileTexts, writtenReportOf } from '@nianbao/testkit/reports';
import { describe, expect, it } from 'vitest';

const base = writtenReportOf(form2021, 1);
const known = checkReport(base).counts;

describe('all checks get through 1 MB of', () => {
  it.each(hostileTexts(1_000_000).map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
    const overview = [...base.chapters.overview, { kind: 'paragraph' as const, text }];
    const report = { ...base, chapters: { ...base.chapters, overview } };
    const { counts } = checkReport(report, { previous: report });
    expect(counts.pass + counts.fail + counts.cannotTell).toBeGreaterThan(known.pass / 2);
  });
});
