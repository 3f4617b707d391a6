import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import type { Glyph, PdfPage } from './page.ts';

/** The start of FPDFPageObjMark_GetName's UTF-16 for “OC”, and how many bytes it takes with its final zero. */
const optionalContent = 0x0043_004f;
const bytesOfMark = 6;
const slash = 0x2f;
/** What follows the key /OC of a dictionary: a dictionary, or a reference to one. */
const ownLayer = /^\s*(?:<<|\d+\s+\d+\s+R)/;
const longestReference = 24;

/**
 * Tells which layers of a file (“optional content”) what is drawn lies in. Whether a layer is shown, the engine does
 * not tell.
 */
export class Layers {
  readonly #calls: PdfiumCalls;
  readonly #heap: Heap;
  readonly #file: Uint8Array;
  #ofForms: string | null | undefined;

  constructor(calls: PdfiumCalls, heap: Heap, file: Uint8Array) {
    this.#calls = calls;
    this.#heap = heap;
    this.#file = file;
  }

  /** What every form may lie in: '' where the file has forms or images that are layers, else null. */
  get ofForms(): string | null {
    if (this.#ofForms === undefined) this.#ofForms = hasOptionalStream(this.#file) ? '' : null;
    return this.#ofForms;
  }

  /** The name of the layer to which the marks around an object give it, '' for one without a name; null for none. */
  of(object: number): string | null {
    const calls = this.#calls;
    const { at } = this.#heap;
    const count = calls.FPDFPageObj_CountMarks(object);
    for (let index = 0; index < count; index++) {
      const mark = calls.FPDFPageObj_GetMark(object, index);
      if (calls.FPDFPageObjMark_GetName(mark, at + 8, 64, at) === 0) continue;
      const { integers } = this.#heap;
      if (integers[0] === bytesOfMark && integers[2] === optionalContent) return this.#nameOf(mark);
    }
    return null;
  }

  #nameOf(mark: number): string {
    const length = this.#heap.at + 1024;
    return this.#heap.text((at, bytes) => {
      const most = Math.min(bytes, 1000);
      const key = this.#heap.name('Name');
      if (this.#calls.FPDFPageObjMark_GetParamStringValue(mark, key, at, most, length) === 0) return 0;
      const bytesOfName = this.#heap.integers[256] as number;
      return bytesOfName > most ? 0 : bytesOfName;
    });
  }
}

/** Whether a form or an image is a layer by its own dictionary, which no file compresses: its key is /OC. */
function hasOptionalStream(file: Uint8Array): boolean {
  for (let at = file.indexOf(slash); at !== -1; at = file.indexOf(slash, at + 1)) {
    if (file[at + 1] !== 0x4f || file[at + 2] !== 0x43) continue;
    if (ownLayer.test(String.fromCharCode(...file.subarray(at + 3, at + 3 + longestReference)))) return true;
  }
  return false;
}

/** The layer in which most characters of a page lie, null where there is none. */
export function mainLayer({ glyphs, layers }: PdfPage): string | null {
  if (layers.size === 0) return null;
  const counts = new Map<string | null, number>();
  for (const { run } of glyphs) {
    const layer = layers.get(run) ?? null;
    counts.set(layer, (counts.get(layer) ?? 0) + 1);
  }
  for (const [layer, count] of counts) if (count > glyphs.length / 2) return layer;
  return null;
}

/** Whether any of some characters of a page lies in a layer other than its main one. */
export function isLayered(glyphs: readonly Glyph[], { layers }: PdfPage, main: string | null): boolean {
  return layers.size > 0 && glyphs.some(({ run }) => (layers.get(run) ?? main) !== main);
}
