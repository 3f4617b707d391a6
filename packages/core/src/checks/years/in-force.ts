import { stockChanges, stockUnknown } from '../../comparison/documents-stock.ts';
import { cellPointer, lineLabel } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** The documents in force are those of last year with those issued and without those repealed. */
export default defineCheck({
  id: 'years/in-force',
  severity: 'warning',
  title: {
    zh: '现行有效件数等于上年现行有效加制发减废止',
    en: 'Documents in force are last year’s, with those issued and without those repealed',
  },
  basis: 'nianbao 规则：集中清理、重新认定也会改变现行有效件数，对不上的要能说明原因',
  norms: ['YOY-INFORCE'],
  needs: 'previous',
  messages: {
    differs: {
      zh: '“{row}”现行有效 {actual} 件，按上一年现行有效 {stock} + 本年制发 {issued} - 本年废止 {repealed} 应为 {expected}；如果另有清理或重新认定，请说明',
      en: '“{row}”: {actual} in force, but last year’s {stock} + {issued} issued - {repealed} repealed make {expected}; explain it where documents were reviewed or counted anew',
    },
    blank: stockUnknown,
  },
  *check({ report, form, previous, fail, cannotTell }) {
    const changes = stockChanges(form, report, previous);
    if (changes.length === 0) yield 'notApplicable';
    for (const { table, row, known } of changes) {
      const at = cellPointer(table.key, row.key, 'inForce');
      const label = lineLabel(row);
      if (known === 'none') yield 'notApplicable';
      else if (known === null) yield cannotTell('blank', { row: label }, { at });
      else {
        const { stock, issued, repealed, inForce } = known;
        const expected = stock + issued - repealed;
        // More were repealed than there were: years/repealed-exceeds-stock says so.
        if (expected < 0) yield 'notApplicable';
        else if (inForce === expected) yield 'pass';
        else {
          const args = { row: label, stock, issued, repealed, expected, actual: inForce };
          const related = ['issued', 'repealed'].map((column) => cellPointer(table.key, row.key, column));
          yield fail('differs', args, { at, related, expected, actual: inForce });
        }
      }
    }
  },
});
