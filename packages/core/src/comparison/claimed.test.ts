import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/examples.ts';
import { DeducedFigures } from '../figures/deduced-figures.ts';
import { form2019, form2021 } from '../forms/index.ts';
import { cellPointer, type Report } from '../model/index.ts';
import type { ClaimedNumber, CountClaim } from '../text/claims/claim.ts';
import type { QuantityKey } from '../text/claims/quantities.ts';
import { passageOf } from '../text/report-text.ts';
import { judge } from './claimed.ts';
import { fitsShare, numberWords, rangeOf } from './claimed-number.ts';
import { cellsWords, pointersOf, quoted } from './claimed-words.ts';

const exact = (value: number): ClaimedNumber => ({ value, precision: 'exact', step: 1 });
const number = (value: number, precision: ClaimedNumber['precision'], step: number): ClaimedNumber => ({
  value,
  precision,
  step,
});

describe('a number of a sentence', () => {
  it.each([
    ['258', exact(258), [258, 258]],
    ['0', exact(0), [0, 0]],
    ['3.2万', number(32_000, 'exact', 1000), [31_500, 32_999]],
    ['近300', number(300, 'nearly', 100), [270, 300]],
    ['近60', number(60, 'nearly', 10), [51, 60]],
    ['近5', number(5, 'nearly', 1), [4, 5]],
    ['300余', number(300, 'over', 100), [300, 399]],
    ['20余', number(20, 'over', 10), [20, 29]],
    ['超过 256', number(256, 'over', 1), [256, 281.6]],
    ['约 300', number(300, 'about', 100), [250, 350]],
    ['约 320', number(320, 'about', 10), [288, 352]],
  ])('%s stands for what is this far from it', (_, claimed, range) => {
    expect(rangeOf(claimed)).toEqual(range);
  });

  it('takes in itself, whatever it is', () => {
    const any = fc.record({
      value: fc.nat(),
      precision: fc.constantFrom('exact', 'about', 'nearly', 'over'),
      step: fc.constantFrom(1, 10, 1000),
    });
    fc.assert(
      fc.property(any, (claimed) => {
        const [least, most] = rangeOf(claimed as ClaimedNumber);
        expect(least).toBeLessThanOrEqual(claimed.value);
        expect(most).toBeGreaterThanOrEqual(claimed.value);
      }),
    );
  });

  it('is worded with its precision', () => {
    expect(numberWords(exact(21)).zh).toBe('21');
    expect(numberWords(number(300, 'nearly', 100)).zh).toBe('近 300');
  });

  it.each([
    [4.34, 0.01, (100 * 35) / 805, true],
    [19.6, 0.1, (100 * 158) / 805, true],
    [33.9, 0.1, (100 * 275) / 805, false],
    [33.9, 0.1, (100 * 258) / 805, false],
    [34, 1, (100 * 1) / 3, true],
    [33.3, 0.1, (100 * 1) / 3, true],
    [33.2, 0.1, (100 * 1) / 3, false],
    [100, 1, 100, true],
  ])('a share of %f % in steps of %f may stand for %f: %s', (value, step, share, fits) => {
    expect(fitsShare({ value, step, precision: 'exact' }, share)).toBe(fits);
  });
});

const text = '全年收到政府信息公开申请二十一件';

function claim(quantity: QuantityKey, value: number, applicants: readonly string[] | null = null): CountClaim {
  const passage = passageOf('/chapters/overview/1', 'overview', null, text);
  return {
    kind: 'count',
    quantity,
    applicants,
    scope: 'own',
    otherYear: false,
    includesCarriedIn: false,
    plain: true,
    place: { passage, start: 2, end: 16, sentence: text },
    number: exact(value),
    unit: '件',
  };
}

function verdict(report: Report, quantity: QuantityKey, value: number, applicants?: readonly string[]) {
  const form = report.form === '2019' ? form2019 : form2021;
  const one = claim(quantity, value, applicants);
  return judge(quantity, one, [rangeOf(one.number)], new DeducedFigures(report, form, {})).verdict;
}

function withCells(cells: Readonly<Record<string, number | null>>, form: typeof form2019 | typeof form2021 = form2021) {
  const report: Report = soundReport(form);
  for (const [key, value] of Object.entries(cells)) {
    const [table = '', row = '', column = ''] = key.split('.');
    const figures = report.tables[table]?.[row];
    if (figures) figures[column] = value;
  }
  return report;
}

describe('a claim against the table', () => {
  const report = withCells({
    'requests.received.total': 21,
    'requests.received.enterprise': 4,
    'requests.received.research': 1,
    'requests.carriedIn.total': 3,
    'requests.refusedByLaw.total': 2,
    'requests.refusedStateSecret.total': 1,
  });

  it('holds where it holds in one of its readings', () => {
    expect(verdict(report, 'received', 21)).toBe('agrees');
    expect(verdict(report, 'received', 24)).toBe('agrees');
    expect(verdict(report, 'received', 22)).toBe('differs');
    expect(verdict(report, 'newlyReceived', 24)).toBe('differs');
  });

  it('adds up rows, and the columns of the applicants that it speaks of', () => {
    expect(verdict(report, 'refused', 3)).toBe('agrees');
    expect(verdict(report, 'received', 5, ['enterprise', 'research'])).toBe('agrees');
    expect(verdict(report, 'received', 5, ['enterprise'])).toBe('differs');
  });

  it('is open where blanks leave it open, and differs where what is known is too much', () => {
    const blank = withCells({
      'requests.refusedByLaw.total': 2,
      'requests.refusedByLaw.enterprise': null,
      'requests.refusedByLaw.research': null,
      'requests.refusedStateSecret.total': null,
      'requests.refusedStateSecret.enterprise': null,
    });
    expect(verdict(blank, 'refused', 3)).toBe('open');
    expect(verdict(blank, 'refused', 1)).toBe('differs');
    expect(verdict(blank, 'refused', 2)).toBe('agrees');
    expect(verdict(blank, 'refusedStateSecret', 0)).toBe('open');
    expect(verdict(blank, 'refused', 0)).toBe('differs');
  });

  it('is none of a table that has no such cells', () => {
    expect(verdict(report, 'normativeDocumentsPublished', 5)).toBe('absent');
    expect(verdict(withCells({}, form2019), 'normativeDocumentsPublished', 5)).toBe('differs');
    expect(verdict(report, 'feeCollected', 5)).toBe('absent');
    expect(verdict({ ...report, tables: {} }, 'received', 5)).toBe('absent');
  });

  it('is open where a cell holds no count', () => {
    for (const odd of [-5, 0.5, 1e308]) {
      expect(verdict(withCells({ 'requests.carriedOut.total': odd }), 'carriedOut', 5)).toBe('open');
    }
  });
});

describe('a claim in words', () => {
  const cells = (rows: string[]) => ({ table: 'requests', rows, column: null });
  it('is named as the form prints it', () => {
    const one = claim('refused', 3);
    expect(cellsWords(form2021, cells(['carriedOut']), claim('carriedOut', 3)).zh).toBe(
      '“四、结转下年度继续办理”的“总计”',
    );
    const refused = ['refusedByLaw', 'refusedStateSecret', 'refusedInternalAffairs'];
    expect(cellsWords(form2021, cells(refused), one).zh).toBe('“（三）不予公开”各项的“总计”合计');
    expect(cellsWords(form2021, cells(['granted']), claim('granted', 3, ['enterprise', 'research'])).zh).toBe(
      '“（一）予以公开”的“商业企业”、“科研机构”合计',
    );
    expect(pointersOf(cells(['granted']), claim('granted', 3))).toEqual([cellPointer('requests', 'granted', 'total')]);
  });

  it('is quoted from its passage', () => {
    expect(quoted(claim('received', 21).place)).toBe('收到政府信息公开申请二十一件');
  });
});
