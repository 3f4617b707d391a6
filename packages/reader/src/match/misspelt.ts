/** Labels shorter than this are told apart by single characters: a slip in one may be another label. */
const shortest = 5;
const longest = 60;
/** One slip for so many characters of the label. */
const charactersPerSlip = 4;
const mostSlips = 3;
/** A label may be a slip of one line only: the next one must be further off by this many. */
const margin = 2;

/** Characters that make another figure of a label: of time, of kind, of place, of negation, and digits. */
const telling = /[上下本前去今明后新旧增减不未无非率比占月季旬日次累其中共总均约市县区省镇乡村街级所含除外\d]/;

/** Whether two labels can be slips of each other: the changes are few, and none of them is in a telling character. */
interface Distance {
  readonly slips: number;
  readonly telling: boolean;
}

/**
 * The fewest characters put in, left out, exchanged or swapped with their neighbour between two texts, and whether one
 * of them is telling.
 */
function distance(printed: string, known: string): Distance {
  // Rows of the usual table of edit distances.
  const rows: Distance[][] = [[{ slips: 0, telling: false }]];
  const at = (row: number, column: number) => rows[row]?.[column] ?? unreachable;
  for (let row = 0; row <= printed.length; row += 1) {
    const own = printed[row - 1] ?? '';
    const now = rows[row] ?? [];
    rows[row] = now;
    for (let column = now.length; column <= known.length; column += 1) {
      const other = known[column - 1] ?? '';
      const diagonal = at(row - 1, column - 1);
      const swapped = own === known[column - 2] && other === printed[row - 2] && own !== other;
      now[column] = [
        own === other ? diagonal : changed(diagonal, own + other),
        changed(at(row, column - 1), other),
        changed(at(row - 1, column), own),
        swapped ? changed(at(row - 2, column - 2), own + other) : unreachable,
      ].reduce(better);
    }
  }
  return at(printed.length, known.length);
}

const unreachable: Distance = { slips: Number.POSITIVE_INFINITY, telling: false };

const changed = (from: Distance, characters: string): Distance => ({
  slips: from.slips + 1,
  telling: from.telling || telling.test(characters),
});

const better = (a: Distance, b: Distance) => (b.slips < a.slips || (b.slips === a.slips && a.telling) ? b : a);

/** At least so many slips lie between two texts, by the characters that they have in common, in any order. */
function fewestSlips(label: string, name: string): number {
  const longer = Math.max(label.length, name.length);
  if (Math.abs(label.length - name.length) > mostSlips + margin) return longer;
  let common = 0;
  for (const character of label) if (name.includes(character)) common += 1;
  return longer - common;
}

/**
 * The line of which a printed label is most likely a misspelt name: near enough, alone in being near, and not changed in
 * a character that would make another figure of it. Names and label are normalised. Null where there is none, and for
 * a label that is a name as it stands.
 */
export function misspelt<Named>(label: string, names: readonly (readonly [name: string, line: Named])[]): Named | null {
  if (label.length < shortest || label.length > longest) return null;
  let best: { line: Named; slips: number; telling: boolean; most: number } | null = null;
  let next = Number.POSITIVE_INFINITY;
  for (const [name, line] of names) {
    const most = Math.min(mostSlips, Math.floor(name.length / charactersPerSlip));
    if (name.length < shortest || fewestSlips(label, name) > mostSlips + margin) continue;
    const { slips, telling } = distance(label, name);
    if (best === null || slips < best.slips) {
      if (best !== null && best.line !== line) next = Math.min(next, best.slips);
      best = { line, slips, telling, most };
    } else if (best.line !== line) next = Math.min(next, slips);
  }
  if (best === null || best.slips === 0 || best.telling || best.slips > best.most || next - best.slips < margin)
    return null;
  return best.line;
}

/** The most characters that two texts have in common in the same order. */
function inCommon(a: string, b: string): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const now = [0];
    for (let at = 1; at <= b.length; at += 1)
      now.push(
        character === b[at - 1]
          ? (before[at - 1] as number) + 1
          : Math.max(before[at] as number, now[at - 1] as number),
      );
    before = now;
  }
  return before[b.length] as number;
}

/**
 * Whether a damaged label can be what is left of a name: at least half of its characters are there, in their order, and
 * none that tells one figure from another is put in or lost.
 */
export const isRemnant = (label: string, name: string) =>
  label.length <= longest && 2 * inCommon(label, name) >= name.length && !distance(label, name).telling;
