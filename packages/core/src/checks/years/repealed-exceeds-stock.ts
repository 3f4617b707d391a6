import { stockChanges, stockUnknown } from '../../comparison/documents-stock.ts';
import { cellPointer, lineLabel } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** No more documents are repealed than were in force last year or issued since. */
export default defineCheck({
  id: 'years/repealed-exceeds-stock',
  severity: 'warning',
  title: { zh: '废止件数不超过上年现行有效加本年制发', en: 'No more documents are repealed than there were' },
  basis: 'nianbao 规则：能废止的只有上一年现行有效的和本年制发的；上一年的件数可能统计不全',
  norms: ['YOY-REPEAL-GT-STOCK'],
  needs: 'previous',
  messages: {
    exceeds: {
      zh: '“{row}”本年废止 {actual} 件，而上一年现行有效 {stock} 件、本年制发 {issued} 件，最多只有 {most} 件可以废止；请核对两年的件数',
      en: '“{row}”: {actual} repealed, but with {stock} in force last year and {issued} issued there were {most} at most; check the figures of both years',
    },
    blank: stockUnknown,
  },
  *check({ report, form, previous, fail, cannotTell }) {
    const changes = stockChanges(form, report, previous);
    if (changes.length === 0) yield 'notApplicable';
    for (const { table, row, known } of changes) {
      const at = cellPointer(table.key, row.key, 'repealed');
      if (known === 'none') yield 'notApplicable';
      else if (known === null) yield cannotTell('blank', { row: lineLabel(row) }, { at });
      else {
        const { stock, issued, repealed } = known;
        const most = stock + issued;
        if (repealed <= most) yield 'pass';
        else {
          const args = { row: lineLabel(row), stock, issued, most, actual: repealed };
          const related = [cellPointer(table.key, row.key, 'issued')];
          yield fail('exceeds', args, { at, related, expected: most, actual: repealed });
        }
      }
    }
  },
});
