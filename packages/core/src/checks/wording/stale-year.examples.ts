import { defineExamples } from '../define-examples.ts';

const overview = '/chapters/overview';
const put = (text: string) => ({ [`${overview}/1/text`]: text });

export default defineExamples([
  {
    title: { zh: '2021 年度的报告，总体情况写的是 2020 年', en: 'a report for 2021 whose overview is about 2020' },
    form: '2021',
    changes: put('2020 年，我局公开信息 120 条。2020 年，我局答复申请 3 件，网站更新及时，加强管理和培训。'),
    findings: [{ messageId: 'mainly', at: overview, expected: 2021, actual: 2020 }],
  },
  {
    title: { zh: '印发了前年的任务分工', en: 'the plan of an older year was issued' },
    form: '2021',
    changes: put('2021 年，我局公开信息 120 条，印发《某市财政局 2019 年政务公开工作主要任务》，明确分工。'),
    findings: [{ messageId: 'plan', at: `${overview}/1`, expected: 2021, actual: 2019 }],
  },
  {
    title: {
      zh: '去年的决算、与去年相比、法律、规划、考核往年',
      en: 'last year’s accounts, comparisons, laws, and work of last year assessed',
    },
    form: '2021',
    changes: put(
      '2021 年，我局公开 2020 年部门决算，信息比 2020 年增加 12 条。2019 年 5 月 15 日，新《条例》施行。' +
        '按照《2020 年政务公开工作考核方案》完成考核；对照《2020 年政务公开工作要点》完成情况抓整改。' +
        '落实《“十四五”规划（2021—2025 年）》。',
    ),
    findings: [],
  },
  {
    title: { zh: '第五部分写明年的打算', en: 'plans for next year in chapter 5' },
    form: '2021',
    changes: { '/chapters/problems/1/text': '存在的问题是解读不够。2022 年，我局将落实《2022 年政务公开工作要点》。' },
    findings: [],
  },
  {
    title: { zh: '报告没有写年度', en: 'the report names no year' },
    form: '2021',
    changes: { '/year': null, ...put('2020 年，我局公开信息 120 条。') },
    findings: [],
  },
]);
