import { defineExamples } from '../define-examples.ts';

const put = (text: string) => ({ '/chapters/problems/1/text': text });

export default defineExamples([
  {
    title: { zh: '只有问题', en: 'problems only' },
    form: '2021',
    changes: put('一是政策解读形式单一；二是工作人员业务能力有待提高；三是部分栏目更新不及时。'),
    findings: [{ messageId: 'noPlan', at: '/chapters/problems' }],
  },
  {
    title: { zh: '只有打算', en: 'plans only' },
    form: '2021',
    changes: put('2022 年，我局将继续做好政府信息公开工作，加强业务培训，提高公开质量。'),
    findings: [{ messageId: 'noProblem', at: '/chapters/problems' }],
  },
  {
    title: { zh: '问题和改进写在一句里', en: 'both in one sentence' },
    form: '2021',
    changes: put('针对去年提出的解读不够的短板，今年已开设图解专栏；公开的主动性还有提升空间。'),
    findings: [],
  },
  {
    title: {
      zh: '只说没有问题，由 problems/empty 说明',
      en: 'it denies that there is any: that is for problems/empty to tell',
    },
    form: '2021',
    changes: put('暂未发现存在问题，我局一如既往做好政府信息公开各项工作，不断增强透明度。'),
    findings: [],
  },
  {
    title: { zh: '没有第五部分', en: 'there is no such chapter' },
    form: '2021',
    changes: { '/chapters/problems': [] },
    findings: [],
  },
]);
