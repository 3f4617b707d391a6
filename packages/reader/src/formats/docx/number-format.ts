const han = '〇一二三四五六七八九';
const legal = '零壹贰叁肆伍陆柒捌玖';

/** A number of tens and hundreds as it is spoken: 二十一, 一百零五. Over 9,999 as its digits. */
function spoken(value: number, digits: string, units: readonly string[], zero: string): string {
  if (value < 1 || value > 9999) return digitwise(value, digits);
  let text = '';
  let gap = false;
  for (const [index, digit] of [...String(value)].entries()) {
    const unit = units[String(value).length - index - 1] as string;
    if (digit === '0') gap = text !== '';
    else {
      if (gap) text += zero;
      gap = false;
      text += `${digits[Number(digit)]}${unit}`;
    }
  }
  return text;
}

const digitwise = (value: number, digits: string) =>
  [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('');

const hanUnits = ['', '十', '百', '千'];
/** 十一 rather than 一十一. */
const chinese = (value: number) => spoken(value, han, hanUnits, '零').replace(/^一十/, '十');
const japanese = (value: number) => spoken(value, han, hanUnits, '').replace(/一(?=[十百千])/g, '');

/** Characters that follow each other in Unicode, as far as they go. */
const from = (first: string, most: number) => (value: number) =>
  value >= 1 && value <= most ? String.fromCodePoint((first.codePointAt(0) as number) + value - 1) : String(value);

/** One of a list of characters, beginning anew behind the last. */
const cycle = (characters: string) => (value: number) =>
  value < 1 ? String(value) : (characters[(value - 1) % characters.length] as string);

/** a to z, then aa, bb and on. */
const letter = (value: number) =>
  value < 1 || value > 780 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let text = '';
  let rest = value;
  for (const [size, sign] of romans) for (; rest >= size; rest -= size) text += sign;
  return text;
}

/** Up to 9 as one digit of Chinese, ten and more as Word counts in this system. */
const counting = (value: number) => (value < 100 ? chinese(value) : digitwise(value, han.replace('〇', '○')));
const fullWidth = (value: number) => digitwise(value, '０１２３４５６７８９');

const circles: readonly (readonly [before: number, first: string, most: number])[] = [
  [0, '①', 20],
  [20, '㉑', 15],
  [35, '㊱', 15],
];

function circled(value: number): string {
  const block = circles.find(([before, , most]) => value > before && value <= before + most);
  return block ? from(block[1], block[2])(value - block[0]) : String(value);
}

/** How Word writes the number of a list in each of its formats; bullets and the like show none. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: from('⑴', 20),
  decimalEnclosedFullstop: from('⒈', 20),
  chineseCounting: counting,
  taiwaneseCounting: counting,
  chineseCountingThousand: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: japanese,
  chineseLegalSimplified: (value) => spoken(value, legal, ['', '拾', '佰', '仟'], '零'),
  ideographDigital: (value) => digitwise(value, han),
  japaneseDigitalTenThousand: (value) => digitwise(value, han),
  taiwaneseDigital: (value) => digitwise(value, han.replace('〇', '○')),
  ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: from('㊀', 10),
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  bullet: () => '',
  none: () => '',
};

/** The number of a list as Word shows it; in a format that is not known, as digits. */
export function formatNumber(value: number, format: string): string {
  return (formats[format] ?? String)(value);
}
