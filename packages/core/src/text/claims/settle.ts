import type { Claim, CountClaim } from './claim.ts';
import { wholes } from './meaning.ts';
import type { Memory } from './memory.ts';
import { caseKeys } from './plain.ts';
import type { QuantityKey } from './quantities.ts';

/** Of these 信息不存在 may be a part. */
const reasonsThatOverlap: ReadonlySet<QuantityKey> = new Set([
  'nonexistent',
  'unavailableNotHeld',
  'unavailableNeedsCreation',
]);

/** The claims of a passage as they were read, and what it says besides: see `Memory`. */
type Settling = Pick<Memory, 'claims' | 'somethingLeft' | 'doneLater' | 'blurred' | 'passage'>;

const isExact = (claim: Claim): claim is CountClaim => claim.kind === 'count' && claim.number.precision === 'exact';

/** What a claim counts, whatever the number. */
function counted({ quantity, applicants, scope, otherYear }: Claim): string {
  if (applicants === null && scope === 'own' && !otherYear) return quantity;
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

const isCaseCount = ({ kind, quantity }: Claim) => kind === 'count' && caseKeys.test(quantity);

/** Whether a count is, by the rest of its passage, of more than the tables count; null where no count can be. */
function widerIn(claims: readonly Claim[], plain: string): ((claim: Claim) => boolean) | null {
  const [isSorted, isOther] = [belongs.test(plain), claims.some(isCaseCount) && ofOtherKind.test(plain)];
  if (!isSorted && !isOther) return null;
  return (claim) =>
    (isOther && isCaseCount(claim)) ||
    (isSorted && taken.has(claim.quantity) && !plain.slice(claim.place.start, claim.place.end).includes('公开'));
}

type Keys = ReadonlySet<QuantityKey>;

/** 行政诉讼 3 件、复议后诉讼 2 件: the first may be those without reconsideration only. */
function litigationInParts(claims: readonly Claim[], keys: Keys, plain: string): boolean {
  if (!keys.has('litigationAfterReconsideration') || plain.includes('其中')) return false;
  const isCounted = (key: QuantityKey) => claims.some(({ kind, quantity }) => kind === 'count' && quantity === key);
  return isCounted('litigationAfterReconsideration') && !isCounted('directLitigation');
}

/** 予以公开 20 件，其中部分公开 5 件: what is counted is a part of what was counted before. */
const isWithin = ({ place: { passage, start } }: Claim) =>
  /[中含括][：:]?$/.test(passage.plain.slice(Math.max(0, start - 2), start));
/** Whether 部分公开 is told apart from 予以公开. */
const isApart = (claim: Claim) =>
  claim.quantity === 'grantedOrPartly' || (claim.quantity === 'partiallyGranted' && !isWithin(claim));

/** Whether two claims are of the same applicants, organs and year. */
const areOfOne = (one: Claim, other: Claim) => counted({ ...one, quantity: other.quantity }) === counted(other);

/**
 * 本机关不掌握 4 件，信息不存在 6 件: in the table they may be one row or two. Their sum holds in both cases; where they do not
 * stand side by side, nothing is sure.
 */
function withoutOverlap(claims: readonly Claim[], keys: Keys): readonly Claim[] {
  if (!keys.has('nonexistent') || !keys.has('unavailableNotHeld')) return claims;
  const of = (key: QuantityKey) => claims.filter(({ quantity }) => quantity === key);
  const rest = claims.filter(({ quantity }) => !reasonsThatOverlap.has(quantity));
  const [missing, notHeld] = [of('nonexistent'), of('unavailableNotHeld')];
  const [one, other] = [missing[0], notHeld[0]] as [Claim, Claim];
  if (missing.length === 1 && notHeld.length === 1 && !areOfOne(one, other)) return claims;
  if (keys.has('unavailableNeedsCreation') || missing.length > 1 || notHeld.length > 1) return rest;
  const [before, behind] = one.place.start < other.place.start ? [one, other] : [other, one];
  const isList = before.place.sentence === behind.place.sentence && !isWithin(behind);
  if (!isList || !isExact(one) || !isExact(other)) return rest;
  const [{ start }, { end }] = [before.place, behind.place];
  const number = { ...one.number, value: one.number.value + other.number.value };
  return [...rest, { ...one, number, place: { ...one.place, start, end } }];
}

/** The claims of a passage, in the light of all of it: 予以公开 takes in 部分公开 where that is not told apart. */
export function settled({ claims, somethingLeft, doneLater, blurred, passage }: Settling): readonly Claim[] {
  if (claims.length === 0) return claims;
  const { plain } = passage;
  const keys: Keys = new Set(claims.map(({ quantity }) => quantity));
  const unclear = claims.length > keys.size ? contradicted(claims) : null;
  const isWider = widerIn(claims, plain);
  const inParts = litigationInParts(claims, keys, plain);
  const isOpen = keys.has('granted') && !claims.some(isApart);
  const isNone = (claim: Claim) =>
    unclear?.has(counted(claim)) ||
    blurred.has(claim.quantity) ||
    isWider?.(claim) ||
    (inParts && claim.quantity === 'litigation') ||
    (claim.kind === 'all' && (somethingLeft || doneLater) && wholes.has(claim.of));
  const left = withoutOverlap(claims, keys).filter((claim) => !isNone(claim));
  return isOpen
    ? left.map((claim) => (claim.quantity === 'granted' ? { ...claim, quantity: 'disclosed' } : claim))
    : left;
}
