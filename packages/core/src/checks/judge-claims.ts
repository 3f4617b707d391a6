import {
  claimsOf,
  isRegional,
  judge,
  noRequestsIn,
  ofReport,
  type Range,
  type ReadingSum,
  sumsOf,
} from '../comparison/claimed.ts';
import { numberWords, rangeOf } from '../comparison/claimed-number.ts';
import { cellsWords, pointersOf, quoted } from '../comparison/claimed-words.ts';
import type { Subject } from '../comparison/subject.ts';
import type { Words } from '../forms/index.ts';
import type { Argument, Finding, Severity } from '../model/index.ts';
import type { Claim } from '../text/claims/claim.ts';
import type { QuantityKey } from '../text/claims/quantities.ts';
import type { Passage } from '../text/report-text.ts';
import type { CheckOutcome } from './define-check.ts';
import type { Details } from './define-rule.ts';

/** What checks of numbers in sentences against the tables have to say. */
export const claimMessages = {
  differs: {
    zh: '文中“{text}”写的是 {actual}，表中{row}是 {expected}；请核对哪个对，改正另一个',
    en: 'The text has {actual} (“{text}”), the table has {expected}: {row}; check which is right and correct the other',
  },
  otherScope: {
    zh: '文中“{text}”写的是 {actual}，表中{row}是 {expected}；文中说的范围（全地区、本级或代表政府）与本表可能不同，请确认',
    en: 'The text has {actual} (“{text}”), the table has {expected}: {row}; the text speaks of another scope (the whole region, one organ, or on behalf of a government): please confirm',
  },
  open: {
    zh: '文中“{text}”写的是 {actual}，表中{row}没有可用的数字，无法核对',
    en: 'The text has {actual} (“{text}”), the table has no usable number: {row}; cannot be compared',
  },
} as const;

type Slots = 'text' | 'actual' | 'row';

/** What tells it: the context of any check that has these messages. */
interface Telling extends Subject {
  readonly fail: (
    messageId: 'differs' | 'otherScope',
    args: Readonly<Record<Slots | 'expected', Argument>>,
    details: Details,
  ) => Finding;
  readonly cannotTell: (messageId: 'open', args: Readonly<Record<Slots, Argument>>, details: Details) => Finding;
}

/** What a sentence states, as a number: 未收到 is 0, 均予以公开 is all there is of what it speaks of. Null where nothing tells. */
interface Stated {
  readonly range: Range;
  readonly value: number;
  readonly words: Words;
  readonly exact: boolean;
}

const plainly = (value: number): Stated => ({
  range: [value, value],
  value,
  words: { zh: String(value), en: String(value) },
  exact: true,
});

function statedBy(claim: Claim, { figures }: Subject): readonly Stated[] {
  if (claim.kind === 'none') return [plainly(0)];
  if (claim.kind === 'all') {
    return sumsOf(claim.of, claim, figures).flatMap(({ value }) => (value === null ? [] : plainly(value)));
  }
  if (claim.kind === 'share') return [];
  const { number } = claim;
  const { value, precision, step } = number;
  return [{ range: rangeOf(number), value, words: numberWords(number), exact: precision === 'exact' && step <= 1 }];
}

/** Known parts of a sum that is not decided are the least that it can be. */
function sumWords({ value, least }: ReadingSum): Words {
  return value === null ? { zh: `至少 ${least}`, en: `at least ${least}` } : { zh: String(value), en: String(value) };
}

/** 受理 155 件（含上年结转 7 件） is of both; `ofAll`: where the number is that of the new ones alone, it may be a slip of words. */
function judged(claim: Claim, ranges: readonly Range[], figures: Subject['figures']) {
  const simply = judge(claim.quantity, claim, ranges, figures);
  if (claim.quantity !== 'received' || !claim.includesCarriedIn || simply.verdict !== 'agrees')
    return { ...simply, ofAll: false };
  return { ...judge('inHand', claim, ranges, figures), ofAll: true };
}

/**
 * Holds one claim against the tables. Plain numbers of the report's own scope that differ have the severity given, or that of
 * the rule; rounded ones are warnings, those of another scope notes. What an office handled for its government is a part of
 * what the report of the government is about.
 */
export function judgeClaim(context: Telling, claim: Claim, severity?: Severity): CheckOutcome {
  const { figures, form, report, fail, cannotTell } = context;
  const statements = statedBy(claim, context);
  const [stated] = statements;
  const ranges = statements.map(({ range }) => range);
  const { verdict, first: sum, ofAll } = judged(claim, ranges, figures);
  if (sum === null || stated === undefined) return 'notApplicable';
  if (verdict === 'agrees') return 'pass';
  const own = ofReport(claim, context);
  const args = { text: quoted(claim.place), actual: stated.words, row: cellsWords(form, sum.cells, claim) };
  const at = { at: claim.place.passage.at, related: pointersOf(sum.cells, claim), actual: stated.value };
  if (verdict === 'open') return own ? cannotTell('open', args, at) : 'notApplicable';
  if (own && stated.range[0] > 0 && sum.cells.table === 'requests' && noRequestsIn(context)) return 'notApplicable';
  if (claim.scope === 'represented' && isRegional(report.organ.kind) && stated.range[0] <= sum.least)
    return 'notApplicable';
  const told = { ...args, expected: sumWords(sum) };
  const details = { ...at, expected: sum.least };
  if (!own) return fail('otherScope', told, { ...details, severity: 'info' });
  const as = stated.exact && claim.plain && !ofAll ? severity : 'warning';
  return fail('differs', told, as === undefined ? details : { ...details, severity: as });
}

/** Whether it counts some, as many as the tables have. */
function isBorneOut(claim: Claim, { figures }: Telling): boolean {
  if (claim.kind !== 'count' || claim.number.value === 0) return false;
  return judge(claim.quantity, claim, [rangeOf(claim.number)], figures).verdict === 'agrees';
}

const all = () => true;

/** Holds the claims about some quantities against the tables, those that are concerned; shares are for text/shares. */
export function* judgeClaims(
  context: Telling,
  keys: readonly QuantityKey[],
  concerned: (claim: Claim) => boolean = all,
): Iterable<CheckOutcome> {
  const claims = claimsOf(context.text, keys).filter((claim) => claim.kind !== 'share' && concerned(claim));
  // A passage that has the right figure as well counts something else by the other; a right total says nothing of its parts.
  const right = new Set<Passage>();
  for (const claim of claims.length > 1 ? claims : [])
    if (claim.quantity !== 'inHand' && isBorneOut(claim, context)) right.add(claim.place.passage);
  for (const claim of claims) yield judgeClaim(context, claim, right.has(claim.place.passage) ? 'warning' : undefined);
  if (claims.length === 0) yield 'notApplicable';
}

/** Why a figure that a sentence and a table both have must be one and the same. */
export const oneFigure = 'nianbao 规则：同一份报告的文字和表格说同一个数，应当一致';
