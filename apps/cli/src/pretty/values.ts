import type { Finding } from '@nianbao/core';
import type { Language } from '../language.ts';

/** Decimal amounts differ by a decimal amount, without the dust of binary fractions. */
const difference = (a: number, b: number) => Number(Math.abs(a - b).toFixed(6));

// Of two figures that disagree either may be the wrong one: the words take no side.
const figures = {
  zh: (a: number, b: number) => `两边 ${a} 与 ${b}，相差 ${difference(a, b)}`,
  en: (a: number, b: number) => `${a} against ${b}, difference ${difference(a, b)}`,
};

const texts = {
  zh: (expected: string, actual: string) => `应为 ${expected}，实为 ${actual}`,
  en: (expected: string, actual: string) => `expected ${expected}, found ${actual}`,
};

const saysDifference = {
  zh: (sentence: string, by: number) => sentence.endsWith(`相差 ${by}`),
  en: (sentence: string, by: number) => sentence.endsWith(`difference ${by}`),
};

/** The two values of a finding; empty where it lacks one, or where its sentence says both already. */
export function valuesWords({ code, at, expected, actual, message }: Finding, language: Language): string {
  // What reading turns up is told in full by its sentence: how many figures a row has, and how many it should have. So is
  // what text and table say: which of them is to be expected nobody knows.
  if (expected === null || actual === null || /^(?:read|text)\//.test(code)) return '';
  const sentence = message[language];
  if (typeof expected === 'number' && typeof actual === 'number' && at.startsWith('/tables/')) {
    const told = saysDifference[language](sentence, difference(expected, actual));
    return told ? '' : figures[language](expected, actual);
  }
  const told = [expected, actual].every((value) => sentence.includes(String(value)));
  return told ? '' : texts[language](String(expected), String(actual));
}
