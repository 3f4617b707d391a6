import { defineExamples } from '../define-examples.ts';

const put = (text: string) => ({ '/chapters/problems/1/text': text });

export default defineExamples([
  {
    title: { zh: '只写“无”', en: 'it just says 无' },
    form: '2021',
    changes: put('无。'),
    findings: [{ messageId: 'none', at: '/chapters/problems' }],
  },
  {
    title: { zh: '只有标题', en: 'there is a heading only' },
    form: '2021',
    changes: put('\u3000'),
    findings: [{ messageId: 'blank', at: '/chapters/problems' }],
  },
  {
    title: { zh: '只有几个字', en: 'a few characters' },
    form: '2021',
    changes: put('人手不足。'),
    findings: [{ messageId: 'short', at: '/chapters/problems' }],
  },
  {
    title: { zh: '只说没有问题', en: 'it just says that there is no problem' },
    form: '2021',
    changes: put('本年度政府信息公开工作不存在突出问题，各项工作均按要求开展。'),
    findings: [{ messageId: 'denied', at: '/chapters/problems' }],
  },
  {
    title: { zh: '没有突出问题，但有不足', en: 'no grave problem, yet something that is wanting' },
    form: '2021',
    changes: put('没有发现突出问题，但公开内容还不够全面，将加强业务培训。'),
    findings: [],
  },
  {
    title: { zh: '写得短，但有问题也有改进', en: 'short, but with a problem and what was done' },
    form: '2021',
    changes: put('解读形式单一，已增加图解。'),
    findings: [],
  },
  {
    title: {
      zh: '没有第五部分，由 chapters/missing 说明',
      en: 'no such chapter: that is for chapters/missing to tell',
    },
    form: '2021',
    changes: { '/chapters/problems': [] },
    findings: [],
  },
  {
    title: { zh: '还没有填写的空白表', en: 'a form that is not filled in yet' },
    form: '2021',
    changes: { '/year': null, '/title': null, ...put('') },
    findings: [],
  },
]);
