import { describe, expect, it } from 'vitest';
import type { Subject } from '../comparison/subject.ts';
import { checkReport } from '../engine/index.ts';
import { form2019 } from '../forms/index.ts';
import type { OrganKind, Report } from '../model/index.ts';
import type { Claim, CountClaim } from '../text/claims/claim.ts';
import type { QuantityKey } from '../text/claims/quantities.ts';
import { ReportText } from '../text/index.ts';
import { passageOf } from '../text/report-text.ts';
import { soundReport } from './examples.ts';
import { checks } from './index.ts';

type Row = readonly (number | null)[];
const lines = Object.keys(soundReport(form2019).tables.requests?.received ?? {});
const results = Object.keys(soundReport(form2019).tables.remedies?.reconsideration ?? {});

/** A table whose results have no totals, as a general office published it for 2019: 予以公开 and 部分公开 come to 275. */
const published: Readonly<Record<string, Row>> = {
  received: [821, 35, null, null, 2, 1, 859],
  carriedIn: [18, null, null, null, null, null, 18],
  granted: [258, 12, null, null, 1, 1, null],
  partiallyGranted: [3],
  refusedStateSecret: [14],
  refusedInternalAffairs: [5],
  refusedProcessInformation: [3, 1],
  refusedAdministrativeInquiry: [10, 2],
  unavailableNotHeld: [252, 12, null, null, 1],
  unavailableNeedsCreation: [44, 3],
  unavailableStillUnclear: [25],
  notProcessedPetition: [148, 1],
  notProcessedDuplicate: [5, 4],
  totalHandled: [767, 35, null, null, 2, 1, 805],
  carriedOut: [72, null, null, null, null, null, 72],
};
const cases: Readonly<Record<string, Row>> = {
  reconsideration: [5, null, null, 2, 7],
  directLitigation: [8, null, null, 1, 9],
  litigationAfterReconsideration: [],
};

function officeReport(): Report {
  const report: Report = soundReport(form2019);
  report.organ.kind = 'governmentOffice';
  const fill = (table: string, columns: readonly string[], rows: Readonly<Record<string, Row>>) => {
    for (const [key, figures] of Object.entries(report.tables[table] ?? {})) {
      for (const [at, column] of columns.entries()) figures[column] = rows[key]?.[at] ?? null;
    }
  };
  fill('requests', lines, published);
  fill('remedies', results, cases);
  return report;
}

const plain = '申请办理情况';
const passage = passageOf('/chapters/overview/1', 'overview', null, plain);
const common = {
  applicants: null,
  scope: 'own',
  otherYear: false,
  includesCarriedIn: false,
  plain: true,
  place: { passage, start: 0, end: plain.length, sentence: plain },
} as const;

const count = (quantity: QuantityKey, value: number, more: Partial<CountClaim> = {}): Claim => ({
  ...common,
  kind: 'count',
  quantity,
  number: { value, precision: 'exact', step: 1 },
  unit: '件',
  ...more,
});
const share = (quantity: QuantityKey, value: number, step: number): Claim => ({
  ...common,
  kind: 'share',
  quantity,
  of: null,
  number: { value, precision: 'exact', step },
});
const all = (quantity: QuantityKey, of: QuantityKey): Claim => ({ ...common, kind: 'all', quantity, of });
const none = (quantity: QuantityKey): Claim => ({ ...common, kind: 'none', quantity });

/** What all checks of the text have to say, as `name severity expected/actual`. */
function said(report: Report, claims: readonly Claim[]): string[] {
  const text = new ReportText(report);
  Object.defineProperty(text, 'claims', { value: claims });
  const own = checks
    .filter(({ id }) => id.startsWith('text/'))
    .map((check) => ({ ...check, run: (subject: Subject) => check.run({ ...subject, text }) }));
  return checkReport(report, { checks: own })
    .findings.map(({ code, outcome, severity, expected, actual }) => {
      const how = outcome === 'fail' ? severity : outcome;
      return `${code.slice('text/'.length)} ${how} ${expected}/${actual}`;
    })
    .sort();
}

const as = (kind: OrganKind | null): Report => {
  const report = officeReport();
  report.organ.kind = kind;
  return report;
};

describe('claims of a report that prints no totals of its results', () => {
  it('agree with what the columns decide', () => {
    const claims = [
      count('received', 859, { scope: 'represented' }),
      count('handled', 805),
      count('carriedIn', 18),
      count('carriedOut', 72),
      count('refused', 35),
      count('notProcessed', 158),
      count('otherHandling', 0),
      count('reconsideration', 7),
      count('litigation', 9),
      share('refused', 4.34, 0.01),
      share('unavailable', 32.9, 0.1),
      share('notProcessed', 19.6, 0.1),
      all('handled', 'received'),
    ];
    // 32.9 % is that of the 265 in the text, which the table does not bear out.
    expect(said(officeReport(), [...claims, count('unavailable', 265)])).toEqual(['results warning 337/265']);
  });

  it('are told where they do not', () => {
    const claims = [count('grantedOrPartly', 258), share('grantedOrPartly', 33.9, 0.1)];
    expect(said(officeReport(), claims)).toEqual(['results warning 275/258', 'shares warning 34.2/33.9']);
    const upheld = [all('reconsiderationUpheld', 'reconsideration'), all('litigationUpheld', 'litigation')];
    expect(said(officeReport(), upheld)).toEqual(['remedy-results warning null/1', 'remedy-results warning null/2']);
  });
});

describe('a claim of another scope', () => {
  it('is a note where it differs, and nothing where it agrees', () => {
    for (const scope of ['whole', 'represented'] as const) {
      for (const kind of ['department', 'governmentOffice', null] as const) {
        expect(said(as(kind), [count('received', 900, { scope })])).toEqual(['received info 859/900']);
        expect(said(as(kind), [count('received', 877, { scope })])).toEqual([]);
      }
    }
  });

  it('is held against the table where the whole region is what the report is about', () => {
    const whole = { scope: 'whole' } as const;
    for (const kind of ['government', 'township'] as const) {
      expect(said(as(kind), [count('received', 900, whole)])).toEqual(['received error 859/900']);
    }
    const represented = (value: number) => count('received', value, { scope: 'represented' });
    expect(said(as('government'), [represented(900)])).toEqual(['received info 859/900']);
    expect(said(as('government'), [represented(90)])).toEqual([]);
    expect(said(as('governmentOffice'), [represented(90)])).toEqual(['received info 859/90']);
  });

  it('is held against the table where the table counts the requests of that scope', () => {
    const represented = { scope: 'represented' } as const;
    const claims = [count('received', 859, represented), count('grantedOrPartly', 258, represented)];
    expect(said(officeReport(), claims)).toEqual(['results warning 275/258']);
  });

  it('has no share in what is checked of this one', () => {
    expect(said(as('department'), [{ ...share('refused', 50, 1), scope: 'whole' }])).toEqual([]);
    expect(said(as('department'), [{ ...all('handled', 'inHand'), scope: 'whole' }])).toEqual([]);
  });
});

describe('a claim', () => {
  it('of another year is no claim about these tables', () => {
    const claims = [count('received', 1, { otherYear: true }), { ...share('refused', 50, 1), otherYear: true }];
    expect(said(officeReport(), claims)).toEqual([]);
  });

  it('in rounded numbers that does not fit is a warning', () => {
    const number = { value: 800, precision: 'over', step: 100 } as const;
    expect(said(officeReport(), [count('received', 800, { number })])).toEqual([]);
    const less = { value: 700, precision: 'nearly', step: 100 } as const;
    expect(said(officeReport(), [count('received', 700, { number: less })])).toEqual(['received warning 859/700']);
  });

  it('that is wrong is told though another one is right, as a warning', () => {
    const claims = [count('received', 859), count('received', 895), count('received', 877)];
    expect(said(officeReport(), claims)).toEqual(['received warning 859/895']);
  });

  it('that is wrong though its total is right is told as an error', () => {
    const claims = [count('newlyReceived', 895), count('carriedIn', 18), count('inHand', 877)];
    expect(said(officeReport(), claims)).toEqual(['received error 859/895']);
  });

  it('of all being handled is explained by what is carried over', () => {
    const everything = all('handled', 'inHand');
    expect(said(officeReport(), [everything])).toEqual(['all-handled warning 0/72']);
    expect(said(officeReport(), [everything, count('carriedOut', 72)])).toEqual([]);
    expect(said(officeReport(), [all('handled', 'handled')])).toEqual([]);
  });

  it('of those handled may leave out what was carried in', () => {
    expect(said(officeReport(), [count('handled', 787)])).toEqual([]);
    expect(said(officeReport(), [count('handled', 788)])).toEqual(['handled warning 805/788']);
  });

  it('of none is told where there are some', () => {
    const found = [none('received'), none('carriedIn'), none('reconsideration'), none('litigation')];
    expect(said(officeReport(), found)).toEqual([
      'carried-in error 18/0',
      'no-dispute error 7/0',
      'no-dispute error 9/0',
      'none-received error 859/0',
    ]);
  });
});

describe('a table of nothing but 0', () => {
  const zero = () => soundReport(form2019) as Report;

  it('is told once, however much the text counts', () => {
    const claims = [count('received', 26), count('handled', 26), count('granted', 20), count('carriedOut', 6)];
    expect(said(zero(), claims)).toEqual(['none-received error 0/26']);
  });

  it('agrees with a text that counts none', () => {
    expect(said(zero(), [count('received', 0), none('received'), none('remedies'), all('handled', 'inHand')])).toEqual(
      [],
    );
  });

  it('is not told of another scope alone', () => {
    expect(said(as('department'), [])).toEqual([]);
    expect(said(zero(), [count('received', 26, { scope: 'represented' })])).toEqual(['received info 0/26']);
  });
});

it('tables that are not there, or hold no counts, are never held against a text', () => {
  const claims = [
    count('received', 5),
    none('received'),
    none('remedies'),
    all('handled', 'inHand'),
    all('reconsiderationUpheld', 'reconsideration'),
    share('refused', 50, 1),
    count('normativeDocumentsIssued', 3),
    count('penalties', 3),
  ];
  const empty: Report = {
    ...officeReport(),
    tables: {},
    year: null,
    organ: { name: null, kind: null, divisionCode: null },
  };
  expect(said(empty, claims)).toEqual([]);
  const odd = officeReport();
  for (const rows of Object.values(odd.tables)) {
    for (const figures of Object.values(rows))
      for (const key of Object.keys(figures)) figures[key] = key === 'total' ? 0.5 : -5;
  }
  for (const line of said(odd, claims)) expect(line).toContain('cannotTell');
});
