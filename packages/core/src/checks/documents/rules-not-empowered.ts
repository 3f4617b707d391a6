import type { Subject } from '../../comparison/subject.ts';
import { cellPointer, lineLabel, type OrganKind, type RegionLevel } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** No organ of these makes rules, whatever it is. Of a 市 the name does not tell whether it has districts. */
const withoutRules: readonly RegionLevel[] = ['county', 'district', 'township', 'subdistrict'];
/** No organ of this kind makes rules in any region; those of the State Council are of none. */
const ordinary: readonly (OrganKind | null)[] = ['department', 'publicInstitution'];

/** The name leaves no doubt that the organ makes no rules. */
function makesNone({ report, region }: Pick<Subject, 'report' | 'region'>): boolean {
  return region !== null && (withoutRules.includes(region.level) || ordinary.includes(report.organ.kind));
}

/** Rules (规章) stand only in reports of organs that make them. */
export default defineCheck({
  id: 'documents/rules-not-empowered',
  severity: 'warning',
  title: { zh: '没有规章制定权的机关不填规章', en: 'Organs that make no rules report none' },
  basis:
    'nianbao 规则：一般认为规章只由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定（《中华人民共和国立法法》），本项目没有核到原文',
  norms: ['T2-RULES-NOT-EMPOWERED'],
  messages: {
    rules: {
      zh: '“规章”填了数（“{column}”{value} 件），而“{organ}”一般没有规章制定权；上级的规章不计入，请核对是不是应当填在规范性文件一行',
      en: 'Rules have a figure (“{column}”: {value}), yet “{organ}” makes no rules as a rule; those of higher organs do not count, check whether it belongs in the row of normative documents',
    },
  },
  *check({ report, form, region, fail }) {
    const table = form.tables.find(({ key }) => key === 'documents');
    const figures = report.tables.documents?.rules ?? {};
    const filled = table?.columns.filter(({ key }) => (figures[key] ?? null) !== null) ?? [];
    const [column, ...others] = filled.filter(({ key }) => (figures[key] as number) > 0);
    if (column === undefined) {
      yield filled.length > 0 ? 'pass' : 'notApplicable';
      return;
    }
    if (!makesNone({ report, region })) {
      yield 'notApplicable';
      return;
    }
    const pointer = ({ key }: { readonly key: string }) => cellPointer('documents', 'rules', key);
    const value = figures[column.key] as number;
    const args = { column: lineLabel(column), value, organ: report.organ.name ?? '' };
    yield fail('rules', args, { at: pointer(column), related: others.map(pointer), actual: value });
  },
});
