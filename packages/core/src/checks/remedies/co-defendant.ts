import { cellPointer } from '../../model/index.ts';
import type { Passage } from '../../text/index.ts';
import { defineCheck } from '../define-check.ts';

const litigation: readonly string[] = ['directLitigation', 'litigationAfterReconsideration'];
/** An office reports for its government. */
const governments: readonly (string | null)[] = ['government', 'governmentOffice'];

/** Words that say that such cases were left out already. */
const leftOut = /不计入|未计入|不纳入|未纳入|不重复|未统计|不统计|除外/;
const asDefendant = /被告|被诉|应诉/;

function speaksOfCases({ plain }: Passage): boolean {
  if (plain.includes('共同被告')) return !leftOut.test(plain);
  const at = plain.indexOf('复议机关');
  return at >= 0 && asDefendant.test(plain.slice(at, at + 20)) && !leftOut.test(plain);
}

/** A government that was sued as the organ of reconsideration does not count these cases. */
export default defineCheck({
  id: 'remedies/co-defendant',
  severity: 'info',
  title: {
    zh: '作共同被告的案件只由原行为机关统计',
    en: 'Cases as co-defendant are counted by the original organ only',
  },
  basis: '国办公开办函〔2016〕201号（依据修订前的《条例》作出，现仍列在国务院办公厅政府信息公开政策栏目）',
  norms: ['T4-CODEFENDANT'],
  messages: {
    counted: {
      zh: '文字提到作为复议机关被诉，表中有行政诉讼 {count} 件；作为复议机关当共同被告的案件只由作出原行为的机关统计，请核对是否重复计入',
      en: 'The text speaks of being sued as the organ of reconsideration, and the table has {count} lawsuits; cases as co-defendant are counted by the original organ only, check that none is counted twice',
    },
  },
  *check({ report, text, fail }) {
    const rows = report.tables.remedies;
    const count = litigation.reduce((sum, key) => sum + (rows?.[key]?.total ?? 0), 0);
    if (!governments.includes(report.organ.kind) || !(count > 0 && Number.isSafeInteger(count))) {
      yield 'notApplicable';
      return;
    }
    const passage = text.passages.find(speaksOfCases);
    if (passage === undefined) yield 'pass';
    else {
      const related = litigation.map((key) => cellPointer('remedies', key, 'total'));
      yield fail('counted', { count }, { at: passage.at, related, actual: count });
    }
  },
});
