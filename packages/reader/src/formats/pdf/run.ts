import type { DrawnText } from './drawing.ts';
import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import type { Matrix } from './matrix.ts';
import type { Box, Colour, Glyph } from './page.ts';
import type { Veil } from './veil.ts';

/** What all characters of one drawn text share. */
export interface Run {
  readonly number: number;
  readonly font: number;
  readonly size: number;
  readonly runs: Glyph['runs'];
  readonly invisible: boolean;
  readonly clip: Box | null;
  readonly order: number;
  /** Null where neither its colour nor what lies over it can hide it. */
  readonly colour: Colour | null;
}

const unknownMode = -1;
/** Neither filled nor outlined: FPDF_TEXTRENDERMODE_INVISIBLE and CLIP. */
const isInvisible = (mode: number) => mode === 3 || mode === 7;

/** Reads what characters share, once for each text. */
export class Runs {
  /** The layer of each run that lies in one, by its number. */
  readonly layers = new Map<number, string>();
  #count = 0;
  readonly #calls: PdfiumCalls;
  readonly #heap: Heap;
  readonly #matrix: Matrix;
  readonly #veil: Veil;

  constructor(calls: PdfiumCalls, heap: Heap, matrix: Matrix, veil: Veil) {
    this.#calls = calls;
    this.#heap = heap;
    this.#matrix = matrix;
    this.#veil = veil;
  }

  /** The run of a text, of which a character is given. */
  of(text: number, index: number, drawn: DrawnText): Run {
    const calls = this.#calls;
    const { object } = drawn;
    const font = object === 0 ? 0 : calls.FPDFTextObj_GetFont(object);
    const number = this.#number(drawn);
    const { clip, order } = drawn;
    const mode = this.#modeOf(object);
    const fontSize = calls.FPDFText_GetFontSize(text, index);
    calls.FPDFText_GetMatrix(text, index, this.#heap.at);
    const { floats } = this.#heap;
    const page = this.#matrix;
    const a = (floats[0] as number) * page.a + (floats[1] as number) * page.c;
    const b = (floats[0] as number) * page.b + (floats[1] as number) * page.d;
    const c = (floats[2] as number) * page.a + (floats[3] as number) * page.c;
    const d = (floats[2] as number) * page.b + (floats[3] as number) * page.d;
    return {
      number,
      font,
      size: fontSize * Math.sqrt(c * c + d * d),
      runs: wayOf(a, b, c, d),
      invisible: isInvisible(mode),
      clip,
      order,
      colour: this.#veil.colourOf(object, mode),
    };
  }

  /** The run of a text that says the same in the same font. */
  again(run: Run, drawn: DrawnText): Run {
    const { object, clip, order } = drawn;
    const mode = this.#modeOf(object);
    const [invisible, colour] = [isInvisible(mode), this.#veil.colourOf(object, mode)];
    return { ...run, number: this.#number(drawn), invisible, clip, order, colour };
  }

  #number({ layer }: DrawnText): number {
    const number = this.#count++;
    if (layer !== null) this.layers.set(number, layer);
    return number;
  }

  #modeOf(object: number): number {
    return object === 0 ? unknownMode : this.#calls.FPDFTextObj_GetTextRenderMode(object);
  }
}

function wayOf(a: number, b: number, c: number, d: number): Glyph['runs'] {
  if (a > 0 && d < 0 && Math.abs(b) < a / 20 && Math.abs(c) < -d / 2) return 'across';
  return Math.abs(a) < Math.abs(b) / 20 && Math.abs(d) < Math.abs(c) / 20 ? 'along' : 'askew';
}
