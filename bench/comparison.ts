import type { Timing } from './measure.ts';

/** One measurement: the first line is what the others are compared with. */
export interface Comparison {
  readonly title: string;
  readonly lines: readonly (Timing & { readonly bar: number | null })[];
}

/** The measurement as a table of text. */
export function table({ title, lines }: Comparison): string {
  const rows = lines.map(({ name, microseconds, ratio, bar }) => {
    const verdict = bar === null ? '' : `bar ≤ ${bar}  ${ratio <= bar ? 'met' : 'MISSED'}`;
    return `  ${name.padEnd(28)}${microseconds.toFixed(1).padStart(10)} µs${ratio.toFixed(2).padStart(9)} ×  ${verdict}`;
  });
  return [title, ...rows.map((row) => row.trimEnd())].join('\n');
}
