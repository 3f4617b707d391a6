import type { SourceCell, SourceTable } from '../document.ts';
import { isUnit } from './parse-figure.ts';
import { squeeze } from './squeeze.ts';

/** A column that only numbers the lines of a table or names their units, and the cell that heads it. */
interface SideColumn {
  readonly head: SourceCell;
}

/** A table without its side columns. */
export interface BareTable {
  readonly table: SourceTable;
  readonly left: readonly SideColumn[];
  /** The unit that a side column names for a row, by the number of the row. */
  readonly units: ReadonlyMap<number, string>;
}

const numbers = /^(?:序号?|行次|行号|编号|栏次|代码)$/;
const units = /^(?:计量)?单位$/;
const begins = /^\s*(?:[序编栏代计单]|行\s*[次号])/;
const number = /^\d{1,4}$/;

/** Whether texts count upwards, from any number on, in one go or anew from 1. */
function countsUp(texts: readonly string[]): boolean {
  return texts.every((text, index) => {
    return number.test(text) && (index === 0 || Number(text) === 1 || Number(text) > Number(texts[index - 1]));
  });
}

function isSideColumn(head: SourceCell, cells: readonly SourceCell[]): boolean {
  const name = squeeze(head.text);
  const below = cells.filter((cell) => cell.text !== '' && squeeze(cell.text) !== name);
  if (below.length === 0) return false;
  if (numbers.test(name)) return countsUp(below.map(({ text }) => squeeze(text)));
  return below.every(({ text }) => isUnit(text));
}

/** Takes away columns headed 序号, 单位 and the like, where they hold nothing but that: their numbers are no figures. */
export function withoutSideColumns(table: SourceTable): BareTable {
  const heads = table.cells.filter(({ text, colSpan }) => {
    if (colSpan > 1 || !begins.test(text)) return false;
    const label = squeeze(text);
    return numbers.test(label) || units.test(label);
  });
  if (heads.length === 0) return { table, left: [], units: new Map() };
  const left: SideColumn[] = [];
  const gone = new Set<SourceCell>();
  const tried = new Set<number>();
  const unitOf = new Map<number, string>();
  for (const head of heads) {
    if (tried.has(head.column)) continue;
    tried.add(head.column);
    const own = table.cells.filter((cell) => cell.column === head.column && cell.colSpan === 1);
    if (!isSideColumn(head, own)) continue;
    left.push({ head });
    for (const cell of own) {
      gone.add(cell);
      if (isUnit(cell.text))
        for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) unitOf.set(row, cell.text);
    }
  }
  return { table: { ...table, cells: table.cells.filter((cell) => !gone.has(cell)) }, left, units: unitOf };
}
