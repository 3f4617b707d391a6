import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/example-report.ts';
import { checks } from '../checks/index.ts';
import { isCount } from '../figures/is-count.ts';
import { type Form, forms } from '../forms/index.ts';
import { type OrganKind, organKinds, type Report } from '../model/index.ts';
import { checkReport } from './index.ts';

/** The checks of what is likely: none of them rests on a clause or on the form. */
const ofLikelihood = checks.filter(({ id }) =>
  /^(?:documents|charges|enforcement)\/|^cells\/blank$|^requests\/(?:blank-total|nothing-handled|other-dominates)$|^remedies\/co-defendant$/.test(
    id,
  ),
);

/** What is no count is for cells/not-a-count: it exceeds nothing. */
const comparesCounts = /^documents\/.*exceeds/;

const figure = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(null, 0, -5, 0.5, 1e308, -1e308, 5e-324, 2 ** 53) },
  fc.nat(50),
);
const name = fc.constantFrom(
  null,
  '',
  '某县人民政府',
  '某市统计局',
  '某区公安局',
  '某县人民政府办公室',
  '财政部',
  '？',
);
const kind = fc.constantFrom<OrganKind | null>(null, ...organKinds);

/** A report whose every cell holds anything, some tables of which are not there at all. */
function absurdReport(form: Form): fc.Arbitrary<Report> {
  const tables = form.tables.map(({ key, rows, columns }) => {
    const row = fc.record(Object.fromEntries(columns.map((column) => [column.key, figure])));
    return [key, fc.record(Object.fromEntries(rows.map((line) => [line.key, row])))] as const;
  });
  const some = fc.record(Object.fromEntries(tables), { requiredKeys: [] });
  return fc.record({ some, name, kind, text: fc.constantFrom('', '作为共同被告 2 件。') }).map((parts) => ({
    ...soundReport(form),
    tables: parts.some as Report['tables'],
    organ: { name: parts.name, kind: parts.kind, divisionCode: null },
    preamble: parts.text,
  }));
}

describe.each(forms)('absurd figures in form $id', (form: Form) => {
  it('are no error of what is merely unlikely, and no figure is made up', () => {
    expect(ofLikelihood.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(absurdReport(form), fc.option(absurdReport(form)), (report, previous) => {
        const { findings } = checkReport(report, { checks: ofLikelihood, previous });
        for (const { code, severity, message, actual } of findings) {
          if (comparesCounts.test(code)) expect(isCount(actual)).toBe(true);
          expect(severity).not.toBe('error');
          expect(message.en + message.zh).not.toMatch(/NaN|Infinity|undefined|null|\{/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
