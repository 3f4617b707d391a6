import type { BlockCounter } from '../block-limit.ts';
import type { Drawing } from './drawing.ts';
import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import { type Matrix, turn } from './matrix.ts';
import { type Box, type Glyph, middleX, middleY, type PdfPage, type Unseen } from './page.ts';
import type { Pictures } from './pictures.ts';
import { Repeats } from './repeats.ts';
import { type Run, Runs } from './run.ts';
import { Veil } from './veil.ts';

/** In parts of the font size: how far characters reach above and below their line, and how wide they are at most. */
const ascent = 0.88;
const descent = 0.12;
const widest = 4;
/** Text beyond this size, in points, is none. */
const largest = 10_000;
const space = 0x20;
const hyphen = 2;
const unknown = '\uFFFD';

/** The characters of a page, without those that pdfium adds to separate words. */
export class PageText {
  readonly #calls: PdfiumCalls;
  readonly #heap: Heap;
  readonly #counter: BlockCounter;
  /** The page as it is shown. */
  readonly #sheet: Box;
  #hasUnknown = false;

  constructor(calls: PdfiumCalls, heap: Heap, counter: BlockCounter, sheet: Box) {
    this.#calls = calls;
    this.#heap = heap;
    this.#counter = counter;
    this.#sheet = sheet;
  }

  read(
    text: number,
    matrix: Matrix,
    drawing: Drawing,
    pictures: Pictures,
  ): Pick<PdfPage, 'glyphs' | 'hasUnknown' | 'lost' | 'layers'> {
    const calls = this.#calls;
    const glyphs: Glyph[] = [];
    const veil = new Veil(calls, this.#heap, drawing.fills);
    const runs = new Runs(calls, this.#heap, matrix, veil);
    let nowhere = 0;
    let last = -1;
    let run: Run | null = null;
    const count = calls.FPDFText_CountChars(text);
    for (let index = 0; index < count; index++) {
      this.#counter.add();
      const code = calls.FPDFText_GetUnicode(text, index);
      // What pdfium adds are spaces and ends of lines.
      if (code <= space && calls.FPDFText_IsGenerated(text, index) > 0) continue;
      const object = calls.FPDFText_GetTextObject(text, index);
      if (run === null || object !== last) {
        const drawn = drawing.textOf(object, matrix);
        drawn.isRead = true;
        if (code === space) continue;
        run = drawn.run ??= runs.of(text, index, drawn);
        last = object;
      }
      if (code === space) continue;
      const glyph = this.#glyph(text, index, this.#char(text, index, code), matrix, run);
      if (glyph === null) {
        nowhere++;
        continue;
      }
      glyphs.push(marked(glyph, unseenBy(run, glyph, veil, pictures) ?? this.#outside(glyph)));
    }
    const repeats = new Repeats(calls, this.#heap, drawing, runs);
    for (const repeat of repeats.of(glyphs))
      for (const glyph of repeat.glyphs) {
        this.#hasUnknown ||= glyph.char === unknown;
        glyphs.push(marked(glyph, unseenBy(repeat.run, glyph, veil, pictures) ?? this.#outside(glyph)));
      }
    return { glyphs, hasUnknown: this.#hasUnknown, lost: repeats.lost + nowhere, layers: runs.layers };
  }

  /** As wide as the character's advance, and as high as its size around the line on which it stands; null without a place. */
  #glyph(text: number, index: number, char: string, matrix: Matrix, run: Run): Glyph | null {
    const { number, font, size, runs } = run;
    const { at } = this.#heap;
    this.#calls.FPDFText_GetLooseCharBox(text, index, at);
    const { floats } = this.#heap;
    const loose = turn(matrix, floats[0] as number, floats[3] as number, floats[2] as number, floats[1] as number);
    let { left, top, right, bottom } = loose;
    if (runs === 'across') {
      if (right - left > widest * size) ({ left, top, right, bottom } = this.#drawnBox(text, index, matrix, size));
      else {
        this.#calls.FPDFText_GetCharOrigin(text, index, at, at + 8);
        const { doubles } = this.#heap;
        const baseline = matrix.b * (doubles[0] as number) + matrix.d * (doubles[1] as number) + matrix.f;
        top = baseline - ascent * size;
        bottom = baseline + descent * size;
      }
    }
    if (!(size > 0 && size < largest && right >= left && bottom >= top)) return null;
    return { char, left, top, right, bottom, size, font, run: number, runs, unseen: null };
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

  #outside({ left, top, right, bottom }: Box): Unseen | null {
    const sheet = this.#sheet;
    return right < 0 || bottom < 0 || left > sheet.right || top > sheet.bottom ? 'outside' : null;
  }

  #char(text: number, index: number, code: number): string {
    if (code === hyphen && this.#calls.FPDFText_IsHyphen(text, index) > 0) return '-';
    const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
    const isNone = code < 0x20 || code >= 0x110000 || (code & 0xfffe) === 0xfffe;
    const isKnown = !isPrivate && !isNone && this.#calls.FPDFText_HasUnicodeMapError(text, index) <= 0;
    this.#hasUnknown ||= !isKnown;
    return isKnown ? String.fromCodePoint(code) : unknown;
  }
}

const marked = (glyph: Glyph, unseen: Unseen | null): Glyph => (unseen === null ? glyph : { ...glyph, unseen });

function unseenBy(run: Run, glyph: Box, veil: Veil, pictures: Pictures): Unseen | null {
  const { invisible, clip } = run;
  if (invisible) return 'invisible';
  if (clip !== null) {
    const x = middleX(glyph);
    const y = middleY(glyph);
    if (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom) return 'clipped';
  }
  return veil.hides(run, glyph) ?? (pictures.hide(run.order, glyph) ? 'covered' : null);
}
