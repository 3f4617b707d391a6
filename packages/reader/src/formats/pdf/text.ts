import type { BlockCounter } from '../block-limit.ts';
import type { Drawing } from './drawing.ts';
import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import { type Matrix, multiply, turn } from './matrix.ts';
import { type Box, type Glyph, middleX, middleY, type Unseen } from './page.ts';
import { Repeats } from './repeats.ts';
import { Veil } from './veil.ts';

/** What all characters of one drawn text share. */
interface Run {
  readonly number: number;
  readonly font: number;
  readonly size: number;
  readonly runs: Glyph['runs'];
  readonly invisible: boolean;
  readonly clip: Box | null;
  readonly hides: (box: Box) => Unseen | null;
}

/** In parts of the font size: how far characters reach above and below their line, and how wide they are at most. */
const ascent = 0.88;
const descent = 0.12;
const widest = 4;
/** Text beyond this size, in points, is none. */
const largest = 10_000;
const hyphen = 2;
const unknown = '\uFFFD';
const unknownMode = -1;
const invisibleModes: ReadonlySet<number> = new Set([3, 7]);

/** The characters of a page, without those that pdfium adds to separate words. */
export class PageText {
  readonly #calls: PdfiumCalls;
  readonly #heap: Heap;
  readonly #counter: BlockCounter;

  constructor(calls: PdfiumCalls, heap: Heap, counter: BlockCounter) {
    this.#calls = calls;
    this.#heap = heap;
    this.#counter = counter;
  }

  read(text: number, matrix: Matrix, drawing: Drawing): { readonly glyphs: Glyph[]; readonly lost: number } {
    const calls = this.#calls;
    const glyphs: Glyph[] = [];
    const runs = new Map<number, Run>();
    const blanks = new Set<number>();
    let nowhere = 0;
    let last = 0;
    let run: Run | null = null;
    const veil = new Veil(calls, this.#heap, drawing.fills);
    const count = calls.FPDFText_CountChars(text);
    for (let index = 0; index < count; index++) {
      this.#counter.add();
      const code = calls.FPDFText_GetUnicode(text, index);
      if (calls.FPDFText_IsGenerated(text, index) > 0) continue;
      const object = calls.FPDFText_GetTextObject(text, index);
      if (code === 0x20) {
        blanks.add(object);
        continue;
      }
      if (run === null || object !== last) {
        run = runs.get(object) ?? this.#run(text, index, object, matrix, drawing, veil, runs.size);
        runs.set(object, run);
        last = object;
      }
      const { number, font, size, runs: way } = run;
      const { left, top, right, bottom } = this.#box(text, index, matrix, run);
      if (!(size > 0 && size < largest && right >= left && bottom >= top)) {
        nowhere++;
        continue;
      }
      const char = this.#char(text, index, code);
      const glyph = { char, left, top, right, bottom, size, font, run: number, runs: way, unseen: null };
      const unseen = unseenBy(run, glyph);
      glyphs.push(unseen === null ? glyph : { ...glyph, unseen });
    }
    const isRead = (object: number) => runs.has(object) || blanks.has(object);
    const repeats = new Repeats(calls, this.#heap, runs);
    const all = glyphs.concat(repeats.of(glyphs, drawing, isRead));
    return { glyphs: all, lost: repeats.lost + nowhere };
  }

  /** As wide as the character's advance, and as high as its size around the line on which it stands. */
  #box(text: number, index: number, matrix: Matrix, { size, runs }: Run): Box {
    const { at } = this.#heap;
    this.#calls.FPDFText_GetLooseCharBox(text, index, at);
    const { left, top, right, bottom } = this.#heap.box();
    const loose = turn(matrix, left, bottom, right, top);
    if (runs !== 'across') return loose;
    if (loose.right - loose.left > widest * size) return this.#drawnBox(text, index, matrix, size);
    this.#calls.FPDFText_GetCharOrigin(text, index, at, at + 8);
    const doubles = this.#heap.doubles;
    const baseline = matrix.b * (doubles[0] as number) + matrix.d * (doubles[1] as number) + matrix.f;
    return { left: loose.left, right: loose.right, top: baseline - ascent * size, bottom: baseline + descent * size };
  }

  /** For fonts that write downwards, of which pdfium does not know the advance. */
  #drawnBox(text: number, index: number, matrix: Matrix, size: number): Box {
    const { at } = this.#heap;
    this.#calls.FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = this.#heap.doubles;
    const drawn = turn(matrix, x0, y0, x1, y1);
    const [x, y, half] = [middleX(drawn), middleY(drawn), size / 2];
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  }

  #char(text: number, index: number, code: number): string {
    if (code === hyphen && this.#calls.FPDFText_IsHyphen(text, index) > 0) return '-';
    const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
    const isNone = code < 0x20 || code >= 0x110000 || (code & 0xfffe) === 0xfffe;
    if (isPrivate || isNone || this.#calls.FPDFText_HasUnicodeMapError(text, index) > 0) return unknown;
    return String.fromCodePoint(code);
  }

  #run(text: number, index: number, object: number, matrix: Matrix, drawing: Drawing, veil: Veil, number: number): Run {
    const calls = this.#calls;
    const font = object === 0 ? 0 : calls.FPDFTextObj_GetFont(object);
    const mode = object === 0 ? unknownMode : calls.FPDFTextObj_GetTextRenderMode(object);
    calls.FPDFText_GetMatrix(text, index, this.#heap.at);
    const { a, b, c, d } = multiply(this.#heap.matrix(), matrix);
    const size = calls.FPDFText_GetFontSize(text, index) * Math.hypot(c, d);
    const { order, clip } = drawing.texts.get(object) ?? { order: Infinity, clip: null };
    const isAcross = a > 0 && d < 0 && Math.abs(b) < a / 20 && Math.abs(c) < -d / 2;
    const isAlong = Math.abs(a) < Math.abs(b) / 20 && Math.abs(d) < Math.abs(c) / 20;
    const way = isAcross ? 'across' : isAlong ? 'along' : 'askew';
    const hides = veil.over(object, order, mode);
    return { number, font, size, runs: way, invisible: invisibleModes.has(mode), clip, hides };
  }
}

function unseenBy({ invisible, clip, hides }: Run, glyph: Box): Unseen | null {
  if (invisible) return 'invisible';
  if (clip !== null) {
    const [x, y] = [(glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2];
    if (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom) return 'clipped';
  }
  return hides(glyph);
}
