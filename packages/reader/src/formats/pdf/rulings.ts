import type { Ruling } from './page.ts';

/** A straight line of a page: at x or y `at`, from `from` to `to` along it. */
export interface Line {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines of a page in both directions. */
export interface Lines {
  readonly across: readonly Line[];
  readonly down: readonly Line[];
}

/** Lines this near are one: the two strokes of a double line, or a line drawn in pieces that miss each other slightly. */
const oneLine = 2.5;
/** Gaps in a line up to this are dashes. */
const oneDash = 4;
/** What is shorter when all its pieces are joined is a dot or a part of a letter; a digit may be struck out by little more. */
const shortest = 2.5;

/** The lines of a page, pieces of one line joined. */
export function joinRulings(rulings: readonly Ruling[]): Lines {
  const across = rulings.filter((one) => one.across);
  const down = rulings.filter((one) => !one.across);
  return {
    across: joined(across.map((one) => ({ at: (one.top + one.bottom) / 2, from: one.left, to: one.right }))),
    down: joined(down.map((one) => ({ at: (one.left + one.right) / 2, from: one.top, to: one.bottom }))),
  };
}

function joined(pieces: Line[]): Line[] {
  const lines: Line[] = [];
  for (const group of byPosition(pieces, oneLine)) {
    const sorted = group.sort((a, b) => a.from - b.from);
    let [first] = sorted as [Line];
    let [from, to, length, weight] = [first.from, first.to, 0, 0];
    for (const piece of [...sorted, null]) {
      if (piece === null || piece.from > to + oneDash) {
        if (to - from >= shortest) lines.push({ at: length === 0 ? first.at : weight / length, from, to });
        if (piece === null) break;
        [first, from, to, length, weight] = [piece, piece.from, piece.to, 0, 0];
      }
      to = Math.max(to, piece.to);
      length += piece.to - piece.from;
      weight += piece.at * (piece.to - piece.from);
    }
  }
  return lines;
}

/** Lines in groups of which no two are farther apart than `most`, in the order of their positions. */
function byPosition(lines: Line[], most: number): Line[][] {
  const groups: Line[][] = [];
  let start = -Infinity;
  for (const line of lines.sort((a, b) => a.at - b.at)) {
    if (line.at - start > most) {
      start = line.at;
      groups.push([]);
    }
    groups.at(-1)?.push(line);
  }
  return groups;
}

/** The middles of groups of positions of which no two are farther apart than `most`, in order. */
export function positions(values: readonly number[], most: number): number[] {
  const groups = byPosition(
    values.map((at) => ({ at, from: 0, to: 0 })),
    most,
  );
  return groups.map((group) => group.reduce((sum, { at }) => sum + at, 0) / group.length);
}

/** From where the first of some lines begins to where the last ends. */
export function extent(lines: readonly Line[]): { from: number; to: number } {
  let [from, to] = [Infinity, -Infinity];
  for (const line of lines) {
    if (line.from < from) from = line.from;
    if (line.to > to) to = line.to;
  }
  return { from, to };
}
