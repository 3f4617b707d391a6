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

/** Strokes side by side this near are one double line, and pieces one behind the other that miss each other by no more. */
const oneLine = 2.5;
const inLine = 1;
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

/** A line while pieces are added: its length and, by length, where it lies. */
interface Growing {
  readonly first: Line;
  to: number;
  length: number;
  weight: number;
}

function joined(pieces: Line[]): Line[] {
  const lines: Growing[] = [];
  for (const group of byPosition(pieces, oneLine)) {
    let open: Growing[] = [];
    for (const piece of group.sort((a, b) => a.from - b.from)) {
      open = open.filter(({ to }) => piece.from <= to + oneDash);
      let line = open.find((one) => isOne(one, piece));
      if (!line) {
        line = { first: piece, to: piece.to, length: 0, weight: 0 };
        open.push(line);
        lines.push(line);
      }
      line.to = Math.max(line.to, piece.to);
      line.length += piece.to - piece.from;
      line.weight += piece.at * (piece.to - piece.from);
    }
  }
  return lines.flatMap(({ first, to, length, weight }) => {
    if (to - first.from < shortest) return [];
    return [{ at: length === 0 ? first.at : weight / length, from: first.from, to }];
  });
}

/** A piece in line with those before, or the other stroke of a double line; not a line that begins where one beside it ends. */
function isOne({ first, to }: Growing, piece: Line): boolean {
  const beside = Math.min(to, piece.to) - piece.from;
  return Math.abs(first.at - piece.at) <= inLine || beside * 2 >= Math.min(to - first.from, piece.to - piece.from);
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
