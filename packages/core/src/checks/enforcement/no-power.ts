import { cellPointer, type OrganKind, rowLabel } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

const licences = ['licensing'] as const;
const penalties = ['penalties', 'compulsion'] as const;
const decisions = [...licences, ...penalties] as const;

type Decision = (typeof decisions)[number];

const tables: Readonly<Record<Decision, string>> = {
  licensing: 'licensing',
  penalties: 'enforcement',
  compulsion: 'enforcement',
};

interface Powerless {
  readonly kind?: OrganKind;
  readonly name?: RegExp;
  readonly without: readonly Decision[];
}

/** Organs that as a rule decide none of these. */
const powerless: readonly Powerless[] = [
  { kind: 'governmentOffice', without: decisions },
  {
    name: /(?:信访局|信访办公室|研究室|接待办公室|接待办|地方志办公室|地方志编纂委员会办公室|招商局)$/,
    without: decisions,
  },
  { name: /(?:机关事务管理局|机关事务服务中心|机关事务管理中心|投资促进局)$/, without: decisions },
  { name: /统计局$/, without: licences },
];

/** Organs that have no such powers report no licences, penalties or compulsion. */
export default defineCheck({
  id: 'enforcement/no-power',
  severity: 'info',
  title: { zh: '没有相应职权的机关不填许可、处罚和强制', en: 'Organs without the power report no such decisions' },
  basis: 'nianbao 规则：这类机关一般不作行政许可、行政处罚或行政强制决定，也可能有例外',
  norms: ['T2-NO-POWER'],
  messages: {
    decisions: {
      zh: '“{organ}”一般没有这项职权，{row}却填了 {value} 件；请核对是不是填了下级或全地区的数',
      en: '“{organ}” as a rule has no such power, yet {row} says {value}; check whether these are figures of other organs or of the whole region',
    },
  },
  *check({ report, form, fail }) {
    const { kind, name } = report.organ;
    const own = powerless.find((one) => (one.kind ? one.kind === kind : name !== null && one.name?.test(name)));
    for (const decision of decisions) {
      const table = form.tables.find(({ key }) => key === tables[decision]);
      const line = table?.rows.find(({ key }) => key === decision);
      const value = report.tables[tables[decision]]?.[decision]?.decisions ?? null;
      if (!table || !line || value === null || !own?.without.includes(decision)) yield 'notApplicable';
      else if (!(value > 0)) yield 'pass';
      else {
        const at = cellPointer(table.key, decision, 'decisions');
        yield fail('decisions', { organ: name ?? '', row: rowLabel(table, line), value }, { at, actual: value });
      }
    }
  },
});
