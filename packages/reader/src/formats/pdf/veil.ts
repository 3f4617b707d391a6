import type { Fill } from './drawing.ts';
import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import { type Box, type Colour, middleX, middleY, type Unseen } from './page.ts';

const opaque = 250;
const faint = 16;
/** Colours whose channels differ by less cannot be told apart on paper. */
const sameColour = 24;
const white: Colour = { red: 255, green: 255, blue: 255, opacity: 255 };
const bandHeight = 32;
/** Fills looked at over one point of a page; no page has so many. */
const mostFills = 512;

/** Tells which text lies under a filled area, or has the colour of what lies under it. */
export class Veil {
  readonly #calls: PdfiumCalls;
  readonly #heap: Heap;
  /** Fills by strips of the page, in the order of drawing. */
  readonly #bands = new Map<number, Fill[]>();

  constructor(calls: PdfiumCalls, heap: Heap, fills: readonly Fill[]) {
    this.#calls = calls;
    this.#heap = heap;
    for (const fill of fills) {
      if (fill.colour.opacity < opaque) continue;
      const last = Math.min(bandOf(fill.box.bottom), 1024);
      for (let band = Math.max(0, bandOf(fill.box.top)); band <= last; band++) {
        const own = this.#bands.get(band);
        if (own === undefined) this.#bands.set(band, [fill]);
        else if (own.length < mostFills) own.push(fill);
      }
    }
  }

  /** The colour of a text; null where a pattern or the outline draws it, or nothing on the page can hide it. */
  colourOf(object: number, mode: number): Colour | null {
    const { at } = this.#heap;
    if (mode !== 0 && mode !== 4) return null;
    if (this.#calls.FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12) === 0) return null;
    const colour = this.#heap.colour();
    const isClear = this.#bands.size === 0 && colour.opacity >= faint && difference(colour, white) >= sameColour;
    return isClear ? null : colour;
  }

  /** Why a character of a text cannot be seen. */
  hides({ colour, order }: { readonly colour: Colour | null; readonly order: number }, box: Box): Unseen | null {
    if (colour === null) return null;
    if (colour.opacity < faint) return 'pale';
    const x = middleX(box);
    const y = middleY(box);
    let under = white;
    for (const fill of this.#bands.get(bandOf(y)) ?? none) {
      if (x < fill.box.left || x > fill.box.right || y < fill.box.top || y > fill.box.bottom) continue;
      if (fill.order > order) return 'covered';
      under = fill.colour;
    }
    return difference(colour, under) < sameColour ? 'pale' : null;
  }
}

const none: readonly Fill[] = [];

const bandOf = (y: number) => Math.floor(y / bandHeight);

const difference = (one: Colour, other: Colour) =>
  Math.max(Math.abs(one.red - other.red), Math.abs(one.green - other.green), Math.abs(one.blue - other.blue));
