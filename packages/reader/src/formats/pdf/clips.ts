import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import { type Matrix, turn } from './matrix.ts';
import type { Box } from './page.ts';

const noClip = 0xffffffff;
const mostSegments = 64;

/** Reads the area to which drawing is clipped. */
export class Clips {
  readonly #calls: PdfiumCalls;
  readonly #heap: Heap;

  constructor(calls: PdfiumCalls, heap: Heap) {
    this.#calls = calls;
    this.#heap = heap;
  }

  /** The area outside which nothing of an object is seen, as far as upright boxes can tell; null for none. */
  of(object: number, matrix: Matrix): Box | null {
    const calls = this.#calls;
    const clip = calls.FPDFPageObj_GetClipPath(object);
    const paths = clip === 0 ? 0 : calls.FPDFClipPath_CountPaths(clip) >>> 0;
    if (paths === 0 || paths === noClip) return null;
    let left = -Infinity;
    let bottom = -Infinity;
    let right = Infinity;
    let top = Infinity;
    for (let path = 0; path < paths; path++) {
      const segments = calls.FPDFClipPath_CountPathSegments(clip, path);
      if (segments > mostSegments) continue;
      let x0 = Infinity;
      let y0 = Infinity;
      let x1 = -Infinity;
      let y1 = -Infinity;
      // Of a rectangle, two corners across tell.
      const isRectangle = segments === 4 || segments === 5;
      for (let index = 0; index < (isRectangle ? 3 : segments); index += isRectangle ? 2 : 1) {
        const segment = calls.FPDFClipPath_GetPathSegment(clip, path, index);
        calls.FPDFPathSegment_GetPoint(segment, this.#heap.at, this.#heap.at + 4);
        const { floats } = this.#heap;
        const x = floats[0] as number;
        const y = floats[1] as number;
        if (x < x0) x0 = x;
        if (x > x1) x1 = x;
        if (y < y0) y0 = y;
        if (y > y1) y1 = y;
      }
      left = Math.max(left, x0);
      right = Math.min(right, x1);
      bottom = Math.max(bottom, y0);
      top = Math.min(top, y1);
    }
    if (left === -Infinity) return null;
    if (left > right || bottom > top) return { left: 0, top: 0, right: -1, bottom: -1 };
    return turn(matrix, left, bottom, right, top);
  }
}
