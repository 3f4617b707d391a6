import type { Box } from './page.ts';

/** What lies on a page. */
interface Shape {
  readonly box: Box;
}

const bandHeight = 32;
const mostBands = 1024;
/** Shapes looked at over one point of a page; no page has so many. */
const mostShapes = 512;

/** Shapes by strips of the page, so that those at a point are found soon; each strip keeps the order of adding. */
export class Bands<Of extends Shape> {
  readonly #bands: (Of[] | undefined)[] = [];

  get isEmpty(): boolean {
    return this.#bands.length === 0;
  }

  add(shape: Of): void {
    const last = Math.min(Math.floor(shape.box.bottom / bandHeight), mostBands);
    for (let band = bandOf(shape.box.top); band <= last; band++) {
      const own = this.#bands[band];
      if (own === undefined) this.#bands[band] = [shape];
      else if (own.length < mostShapes) own.push(shape);
    }
  }

  /** Those that may lie at a height. */
  at(y: number): readonly Of[] {
    return this.#bands[bandOf(y)] ?? none;
  }
}

const none: readonly never[] = [];

/** What lies above the page counts to its first strip. */
const bandOf = (y: number) => Math.max(0, Math.floor(y / bandHeight));

export const isWithin = (x: number, y: number, { left, top, right, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
