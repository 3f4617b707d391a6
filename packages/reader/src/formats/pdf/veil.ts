import { Bands, isWithin } from './bands.ts';
import type { Fill } from './drawing.ts';
import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import { type Box, type Colour, middleX, middleY, type Unseen } from './page.ts';

const opaque = 250;
const faint = 16;
/** Colours whose channels differ by less cannot be told apart on paper. */
const sameColour = 24;
const white: Colour = { red: 255, green: 255, blue: 255, opacity: 255 };

/** Tells which text lies under a filled area, or has the colour of what lies under it. */
export class Veil {
  readonly #calls: PdfiumCalls;
  readonly #heap: Heap;
  readonly #bands = new Bands<Fill>();

  constructor(calls: PdfiumCalls, heap: Heap, fills: readonly Fill[]) {
    this.#calls = calls;
    this.#heap = heap;
    for (const fill of fills) if (fill.colour.opacity >= opaque) this.#bands.add(fill);
  }

  /** The colour of a text; null where a pattern or the outline draws it, or nothing on the page can hide it. */
  colourOf(object: number, mode: number): Colour | null {
    const { at } = this.#heap;
    if (mode !== 0 && mode !== 4) return null;
    if (this.#calls.FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12) === 0) return null;
    const colour = this.#heap.colour();
    const isClear = this.#bands.isEmpty && colour.opacity >= faint && difference(colour, white) >= sameColour;
    return isClear ? null : colour;
  }

  /** Why a character of a text cannot be seen. */
  hides({ colour, order }: { readonly colour: Colour | null; readonly order: number }, box: Box): Unseen | null {
    if (colour === null) return null;
    if (colour.opacity < faint) return 'pale';
    const x = middleX(box);
    const y = middleY(box);
    // The uppermost area at its middle tells: it covers the text, or is its ground.
    const fills = this.#bands.at(y);
    let at = fills.length - 1;
    while (at >= 0 && !isWithin(x, y, (fills[at] as Fill).box)) at--;
    const fill = fills[at];
    if (fill && fill.order > order) return 'covered';
    return difference(colour, fill?.colour ?? white) < sameColour ? 'pale' : null;
  }
}

const difference = (one: Colour, other: Colour) =>
  Math.max(Math.abs(one.red - other.red), Math.abs(one.green - other.green), Math.abs(one.blue - other.blue));
