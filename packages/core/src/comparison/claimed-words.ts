import { acceptedRows, type Form, type Line, type Words } from '../forms/index.ts';
import { cellPointer, lineLabels, type Pointer } from '../model/index.ts';
import type { Claim, ClaimPlace } from '../text/claims/claim.ts';
import { type QuantityCells, quantities } from '../text/claims/quantities.ts';
import { columnsOf } from './claimed.ts';

type Counted = Pick<Claim, 'quantity' | 'applicants'>;

const mostListed = 2;

/** The rows of a reading; where they are many, the group that they stand in, else what the quantity is called. */
function rowsWords(rows: readonly Line[], { quantity }: Counted): Words {
  if (rows.length <= mostListed) return lineLabels(rows);
  const group = rows[0]?.zh[1];
  const grouped = rows.every(({ zh }) => zh.length > 2 && zh[1] === group);
  const { zh, en } = quantities[quantity];
  return { zh: `“${grouped ? group : zh}”各项`, en: `the rows of “${en}”` };
}

/** The cells of a reading as the form prints them: “规章”的“现行有效件数”. */
export function cellsWords(form: Form, cells: QuantityCells, claim: Counted): Words {
  const table = form.tables.find(({ key }) => key === cells.table);
  if (table === undefined) return quantities[claim.quantity];
  const columns = columnsOf(cells, claim);
  const rows = rowsWords(
    acceptedRows(table).filter(({ key }) => cells.rows.includes(key)),
    claim,
  );
  const heads = lineLabels(table.columns.filter(({ key }) => columns.includes(key)));
  const several = cells.rows.length * columns.length > 1;
  return {
    zh: `${rows.zh}的${heads.zh}${several ? '合计' : ''}`,
    en: `${rows.en}, ${heads.en}${several ? ' together' : ''}`,
  };
}

/** Where they stand. */
export const pointersOf = (cells: QuantityCells, claim: Counted): readonly Pointer[] =>
  cells.rows.flatMap((row) => columnsOf(cells, claim).map((column) => cellPointer(cells.table, row, column)));

const mostQuoted = 60;

/** The words that make a claim, as the text has them but for white space. */
export function quoted({ passage, start, end }: ClaimPlace): string {
  const clause = passage.plain.slice(start, end);
  return clause.length > mostQuoted ? `${clause.slice(0, mostQuoted)}…` : clause;
}
