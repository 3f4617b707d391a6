import type { Bounds } from '../../limits.ts';
import { type FilledGrid, fill, mendWords } from './cells.ts';
import { framesOf } from './frames.ts';
import { type Grid, gridOf } from './grid.ts';
import { linesOf, type TextLine } from './lines.ts';
import { loneCellOf } from './lone-cells.ts';
import { withoutOverflow } from './overflow.ts';
import { type Glyph, middleX, middleY, type PdfPage } from './page.ts';
import { joinRulings, type Line } from './rulings.ts';
import { withoutSlivers } from './slivers.ts';
import { strikes } from './struck.ts';
import { partTouching } from './touching.ts';

/** A page taken apart: its tables, and the lines of text outside them, from top to bottom. */
export interface PageParts {
  readonly page: PdfPage;
  readonly tables: readonly FilledGrid[];
  /** Frames around one cell, which are no tables. */
  readonly lone: readonly Grid[];
  readonly lines: readonly TextLine[];
  /** The lines across the page. */
  readonly across: readonly Line[];
  /** Characters that were left out, in the order of the file. */
  readonly struck: readonly Glyph[];
  readonly unseen: readonly Glyph[];
  readonly turned: readonly Glyph[];
}

export function takeApart(page: PdfPage, bounds: Bounds): PageParts {
  const { across, down } = joinRulings(page.rulings);
  const { seen, unseen, along, turned } = sorted(page.glyphs);
  const { struck, strokes } = strikes(seen, across);
  const frames = framesOf({ across: across.filter((line) => !strokes.has(line)), down }, bounds);
  const parted = frames.flatMap(partTouching);
  const grids = outermost(parted.flatMap((frame) => gridOf(frame, bounds) ?? []));
  const kept = struck.size === 0 ? seen : seen.filter((glyph) => !struck.has(glyph));
  const { inside, outside } = shareOut(kept, grids);
  // Labels may be turned to run up their cells; outside tables, turned text is no part of any line.
  for (const glyph of along) {
    const home = gridAt(grids, middleX(glyph), middleY(glyph));
    (home === none ? turned : (inside[home] as Glyph[])).push(glyph);
  }
  const below = new Set<Glyph>();
  const tables = grids.map((grid, at) => {
    const under = overhang(grid, outside);
    for (const glyph of under) below.add(glyph);
    const own = (inside[at] as Glyph[]).concat(under.size === 0 ? [] : outside.filter((glyph) => under.has(glyph)));
    return withoutOverflow(withoutSlivers(fill(grid, own)));
  });
  return {
    page,
    tables,
    lone: parted.flatMap((frame) => loneCellOf(frame) ?? []),
    across,
    lines: linesOf(below.size === 0 ? outside : outside.filter((glyph) => !below.has(glyph))),
    struck: [...struck],
    unseen,
    turned,
  };
}

/** Characters by how they can be read: most pages have only those that run across. */
function sorted(glyphs: readonly Glyph[]) {
  const unseen: Glyph[] = [];
  const along: Glyph[] = [];
  const turned: Glyph[] = [];
  const isPlain = (glyph: Glyph) => glyph.unseen === null && glyph.runs === 'across';
  if (glyphs.every(isPlain)) return { seen: glyphs, unseen, along, turned };
  for (const glyph of glyphs) {
    if (glyph.unseen !== null) unseen.push(glyph);
    else if (glyph.runs !== 'across') (glyph.runs === 'along' ? along : turned).push(glyph);
  }
  return { seen: glyphs.filter(isPlain), unseen, along, turned };
}

const none = -1;
/** In points. What begins in a grid stands so far in it. */
const inset = 1;

/** The characters that stand in each grid, and in none. */
function shareOut(glyphs: readonly Glyph[], grids: readonly Grid[]) {
  const inside: Glyph[][] = grids.map(() => []);
  if (grids.length === 0) return { inside, outside: glyphs };
  const homes = homesOf(glyphs, grids);
  const outside: Glyph[] = [];
  for (let at = 0; at < glyphs.length; at++) {
    const home = homes[at] as number;
    (home === none ? outside : (inside[home] as Glyph[])).push(glyphs[at] as Glyph);
  }
  return { inside, outside };
}

/** In which grid each character stands, `none` for none; a word that runs over the side of a grid, or begins in it, stands in it as a whole. */
function homesOf(glyphs: readonly Glyph[], grids: readonly Grid[]): Int32Array {
  const homes = new Int32Array(glyphs.length);
  let index = none;
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at] as Glyph;
    const x = middleX(glyph);
    const y = middleY(glyph);
    if (index === none || !holds(grids[index] as Grid, x, y)) index = gridAt(grids, x, y);
    homes[at] = index;
  }
  mendWords(glyphs, homes, none, ([first], own) => {
    const home = own.find((one) => one !== none);
    return home ?? gridAt(grids, (first as Glyph).left + inset, middleY(first as Glyph));
  });
  return homes;
}

function gridAt(grids: readonly Grid[], x: number, y: number): number {
  for (let index = 0; index < grids.length; index++) if (holds(grids[index] as Grid, x, y)) return index;
  return none;
}

/** Grids from top to bottom, without those that only lay out others. */
function outermost(grids: readonly Grid[]): Grid[] {
  const layouts = new Set<Grid>();
  for (const outer of grids)
    for (const inner of grids) {
      const [x, y] = [middle(inner.xs), middle(inner.ys)];
      if (outer !== inner && holds(outer, x, y) && area(outer) > area(inner)) layouts.add(outer);
    }
  return grids.filter((grid) => !layouts.has(grid)).sort((a, b) => (a.ys[0] as number) - (b.ys[0] as number));
}

const middle = (edges: readonly number[]) => ((edges[0] as number) + (edges.at(-1) as number)) / 2;
const length = (edges: readonly number[]) => (edges.at(-1) as number) - (edges[0] as number);
const area = ({ xs, ys }: Grid) => length(xs) * length(ys);

function holds({ xs, ys }: Grid, x: number, y: number): boolean {
  return x >= (xs[0] as number) && x <= (xs.at(-1) as number) && y >= (ys[0] as number) && y <= (ys.at(-1) as number);
}

const slack = 4;
/** In parts of their size: how far lines of a cell stand apart. */
const leading = 0.75;

/** Text that goes on below a column without a line at its bottom. */
function overhang({ xs, ys, open }: Grid, outside: readonly Glyph[]): ReadonlySet<Glyph> {
  const found = new Set<Glyph>();
  if (open.length === 0) return found;
  const isUnder = ({ left, right }: Glyph) =>
    open.some((column) => left > (xs[column] as number) - slack && right < (xs[column + 1] as number) + slack);
  let reach = ys.at(-1) as number;
  const near = outside.filter((glyph) => glyph.top > reach - glyph.size && isUnder(glyph));
  for (const glyph of near.sort((a, b) => a.top - b.top)) {
    if (glyph.top > reach + leading * glyph.size) break;
    reach = Math.max(reach, glyph.bottom);
    found.add(glyph);
  }
  return found;
}
