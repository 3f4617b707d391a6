/** How an agency writes the figures of its text. */
export type Numerals = 'plain' | 'spaced' | 'fullWidth' | 'chinese' | 'separated';

const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];

function underTenThousand(value: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${digits[digit]}${places[place]}`;
      gap = false;
    }
  }
  return text;
}

/** A whole number below 100,000,000 in Chinese: 三千零四十, 十二, 一万零三百. */
export function inChinese(value: number): string {
  if (value === 0) return '零';
  const above = Math.floor(value / 10_000);
  const rest = value % 10_000;
  const gap = above > 0 && rest > 0 && rest < 1000 ? '零' : '';
  const text = `${above > 0 ? `${underTenThousand(above)}万` : ''}${gap}${underTenThousand(rest)}`;
  return text.startsWith('一十') ? text.slice(1) : text;
}

const fullWidth = (text: string) => text.replace(/[\d.]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const separated = (text: string) => text.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A figure as it stands in a sentence. */
export function numeral(value: number, how: Numerals): string {
  const text = String(value);
  if (how === 'fullWidth') return fullWidth(text);
  if (how === 'spaced') return ` ${text} `;
  if (how === 'separated' && Number.isInteger(value)) return separated(text);
  if (how === 'chinese' && Number.isInteger(value) && value >= 0 && value < 10_000) {
    return value === 2 ? '两' : inChinese(value);
  }
  return text;
}
