const longText = 200;
const shortText = 20;
/** A table with as many short cells is one of data, whatever note it carries. */
const dataCells = 12;

interface Text {
  readonly text: string;
}

/** Whether a table has so many short cells that it is one of data. */
export function isOfData(cells: readonly Text[]): boolean {
  return cells.filter(({ text }) => text !== '' && text.length <= shortText).length >= dataCells;
}

/** Whether a table holds flowing text and few short cells besides: it only lays out the page. */
export function isFlowing(cells: readonly Text[]): boolean {
  const flowing = cells.some(({ text }) => text.length >= longText && text.split('。', 3).length === 3);
  return flowing && !isOfData(cells);
}
