import { defineExamples } from '../define-examples.ts';

const heading = (level: number, text: string) => ({ kind: 'heading', level, text });
const paragraph = (text: string) => ({ kind: 'paragraph', text });

export default defineExamples([
  {
    title: { zh: '第六部分之后还有“七、附件”', en: 'a seventh chapter 七、附件' },
    form: '2021',
    changes: {
      '/chapters/otherMatters': [
        heading(1, '六、其他需要报告的事项'),
        paragraph('本年没有收取信息处理费。'),
        paragraph('七、附件：解读情况统计表。'),
      ],
    },
    findings: [{ messageId: 'behind', at: '/chapters/otherMatters/2', actual: '七、附件' }],
  },
  {
    title: { zh: '第一、二部分之间多了一部分', en: 'a chapter between the first and the second' },
    form: '2019',
    changes: {
      '/chapters/overview': [
        heading(1, '一、总体情况'),
        paragraph('全年公开信息 120 条。'),
        heading(2, '二、机构队伍建设'),
        paragraph('配备工作人员 2 名。'),
      ],
      '/chapters/proactiveDisclosure/0/text': '三、主动公开政府信息情况',
    },
    findings: [{ messageId: 'between', at: '/chapters/overview/2', actual: '二、机构队伍建设' }],
  },
  {
    title: { zh: '第六部分换了标题，认不出来', en: 'the sixth chapter has a heading that is not known' },
    form: '2021',
    changes: {
      '/chapters/problems': [
        heading(1, '五、存在的主要问题及改进情况'),
        paragraph('问题是解读形式单一，明年改进。'),
        paragraph('六、附则'),
      ],
      '/chapters/otherMatters': [],
    },
    findings: [
      { messageId: 'instead', at: '/chapters/problems/2', expected: '六、其他需要报告的事项', actual: '六、附则' },
    ],
  },
  {
    title: {
      zh: '第二部分的标题换了写法，表上还有没有编号的标题',
      en: 'the second chapter is headed in other words, and has a heading without a number over its table',
    },
    form: '2021',
    changes: {
      '/chapters/overview': [
        heading(1, '一、总体情况'),
        paragraph('全年公开信息 120 条。'),
        heading(2, '二、公开目录情况（单位：件）'),
      ],
      '/chapters/proactiveDisclosure': [heading(1, '主动公开政府信息情况')],
    },
    findings: [
      {
        messageId: 'instead',
        at: '/chapters/overview/2',
        expected: '二、主动公开政府信息情况',
        actual: '二、公开目录情况',
      },
    ],
  },
  {
    title: { zh: '部分之内用“一、二、三、”分项', en: 'items inside a chapter are numbered 一、二、三、' },
    form: '2021',
    changes: {
      '/chapters/proactiveDisclosure': [
        heading(1, '二、主动公开政府信息情况'),
        paragraph('一、公开目录'),
        paragraph('二、公开指南'),
        paragraph('三、公开年报'),
      ],
    },
    findings: [],
  },
  {
    title: { zh: '表格的“四、结转下年度继续办理”落在文字里', en: 'a row of the table stands among the text' },
    form: '2021',
    changes: {
      '/chapters/requests': [
        heading(1, '三、收到和处理政府信息公开申请情况'),
        paragraph('四、结转下年度继续办理 0 0 0'),
      ],
    },
    findings: [],
  },
]);
