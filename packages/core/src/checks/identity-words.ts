import type { Operand } from '../figures/equations.ts';
import type { Sum } from '../figures/sums.ts';
import type { Identity, Words } from '../forms/index.ts';
import { lineLabel, lineLabels } from '../model/index.ts';

type Every = Identity['every'];

export const messages = {
  broken: {
    zh: '“{line}”{kind}不平：{left}；{right}；相差 {difference}',
    en: '{kind} “{line}” does not balance: {left}; {right}; difference {difference}',
  },
  exceeded: {
    zh: '“{line}”{kind}不平：有空白格，但已填的数已经超出：{left}；{right}；至少相差 {difference}',
    en: '{kind} “{line}” does not balance: cells are blank, yet those filled in exceed: {left}; {right}; difference at least {difference}',
  },
  undecidable: {
    zh: '“{line}”{kind}：{blanks}没有可用的数字，无法判断是否平衡',
    en: '{kind} “{line}”: no usable number for {blanks}; cannot tell whether it balances',
  },
} as const;

export const kinds = { row: { zh: '行', en: 'Row' }, column: { zh: '列', en: 'Column' } } as const;

/** How the cells of an identity differ from each other: in a row by column, in a column by row. */
const lineOf = (every: Every, { row, column }: Operand) => (every === 'row' ? column : row);

/** `一、本年新收… 887 + 二、上年结转… 96 = 983`, naming only what adds to it. */
export function spell(
  every: Every,
  operands: readonly Operand[],
  values: readonly (number | null)[],
  { known }: Sum,
): Words {
  const terms = operands
    .map((operand, index) => ({ name: lineLabel(lineOf(every, operand)), value: values[index] }))
    .filter(({ value }) => value !== null && (value !== 0 || operands.length < 4));
  const [first] = terms;
  if (first === undefined) return { zh: `各项之和 ${known}`, en: `the sum of the parts ${known}` };
  const write = (language: keyof Words) => {
    const spelt = terms.map(({ name, value }) => `${name[language]} ${value}`);
    return spelt.length === 1 ? (spelt[0] as string) : `${spelt.join(' + ')} = ${known}`;
  };
  return { zh: write('zh'), en: write('en') };
}

export const withSum = ({ zh, en }: Words, { known }: Sum): Words => ({ zh: `${zh} ${known}`, en: `${en} ${known}` });

/** More names than these are no help to anybody: they are counted. */
export const mostNamed = 7;

/** The operands that leave it open; all of them where it is only their sum that is too large. */
export function blanksWords(every: Every, operands: readonly Operand[], values: readonly (number | null)[]): Words {
  const unusable = operands.filter((_, index) => !Number.isSafeInteger(values[index]));
  const open = unusable.length > 0 ? unusable : operands;
  if (open.length <= mostNamed) return lineLabels(open.map((operand) => lineOf(every, operand)));
  return { zh: `其中 ${open.length} 格`, en: `${open.length} of its cells` };
}
