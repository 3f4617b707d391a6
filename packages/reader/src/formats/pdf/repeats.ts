import type { Drawing, DrawnText } from './drawing.ts';
import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import type { Glyph } from './page.ts';
import type { Run, Runs } from './run.ts';

/** In parts of the font size: bold made by drawing twice. */
const overprint = 0.12;
const sameWidth = 0.1;
const unknown = '\uFFFD';
/** Among so many objects before a text pdfium looks for the same. */
const lookedBack = 5;

/**
 * Gives back texts that pdfium takes for the same text drawn twice and leaves out: it does so for lines, such as rows
 * of zeros, that stand an eighth of their width below each other. What is drawn twice in one place stays left out. Which
 * text it took for the same, pdfium does not tell: where those that it may be differ, U+FFFD stands for their characters.
 */
export class Repeats {
  /** Texts that pdfium leaves out for no reason that can be told. */
  lost = 0;
  readonly #calls: PdfiumCalls;
  readonly #heap: Heap;
  readonly #drawing: Drawing;
  readonly #runs: Runs;

  constructor(calls: PdfiumCalls, heap: Heap, drawing: Drawing, runs: Runs) {
    this.#calls = calls;
    this.#heap = heap;
    this.#drawing = drawing;
    this.#runs = runs;
  }

  /** The characters of each such text. */
  of(glyphs: readonly Glyph[]): { readonly run: Run; readonly glyphs: readonly Glyph[] }[] {
    const { texts } = this.#drawing;
    const found: { run: Run; glyphs: Glyph[] }[] = [];
    const missing: DrawnText[] = [];
    for (const drawn of texts) if (!drawn.isRead) missing.push(drawn);
    if (missing.length === 0) return found;
    const byRun = new Map<number, Glyph[]>();
    for (const glyph of glyphs) {
      const own = byRun.get(glyph.run);
      if (own) own.push(glyph);
      else byRun.set(glyph.run, [glyph]);
    }
    for (const drawn of missing) {
      // Spaces alone print nothing.
      if (this.#width(drawn.object) <= sameWidth) continue;
      const originals = this.#originalsOf(drawn, byRun);
      const original = originals.find(({ isOverprint }) => isOverprint) ?? originals.at(-1);
      if (original === undefined) {
        this.lost++;
        continue;
      }
      drawn.run = this.#runs.again(original.run, drawn);
      const { number } = drawn.run;
      const glyphs = original.glyphs.map((glyph, at) => {
        const isCertain = originals.every((other) => isAlike(other.glyphs, original.glyphs, at));
        return { ...glyph, run: number, char: original.isOverprint || isCertain ? glyph.char : unknown };
      });
      byRun.set(number, glyphs);
      if (!original.isOverprint) found.push({ run: drawn.run, glyphs });
    }
    return found;
  }

  /** The texts before a missing one that it may repeat, with their characters where the missing one stands. */
  #originalsOf(drawn: DrawnText, byRun: ReadonlyMap<number, readonly Glyph[]>) {
    const { objects } = this.#drawing;
    return objects.slice(Math.max(0, drawn.order - 1 - lookedBack), drawn.order - 1).flatMap((object) => {
      const run = this.#drawing.knownText(object)?.run;
      const own = byRun.get(run?.number ?? -1);
      if (!run || own === undefined || !this.#isSame(object, drawn.object)) return [];
      return [{ run, ...this.#moved(own, this.#distance(object, drawn.object, drawn)) }];
    });
  }

  /** Equal as far as width and font tell; that the characters are the same is why pdfium left one out. */
  #isSame(one: number, other: number): boolean {
    const same = Math.abs(this.#width(one) - this.#width(other)) < sameWidth;
    return same && this.#calls.FPDFTextObj_GetFont(one) === this.#calls.FPDFTextObj_GetFont(other);
  }

  #width(object: number): number {
    const { at } = this.#heap;
    this.#calls.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12);
    const [left = 0, , right = 0] = this.#heap.floats;
    return right - left;
  }

  #distance(from: number, to: number, { matrix: { a, b, c, d } }: DrawnText): readonly [x: number, y: number] {
    const [start, end] = [this.#position(from), this.#position(to)];
    const [x, y] = [end[0] - start[0], end[1] - start[1]];
    return [a * x + c * y, b * x + d * y];
  }

  #position(object: number): readonly [x: number, y: number] {
    this.#calls.FPDFPageObj_GetMatrix(object, this.#heap.at);
    const { e, f } = this.#heap.matrix();
    return [e, f];
  }

  #moved(glyphs: readonly Glyph[], [x, y]: readonly [x: number, y: number]) {
    const most = overprint * (glyphs[0]?.size ?? 0);
    const isOverprint = Math.abs(x) < most && Math.abs(y) < most;
    const moved = glyphs.map((glyph) => ({
      ...glyph,
      left: glyph.left + x,
      right: glyph.right + x,
      top: glyph.top + y,
      bottom: glyph.bottom + y,
      unseen: null,
    }));
    return { glyphs: moved, isOverprint };
  }
}

/** Whether two texts have the same character at the same place in their order and from their start. */
function isAlike(one: readonly Glyph[], other: readonly Glyph[], at: number): boolean {
  const [a, b] = [one[at], other[at]];
  if (one.length !== other.length || a === undefined || b === undefined) return false;
  return (
    a.char === b.char && Math.abs(a.left - b.left) < overprint * b.size && Math.abs(a.top - b.top) < overprint * b.size
  );
}
