import { defineExamples } from '../define-examples.ts';

const heading = '/chapters/overview/0/text';

export default defineExamples([
  {
    title: { zh: '第一部分叫“工作回顾”', en: 'the first chapter is called 工作回顾' },
    form: '2021',
    changes: { [heading]: '一、工作回顾' },
    sourceMap: {},
    findings: [{ messageId: 'other', at: '/chapters/overview/0', expected: '一、总体情况', actual: '一、工作回顾' }],
  },
  {
    title: {
      zh: '读入的标题由 read/chapter-inferred 说明',
      en: 'a heading that was read is for read/chapter-inferred',
    },
    form: '2021',
    changes: { [heading]: '一、工作回顾' },
    sourceMap: { '/chapters/overview/0': { line: 4 } },
    findings: [],
  },
  {
    title: { zh: '通行的写法', en: 'a wording in common use' },
    form: '2021',
    changes: {
      '/chapters/proactiveDisclosure/0/text': '二、行政机关主动公开政府信息情况',
      '/chapters/problems/0/text': '五、 政府信息公开工作存在的主要问题及改进情况',
    },
    findings: [],
  },
  {
    title: { zh: '没有标题，只有文字', en: 'text without a heading' },
    form: '2019',
    changes: { '/chapters/otherMatters': [{ kind: 'paragraph', text: '无其他需要报告的事项。' }] },
    findings: [],
  },
]);
