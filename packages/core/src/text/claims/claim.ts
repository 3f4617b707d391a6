import type { Passage } from '../report-text.ts';
import type { QuantityKey } from './quantities.ts';

/**
 * How a number is meant: as it stands, rounded (约, 左右), with the true figure a little below it (近, 不足) or above it
 * (余, 多, 超过).
 */
export type Precision = 'exact' | 'about' | 'nearly' | 'over';

/** A number of a sentence, however it is written: 12, １２, 十二, 1.2万, 近300, 百余. */
export interface ClaimedNumber {
  readonly value: number;
  readonly precision: Precision;
  /**
   * What one step of its last written digit is worth: 1 for 258, 1000 for 3.2万, 0.1 for 33.9 (%). Zeros at the end of a
   * number that is not exact say nothing: 100 for 近300.
   */
  readonly step: number;
}

/**
 * Whose figures a sentence speaks of: `own` where it does not say otherwise; `whole` 全市、全县、各级各部门; `represented` an
 * office on behalf of its government (区政府办代表区政府), or in the report of a government 区政府 alone. What a sentence says of
 * some other organ or of a part only is no claim.
 */
export type ClaimScope = 'own' | 'whole' | 'represented';

/** Where a claim stands: its passage, and from where to where in the squeezed text of it, in UTF-16 units from 0. */
export interface ClaimPlace {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** The sentence, squeezed, for messages. */
  readonly sentence: string;
}

interface AnyClaim {
  readonly quantity: QuantityKey;
  /** Columns of the table of requests that count together, where the sentence counts some kinds of applicants only. */
  readonly applicants: readonly string[] | null;
  readonly scope: ClaimScope;
  /** The sentence speaks of another year than that of the report: 上年收到, 2019 年. */
  readonly otherYear: boolean;
  /** 含上年结转: what was carried in is counted. */
  readonly includesCarriedIn: boolean;
  /**
   * The sentence leaves no doubt that the tables count the same: of cases it says, or its chapter, that they are over
   * disclosure; nothing is said to have been withdrawn or counted together (撤回, 合并).
   */
  readonly plain: boolean;
  readonly place: ClaimPlace;
}

/** 收到申请 21 件. */
export interface CountClaim extends AnyClaim {
  readonly kind: 'count';
  readonly number: ClaimedNumber;
  /** As written: 件, 宗, 起, 元, 万元. The number counts it: 147 万元 is 147. */
  readonly unit: string;
}

/** 占 33.9%, of what is named or of any total that fits. */
export interface ShareClaim extends AnyClaim {
  readonly kind: 'share';
  /** In percent. */
  readonly number: ClaimedNumber;
  /** Null where the sentence does not say of what. */
  readonly of: QuantityKey | null;
}

/** 未收到申请, 未发生行政复议. */
export interface NoneClaim extends AnyClaim {
  readonly kind: 'none';
}

/** 均已按期答复 (all of what is in hand was handled), 均获维持 (all cases were upheld): `quantity` is all there is of `of`. */
export interface AllClaim extends AnyClaim {
  readonly kind: 'all';
  readonly of: QuantityKey;
}

/** What a sentence states about a figure of the tables. */
export type Claim = CountClaim | ShareClaim | NoneClaim | AllClaim;
