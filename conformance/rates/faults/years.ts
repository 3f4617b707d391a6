import type { Report } from '@nianbao/core';
import type { Picks } from '@nianbao/testkit/reports';
import { changed, type FamilyFault, type Fault, rowOf, type Spoilt, type Written } from './define-fault.ts';

type Change = (now: Report, last: Report, picks: Picks) => unknown;

/** A fault that shows beside the report of the year before. */
const between = (words: string, change: Change): Fault => ({
  words,
  put: ({ report, previous }: Written, picks): Spoilt | null => {
    const last = structuredClone(previous) as Report;
    const spoilt = changed(report, (copy) => change(copy, last, picks));
    return spoilt && { ...spoilt, options: { previous: last } };
  },
});

const documents = (report: Report) => rowOf(report, 'documents', 'normativeDocuments');

/** Faults that show beside the report of the year before. */
export const yearFaults: Readonly<Record<string, Fault>> = {
  'years/carried-over': between('one cell of what is carried in is some more', (now, _, picks) => {
    const row = rowOf(now, 'requests', 'carriedIn');
    const column = picks.pick(Object.keys(row));
    row[column] = (row[column] ?? 0) + picks.between(1, 9);
  }),
  'years/in-force': between('some more documents are in force', (now, _, picks) => {
    documents(now).inForce = (documents(now).inForce ?? 0) + picks.between(1, 9);
    return now.form === '2021';
  }),
  'years/repealed-exceeds-stock': between('more are repealed than there were', (now, last, picks) => {
    documents(now).repealed = (documents(last).inForce ?? 0) + (documents(now).issued ?? 0) + picks.between(1, 9);
    return now.form === '2021';
  }),
  'years/last-year-items': between('the items of last year are some more', (now, _, picks) => {
    const row = rowOf(now, 'licensing', 'licensing');
    row.lastYearItems = (row.lastYearItems ?? 0) + picks.between(1, 9);
    return now.form === '2019';
  }),
  'years/public-total': between('fewer are published in all than last year', (now, last, picks) => {
    documents(now).publishedTotal =
      (documents(last).publishedTotal ?? 0) + (documents(now).published ?? 0) - picks.between(1, 3);
    return now.form === '2019' && (documents(now).publishedTotal ?? -1) >= 0;
  }),
  'years/jump': between('one cell is a thousand times that of last year', (now, last, picks) => {
    const row = rowOf(last, 'requests', 'granted');
    const count = Math.max(1, row.total ?? 0);
    row.total = count;
    rowOf(now, 'requests', 'granted').total = count * picks.between(200, 1000);
  }),
  'years/same-tables': between('all figures are those of last year', (now, last) => {
    now.tables = structuredClone(last.tables);
    return (rowOf(now, 'requests', 'received').total ?? 0) > 0;
  }),
  'years/same-text': between('the chapters are those of last year, with the years changed', (now, last) => {
    const text = JSON.stringify(last.chapters);
    now.chapters = JSON.parse(text.replaceAll(String(last.year), String(now.year))) as Report['chapters'];
  }),
  'years/not-previous': between('the report given is not that of the year before', (_, last, picks) => {
    last.year = (last.year ?? 0) - picks.between(1, 3);
  }),
  'remedies/after-exceeds-reconsideration': between('more lawsuits than were reconsidered', (now, last, picks) => {
    const before = [now, last].reduce(
      (sum, report) => sum + (rowOf(report, 'remedies', 'reconsideration').total ?? 0),
      0,
    );
    rowOf(now, 'remedies', 'litigationAfterReconsideration').total = before + picks.between(1, 5);
  }),
  'remedies/more-than-requests': between('more cases than requests', (now, last, picks) => {
    const handled = [now, last].reduce(
      (sum, report) => sum + (rowOf(report, 'requests', 'totalHandled').total ?? 0),
      0,
    );
    rowOf(now, 'remedies', 'reconsideration').total = handled + picks.between(1, 5);
  }),
};

/** Faults of a family of reports. */
export const familyFaults: Readonly<Record<string, FamilyFault>> = {
  'family/sum': {
    words: 'one cell of the parent is some more',
    putInFamily: ({ parent, units }, picks) => {
      const spoilt = changed(parent, (copy) => {
        const row = rowOf(copy, 'requests', picks.pick(['received', 'granted', 'carriedOut', 'totalHandled']));
        const column = picks.pick(Object.keys(row));
        row[column] = (row[column] ?? 0) + picks.between(1, 9);
      });
      return spoilt && { ...spoilt, options: { family: { units, missing: [] } } };
    },
  },
  'family/missing-unit': {
    words: 'a unit of the roster has no report',
    putInFamily: ({ parent, units }, picks) => {
      const left = picks.below(units.length);
      const missing = units.filter((_, index) => index === left).map(({ name }) => name);
      return { report: parent, options: { family: { units: units.filter((_, index) => index !== left), missing } } };
    },
  },
  'family/same-text': {
    words: 'two units have the same chapter 5',
    putInFamily: ({ parent, units }) => {
      const [first, second, ...rest] = structuredClone(units) as (typeof units)[number][];
      if (!first || !second) return null;
      second.report.chapters.problems = structuredClone(first.report.chapters.problems);
      return { report: parent, options: { family: { units: [first, second, ...rest], missing: [] } } };
    },
  },
  'family/co-defendant': {
    words: 'units count lawsuits after reconsideration that the parent leaves out',
    putInFamily: ({ parent, units }, picks) => {
      const copies = structuredClone(units) as (typeof units)[number][];
      const row = rowOf((copies[0] as (typeof units)[number]).report, 'remedies', 'litigationAfterReconsideration');
      const more = picks.between(1, 3);
      row.upheld = (row.upheld ?? 0) + more;
      row.total = (row.total ?? 0) + more;
      return { report: parent, options: { family: { units: copies, missing: [] } } };
    },
  },
};
