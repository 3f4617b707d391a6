import type { Finding } from '@nianbao/core';
import type { Language } from '../language.ts';
import { padStart } from '../terminal/wrap.ts';

const labels = {
  zh: { expected: '应为', actual: '实为', difference: '相差', comma: '，' },
  en: { expected: 'expected', actual: 'found', difference: 'difference', comma: ', ' },
} as const;

/** Decimal amounts differ by a decimal amount, without the dust of binary fractions. */
const difference = (a: number, b: number) => Number(Math.abs(a - b).toFixed(6));

type Figures = readonly [expected: string, actual: string, difference: string];

function figures({ expected, actual }: Finding): Figures | null {
  if (typeof expected !== 'number' || typeof actual !== 'number') return null;
  return [String(expected), String(actual), String(difference(expected, actual))];
}

/** How wide each of the three figures gets among some findings, so that they stand in columns. */
export type FigureWidths = readonly [number, number, number];

export function figureWidths(findings: readonly Finding[]): FigureWidths {
  const all = findings.map(figures).filter((one) => one !== null);
  const widest = (index: 0 | 1 | 2) => Math.max(0, ...all.map((one) => one[index].length));
  return [widest(0), widest(1), widest(2)];
}

/** What a finding expected and found, with the difference of numbers; empty where it lacks one, or where words say both already. */
export function valuesWords(finding: Finding, widths: FigureWidths, language: Language): string {
  const say = labels[language];
  const numbers = figures(finding);
  if (numbers) {
    const [expected, actual, apart] = numbers.map((figure, index) => padStart(figure, widths[index] ?? 0));
    return `${say.expected} ${expected}   ${say.actual} ${actual}   ${say.difference} ${apart}`;
  }
  const { expected, actual, message } = finding;
  const told = [expected, actual].every((value) => message[language].includes(String(value)));
  if (expected === null || actual === null || told) return '';
  return `${say.expected} ${expected}${say.comma}${say.actual} ${actual}`;
}
