import { defineExamples } from '../define-examples.ts';

const put = (text: string) => ({ '/preamble': `统计期限为2021年1月1日至2021年12月31日。${text}` });

export default defineExamples([
  {
    title: { zh: '网址带着 2019 年', en: 'an address with 2019 in it' },
    form: '2021',
    changes: put('本报告可在 http://www.example.gov.cn/zfxxgknb/2019/index.html 下载。'),
    findings: [{ messageId: 'link', at: '/preamble', actual: 2019 }],
  },
  {
    title: { zh: '去年的栏目', en: 'a column of last year' },
    form: '2021',
    changes: put('本报告可在“2020年政府信息公开年报”栏目下载。'),
    findings: [{ messageId: 'column', at: '/preamble', actual: 2020 }],
  },
  {
    title: { zh: '本年度、次年的网址，和别的网址', en: 'addresses of this year and next, and others' },
    form: '2021',
    changes: put(
      '见 http://www.example.gov.cn/zfxxgknb/2022/t20220120_1.html、http://www.example.gov.cn/annual/2021/ 和 http://www.example.gov.cn/art/2018/5/1/art_1.html。',
    ),
    findings: [],
  },
  {
    title: { zh: '没有前言', en: 'there is no preamble' },
    form: '2021',
    changes: { '/preamble': null },
    findings: [],
  },
]);
