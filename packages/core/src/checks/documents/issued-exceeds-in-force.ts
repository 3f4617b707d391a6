import { isCount } from '../../figures/is-count.ts';
import { cellPointer, rowLabel } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** What was issued this year is in force at its end, but for what was repealed. */
export default defineCheck({
  id: 'documents/issued-exceeds-in-force',
  severity: 'warning',
  title: { zh: '现行有效件数不少于本年制发件数', en: 'As many are in force as were issued this year' },
  basis: 'nianbao 规则：本年制发的文件，年底除已废止的以外都现行有效',
  norms: ['T2-ISSUED-GT-INFORCE'],
  messages: {
    impossible: {
      zh: '{row}本年制发 {issued} 件，废止 {repealed} 件，现行有效只有 {inForce} 件：即使废止的都是本年制发的，也应当至少有 {least} 件',
      en: '{row}: {issued} issued, {repealed} repealed, but only {inForce} in force; even if all that were repealed were issued this year, there should be at least {least}',
    },
    unlikely: {
      zh: '{row}本年制发 {issued} 件，多于现行有效的 {inForce} 件；除非本年制发的有些当年就废止，请核对',
      en: '{row}: {issued} issued, more than the {inForce} in force; check, unless some of them were repealed in the same year',
    },
  },
  *check({ report, form, fail }) {
    const table = form.tables.find(({ key }) => key === 'documents');
    for (const line of table?.rows ?? []) {
      const { issued = null, repealed = null, inForce = null } = report.tables.documents?.[line.key] ?? {};
      if (table === undefined || !isCount(issued) || !isCount(inForce)) {
        yield 'notApplicable';
        continue;
      }
      if (issued <= inForce) {
        yield 'pass';
        continue;
      }
      const row = rowLabel(table, line);
      const at = cellPointer(table.key, line.key, 'inForce');
      const related = ['issued', 'repealed'].map((column) => cellPointer(table.key, line.key, column));
      const least = isCount(repealed) ? issued - repealed : 0;
      const details = { at, related, actual: inForce };
      if (isCount(repealed) && inForce < least) {
        yield fail('impossible', { row, issued, repealed, inForce, least }, { ...details, expected: least });
      } else yield fail('unlikely', { row, issued, inForce }, details);
    }
  },
});
