import { defineExamples } from '../define-examples.ts';

const put = (text: string) => ({ '/chapters/overview/1/text': text });

export default defineExamples([
  {
    title: { zh: '只有年份和文号', en: 'only years and numbers of documents' },
    form: '2021',
    changes: put('2021 年，我局认真落实《条例》（国令第 711 号）和国办公开办函〔2021〕30 号要求，工作取得新进展。'),
    findings: [{ messageId: 'none', at: '/chapters/overview' }],
  },
  {
    title: { zh: '数据用汉字', en: 'a figure in Chinese' },
    form: '2021',
    changes: put('全年公开信息一百二十条，答复申请两件。'),
    findings: [],
  },
  {
    title: { zh: '全年没有收到申请', en: 'nothing was received' },
    form: '2021',
    changes: put('我镇今年未收到政府信息公开申请。'),
    findings: [],
  },
  {
    title: { zh: '没有第一部分', en: 'there is no first chapter' },
    form: '2021',
    changes: { '/chapters/overview': [] },
    findings: [],
  },
]);
