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
    const [fillMode = 0, stroked = 0] = this.#heap.integers;
    if (fillMode === 0 && stroked === 0) return;
    const matrix = multiply(this.#sink.matrixOf(path), outer);
    const pen = stroked === 0 ? null : this.#pen(path, matrix);
    const colour = fillMode === 0 ? null : this.#colour(path, 'FPDFPageObj_GetFillColor');
    for (const points of this.#shapes(path, matrix)) {
      if (pen !== null) this.#stroke(points, pen, clip);
      if (colour !== null && colour.opacity > 0) this.#fill(points, colour, order, clip);
    }
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

  /** The corners of each part of a path, x and y in turn; parts with curves are left out. */
  *#shapes(path: number, { a, b, c, d, e, f }: Matrix): Generator<number[]> {
    const calls = this.#calls;
    const { at } = this.#heap;
    const count = calls.FPDFPath_CountSegments(path);
    let points: number[] = [];
    for (let index = 0; index < count; index++) {
      this.#counter.add();
      const segment = calls.FPDFPath_GetPathSegment(path, index);
      const type = calls.FPDFPathSegment_GetType(segment);
      calls.FPDFPathSegment_GetPoint(segment, at, at + 4);
      const floats = this.#heap.floats;
      const [x, y] = [floats[0] as number, floats[1] as number];
      if (type !== lineTo && points.length > 0) {
        yield points;
        points = [];
      }
      if (type === lineTo || type === moveTo) points.push(a * x + c * y + e, b * x + d * y + f);
      if (calls.FPDFPathSegment_GetClose(segment) !== 0 && points.length > 0) {
        yield [...points, points[0] as number, points[1] as number];
        points = [];
      }
    }
    if (points.length > 0) yield points;
  }

  #stroke(points: readonly number[], half: number, clip: Box | null): void {
    for (let at = 3; at < points.length; at += 2) {
      const [x0, y0, x1, y1] = [points[at - 3], points[at - 2], points[at - 1], points[at]] as [
        number,
        number,
        number,
        number,
      ];
      const [left, right] = x0 < x1 ? [x0, x1] : [x1, x0];
      const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
      if (bottom - top <= straight && right - left > straight)
        this.#ruling({ left, right, top: top - half, bottom: bottom + half }, true, clip);
      else if (right - left <= straight && bottom - top > straight)
        this.#ruling({ left: left - half, right: right + half, top, bottom }, false, clip);
    }
  }

  #fill(points: readonly number[], colour: Colour, order: number, clip: Box | null): void {
    const box = boxOf(points);
    if (box === null) return;
    const seen = clip === null ? box : cut(box, clip);
    const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
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
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at <= last; at += 2) {
    const [x, y] = [points[at] as number, points[at + 1] as number];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  for (let at = 0; at <= last; at += 2) {
    const [x, y] = [points[at] as number, points[at + 1] as number];
    const onSide = x - left < straight || right - x < straight;
    const onEdge = y - top < straight || bottom - y < straight;
    if (!onSide || !onEdge) return null;
  }
  return { left, top, right, bottom };
}
