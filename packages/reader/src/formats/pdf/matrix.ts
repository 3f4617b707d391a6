import type { Box } from './page.ts';

/** x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** Applies `first`, then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  return {
    a: first.a * second.a + first.b * second.c,
    b: first.a * second.b + first.b * second.d,
    c: first.c * second.a + first.d * second.c,
    d: first.c * second.b + first.d * second.d,
    e: first.e * second.a + first.f * second.c + second.e,
    f: first.e * second.b + first.f * second.d + second.f,
  };
}

/** The smallest upright box around a box turned by the matrix. */
export function turn(matrix: Matrix, left: number, top: number, right: number, bottom: number): Box {
  const { a, b, c, d, e, f } = matrix;
  if (b !== 0 || c !== 0) return turnedAskew(matrix, left, top, right, bottom);
  const x0 = a * left + e;
  const x1 = a * right + e;
  const y0 = d * top + f;
  const y1 = d * bottom + f;
  return { left: Math.min(x0, x1), top: Math.min(y0, y1), right: Math.max(x0, x1), bottom: Math.max(y0, y1) };
}

function turnedAskew({ a, b, c, d, e, f }: Matrix, left: number, top: number, right: number, bottom: number): Box {
  const xs = [a * left + c * top, a * right + c * top, a * left + c * bottom, a * right + c * bottom];
  const ys = [b * left + d * top, b * right + d * top, b * left + d * bottom, b * right + d * bottom];
  return {
    left: Math.min(...xs) + e,
    top: Math.min(...ys) + f,
    right: Math.max(...xs) + e,
    bottom: Math.max(...ys) + f,
  };
}

/**
 * From the coordinates of a PDF page, whose y grows upwards, to points from the upper left corner of the page as it is
 * shown; `quarters` are the turns clockwise that showing it takes.
 */
export function pageMatrix({ left, top, right, bottom }: Box, quarters: number): Matrix {
  if (quarters === 1) return { a: 0, b: 1, c: 1, d: 0, e: -bottom, f: -left };
  if (quarters === 2) return { a: -1, b: 0, c: 0, d: 1, e: right, f: -bottom };
  if (quarters === 3) return { a: 0, b: -1, c: -1, d: 0, e: top, f: right };
  return { a: 1, b: 0, c: 0, d: -1, e: -left, f: top };
}
