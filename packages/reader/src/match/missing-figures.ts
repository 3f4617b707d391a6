import { cellPointer, lineLabels, type Pointer, substitutesIn, type Table } from '@nianbao/core';
import { columnMissing, rowMissing, tableMissing } from '../problems/tables.ts';
import { groupBy } from './group-by.ts';
import { cellAt, pointersOf, rowAt } from './pointers.ts';
import type { Reading } from './reading.ts';
import { tableName } from './table-notes.ts';

/**
 * Notes every cell of the form that the source does not print, and says which rows, columns and tables are missing;
 * where they may only not have been told from the rest, that. `read` are the rows that were read.
 */
export function tellMissingFigures(reading: Reading, read: ReadonlySet<Pointer>, isUnclear: boolean): void {
  const messageId = isUnclear ? 'unclear' : 'missing';
  for (const table of reading.form.tables) {
    const substitutes = substitutesIn(reading.report, table);
    const standing = substitutes.flatMap((substitute) => substitute.standFor);
    const missing = table.rows.filter((row) => !read.has(rowAt({ table, row })));
    let lacking = false;
    for (const row of table.rows) {
      for (const pointer of pointersOf({ table, row }).cells) {
        const place = reading.sourceMap[pointer];
        if (place === undefined) reading.place(pointer, { state: 'notPrinted' });
        lacking ||= place === undefined || place.state === 'notPrinted';
      }
    }
    // Where some rows of another form stand in, the others of that form are missing too.
    const others = substitutes.flatMap(({ rows }) => rows).filter((row) => !read.has(rowAt({ table, row })));
    const told = [...missing.filter((row) => !standing.includes(row.key)), ...others];
    const name = tableName(table);
    const at = cellPointer(table.key);
    if (missing.length === table.rows.length) reading.tell(tableMissing, messageId, { table: name }, { at });
    else {
      if (told.length > 0) {
        const related = told.map((row) => rowAt({ table, row }));
        const args = { table: name, count: told.length, rows: lineLabels(told) };
        reading.tell(rowMissing, messageId, args, { at, related });
      }
      if (lacking) tellColumns(reading, table, read);
    }
  }
}

/** Says which columns the printed rows lack, rows that lack the same ones together, unless it was said before. */
function tellColumns(reading: Reading, table: Table, read: ReadonlySet<Pointer>): void {
  const told = new Set(reading.findings.flatMap(({ related }) => related));
  const lacking = table.rows
    .filter((row) => read.has(rowAt({ table, row })))
    .map((row) => {
      const isLacking = (at: Pointer) => reading.sourceMap[at]?.state === 'notPrinted' && !told.has(at);
      const columns = table.columns.filter((column) => isLacking(cellAt({ table, row, column })));
      return columns.map((column) => ({ column, at: cellAt({ table, row, column }) }));
    })
    .filter((cells) => cells.length > 0);
  for (const rows of groupBy(lacking, (cells) => cells.map(({ column }) => column.key).join()).values()) {
    const columns = lineLabels((rows[0] ?? []).map(({ column }) => column));
    const related = rows.flatMap((cells) => cells.map(({ at }) => at));
    const args = { table: tableName(table), columns };
    reading.tell(columnMissing, 'missing', args, { at: cellPointer(table.key), related });
  }
}
