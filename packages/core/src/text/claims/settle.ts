import type { Claim, CountClaim } from './claim.ts';
import { wholes } from './meaning.ts';
import type { Memory } from './memory.ts';
import { caseKeys } from './plain.ts';
import type { QuantityKey } from './quantities.ts';

const apart: ReadonlySet<QuantityKey> = new Set(['partiallyGranted', 'grantedOrPartly']);
/** Of these 信息不存在 may be a part. */
const reasonsThatOverlap: ReadonlySet<QuantityKey> = new Set([
  'nonexistent',
  'unavailableNotHeld',
  'unavailableNeedsCreation',
]);

/** The claims of a passage as they were read, and what it says besides: see `Memory`. */
type Settling = Pick<Memory, 'claims' | 'somethingLeft' | 'doneLater' | 'blurred'>;

const isExact = (claim: Claim): claim is CountClaim => claim.kind === 'count' && claim.number.precision === 'exact';

/** What a claim counts, whatever the number. */
function counted({ quantity, applicants, scope, otherYear }: Claim): string {
  return `${quantity} ${applicants?.join() ?? ''} ${scope} ${otherYear}`;
}

/** Counts that two sentences of a passage tell differently: they are of different things, and neither is clear. */
function contradicted(claims: readonly Claim[]): ReadonlySet<string> {
  const numbers = new Map<string, number>();
  const found = new Set<string>();
  for (const claim of claims) {
    const value = claim.kind === 'count' ? claim.number.value : claim.kind === 'none' ? 0 : null;
    if (value === null) continue;
    const key = counted(claim);
    const before = numbers.get(key);
    if (before === undefined) numbers.set(key, value);
    else if (before !== value) found.add(key);
  }
  return found;
}

/** 其中属于政府信息公开申请的 148 件: 申请 before it is of anything. */
const belongs = /(?:属于?|登记为|认定为?|确认为?|符合|不是|非|作为|转为)(?:政府信息|信息公开|依申请公开)/;
const taken: ReadonlySet<QuantityKey> = new Set(['received', 'newlyReceived', 'inHand']);
/** 均为行政处罚类, 与政府信息公开无关: cases of another kind than the table counts. */
const ofOtherKind =
  /无关|(?:复议|诉讼)[^。]{0,40}(?:结转|上年度?未)|(?:结转|上年度?未)[^，。；]{0,8}(?:复议|诉讼)|不含|不包括|不包含|(?:其中|[，；（]涉及)[^，。；]{0,3}(?:政府信息|信息|政务)公开|(?:信息|政务)公开以外|(?:不|非|并非)(?:涉及|属于?|是|系)?(?:政府信息|信息|政务)公开|[为系属是涉因](?:及|于)?(?:行政(?:处罚|许可|强制|征收|补偿|确认|裁决|协议|赔偿|不作为)|征地|征收|拆迁|房屋|工伤|土地|治安|劳动|其他)/;

/** Whether a count is, by the rest of its passage, of more than the tables count. */
function isWider(claims: readonly Claim[]): (claim: Claim) => boolean {
  const [first] = claims as [Claim, ...Claim[]];
  const { plain } = first.place.passage;
  const [isSorted, isOther] = [belongs.test(plain), claims.some(isCaseCount) && ofOtherKind.test(plain)];
  return (claim) =>
    (isOther && isCaseCount(claim)) ||
    (isSorted && taken.has(claim.quantity) && !plain.slice(claim.place.start, claim.place.end).includes('公开'));
}

const isCaseCount = ({ kind, quantity }: Claim) => kind === 'count' && caseKeys.test(quantity);

/** 行政诉讼 3 件、复议后诉讼 2 件: the first may be those without reconsideration only. */
function litigationInParts(claims: readonly Claim[]): boolean {
  const has = (key: QuantityKey) => claims.some(({ kind, quantity }) => kind === 'count' && quantity === key);
  if (!has('litigationAfterReconsideration') || has('directLitigation')) return false;
  return claims[0]?.place.passage.plain.includes('其中') === false;
}

/** 予以公开 20 件，其中部分公开 5 件. */
const isWithin = ({ quantity, place: { passage, start } }: Claim) =>
  quantity === 'partiallyGranted' && /[中含括][：:]?$/.test(passage.plain.slice(Math.max(0, start - 2), start));

/**
 * 本机关不掌握 4 件，信息不存在 6 件: in the table they may be one row or two. Their sum holds in both cases; where they do not
 * stand side by side, nothing is sure.
 */
function withoutOverlap(claims: readonly Claim[]): readonly Claim[] {
  const of = (key: QuantityKey) => claims.filter(({ quantity }) => quantity === key);
  const [missing, notHeld, toCreate] = [of('nonexistent'), of('unavailableNotHeld'), of('unavailableNeedsCreation')];
  if (missing.length === 0 || notHeld.length === 0) return claims;
  const rest = claims.filter(({ quantity }) => !reasonsThatOverlap.has(quantity));
  const [one, other] = [missing[0], notHeld[0]] as [Claim, Claim];
  if (toCreate.length > 0 || missing.length > 1 || notHeld.length > 1) return rest;
  if (!isExact(one) || !isExact(other) || one.place.sentence !== other.place.sentence) return rest;
  const start = Math.min(one.place.start, other.place.start);
  const end = Math.max(one.place.end, other.place.end);
  const number = { ...one.number, value: one.number.value + other.number.value };
  return [...rest, { ...one, number, place: { ...one.place, start, end } }];
}

/** The claims of a passage, in the light of all of it: 予以公开 takes in 部分公开 where that is not told apart. */
export function settled({ claims, somethingLeft, doneLater, blurred }: Settling): readonly Claim[] {
  if (claims.length === 0) return claims;
  const unclear = contradicted(claims);
  const wider = isWider(claims);
  const inParts = litigationInParts(claims);
  const toldApart = claims.some((claim) => apart.has(claim.quantity) && !isWithin(claim));
  return withoutOverlap(claims)
    .filter(
      (claim) =>
        !unclear.has(counted(claim)) &&
        !blurred.has(claim.quantity) &&
        !wider(claim) &&
        !(inParts && claim.quantity === 'litigation') &&
        !(claim.kind === 'all' && ((somethingLeft && claim.of === 'received') || (doneLater && wholes.has(claim.of)))),
    )
    .map((claim) => (claim.quantity === 'granted' && !toldApart ? { ...claim, quantity: 'disclosed' } : claim));
}
