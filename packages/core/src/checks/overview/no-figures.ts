import { defineCheck } from '../define-check.ts';

/** A number and what it counts; years, dates, clauses and numbers of documents are none. */
const figure =
  /(?<!第[\d零〇一二三四五六七八九十百]{0,6})[\d零〇一二两三四五六七八九十百千万亿](?:余|多|来|万|亿)?(?:条|件|次|份|篇|期|场|项|起|宗|则|例|批|部|册|张|人次|余|多|%|个百分点)/;
/** A report may have nothing to count. */
const nothing = /未收到|没有收到|未接到|未受理|零报告|未发生|没有发生/;

/** Chapter 1 has figures. */
export default defineCheck({
  id: 'overview/no-figures',
  severity: 'warning',
  title: { zh: '总体情况有数据', en: 'The overview has figures' },
  basis: 'nianbao 规则：总体情况要客观，各地通知一般要求写明公开了多少条信息、办理了多少件申请等数据',
  norms: ['OVW-NO-FIGURES'],
  messages: {
    none: {
      zh: '总体情况没有一个数据；一般写明主动公开信息多少条、收到申请多少件、开展培训多少次等',
      en: 'The overview has no figures at all, such as the items published, requests received or trainings held',
    },
  },
  *check({ text, fail }) {
    if (text.length('overview') === 0) yield 'notApplicable';
    else if (text.says('overview', figure) || text.says('overview', nothing)) yield 'pass';
    else yield fail('none', {}, { at: '/chapters/overview' });
  },
});
