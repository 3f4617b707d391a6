import { defineExamples } from '../define-examples.ts';

const put = (text: string) => ({ '/chapters/otherMatters/1/text': text });
const matters = '2021 年承办人大代表建议 12 件、政协提案 9 件，均已答复并公开。';

export default defineExamples([
  {
    title: { zh: '写了别的事项，没有提信息处理费', en: 'other matters are told, but not the fee' },
    form: '2021',
    changes: put(matters),
    findings: [{ messageId: 'silent', at: '/chapters/otherMatters' }],
  },
  {
    title: { zh: '写明没有发出收费通知', en: 'it says that no notice to pay was sent' },
    form: '2021',
    changes: put(`${matters}本年度没有向申请人发出收费通知。`),
    findings: [],
  },
  {
    title: { zh: '收费情况写在第一部分', en: 'the fee is told in chapter 1' },
    form: '2021',
    changes: { ...put(matters), '/chapters/overview/1/text': '全年主动公开信息 12 条，未收取信息处理费。' },
    findings: [],
  },
  {
    title: { zh: '只写“无”由 other-matters/just-none 说明', en: 'just 无 is for other-matters/just-none to tell' },
    form: '2021',
    changes: put('无'),
    findings: [],
  },
  {
    title: { zh: '2019 年度还没有信息处理费', en: 'there was no such fee in 2019' },
    form: '2019',
    changes: put(matters),
    findings: [],
  },
]);
