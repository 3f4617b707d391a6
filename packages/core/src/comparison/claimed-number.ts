import type { Words } from '../forms/index.ts';
import type { ClaimedNumber } from '../text/claims/claim.ts';

/**
 * From where to where a figure may lie that is told by this number. As it stands: itself, or where it is written in 万
 * whatever is rounded or cut off to it (3.2万: 31,500 to 32,999). 近300: a tenth less, 270 to 300, or less than ten, 近60: 51
 * to 60. 300余: up to the next one of its step, 300 to 399, or a tenth more. 约300: half a step or a tenth either way, 250 to
 * 350.
 */
export function rangeOf({ value, precision, step }: ClaimedNumber): readonly [least: number, most: number] {
  if (precision === 'nearly') return [value - Math.max(value / 10, Math.min(step, 10) - 1, 1), value];
  if (precision === 'over') return [value, value + Math.max(step - 1, value / 10)];
  if (precision === 'about') {
    const spread = Math.max(step / 2, value / 10);
    return [value - spread, value + spread];
  }
  return step > 1 ? [value - step / 2, value + step - 1] : [value, value];
}

const words = {
  exact: { zh: '', en: '' },
  about: { zh: '约 ', en: 'about ' },
  nearly: { zh: '近 ', en: 'nearly ' },
  over: { zh: '超过 ', en: 'over ' },
} as const;

/** A number for messages: 21, 约 300. */
export function numberWords({ value, precision }: ClaimedNumber): Words {
  const { zh, en } = words[precision];
  return { zh: `${zh}${value}`, en: `${en}${value}` };
}

const slack = 1e-9;

/**
 * Whether a share, both in percent, may be written so: rounded or cut off, or one step off where shares are made to add up
 * to 100.
 */
export function fitsShare(written: ClaimedNumber, share: number): boolean {
  const [least, most] = written.precision === 'exact' ? [written.value, written.value] : rangeOf(written);
  return share >= least - written.step - slack && share <= most + written.step + slack;
}
