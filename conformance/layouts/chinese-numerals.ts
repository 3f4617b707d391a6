import { written } from '../printed/figures.ts';
import { printDocument } from '../printed/print.ts';
import { plainMarkup, sized } from '../writers/html.ts';
import { formats, type Layout } from './define-layout.ts';

const digits = '〇一二三四五六七八九';

/** A number below 10,000 in words, such as 一千零二十三. */
function inWords(value: number): string {
  if (value === 0) return '零';
  const places = ['千', '百', '十', ''];
  const words = [...String(value).padStart(4, '0')]
    .map((digit, index) => (digit === '0' ? '零' : `${digits[Number(digit)]}${places[index]}`))
    .join('');
  return words
    .replace(/^零+|零+$/g, '')
    .replace(/零+/g, '零')
    .replace(/^一十/, '十');
}

export const chineseNumerals: Layout = {
  name: 'chinese-numerals',
  words: { zh: '不满一万的数用汉字数字', en: 'figures below 10,000 in Chinese numerals' },
  formats,
  toldBy: 'labels',
  markup: { cell: (cell) => sized(9, plainMarkup.cell(cell)) },
  print: (report, form) =>
    printDocument(report, form, {
      write: written((text, value, { kind }) => (kind === 'count' && value < 10_000 ? inWords(value) : text)),
    }),
};
