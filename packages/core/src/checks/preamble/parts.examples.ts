import { defineExamples } from '../define-examples.ts';

const preamble = (text: string) => ({ '/preamble': text });

export default defineExamples([
  {
    title: { zh: '前言说五项内容', en: 'the preamble speaks of five parts' },
    form: '2021',
    changes: preamble('本年度报告包括五项内容，可在政府网站下载。'),
    findings: [{ messageId: 'count', at: '/preamble', expected: 6, actual: '五' }],
  },
  {
    title: { zh: '列出来的少一个部分', en: 'the list lacks one part' },
    form: '2021',
    changes: preamble(
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况组成。',
    ),
    findings: [{ messageId: 'listed', at: '/preamble', expected: 6, actual: 5 }],
  },
  {
    title: { zh: '说六个部分，以“等”收尾只列了四个', en: 'six parts are spoken of, four listed and others' },
    form: '2019',
    changes: preamble('全文由总体情况、主动公开情况、依申请公开情况、存在的主要问题等 6 个部分组成。'),
    findings: [{ messageId: 'listed', at: '/preamble', expected: 6, actual: 4 }],
  },
  {
    title: { zh: '六个部分都列出来', en: 'all six parts are listed' },
    form: '2021',
    changes: preamble(
      '报告内容包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，因政府信息公开工作被申请行政复议、提起行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项，共六大部分。',
    ),
    findings: [],
  },
  {
    title: { zh: '前言不说有几个部分', en: 'the preamble does not speak of parts' },
    form: '2021',
    changes: preamble('根据《条例》第五十条编制本报告，公众可以从三个方面提出意见。'),
    findings: [],
  },
]);
