const digits = '零一二三四五六七八九';
const tens = ['', '十', '百', '千'];
const myriad = 10_000;
/** Up to 九千九百九十九万九千九百九十九. */
const tooLarge = myriad * myriad;

function writtenBelowMyriad(value: number): string {
  let text = '';
  for (const [place, digit] of [...String(value)].reverse().map(Number).entries()) {
    if (digit > 0) text = `${digits[digit]}${tens[place]}${text}`;
    else if (text !== '' && !text.startsWith('零')) text = `零${text}`;
  }
  return text;
}

/** A whole number in Chinese, as it is written in full: 一百二十, 一万零三. */
export function chineseNumber(value: number): string {
  if (value === 0) return '零';
  const [upper, lower] = [Math.floor(value / myriad), value % myriad];
  const gap = upper > 0 && lower > 0 && lower < myriad / 10 ? '零' : '';
  const text = `${upper > 0 ? `${writtenBelowMyriad(upper)}万` : ''}${gap}${writtenBelowMyriad(lower)}`;
  return text.replace(/^一十/, '十');
}

/** The characters that numbers in Chinese are written with. */
export const chineseNumerals = '零〇一二两三四五六七八九十百千万';
const written = new RegExp(`^[${chineseNumerals}]+$`);

/** The value of a whole number in Chinese; null for anything that is not written just so, such as 三五 or 百二. */
export function parseChineseNumber(text: string): number | null {
  if (text.length > 16 || !written.test(text)) return null;
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  let [value, section, digit] = [0, 0, 0];
  for (const character of plain) {
    const place = tens.indexOf(character);
    if (character === '万') [value, section, digit] = [(section + digit) * myriad, 0, 0];
    else if (place < 0) digit = digits.indexOf(character);
    else [section, digit] = [section + (digit || 1) * 10 ** place, 0];
  }
  value += section + digit;
  const full = plain.replace(/^一十/, '十');
  return value < tooLarge && chineseNumber(value) === full ? value : null;
}
