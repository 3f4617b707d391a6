import { type Glyph, middleX } from './page.ts';
import type { Line } from './rulings.ts';

const bandHeight = 16;
const mostBands = 8;
/** Where a line that strikes a character out passes through its box. */
const highest = 0.28;
const lowest = 0.74;
/** The part of a line that characters have to cover: lines of tables are mostly bare. */
const mostlyText = 0.7;

/** Which characters lines strike out, and the lines that do. */
export function strikes(glyphs: readonly Glyph[], lines: readonly Line[]) {
  const struck = new Set<Glyph>();
  const strokes = new Set<Line>();
  if (lines.length === 0) return { struck, strokes };
  const bands: (Line[] | undefined)[] = [];
  for (const line of lines) {
    const own = bands[bandOf(line.at)];
    if (own) own.push(line);
    else bands[bandOf(line.at)] = [line];
  }
  const through = new Map<Line, Glyph[]>();
  for (const glyph of glyphs) {
    const first = bandOf(glyph.top);
    const last = Math.min(bandOf(glyph.bottom), first + mostBands);
    for (let band = first; band <= last; band++)
      for (const line of bands[band] ?? none) {
        if (!passesThrough(line, glyph)) continue;
        const own = through.get(line);
        if (own) own.push(glyph);
        else through.set(line, [glyph]);
      }
  }
  for (const line of lines) {
    const own = through.get(line) ?? [];
    const width = own.reduce((sum, { left, right }) => sum + right - left, 0);
    if (own.length === 0 || width < mostlyText * (line.to - line.from)) continue;
    strokes.add(line);
    for (const glyph of own) struck.add(glyph);
  }
  return { struck, strokes };
}

const none: readonly Line[] = [];

/** From 0: what lies above the page, lies in the first. */
const bandOf = (y: number) => Math.max(0, Math.floor(y / bandHeight));

function passesThrough(line: Line, glyph: Glyph): boolean {
  const x = middleX(glyph);
  const height = glyph.bottom - glyph.top;
  return (
    x > line.from && x < line.to && line.at > glyph.top + highest * height && line.at < glyph.top + lowest * height
  );
}
