import { defineRule } from '../checks/index.ts';

const basis = '报告 JSON 的模式（@nianbao/core/report.schema.json）';

/** The JSON is no report at all. */
export const notAReport = defineRule({
  id: 'model/not-a-report',
  severity: 'error',
  title: { zh: '不是报告 JSON', en: 'Not a report in JSON' },
  basis,
  messages: {
    form: {
      zh: 'JSON 里没有可用的 form（应为 {known} 之一，实为 {actual}），不是本工具的报告',
      en: 'The JSON names no known form (one of {known}, found {actual}); it is not a report of this tool',
    },
  },
});

/** The JSON does not fit the schema of its form. */
export const misfit = defineRule({
  id: 'model/misfit',
  severity: 'error',
  title: { zh: '报告 JSON 不合模式', en: 'The report JSON does not fit its schema' },
  basis,
  messages: {
    missing: { zh: '{pointer}：缺少这一项', en: '{pointer}: this key is missing' },
    unknown: { zh: '{pointer}：多出这一项，格式里没有', en: '{pointer}: this key is not in the form' },
    value: {
      zh: '{pointer}：值不对（应为 {expected}，实为 {actual}）',
      en: '{pointer}: wrong value (expected {expected}, found {actual})',
    },
    more: { zh: '另有 {count} 处不合模式，没有逐一列出', en: '{count} more places do not fit and are not listed' },
    size: {
      zh: '报告 JSON 有 {most} 个以上的值，不像是一份年报，没有校验',
      en: 'The report JSON holds more than {most} values; that is no annual report, and it was not looked at',
    },
  },
});
