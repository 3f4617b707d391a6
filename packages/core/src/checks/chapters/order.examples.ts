import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '第三部分编号成了“四”', en: 'the third chapter is numbered four' },
    form: '2021',
    changes: { '/chapters/requests/0/text': '四、收到和处理政府信息公开申请情况' },
    findings: [{ messageId: 'number', at: '/chapters/requests/0', expected: '三', actual: '四' }],
  },
  {
    title: { zh: '第六部分排在第五部分之前', en: 'the sixth chapter stands before the fifth' },
    form: '2021',
    changes: {},
    sourceMap: { '/chapters/problems/0': { line: 210 }, '/chapters/otherMatters/0': { line: 180 } },
    findings: [{ messageId: 'moved', at: '/chapters/otherMatters/0' }],
  },
  {
    title: { zh: '标题没有编号，顺序对', en: 'a heading without number, in order' },
    form: '2019',
    changes: { '/chapters/overview/0/text': '总体情况' },
    findings: [],
  },
  {
    title: { zh: '缺少的部分由 chapters/missing 说明', en: 'a missing chapter is for chapters/missing to tell' },
    form: '2021',
    changes: { '/chapters/problems': [] },
    findings: [],
  },
]);
