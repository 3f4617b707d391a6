import { Bands, isWithin } from './bands.ts';
import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import type { Matrix } from './matrix.ts';
import { type Box, middleX, middleY } from './page.ts';

/** An image; `order` grows from what lies below to what lies above. */
export interface Picture {
  readonly object: number;
  readonly order: number;
  readonly box: Box;
  readonly clip: Box | null;
  /** From the unit square, which it fills, to the page. */
  readonly matrix: Matrix;
  /** Drawn so that what lies below shines through all of it. */
  readonly isClear: boolean;
}

/** An image with four bytes for each pixel, the last of them its opacity, row by row from its upper left corner. */
interface Mask {
  readonly width: number;
  readonly height: number;
  /** The bytes of a row. */
  readonly stride: number;
  readonly bytes: Uint8Array;
}

/** Pixels of one image, and of all images of a file, that are looked at; beyond, an image is taken for opaque. */
const mostOfOne = 4_000_000;
const mostOfAll = 64_000_000;
/** What a look costs at least in pixels: the engine does not tell the size of what an image is masked by. */
const leastOfOne = 500_000;
/** Most pixels along a side of a mask. */
const longestSide = 512;
const opaque = 250;
/** Where a character is looked at, in parts of its box, and how many of these points an image covers at least to hide it. */
const samples = [0.2, 0.35, 0.5, 0.65, 0.8];
const mostly = 0.85;

/** Tells which characters images hide: their pixels are looked at where they lie over text, and nowhere else. */
export class Pictures {
  readonly #calls: PdfiumCalls;
  readonly #heap: Heap;
  readonly #document: number;
  readonly #masks = new Map<Picture, Mask | null>();
  #bands = new Bands<Picture>();
  #page = 0;
  #last = 0;
  #left = mostOfAll;
  readonly #checkTime: () => void;

  constructor(calls: PdfiumCalls, heap: Heap, document: number, checkTime: () => void) {
    this.#checkTime = checkTime;
    this.#calls = calls;
    this.#heap = heap;
    this.#document = document;
  }

  /** Goes on to the images of a page, in the order of drawing. */
  use(page: number, pictures: readonly Picture[]): this {
    this.#page = page;
    this.#masks.clear();
    this.#bands = new Bands();
    this.#last = 0;
    for (const picture of pictures) {
      if (picture.isClear) continue;
      this.#bands.add(picture);
      this.#last = picture.order;
    }
    return this;
  }

  /** Whether a character that is drawn at a place in the order lies under an image. */
  hide(order: number, glyph: Box): boolean {
    if (order > this.#last) return false;
    const y = middleY(glyph);
    return this.#bands.at(y).some((picture) => picture.order > order && this.#hides(picture, glyph));
  }

  #hides(picture: Picture, glyph: Box): boolean {
    const { box, clip } = picture;
    const [x, y] = [middleX(glyph), middleY(glyph)];
    if (!isWithin(x, y, box) || (clip !== null && !isWithin(x, y, clip))) return false;
    let mask = this.#masks.get(picture);
    if (mask === undefined) {
      mask = this.#maskOf(picture);
      this.#masks.set(picture, mask);
    }
    if (opacityAt(picture.matrix, mask, x, y) < opaque) return false;
    let covered = 0;
    for (const across of samples)
      for (const down of samples) {
        const point = [
          glyph.left + across * (glyph.right - glyph.left),
          glyph.top + down * (glyph.bottom - glyph.top),
        ] as const;
        if ((clip === null || isWithin(...point, clip)) && opacityAt(picture.matrix, mask, ...point) >= opaque)
          covered++;
      }
    return covered >= mostly * samples.length ** 2;
  }

  /** Null where the image is too large to be looked at, or in error. */
  #maskOf({ object, box }: Picture): Mask | null {
    const calls = this.#calls;
    const { at } = this.#heap;
    if (calls.FPDFImageObj_GetImagePixelSize(object, at, at + 4) === 0) return null;
    const [across = 0, down = 0] = this.#heap.integers;
    const pixels = Math.max(leastOfOne, across * down);
    if (pixels > mostOfOne || pixels > this.#left) return null;
    this.#left -= pixels;
    this.#checkTime();
    // The engine draws it upright; the page has been read, so that nothing else sees the image change.
    const [width, height] = [sideOf(box.right - box.left), sideOf(box.bottom - box.top)];
    this.#heap.floats.set([width, 0, 0, height, 0, 0]);
    if (calls.FPDFPageObj_SetMatrix(object, at) === 0) return null;
    const bitmap = calls.FPDFImageObj_GetRenderedBitmap(this.#document, this.#page, object);
    if (bitmap === 0) return null;
    const mask = this.#copyOf(bitmap);
    calls.FPDFBitmap_Destroy(bitmap);
    return mask;
  }

  #copyOf(bitmap: number): Mask | null {
    const calls = this.#calls;
    if (calls.FPDFBitmap_GetFormat(bitmap) !== withOpacity) return null;
    const [width, height] = [calls.FPDFBitmap_GetWidth(bitmap), calls.FPDFBitmap_GetHeight(bitmap)];
    const stride = calls.FPDFBitmap_GetStride(bitmap);
    const bytes = new Uint8Array(calls.memory.buffer, calls.FPDFBitmap_GetBuffer(bitmap), stride * height);
    return { width, height, stride, bytes: bytes.slice() };
  }
}

/** FPDFBitmap_BGRA. */
const withOpacity = 4;

const sideOf = (length: number) => Math.max(1, Math.min(longestSide, Math.ceil(length)));

/** At a point of the page; 0 beside the image. */
function opacityAt({ a, b, c, d, e, f }: Matrix, mask: Mask | null, x: number, y: number): number {
  const area = a * d - b * c;
  if (area === 0) return 0;
  const across = (d * (x - e) - c * (y - f)) / area;
  const up = (a * (y - f) - b * (x - e)) / area;
  if (!(across >= 0 && across < 1 && up > 0 && up <= 1)) return 0;
  if (mask === null) return 255;
  const { width, height, stride, bytes } = mask;
  return bytes[Math.floor((1 - up) * height) * stride + Math.floor(across * width) * 4 + 3] as number;
}
