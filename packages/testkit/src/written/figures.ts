import type { Form, Table } from '@nianbao/core';
import type { Organ } from './organs.ts';
import type { Picks } from './picks.ts';

/** Rows of figures by table. */
export type Figures = Record<string, Record<string, Record<string, number>>>;

type Row = Record<string, number>;

const keys = (lines: readonly { readonly key: string }[]) => lines.map((line) => line.key);

/** How often each result comes about, of 100; the rest are rare. */
const weights: Readonly<Record<string, number>> = {
  granted: 46,
  partiallyGranted: 8,
  refusedThirdPartyRights: 2,
  refusedInternalAffairs: 2,
  refusedProcessInformation: 2,
  refusedEnforcementFile: 1,
  refusedAdministrativeInquiry: 3,
  unavailableNotHeld: 18,
  unavailableNeedsCreation: 4,
  unavailableStillUnclear: 2,
  notProcessedPetition: 4,
  notProcessedDuplicate: 3,
  otherNotCorrected: 3,
  otherReasons: 2,
  otherHandling: 4,
};

/** What of all applicants each kind is, of 100. */
const applicants: Readonly<Record<string, number>> = {
  naturalPerson: 86,
  enterprise: 10,
  research: 1,
  publicWelfare: 1,
  legalService: 2,
  otherOrganization: 1,
};

/** About so many; zero for the small ones, often. */
function near(size: number, picks: Picks): number {
  if (size <= 0) return 0;
  const most = Math.ceil(size * 2);
  return picks.chance(0.15) ? 0 : picks.between(0, most);
}

function spread(count: number, among: readonly string[], shares: Readonly<Record<string, number>>, picks: Picks): Row {
  const row: Row = Object.fromEntries(among.map((key) => [key, 0]));
  const all = among.flatMap((key) => Array.from({ length: shares[key] ?? 0 }, () => key));
  let left = count;
  const step = Math.max(1, Math.floor(count / 60));
  while (left > 0) {
    const some = Math.min(step, left);
    const key = picks.pick(all);
    row[key] = (row[key] ?? 0) + some;
    left -= some;
  }
  return row;
}

const sums = ['received', 'carriedIn', 'totalHandled', 'carriedOut'];

function withTotals(rows: Record<string, Row>, parts: readonly string[]): Record<string, Row> {
  const totalled = Object.entries(rows).map(([key, row]) => {
    const total = parts.reduce((sum, part) => sum + (row[part] ?? 0), 0);
    return [key, { ...row, total }] as const;
  });
  return Object.fromEntries(totalled);
}

/** Requests: what came in and what was carried in was handled or is carried out, column by column. */
function requests(table: Table, { size }: Organ, before: Figures | null, picks: Picks): Record<string, Row> {
  const columns = keys(table.columns).filter((key) => key !== 'total');
  const results = keys(table.rows).filter((key) => !sums.includes(key));
  const rows: Record<string, Row> = Object.fromEntries(keys(table.rows).map((key) => [key, {}]));
  const all = near(size, picks);
  const byApplicant = spread(all, columns, applicants, picks);
  for (const column of columns) {
    const put = (row: string, value: number) => {
      (rows[row] as Row)[column] = value;
    };
    const received = byApplicant[column] ?? 0;
    const first = received > 4 && picks.chance(0.4) ? picks.between(0, Math.ceil(received / 20)) : 0;
    const carriedIn = before === null ? first : (before.requests?.carriedOut?.[column] ?? 0);
    const open = received > 2 && picks.chance(0.4) ? picks.between(0, Math.ceil(received / 15)) : 0;
    const carriedOut = Math.min(open, received + carriedIn);
    const handled = received + carriedIn - carriedOut;
    put('received', received);
    put('carriedIn', carriedIn);
    put('carriedOut', carriedOut);
    put('totalHandled', handled);
    for (const [row, value] of Object.entries(spread(handled, results, weights, picks))) put(row, value);
  }
  return withTotals(rows, columns);
}

const outcomes: Readonly<Record<string, number>> = { upheld: 60, corrected: 12, otherResult: 16, pending: 12 };

function remedies(table: Table, { size }: Organ, handled: number, picks: Picks): Record<string, Row> {
  const parts = keys(table.columns).filter((key) => key !== 'total');
  const rows = keys(table.rows).map((key) => {
    const some = handled > 0 && picks.chance(size > 100 ? 0.8 : 0.3);
    const most = Math.max(1, Math.floor(handled / 40));
    return [key, spread(some ? picks.between(1, Math.min(most, 40)) : 0, parts, outcomes, picks)] as const;
  });
  return withTotals(Object.fromEntries(rows), parts);
}

function documents(row: string, organ: Organ, last: Row | undefined, is2019: boolean, picks: Picks): Row {
  const none = row === 'rules' ? !organ.ruleMaking : organ.size < 10 && picks.chance(0.6);
  const many = Math.ceil(organ.size / 15) + 1;
  const issued = none ? 0 : picks.between(0, many);
  if (is2019) {
    const published = issued;
    const before = last?.publishedTotal ?? (none ? 0 : picks.between(0, many * 6));
    return { made: issued, published, publishedTotal: before + published };
  }
  const before = last?.inForce ?? (none ? 0 : picks.between(0, many * 8));
  const repealed = none ? 0 : picks.between(0, Math.min(many, before));
  return { issued, repealed, inForce: before + issued - repealed };
}

function decisions(row: string, organ: Organ, last: Row | undefined, is2019: boolean, picks: Picks): Row {
  const busy = organ.decides || (organ.kind === 'township' && picks.chance(0.3));
  const many = !busy ? 0 : near(row === 'compulsion' ? organ.size / 2 : organ.size * 20, picks);
  if (!is2019) return { decisions: many };
  const items = busy ? picks.between(0, 300) : 0;
  const lastYearItems = last ? (last.lastYearItems ?? 0) + (last.change ?? 0) : items;
  return { lastYearItems, change: busy ? picks.between(-Math.min(20, lastYearItems), 20) : 0, decisions: many };
}

const inTenThousands = (yuan: number) => Number(`${yuan}e-4`);

function charges(organ: Organ, last: Row | undefined, is2019: boolean, picks: Picks): Row {
  const any = organ.decides && picks.chance(0.6);
  if (!is2019) return { amount: any ? inTenThousands(picks.between(1, organ.size * 100_000)) : 0 };
  const lastYearItems = last ? (last.lastYearItems ?? 0) + (last.change ?? 0) : any ? picks.between(0, 40) : 0;
  return { lastYearItems, change: any ? picks.between(-Math.min(3, lastYearItems), 3) : 0 };
}

function procurement(organ: Organ, picks: Picks): Row {
  const projects = picks.chance(0.4) ? 0 : picks.between(1, 3 + organ.size);
  return { projects, amount: projects === 0 ? 0 : inTenThousands(picks.between(10_000, projects * 3_000_000)) };
}

/**
 * Figures of an organ as agencies report them: mostly zeros, some tens, few thousands. All sums are right; what was
 * carried out, the stock of documents and the items of the year before go on.
 */
export function figuresOf(form: Form, organ: Organ, before: Figures | null, picks: Picks): Figures {
  const is2019 = form.id === '2019';
  const handled = () => (figures.requests?.totalHandled?.total ?? 0) as number;
  const figures: Figures = {};
  const ordered = [...form.tables].sort((a, b) => Number(a.key === 'remedies') - Number(b.key === 'remedies'));
  for (const table of ordered) {
    const own = picks.of(table.key);
    const rowsOf = (make: (row: string, last: Row | undefined) => Row) =>
      Object.fromEntries(keys(table.rows).map((row) => [row, make(row, before?.[table.key]?.[row])]));
    if (table.key === 'requests') figures.requests = requests(table, organ, before, own);
    else if (table.key === 'remedies') figures.remedies = remedies(table, organ, handled(), own);
    else if (table.key === 'documents')
      figures.documents = rowsOf((row, last) => documents(row, organ, last, is2019, own));
    else if (table.key === 'charges') figures.charges = rowsOf((_, last) => charges(organ, last, is2019, own));
    else if (table.key === 'procurement') figures.procurement = rowsOf(() => procurement(organ, own));
    else figures[table.key] = rowsOf((row, last) => decisions(row, organ, last, is2019, own));
  }
  return figures;
}
