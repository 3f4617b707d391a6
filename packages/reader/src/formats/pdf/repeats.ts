import type { Drawing, DrawnText } from './drawing.ts';
import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import type { Glyph } from './page.ts';
import type { Run, Runs } from './run.ts';

/** In parts of the font size: bold made by drawing twice. */
const overprint = 0.12;
const sameWidth = 0.1;
/** Among so many objects before a text pdfium looks for the same. */
const lookedBack = 5;

/**
 * Gives back texts that pdfium takes for the same text drawn twice and leaves out: it does so for lines, such as rows
 * of zeros, that stand an eighth of their width below each other. What is drawn twice in one place stays left out.
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
    const { texts, objects } = this.#drawing;
    const found: { run: Run; glyphs: Glyph[] }[] = [];
    const missing: DrawnText[] = [];
    for (const drawn of texts.values()) if (!drawn.isRead) missing.push(drawn);
    if (missing.length === 0) return found;
    const byRun = new Map<number, Glyph[]>();
    for (const glyph of glyphs) {
      const own = byRun.get(glyph.run);
      if (own) own.push(glyph);
      else byRun.set(glyph.run, [glyph]);
    }
    for (const drawn of missing) {
      const { object } = drawn;
      const same = objects
        .slice(Math.max(0, drawn.order - 1 - lookedBack), drawn.order - 1)
        .findLast((other) => texts.has(other) && this.#isSame(other, object));
      const run = same === undefined ? undefined : texts.get(same)?.run;
      const original = byRun.get(run?.number ?? -1);
      if (same === undefined || !run || original === undefined) {
        if (this.#width(object) > sameWidth) this.lost++;
        continue;
      }
      drawn.run = this.#runs.again(run, drawn);
      const copy = this.#moved(original, this.#distance(same, object, drawn), drawn.run.number);
      byRun.set(drawn.run.number, copy.glyphs);
      if (!copy.isOverprint) found.push({ run: drawn.run, glyphs: copy.glyphs });
    }
    return found;
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

  #moved(glyphs: readonly Glyph[], [x, y]: readonly [x: number, y: number], run: number) {
    const most = overprint * (glyphs[0]?.size ?? 0);
    const isOverprint = Math.abs(x) < most && Math.abs(y) < most;
    const moved = glyphs.map((glyph) => ({
      ...glyph,
      left: glyph.left + x,
      right: glyph.right + x,
      top: glyph.top + y,
      bottom: glyph.bottom + y,
      run,
      unseen: null,
    }));
    return { glyphs: moved, isOverprint };
  }
}
