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

/** A ratio as it is printed is what a bar is held against. */
const printed = (ratio: number) => ratio.toFixed(2);
const isOver = ({ ratio, bar }: Line) => bar !== null && Number(printed(ratio)) > bar.ratio;

function verdict(line: Line): string {
  return line.bar === null ? '' : `bar ≤ ${line.bar.ratio}  ${isOver(line) ? 'MISSED' : 'met'}`;
}

/** The measurement as a table of text. */
export function table({ title, lines }: Comparison): string {
  const rows = lines.map((line) => {
    const figures = `${line.microseconds.toFixed(1).padStart(10)} µs${printed(line.ratio).padStart(9)} ×`;
    return `  ${line.name.padEnd(28)}${figures}  ${verdict(line)}`;
  });
  return [title, ...rows.map((row) => row.trimEnd())].join('\n');
}

/** Whether a bar is missed. */
export function isMissed({ lines }: Comparison): boolean {
  return lines.some(isOver);
}
