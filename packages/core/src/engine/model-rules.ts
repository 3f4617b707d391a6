import { defineRule } from '../checks/index.ts';
import { misfitMessages } from './misfits.ts';

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
    result: {
      zh: '这是 read 命令的整个结果，报告在它的 report 里：请传入 result.report',
      en: 'This is the whole result of the command read; the report is its report: pass result.report',
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
    ...misfitMessages,
    size: {
      zh: '报告 JSON 有 {most} 个以上的值，不像是一份年报，没有校验',
      en: 'The report JSON holds more than {most} values; that is no annual report, and it was not looked at',
    },
  },
});
