import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/examples.ts';
import { checksFor, identityChecks } from '../checks/index.ts';
import { checkReport } from '../engine/index.ts';
import { type Form, form2019, form2021, forms } from '../forms/index.ts';
import type { Report } from '../model/index.ts';
import { defaultProfile } from '../profile/index.ts';
import { mostSuspects } from './find-suspects.ts';
import type { Suspect } from './index.ts';

type Rows = Readonly<Record<string, readonly (number | null)[]>>;

/** A report with nothing in its tables but these rows, cell by cell; everything else is 0. */
function reportWith(form: Form, tables: Readonly<Record<string, Rows>>): Report {
  const report = soundReport(form);
  for (const [table, rows] of Object.entries(tables)) {
    for (const [row, values] of Object.entries(rows)) {
      const cells = report.tables[table]?.[row];
      if (cells === undefined) throw new RangeError(`no row ${row}`);
      for (const [index, column] of Object.keys(cells).entries()) cells[column] = values[index] ?? null;
    }
  }
  return report;
}

const suspectsOf = (form: Form, tables: Readonly<Record<string, Rows>>) =>
  checkReport(reportWith(form, tables)).suspects;

/** `rank: table/row/column from → to, …`, one line a suspect. */
const brief = (suspects: readonly Suspect[]) =>
  suspects.map(({ rank, cells }) => {
    const changes = cells.map(({ at, from, to }) => `${at.slice('/tables/'.length)} ${from} → ${to}`);
    return `${rank}: ${changes.join(', ')}`;
  });

/** Eight requests, five from people and three from enterprises, that were granted, refused and carried over. */
const balanced = {
  received: [12, 8, 0, 0, 0, 0, 20],
  carriedIn: [1, 0, 0, 0, 0, 0, 1],
  granted: [7, 5, 0, 0, 0, 0, 12],
  refusedByLaw: [4, 1, 0, 0, 0, 0, 5],
  totalHandled: [11, 6, 0, 0, 0, 0, 17],
  carriedOut: [2, 2, 0, 0, 0, 0, 4],
};
const withRow = (rows: Rows) => ({ requests: { ...balanced, ...rows } });

describe('suspects', () => {
  it('are none where nothing is wrong', () => {
    expect(suspectsOf(form2021, { requests: balanced })).toEqual([]);
    expect(checkReport(soundReport(form2019)).suspects).toEqual([]);
  });

  it('are none where the identities are left out or switched off, and only of those that are looked at', () => {
    const report = reportWith(form2021, withRow({ granted: [7, 5, 0, 0, 0, 0, 13] }));
    expect(brief(checkReport(report).suspects)).toEqual(['1: requests/granted/total 13 → 12']);
    const others = checksFor(forms).filter(({ id }) => !identityChecks(forms).some((check) => check.id === id));
    expect(checkReport(report, { checks: others }).suspects).toEqual([]);
    const off = (...codes: string[]) => ({
      ...defaultProfile,
      checks: Object.fromEntries(codes.map((code) => [code, 'off' as const])),
    });
    expect(checkReport(report, { profile: off('requests/*') }).suspects).toEqual([]);
    const columns = checkReport(report, { profile: off('requests/row-total') }).suspects;
    expect(new Set(columns.flatMap(({ explains }) => explains))).toEqual(new Set(['requests/total-handled']));
    expect(brief(columns)).toEqual(['1: requests/granted/total 13 → 12', '1: requests/refusedByLaw/total 5 → 4']);
  });

  it.each([
    [
      'two digits transposed',
      { granted: [7, 5, 0, 0, 0, 0, 21] },
      'requests/granted/total 21 → 12',
      '像是两位数字颠倒了',
    ],
    [
      'a 0 too many',
      { carriedOut: [20, 2, 0, 0, 0, 0, 4] },
      'requests/carriedOut/naturalPerson 20 → 2',
      '像是末尾多写了一个 0',
    ],
    ['a 0 too few', { received: [12, 8, 0, 0, 0, 0, 2] }, 'requests/received/total 2 → 20', '像是末尾漏写了一个 0'],
    [
      'a digit lost',
      { received: [2, 8, 0, 0, 0, 0, 20] },
      'requests/received/naturalPerson 2 → 12',
      '像是漏写了一位数字',
    ],
    ['a digit added', { granted: [7, 51, 0, 0, 0, 0, 12] }, 'requests/granted/enterprise 51 → 5', '像是多写了一位数字'],
    ['a digit misread', { granted: [7, 5, 0, 0, 0, 0, 17] }, 'requests/granted/total 17 → 12', '像是一位数字看错了'],
    [
      'a total not carried',
      { granted: [7, 5, 0, 0, 0, 0, 0] },
      'requests/granted/total 0 → 12',
      '各项已经填了，总计像是没有填',
    ],
    [
      'a 0 for a number',
      { refusedByLaw: [4, 0, 0, 0, 0, 0, 5] },
      'requests/refusedByLaw/enterprise 0 → 1',
      '这个 0 可能是没有填',
    ],
    [
      'a negative count',
      { granted: [-7, 5, 0, 0, 0, 0, 12] },
      'requests/granted/naturalPerson -7 → 7',
      '件数不会是负数',
    ],
  ])('%s: the one cell, its value and the reason', (_, rows, cell, reason) => {
    const [first, ...others] = suspectsOf(form2021, withRow(rows));
    expect(others).toEqual([]);
    expect(brief([first as Suspect])).toEqual([`1: ${cell}`]);
    expect(first?.why.zh).toContain(reason);
    expect(first?.why.zh).toMatch(/^只改这一格，与它有关的勾稽关系就都平衡：“/);
    expect(first?.why.en).toMatch(
      /^With this one cell changed, every identity that it takes part in balances: row “.*Why: /,
    );
  });

  it('name the cell by the labels of the form', () => {
    const [first] = suspectsOf(form2021, withRow({ granted: [7, 5, 0, 0, 0, 0, 21] }));
    expect(first).toEqual({
      rank: 1,
      cells: [{ at: '/tables/requests/granted/total', from: 21, to: 12 }],
      explains: ['requests/row-total', 'requests/total-handled'],
      why: {
        zh: '只改这一格，与它有关的勾稽关系就都平衡：“（一）予以公开”行“总计”列由 21 改为 12。像是两位数字颠倒了',
        en: 'With this one cell changed, every identity that it takes part in balances: row “Granted”, column “Total”: 21 should be 12. Why: two digits may have been transposed',
      },
    });
  });

  it('share a rank where no evidence tells them apart; one with evidence goes before them', () => {
    const plain = suspectsOf(form2021, { remedies: { reconsideration: [3, 4, 5, 1, 15] } });
    expect(brief(plain)).toEqual([
      '1: remedies/reconsideration/upheld 3 → 5',
      '1: remedies/reconsideration/corrected 4 → 6',
      '1: remedies/reconsideration/otherResult 5 → 7',
      '1: remedies/reconsideration/pending 1 → 3',
      '1: remedies/reconsideration/total 15 → 13',
    ]);
    const carried = suspectsOf(form2021, { remedies: { reconsideration: [0, 1, 10, 0, 0] } });
    expect(brief(carried)).toEqual(['1: remedies/reconsideration/total 0 → 11']);
    const transposed = suspectsOf(form2021, { remedies: { reconsideration: [3, 4, 5, 1, 31] } });
    expect(brief(transposed)[0]).toBe('1: remedies/reconsideration/total 31 → 13');
    expect(transposed.slice(1).map(({ rank }) => rank)).toEqual([2, 2, 2, 2]);
  });

  it('explain failures that have nothing to do with each other apart, each from rank 1', () => {
    const suspects = suspectsOf(form2021, {
      requests: { ...balanced, granted: [7, 5, 0, 0, 0, 0, 21], carriedIn: [10, 0, 0, 0, 0, 0, 1] },
      remedies: { reconsideration: [10, 1, 0, 0, 0], litigationAfterReconsideration: [5, 0, 0, 0, 0] },
    });
    expect(brief(suspects)).toEqual([
      '1: requests/carriedIn/naturalPerson 10 → 1',
      '1: requests/granted/total 21 → 12',
      '1: remedies/reconsideration/total 0 → 11',
      '1: remedies/litigationAfterReconsideration/total 0 → 5',
      '2: remedies/litigationAfterReconsideration/upheld 5 → 0',
    ]);
  });

  it('neighbours in each other’s place, in a row and in a column', () => {
    const [inRow] = suspectsOf(form2021, withRow({ granted: [5, 7, 0, 0, 0, 0, 12] }));
    expect(brief([inRow as Suspect])).toEqual([
      '1: requests/granted/naturalPerson 5 → 7, requests/granted/enterprise 7 → 5',
    ]);
    expect(inRow?.why.zh).toContain('相邻两格的数像是填反了');
    const inColumn = suspectsOf(
      form2021,
      withRow({ totalHandled: [2, 6, 0, 0, 0, 0, 17], carriedOut: [11, 2, 0, 0, 0, 0, 4] }),
    );
    expect(brief(inColumn)[0]).toBe(
      '1: requests/totalHandled/naturalPerson 2 → 11, requests/carriedOut/naturalPerson 11 → 2',
    );
    expect(inColumn.filter(({ rank }) => rank === 1)).toHaveLength(1);
  });

  it('a figure in the wrong row', () => {
    const rows = { granted: [0, 5, 0, 0, 0, 0, 12], notProcessedPetition: [7, 0, 0, 0, 0, 0, 0] };
    const suspects = suspectsOf(form2021, withRow(rows));
    const [figure, total] = suspects.filter(({ rank }) => rank === 1);
    expect(brief([figure as Suspect])).toEqual([
      '1: requests/granted/naturalPerson 0 → 7, requests/notProcessedPetition/naturalPerson 7 → 0',
    ]);
    expect(figure?.why.zh).toContain('两格的数像是填反了');
    expect(total).toBeUndefined();
  });

  it('two rows in each other’s place', () => {
    const { totalHandled, carriedOut } = balanced;
    const [first] = suspectsOf(form2021, withRow({ totalHandled: carriedOut, carriedOut: totalHandled }));
    expect(first?.rank).toBe(1);
    expect(first?.cells).toHaveLength(6);
    expect(first?.why.zh).toContain('相邻的“（七）总计”、“四、结转下年度继续办理”像是整个填反了');
  });

  it('a row one column off', () => {
    const [first] = suspectsOf(form2021, withRow({ received: [0, 12, 8, 0, 0, 0, 20] }));
    expect(brief([first as Suspect])).toEqual([
      '1: requests/received/naturalPerson 0 → 12, requests/received/enterprise 12 → 8, requests/received/research 8 → 0',
    ]);
    expect(first?.why.zh).toContain('“一、本年新收政府信息公开申请数量”行的数像是都错了一列');
  });

  it('a column of totals that was not filled in, however many cells it has', () => {
    const rows = Object.fromEntries(Object.entries(balanced).map(([key, row]) => [key, [...row.slice(0, 6), 0]]));
    const suspects = suspectsOf(form2021, { requests: rows });
    expect(suspects).toHaveLength(1);
    expect(suspects[0]?.cells.map(({ to }) => to)).toEqual([20, 1, 12, 5, 17, 4]);
    expect(suspects[0]?.why.zh).toContain('“总计”整列都是 0，像是没有填');
  });

  it('a row of totals that was not filled in', () => {
    const suspects = suspectsOf(form2021, withRow({ totalHandled: [0, 0, 0, 0, 0, 0, 0] }));
    expect(brief(suspects)[0]).toBe(
      '1: requests/totalHandled/naturalPerson 0 → 11, requests/totalHandled/enterprise 0 → 6, requests/totalHandled/total 0 → 17',
    );
    expect(suspects[0]?.why.zh).toContain('“（七）总计”整行都是 0');
  });

  it('applicants left at 0 where only the totals are filled in', () => {
    const rows = Object.fromEntries(
      Object.entries(balanced).map(([key, row]) => [key, [0, 0, 0, 0, 0, 0, row[6] ?? 0]]),
    );
    const [first] = suspectsOf(form2021, { requests: rows });
    expect(first?.rank).toBe(1);
    expect(first?.why.zh).toContain('“自然人”至“其他”整个部分都是 0');
    expect(first?.why.zh).toContain('这 20 件怎样分到“自然人”至“其他”各项');
    expect(first?.why.en).toContain('how the 20 divide among “Natural persons” to “Other organisations”');
    expect(first?.cells.every(({ to }) => to === null)).toBe(true);
  });
});

describe('published figures', () => {
  it('two totals of table 4 that were not carried', () => {
    const suspects = suspectsOf(form2021, {
      remedies: { reconsideration: [10, 1, 0, 0, 0], litigationAfterReconsideration: [5, 0, 0, 0, 0] },
    });
    const first = suspects.filter(({ rank }) => rank === 1);
    expect(brief(first)).toEqual([
      '1: remedies/reconsideration/total 0 → 11',
      '1: remedies/litigationAfterReconsideration/total 0 → 5',
    ]);
    for (const { why } of first) expect(why.zh).toContain('总计像是没有填');
  });

  it('a handling part left at 0: said first and in words, the smallest set after it', () => {
    const suspects = suspectsOf(form2019, {
      requests: { received: [0, 0, 0, 231, 0, 656, 887], carriedIn: [0, 0, 0, 29, 0, 67, 96] },
    });
    const [whole, smallest, ...others] = suspects;
    expect(others).toEqual([]);
    expect(whole?.rank).toBe(1);
    expect(whole?.explains).toEqual(['requests/balance']);
    expect(whole?.cells.map(({ at }) => at)).toEqual(
      ['totalHandled', 'carriedOut'].flatMap((row) =>
        ['publicWelfare', 'otherOrganization', 'total'].map((column) => `/tables/requests/${row}/${column}`),
      ),
    );
    expect(whole?.cells.every(({ from, to }) => from === 0 && to === null)).toBe(true);
    expect(whole?.why).toEqual({
      zh: '“三、本年度办理结果”和“四、结转下年度继续办理”整个部分都是 0，像是没有填。“总计”列中“一、本年新收政府信息公开申请数量” 887 + “二、上年结转政府信息公开申请数量” 96 = 983，从表里的数字看不出这 983 件里有多少属于“三、本年度办理结果”、多少属于“四、结转下年度继续办理”，请按实际情况补填',
      en: 'The whole part “Total handled” with all that adds up to it and “Carried over to next year” says 0 throughout, as if it had been left unfilled. In column “Total”, “Received this year” 887 + “Carried in from last year” 96 = 983; the figures do not tell how many of the 983 belong to “Total handled” with all that adds up to it and how many belong to “Carried over to next year”: please fill in what is true',
    });
    expect(brief([smallest as Suspect])).toEqual([
      '2: requests/carriedOut/publicWelfare 0 → 260, requests/carriedOut/otherOrganization 0 → 723, requests/carriedOut/total 0 → 983',
    ]);
  });

  it('one request more than was handled does not make the handling part look unfilled', () => {
    const suspects = suspectsOf(form2021, { requests: { received: [0, 0, 0, 0, 0, 0, 1] } });
    expect(brief(suspects)).toEqual(['1: requests/received/total 1 → 0']);
  });
});

describe('blanks', () => {
  it('in a sum that holds without them are 0, until one of them is what is wrong', () => {
    const rows = {
      received: [12, null, null, null, null, null, 12],
      granted: [12, 3, null, null, null, null, 15],
      totalHandled: [12, 3, null, null, null, null, 15],
    };
    const suspects = suspectsOf(form2021, { requests: rows });
    expect(brief(suspects)).toContain('1: requests/received/enterprise null → 3, requests/received/total 12 → 15');
    const blank = suspects.find(({ cells }) => cells.some(({ at }) => at.endsWith('received/enterprise')));
    expect(blank?.why.zh).toContain('由 空白 改为 3');
    expect(blank?.why.zh).toContain('空白处可能漏填了数');
  });

  it('leave a range where they may take up the rest: the value is not told, its bound is', () => {
    const suspects = suspectsOf(form2021, { remedies: { reconsideration: [5, 3, null, null, 6] } });
    expect(brief(suspects)).toEqual([
      '1: remedies/reconsideration/upheld 5 → null',
      '1: remedies/reconsideration/corrected 3 → null',
      '1: remedies/reconsideration/total 6 → null',
    ]);
    expect(suspects.map(({ why }) => why.zh.split('：')[1])).toEqual([
      '“行政复议”行“结果维持”列的 5 改小，至多 3',
      '“行政复议”行“结果纠正”列的 3 改小，至多 1',
      '“行政复议”行“总计”列的 6 改大，至少 8',
    ]);
    expect(suspects[2]?.why.en).toContain('6 should be 8 or more');
  });
});

describe('bounds', () => {
  /** Every applicant of every result is off by another amount, and no total knows of it. */
  const scrambled = (): Report => {
    const report = soundReport(form2021);
    let figure = 1;
    for (const row of Object.values(report.tables.requests ?? {})) {
      for (const column of Object.keys(row)) {
        figure = (figure * 48_271) % 2_147_483_647;
        row[column] = figure % 1_000_000;
      }
    }
    return report;
  };

  it('what nothing explains is said in words, with how many cells were tried', () => {
    const suspects = checkReport(scrambled()).suspects;
    const last = suspects[suspects.length - 1];
    expect(last?.cells).toEqual([]);
    expect(last?.explains).toEqual(['requests/balance', 'requests/row-total', 'requests/total-handled']);
    expect(last?.why.zh).toMatch(/^有 \d+ 项勾稽关系，改 \d 格以内都不能使它们平衡：错的不止 \d 格，请逐行逐列核对$/);
    expect(last?.why.en).toMatch(/more than \d are wrong/);
  });

  it('no more than twenty are listed; how many more there are is said', () => {
    const results = Object.keys(soundReport(form2021).tables.requests ?? {}).slice(2, -2);
    const suspects = suspectsOf(form2021, {
      requests: {
        ...Object.fromEntries(results.map((row) => [row, [2, 2, 0, 0, 0, 0, 4]])),
        received: [41, 43, 0, 0, 0, 0, 84],
        totalHandled: [41, 43, 0, 0, 0, 0, 84],
      },
    });
    expect(results).toHaveLength(mostSuspects + 1);
    const listed = suspects.slice(0, mostSuspects);
    expect(listed.every(({ rank, cells }) => rank === 1 && cells.length === 2)).toBe(true);
    expect(suspects.slice(mostSuspects)).toEqual([
      {
        rank: 2,
        cells: [],
        explains: [],
        why: { zh: '另有 1 种改法没有列出', en: 'ways to put it right that are not listed: 1' },
      },
    ]);
  });

  it.each([1e308, Number.MAX_SAFE_INTEGER, -5, 0.5, null])('figures that are no counts: %d', (figure) => {
    const report = soundReport(form2021);
    const cells = Object.values(report.tables.requests ?? {}).flatMap((row) =>
      Object.keys(row).map((key) => ({ row, key })),
    );
    for (const [index, { row, key }] of cells.entries()) row[key] = index % 3 === 0 ? figure : index;
    for (const { cells: suspected } of checkReport(report).suspects) {
      for (const { to } of suspected) expect(to === null || (Number.isSafeInteger(to) && to >= 0)).toBe(true);
    }
  });

  it('missing tables and rows do no harm', () => {
    const report = { ...soundReport(form2021), tables: {} };
    expect(checkReport(report).suspects).toEqual([]);
    const broken = reportWith(form2021, { remedies: { reconsideration: [10, 1, 0, 0, 0] } });
    delete broken.tables.requests;
    expect(brief(checkReport(broken).suspects)).toEqual(['1: remedies/reconsideration/total 0 → 11']);
  });
});
