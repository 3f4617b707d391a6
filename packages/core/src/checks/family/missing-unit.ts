import { defineCheck } from '../define-check.ts';
import { enumerated } from '../enumerated.ts';

const mostNamed = 20;

/** Every unit of the roster has a report. */
export default defineCheck({
  id: 'family/missing-unit',
  severity: 'warning',
  title: { zh: '名单上的单位都有报告', en: 'Every unit of the roster has a report' },
  basis:
    '《中华人民共和国政府信息公开条例》第四十九条第一款（县级以上人民政府部门应当在每年1月31日前公布上一年度报告）；乡镇、街道和其他单位按当地要求',
  norms: ['AGG-MISSING-UNIT'],
  needs: 'family',
  messages: {
    missing: {
      zh: '名单上有 {count} 个单位没有本年度的报告：{units}',
      en: 'Units of the roster without a report of the year ({count}): {units}',
    },
  },
  *check({ family: { missing, undecided }, fail }) {
    if (missing === null) yield 'notApplicable';
    else if (missing.length === 0) yield undecided.length === 0 ? 'pass' : 'notApplicable';
    else yield fail('missing', { count: missing.length, units: enumerated(missing, mostNamed) }, { at: '/organ' });
  },
});
