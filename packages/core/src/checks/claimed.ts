import type { OrganKind } from '../model/index.ts';
import type { Claim } from '../text/claims/claim.ts';
import { type QuantityCells, type QuantityKey, quantities } from '../text/claims/quantities.ts';
import type { ReportText } from '../text/index.ts';
import { rangeOf } from './claimed-number.ts';
import type { DeducedFigures } from './deduced-figures.ts';
import type { Subject } from './define-check.ts';

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

/** Null where the report has no such cells. */
function sumOf(cells: QuantityCells, claim: Counted, figures: DeducedFigures): ReadingSum | null {
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
export type Verdict = 'agrees' | 'differs' | 'open' | 'absent';

/** Counts are not negative: known parts that come to the number already leave nothing for blanks, and more than it is too many. */
function verdictOf({ value, least, blank }: ReadingSum, [from, to]: readonly [number, number]): Verdict {
  if (value !== null) return value >= from && value <= to ? 'agrees' : 'differs';
  if (least > to) return 'differs';
  return blank && least > 0 && least === to ? 'agrees' : 'open';
}

/** A number that can be read in several ways holds where it holds in one of them. */
export function judgeSums(sums: readonly ReadingSum[], range: readonly [number, number]): Verdict {
  let verdict: Verdict = 'absent';
  for (const sum of sums) {
    const one = verdictOf(sum, range);
    if (one === 'agrees') return one;
    if (verdict !== 'open') verdict = one;
  }
  return verdict;
}

const regional: readonly (OrganKind | null)[] = ['government', 'township', 'subdistrict', 'zone'];
/** Whether the report of such an organ is about all of its region. */
export const isRegional = (kind: OrganKind | null) => regional.includes(kind);

const basic: readonly QuantityKey[] = ['received', 'newlyReceived', 'inHand', 'handled', 'workedOn'];

/** A plain number of requests, not 0, that the table has too. */
function borneOut(claim: Claim, figures: DeducedFigures): boolean {
  if (claim.kind !== 'count' || claim.number.value === 0 || claim.number.precision !== 'exact') return false;
  return judgeSums(sumsOf(claim.quantity, claim, figures), rangeOf(claim.number)) === 'agrees';
}

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
  return claimsOf(text, basic).some((claim) => claim.scope === scope && borneOut(claim, figures));
}

const requestTotals = ['received', 'carriedIn', 'totalHandled', 'carriedOut'];

/** Whether the table of requests counts nothing at all: a text that counts requests is then told once, by text/none-received. */
export const noRequestsIn = ({ figures }: Pick<Subject, 'figures'>) =>
  requestTotals.every((row) => figures.value('requests', row, 'total') === 0);
