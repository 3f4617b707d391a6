/** A number by its decimal digits, so that nothing is lost where it is shifted or rounded. */
export interface Decimal {
  readonly negative: boolean;
  /** Without leading zeros; empty for numbers below 1. */
  readonly integer: string;
  /** Without trailing zeros. */
  readonly fraction: string;
}

/** Digits that a cell can hold; what a binary number has beyond them is noise. */
const precision = 15;

/** A finite number as a decimal of 15 digits. */
export function decimalOf(value: number): Decimal {
  const size = Math.abs(value);
  if (Number.isInteger(size) && size < 10 ** precision)
    return { negative: value < 0, integer: size === 0 ? '' : String(size), fraction: '' };
  const [mantissa = '', exponent = ''] = size.toExponential(precision - 1).split('e');
  return moved({ negative: value < 0, integer: mantissa.slice(0, 1), fraction: mantissa.slice(2) }, Number(exponent));
}

/** The decimal times ten to the power of `places`. */
export function moved({ negative, integer, fraction }: Decimal, places: number): Decimal {
  const digits = `${integer}${fraction}`;
  const point = integer.length + places;
  const left = point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0');
  const right = point >= 0 ? digits.slice(point) : digits.padStart(digits.length - point, '0');
  return { negative, integer: left.replace(/^0+/, ''), fraction: withoutFinalZeros(right) };
}

function withoutFinalZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** The decimal with at most so many decimal places, halves rounded away from zero as in workbooks. */
export function rounded(decimal: Decimal, places: number): Decimal {
  const { negative, integer, fraction } = decimal;
  if (fraction.length <= places) return decimal;
  const kept = BigInt(`0${integer}${fraction.slice(0, places)}`);
  const digits = String(kept + (Number(fraction[places]) >= 5 ? 1n : 0n)).padStart(places + 1, '0');
  const point = digits.length - places;
  return {
    negative,
    integer: digits.slice(0, point).replace(/^0+/, ''),
    fraction: withoutFinalZeros(digits.slice(point)),
  };
}

const isZero = ({ integer, fraction }: Decimal) => integer === '' && fraction === '';

/** The shortest way to write it. */
export function plainText(decimal: Decimal): string {
  const { negative, integer, fraction } = decimal;
  const size = `${integer || '0'}${fraction && `.${fraction}`}`;
  return negative && !isZero(decimal) ? `-${size}` : size;
}
