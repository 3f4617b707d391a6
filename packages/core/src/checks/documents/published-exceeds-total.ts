import { isCount } from '../../figures/is-count.ts';
import { cellPointer, rowLabel } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** What was newly published this year is among all that is published. */
export default defineCheck({
  id: 'documents/published-exceeds-total',
  severity: 'warning',
  title: { zh: '对外公开总数量不少于本年新公开数量', en: 'All that is published is no less than what is new' },
  basis: 'nianbao 规则：本年新公开的文件包括在对外公开总数量里，除非当年又废止',
  norms: ['T2-19-NEWPUBLIC-GT-MADE'],
  messages: {
    exceeds: {
      zh: '{row}本年新公开 {published} 件，多于对外公开总数量 {total} 件，请核对',
      en: '{row}: {published} newly published, more than the {total} published in all; check both',
    },
  },
  *check({ report, form, fail }) {
    const table = form.tables.find(({ key }) => key === 'documents');
    for (const line of table?.rows ?? []) {
      const { published = null, publishedTotal: total = null } = report.tables.documents?.[line.key] ?? {};
      if (table === undefined || !isCount(published) || !isCount(total)) {
        yield 'notApplicable';
        continue;
      }
      if (published <= total) {
        yield 'pass';
        continue;
      }
      const at = cellPointer(table.key, line.key, 'publishedTotal');
      const related = [cellPointer(table.key, line.key, 'published')];
      yield fail('exceeds', { row: rowLabel(table, line), published, total }, { at, related, actual: total });
    }
  },
});
