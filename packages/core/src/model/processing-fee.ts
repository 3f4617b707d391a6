/** The first year in which the fee can be charged: the measures hold from 2021-01-01. */
export const processingFeeSince = 2021;

/** Every charge of the tariff is a multiple of this, in yuan. */
export const processingFeeUnit = 10;

/** How many of `value` lie above `from`, up to `width` of them. */
const within = (value: number, from: number, width = Number.POSITIVE_INFINITY) =>
  Math.min(Math.max(value - from, 0), width);

/**
 * The information processing fee by number, in yuan, for `applications` of one applicant in one calendar month: 10 are
 * free, the 11th to 30th cost 100 each, and from the 31st every bracket of 10 costs 100 more each.
 * 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第四条.
 */
export function feeByCount(applications: number): number {
  const above = within(applications, 30);
  const brackets = Math.floor(above / 10);
  // Full brackets cost 200, 300, … for each of their ten; the rest of the last one what comes next.
  const full = 10 * (200 * brackets + 50 * brackets * (brackets - 1));
  return 100 * within(applications, 10, 20) + full + (200 + 100 * brackets) * (above - 10 * brackets);
}

/**
 * The information processing fee by volume, in yuan, for `pages` given in answer to one application: 30 are free, then
 * 10 a page up to 100, 20 up to 200, 40 above.
 * 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第五条.
 */
export function feeByPages(pages: number): number {
  return 10 * within(pages, 30, 70) + 20 * within(pages, 100, 100) + 40 * within(pages, 200);
}
