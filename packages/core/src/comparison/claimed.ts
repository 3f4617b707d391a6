import type { DeducedFigures } from '../figures/deduced-figures.ts';
import type { OrganKind } from '../model/index.ts';
import type { Claim, ClaimScope } from '../text/claims/claim.ts';
import { type QuantityCells, type QuantityKey, quantities } from '../text/claims/quantities.ts';
import type { ReportText } from '../text/index.ts';
import { rangeOf } from './claimed-number.ts';
import type { Subject } from './subject.ts';

type ByQuantity = ReadonlyMap<QuantityKey, readonly Claim[]>;

const sorted = new WeakMap<readonly Claim[], ByQuantity>();
const none: readonly Claim[] = [];

function byQuantity(claims: readonly Claim[]): ByQuantity {
  const known = sorted.get(claims);
  if (known !== undefined) return known;
  const found = new Map<QuantityKey, Claim[]>();
  for (const claim of claims) {
    if (claim.otherYear) continue;
    const others = found.get(claim.quantity);
    if (others === undefined) found.set(claim.quantity, [claim]);
    else others.push(claim);
  }
  sorted.set(claims, found);
  return found;
}

/** The claims about these quantities; those of another year than the report's are none of its tables. */
export function claimsOf(text: ReportText, keys: readonly QuantityKey[]): readonly Claim[] {
  const { claims } = text;
  if (claims.length === 0) return none;
  const found = byQuantity(claims);
  const [only] = keys;
  if (keys.length === 1) return found.get(only as QuantityKey) ?? none;
  return keys.flatMap((key) => found.get(key) ?? none);
}

/** What the cells of a reading come to. */
export interface ReadingSum {
  readonly cells: QuantityCells;
  /** Null where the table does not decide it. */
  readonly value: number | null;
  /** What is known of it: it cannot be less. */
  readonly least: number;
  /** Whether the cells that are not decided are all blank. */
  readonly blank: boolean;
}

type Counted = Pick<Claim, 'applicants'>;

/** The columns that a reading is about. */
export const columnsOf = ({ column }: QuantityCells, { applicants }: Counted): readonly string[] =>
  column === null ? (applicants ?? ['total']) : [column];

/** What the tables have for a reading; null where the report has no such cells. */
export function sumOf(cells: QuantityCells, claim: Counted, figures: DeducedFigures): ReadingSum | null {
  const { table, rows } = cells;
  let [least, decided, blank] = [0, true, true];
  for (const row of rows) {
    for (const column of columnsOf(cells, claim)) {
      if (!figures.has(table, row, column)) return null;
      const value = figures.value(table, row, column);
      if (value === null) {
        decided = false;
        blank &&= figures.isBlank(table, row, column);
      }
      least += value ?? figures.least(table, row, column);
    }
  }
  return { cells, value: decided ? least : null, least, blank };
}

/** What the tables have for a quantity, one sum for each reading that the report has cells for. */
export function sumsOf(key: QuantityKey, claim: Counted, figures: DeducedFigures): readonly ReadingSum[] {
  const readings: readonly QuantityCells[] = quantities[key].readings;
  return readings.flatMap((cells) => sumOf(cells, claim, figures) ?? []);
}

/** Whether the tables bear out a number: some reading does, none does, or blanks leave it open; absent: no such cells. */
type Verdict = 'agrees' | 'differs' | 'open' | 'absent';

/** Counts are not negative: known parts that come to the number already leave nothing for blanks, and more than it is too many. */
function verdictOf({ value, least, blank }: ReadingSum, [from, to]: Range): Verdict {
  if (value !== null) return value >= from && value <= to ? 'agrees' : 'differs';
  if (least > to) return 'differs';
  return blank && least > 0 && least === to ? 'agrees' : 'open';
}

export type Range = readonly [least: number, most: number];

export interface Judgement {
  readonly verdict: Verdict;
  /** The first reading that the report has cells for; null where it has none. */
  readonly first: ReadingSum | null;
}

/** Holds what is stated of a quantity against the tables; what can be read in several ways holds where it does in one. */
export function judge(key: QuantityKey, claim: Counted, stated: readonly Range[], figures: DeducedFigures): Judgement {
  const readings: readonly QuantityCells[] = quantities[key].readings;
  let first: ReadingSum | null = null;
  let open = false;
  for (const cells of readings) {
    const sum = sumOf(cells, claim, figures);
    if (sum === null) continue;
    first ??= sum;
    for (const range of stated) {
      const verdict = verdictOf(sum, range);
      if (verdict === 'agrees') return { verdict, first };
      if (verdict === 'open') open = true;
    }
  }
  if (first === null) return { verdict: 'absent', first };
  return { verdict: open ? 'open' : 'differs', first };
}

const regional: readonly (OrganKind | null)[] = ['government', 'township', 'subdistrict', 'zone'];
/** Whether the report of such an organ is about all of its region. */
export const isRegional = (kind: OrganKind | null) => regional.includes(kind);

const basic: readonly QuantityKey[] = ['received', 'newlyReceived', 'inHand', 'handled', 'workedOn'];

/** A plain number of requests, not 0, that the table has too. */
function borneOut(claim: Claim, figures: DeducedFigures): boolean {
  if (claim.kind !== 'count' || claim.number.value === 0 || claim.number.precision !== 'exact') return false;
  return judge(claim.quantity, claim, [rangeOf(claim.number)], figures).verdict === 'agrees';
}

/** Whether the figures are those of another scope than the organ's own, found out once for a report. */
const otherScopes = new WeakMap<DeducedFigures, Map<ClaimScope, boolean>>();

/**
 * Whether a claim speaks of what the report's tables are about: 全县 is what the report of a county's government is about.
 * A report whose requests are, by its text, those of the whole region or those that an office handled on behalf of its
 * government, is about these.
 */
export function ofReport(
  { scope }: Claim,
  { text, figures, report }: Pick<Subject, 'text' | 'figures' | 'report'>,
): boolean {
  if (scope === 'own' || (scope === 'whole' && isRegional(report.organ.kind))) return true;
  const known = otherScopes.get(figures) ?? new Map<ClaimScope, boolean>();
  otherScopes.set(figures, known);
  const is = known.get(scope) ?? claimsOf(text, basic).some((one) => one.scope === scope && borneOut(one, figures));
  known.set(scope, is);
  return is;
}

const requestTotals = ['received', 'carriedIn', 'totalHandled', 'carriedOut'];

/** Whether the table of requests counts nothing at all: a text that counts requests is then told once, by text/none-received. */
export const noRequestsIn = ({ figures }: Pick<Subject, 'figures'>) =>
  requestTotals.every((row) => figures.value('requests', row, 'total') === 0);
