import { type Bounds, LimitError } from '../../limits.ts';
import { broken } from '../ooxml/archive.ts';
import type { Package } from '../ooxml/package.ts';
import type { XmlNode } from '../ooxml/xml.ts';
import { mostColumns, mostRows, parseAddress, parseRange, type Range } from './address.ts';
import type { Value, Values } from './values.ts';

const isOn = (value: string | null) => value === '1' || value === 'true';
const isNothing = (size: string | null) => size !== null && Number(size) === 0;

/** The cells of a sheet that show anything, by row and column, and what is said of rows, columns and ranges. */
export class Sheet {
  readonly rows = new Map<number, Map<number, Value>>();
  readonly hiddenRows = new Set<number>();
  readonly merges: readonly Range[];
  /** The first cells of which a conditional format may hide the figures; null where none does. */
  readonly hiding: string | null;
  readonly #hiddenColumns = new Uint8Array(mostColumns + 1);
  readonly #bounds: Bounds;
  readonly #values: Values;
  #last = 0;
  #count = 0;

  constructor(file: Package, part: string, values: Values) {
    this.#bounds = file.bounds;
    this.#values = values;
    const root = file.part(part, { name: 's:row', each: (row) => this.#row(row) });
    for (const column of root.child('s:cols')?.all('s:col') ?? []) this.#column(column);
    const hiding = root.all('s:conditionalFormatting').find((condition) => this.#hides(condition));
    this.hiding = hiding?.attribute('sqref')?.trim().split(/\s+/)[0] ?? null;
    this.merges = (root.child('s:mergeCells')?.all('s:mergeCell') ?? []).map((node) => {
      const range = parseRange(node.attribute('ref') ?? '');
      if (!range) throw broken('合并单元格的范围有误', 'a range of merged cells is wrong');
      return range;
    });
  }

  #hides(condition: XmlNode): boolean {
    return condition.all('s:cfRule').some((rule) => this.#values.hides(Number(rule.attribute('dxfId') ?? '-1')));
  }

  isHiddenColumn(column: number): boolean {
    return this.#hiddenColumns[column] === 1;
  }

  #column(node: XmlNode): void {
    if (!isOn(node.attribute('hidden')) && !isNothing(node.attribute('width'))) return;
    const [from, to] = [Number(node.attribute('min')), Number(node.attribute('max'))];
    if (from >= 1 && to >= from) this.#hiddenColumns.fill(1, from, Math.min(to, mostColumns) + 1);
  }

  /** Rows and cells without an address follow the one before. */
  #row(node: XmlNode): void {
    const said = node.attribute('r');
    const row = said === null ? this.#last + 1 : Number(said);
    if (!(row >= 1 && row <= mostRows)) throw broken('行号有误', 'the number of a row is wrong');
    this.#last = row;
    if (isOn(node.attribute('hidden')) || isNothing(node.attribute('ht'))) this.hiddenRows.add(row);
    const cells = this.rows.get(row) ?? new Map<number, Value>();
    let column = 0;
    for (const cell of node.children) {
      if (cell.name !== 's:c') continue;
      const address = cell.attribute('r');
      const place = address === null ? { row, column: column + 1 } : parseAddress(address);
      if (place?.row !== row || place.column > mostColumns)
        throw broken('单元格的地址有误', 'the address of a cell is wrong');
      column = place.column;
      const value = this.#values.of(cell);
      if (value.text === '' && !value.bordered && value.told.length === 0) continue;
      if (cells.has(column)) throw broken('同一个单元格出现两次', 'a cell is in it twice');
      if (++this.#count > this.#bounds.cells) throw new LimitError('cells', this.#bounds.cells, this.#count);
      cells.set(column, value);
    }
    if (cells.size > 0) this.rows.set(row, cells);
  }
}
