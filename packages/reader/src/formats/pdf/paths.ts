import type { BlockCounter } from '../block-limit.ts';
import type { Fill } from './drawing.ts';
import type { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import { type Matrix, multiply } from './matrix.ts';
import type { Box, Colour, Ruling } from './page.ts';

/** Where paths go. */
interface Sink {
  readonly rulings: Ruling[];
  readonly fills: Fill[];
  matrixOf(object: number): Matrix;
}

const lineTo = 0;
const moveTo = 2;
/** A line is this straight, and a filled box this thin, in points. */
const straight = 0.6;
const thin = 3;
/** Lines that can hardly be told from white paper divide nothing. */
const palest = 240;

/** Takes straight lines and filled boxes from paths; curves and slanting lines are left out. */
export class Paths {
  readonly #calls: PdfiumCalls;
  readonly #heap: Heap;
  readonly #counter: BlockCounter;
  readonly #sink: Sink;

  constructor(calls: PdfiumCalls, heap: Heap, counter: BlockCounter, sink: Sink) {
    this.#calls = calls;
    this.#heap = heap;
    this.#counter = counter;
    this.#sink = sink;
  }

  add(path: number, outer: Matrix, order: number, clip: Box | null): void {
    const { at } = this.#heap;
    this.#calls.FPDFPath_GetDrawMode(path, at, at + 4);
    const fillMode = this.#heap.integers[0];
    const stroked = this.#heap.integers[1];
    if (fillMode === 0 && stroked === 0) return;
    const matrix = multiply(this.#sink.matrixOf(path), outer);
    const pen = stroked === 0 ? null : this.#pen(path, matrix);
    const colour = fillMode === 0 ? null : this.#colour(path, 'FPDFPageObj_GetFillColor');
    this.#shapes(path, matrix, (points) => {
      if (pen !== null) this.#stroke(points, pen, clip);
      if (colour !== null && colour.opacity > 0) this.#fill(points, colour, order, clip);
    });
  }

  /** Half the thickness of the line that is drawn, null where it cannot be seen. */
  #pen(path: number, { a, b, c, d }: Matrix): number | null {
    const { red, green, blue, opacity } = this.#colour(path, 'FPDFPageObj_GetStrokeColor');
    if (opacity < 16 || Math.min(red, green, blue) > palest) return null;
    this.#calls.FPDFPageObj_GetStrokeWidth(path, this.#heap.at);
    return ((this.#heap.floats[0] as number) * Math.sqrt(Math.abs(a * d - b * c))) / 2;
  }

  #colour(path: number, ask: 'FPDFPageObj_GetFillColor' | 'FPDFPageObj_GetStrokeColor'): Colour {
    const { at } = this.#heap;
    // A pattern has no colour: it is seen.
    if (this.#calls[ask](path, at, at + 4, at + 8, at + 12) === 0)
      return { red: 128, green: 128, blue: 128, opacity: 1 };
    return this.#heap.colour();
  }

  /** Gives the corners of each part of a path, x and y in turn; parts with curves are left out. */
  #shapes(path: number, { a, b, c, d, e, f }: Matrix, take: (points: readonly number[]) => void): void {
    const calls = this.#calls;
    const { at } = this.#heap;
    const count = calls.FPDFPath_CountSegments(path);
    let points: number[] = [];
    for (let index = 0; index < count; index++) {
      this.#counter.add();
      const segment = calls.FPDFPath_GetPathSegment(path, index);
      const type = calls.FPDFPathSegment_GetType(segment);
      if (type !== lineTo && points.length > 0) {
        take(points);
        points = [];
      }
      if (type === lineTo || type === moveTo) {
        calls.FPDFPathSegment_GetPoint(segment, at, at + 4);
        const { floats } = this.#heap;
        const x = floats[0] as number;
        const y = floats[1] as number;
        points.push(a * x + c * y + e, b * x + d * y + f);
      }
      if (calls.FPDFPathSegment_GetClose(segment) !== 0 && points.length > 0) {
        points.push(points[0] as number, points[1] as number);
        take(points);
        points = [];
      }
    }
    if (points.length > 0) take(points);
  }

  #stroke(points: readonly number[], half: number, clip: Box | null): void {
    for (let at = 3; at < points.length; at += 2) {
      const x0 = points[at - 3] as number;
      const y0 = points[at - 2] as number;
      const x1 = points[at - 1] as number;
      const y1 = points[at] as number;
      const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
      if (height <= straight && width > straight)
        this.#ruling(
          {
            left: Math.min(x0, x1),
            right: Math.max(x0, x1),
            top: Math.min(y0, y1) - half,
            bottom: Math.max(y0, y1) + half,
          },
          true,
          clip,
        );
      else if (width <= straight && height > straight)
        this.#ruling(
          {
            left: Math.min(x0, x1) - half,
            right: Math.max(x0, x1) + half,
            top: Math.min(y0, y1),
            bottom: Math.max(y0, y1),
          },
          false,
          clip,
        );
    }
  }

  #fill(points: readonly number[], colour: Colour, order: number, clip: Box | null): void {
    const box = boxOf(points);
    if (box === null) return;
    const seen = clip === null ? box : cut(box, clip);
    const width = seen.right - seen.left;
    const height = seen.bottom - seen.top;
    if (width < 0 || height < 0) return;
    const pale = Math.min(colour.red, colour.green, colour.blue) > palest;
    if (Math.min(width, height) > thin || pale) this.#sink.fills.push({ box: seen, order, colour });
    else if (colour.opacity >= 16) this.#ruling(seen, width >= height, null);
  }

  #ruling(box: Box, across: boolean, clip: Box | null): void {
    const { left, top, right, bottom } = clip === null ? box : cut(box, clip);
    if (right < left || bottom < top) return;
    this.#sink.rulings.push({ left, top, right, bottom, across });
  }
}

const cut = (box: Box, clip: Box): Box => ({
  left: Math.max(box.left, clip.left),
  top: Math.max(box.top, clip.top),
  right: Math.min(box.right, clip.right),
  bottom: Math.min(box.bottom, clip.bottom),
});

/** The box that points outline, null where they outline something else. */
function boxOf(points: readonly number[]): Box | null {
  const last = points.length - 2;
  if (last < 6 || last > 10) return null;
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let at = 0; at <= last; at += 2) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  for (let at = 0; at <= last; at += 2) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    const onSide = x - left < straight || right - x < straight;
    const onEdge = y - top < straight || bottom - y < straight;
    if (!onSide || !onEdge) return null;
  }
  return { left, top, right, bottom };
}
