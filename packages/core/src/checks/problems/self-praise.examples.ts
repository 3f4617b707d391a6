import { defineExamples } from '../define-examples.ts';

const put = (text: string) => ({ '/chapters/problems/1/text': text });

export default defineExamples([
  {
    title: { zh: '只写成绩', en: 'achievements only' },
    form: '2021',
    changes: put('2021 年，我局政府信息公开工作圆满完成各项任务，取得显著成效，受到群众好评。'),
    findings: [{ messageId: 'praise', at: '/chapters/problems' }],
  },
  {
    title: { zh: '先写成绩，再写问题', en: 'achievements first, then problems' },
    form: '2021',
    changes: put('2021 年，我局信息公开工作取得一定成效，但与群众期盼还有差距，今后要多听意见。'),
    findings: [],
  },
  {
    title: { zh: '没有第五部分', en: 'there is no such chapter' },
    form: '2021',
    changes: { '/chapters/problems': [] },
    findings: [],
  },
]);
