import { cellPointer, lineLabels, type Pointer, substitutesIn, type Table } from '@nianbao/core';
import { columnMissing, rowMissing, tableMissing } from '../problems/tables.ts';
import { groupBy } from './group-by.ts';
import type { Reading } from './reading.ts';
import { tableName } from './table-notes.ts';

/** Notes every cell of the form that the source does not print, and says which rows, columns and tables are missing. */
export function tellMissingFigures(reading: Reading, read: ReadonlySet<Pointer>): void {
  for (const table of reading.form.tables) {
    const standing = substitutesIn(reading.report, table).flatMap((substitute) => substitute.standFor);
    const missing = table.rows.filter((row) => !read.has(cellPointer(table.key, row.key)));
    for (const row of table.rows) {
      for (const column of table.columns) {
        const pointer = cellPointer(table.key, row.key, column.key);
        if (reading.sourceMap[pointer] === undefined) reading.place(pointer, { state: 'notPrinted' });
      }
    }
    const told = missing.filter((row) => !standing.includes(row.key));
    const name = tableName(table);
    const at = cellPointer(table.key);
    if (missing.length === table.rows.length) reading.tell(tableMissing, 'missing', { table: name }, { at });
    else {
      if (told.length > 0) {
        const related = told.map((row) => cellPointer(table.key, row.key));
        const args = { table: name, count: told.length, rows: lineLabels(told) };
        reading.tell(rowMissing, 'missing', args, { at, related });
      }
      tellColumns(reading, table, read);
    }
  }
}

/** Says which columns the printed rows lack, rows that lack the same ones together, unless it was said before. */
function tellColumns(reading: Reading, table: Table, read: ReadonlySet<Pointer>): void {
  const told = new Set(reading.findings.flatMap(({ related }) => related));
  const lacking = table.rows
    .filter((row) => read.has(cellPointer(table.key, row.key)))
    .map((row) => {
      const pointers = table.columns.map((column) => ({ column, at: cellPointer(table.key, row.key, column.key) }));
      return pointers.filter(({ at }) => reading.sourceMap[at]?.state === 'notPrinted' && !told.has(at));
    })
    .filter((cells) => cells.length > 0);
  for (const rows of groupBy(lacking, (cells) => cells.map(({ column }) => column.key).join()).values()) {
    const columns = lineLabels((rows[0] ?? []).map(({ column }) => column));
    const related = rows.flatMap((cells) => cells.map(({ at }) => at));
    const args = { table: tableName(table), columns };
    reading.tell(columnMissing, 'missing', args, { at: cellPointer(table.key), related });
  }
}
