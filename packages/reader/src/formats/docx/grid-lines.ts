import type { XmlNode } from '../ooxml/xml.ts';

/** From which line of the grid to which a cell reaches, the left edge of the table being 0. */
export interface Extent {
  readonly node: XmlNode;
  readonly from: number;
  readonly to: number;
}

/** In twentieths of a point: half a millimetre, which nobody sees as a column. */
const sliver = 28;
/** Where no column is as wide, the widths say nothing. */
const realWidth = 300;

/**
 * The lines of the grid of a table, those so near to each other that they look like one counted as one: word processors
 * leave such slivers behind where rows were drawn apart. Where a cell would vanish all lines stay.
 */
export function gridLines(table: XmlNode, rows: readonly (readonly Extent[])[]): (at: number) => number {
  const widths = (table.child('w:tblGrid')?.all('w:gridCol') ?? []).map((node) => Number(node.attribute('w:w') ?? '0'));
  if (!widths.some((width) => width >= realWidth)) return (at) => at;
  const lines = [0];
  let sinceLine = 0;
  for (const width of widths) {
    sinceLine += width;
    const isLine = sinceLine >= sliver;
    lines.push((lines.at(-1) as number) + (isLine ? 1 : 0));
    if (isLine) sinceLine = 0;
  }
  const last = lines.at(-1) as number;
  const line = (at: number) => lines[at] ?? last + at - widths.length;
  const vanishes = rows.some((row) => row.some(({ from, to }) => to > from && line(from) === line(to)));
  return vanishes ? (at) => at : line;
}
