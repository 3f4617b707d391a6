/** What a text says of the information processing fee; null where it does not say so in one reading. */
export interface FeeStatement {
  /** Notices to pay, in 件. */
  readonly notices: number | null;
  /** In yuan. */
  readonly noticed: number | null;
  /** In yuan. */
  readonly collected: number | null;
}

const amount = /(?<![\d,.])(\d[\d,]{0,14}(?:\.\d{1,6})?)(万)?元(?![/／每])/g;
const noticesAfter = /(?:收费|缴费|处理费|费用)通知[书单]?[^，。；\d]{0,8}(\d{1,6})[件份次个]/;
const noticesBefore = /(?<!\d)(\d{1,6})[件份次个][^，。；\d]{0,10}(?:收费|缴费|处理费|费用)通知/;
const otherFee = /事业性|诉讼费|检索费|复制费|邮寄费|每[件页份]|去年|上年/;
const collectedWords = /实际|实收|已收|收取|收缴|缴纳|入库|到账/;
const noticedWords = /通知|应[收缴]|总金额/;

/** Yuan with the point moved in decimal, since 0.038 × 10000 is not 380 in floating point. */
function yuan(digits: string, unit: string | undefined): number {
  const value = digits.replaceAll(',', '');
  return Number(unit === undefined ? value : `${value}e4`);
}

/** The one number of several that agree; null where there is none or they differ. */
const agreed = (values: readonly number[]) =>
  values.length > 0 && values.every((value) => value === values[0]) ? (values[0] as number) : null;

/** Reads the squeezed text of a chapter. */
export function feeStatement(chapter: string): FeeStatement {
  const collected: number[] = [];
  const noticed: number[] = [];
  for (const found of chapter.matchAll(amount)) {
    const before = chapter.slice(Math.max(0, found.index - 40), found.index);
    const clause = before.slice(Math.max(...[...'，。；、（\n'].map((mark) => before.lastIndexOf(mark))) + 1);
    const value = yuan(found[1] as string, found[2]);
    if (otherFee.test(clause)) continue;
    if (collectedWords.test(clause)) collected.push(value);
    else if (noticedWords.test(clause)) noticed.push(value);
  }
  const notices = (noticesAfter.exec(chapter) ?? noticesBefore.exec(chapter))?.[1];
  return {
    notices: notices === undefined ? null : Number(notices),
    noticed: agreed(noticed),
    collected: agreed(collected),
  };
}
