import stringWidth from 'string-width';
import { padEnd, padStart, shorten } from './wrap.ts';

/** A column: numbers to the right; one that may shrink loses its start or its end when the page is too narrow. */
export interface Column {
  readonly head: string;
  readonly align?: 'right';
  readonly shrink?: 'start' | 'end';
}

const gap = 2;
const least = 5;

/** How wide each column may get: those that shrink share what the others leave, the widest giving way first. */
function widthsFor(declared: readonly Column[], wanted: readonly number[], width: number): number[] {
  const widths = [...wanted];
  const total = () => widths.reduce((sum, one) => sum + one, gap * (widths.length - 1));
  while (total() > width) {
    const candidates = declared.flatMap(({ shrink }, index) =>
      shrink && (widths[index] as number) > least ? [index] : [],
    );
    const widest = candidates.sort((a, b) => (widths[b] as number) - (widths[a] as number))[0];
    if (widest === undefined) break;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

/** A table as lines, the head first, wide characters counted as two columns. */
export function columns(declared: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const all = [declared.map(({ head }) => head), ...rows];
  const wanted = declared.map((_, index) => Math.max(...all.map((row) => stringWidth(row[index] ?? ''))));
  const widths = widthsFor(declared, wanted, width);
  return all.map((row) =>
    declared
      .map(({ align, shrink }, index) => {
        const room = widths[index] as number;
        const text = shorten(row[index] ?? '', room, shrink);
        return align === 'right' ? padStart(text, room) : padEnd(text, room);
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
