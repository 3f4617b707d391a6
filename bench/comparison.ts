import type { Timing } from './measure.ts';

/** What a measurement should come to at most. */
export interface Bar {
  readonly ratio: number;
}

/** One measurement: the first line is what the others are compared with. */
export interface Comparison {
  readonly title: string;
  readonly lines: readonly (Timing & { readonly bar: Bar | null })[];
}

type Line = Comparison['lines'][number];

function verdict({ ratio, bar }: Line): string {
  if (bar === null) return '';
  return `bar ≤ ${bar.ratio}  ${ratio <= bar.ratio ? 'met' : 'MISSED'}`;
}

/** The measurement as a table of text. */
export function table({ title, lines }: Comparison): string {
  const rows = lines.map((line) => {
    const figures = `${line.microseconds.toFixed(1).padStart(10)} µs${line.ratio.toFixed(2).padStart(9)} ×`;
    return `  ${line.name.padEnd(28)}${figures}  ${verdict(line)}`;
  });
  return [title, ...rows.map((row) => row.trimEnd())].join('\n');
}

/** Whether a bar is missed. */
export function isMissed({ lines }: Comparison): boolean {
  return lines.some(({ ratio, bar }) => bar !== null && ratio > bar.ratio);
}
