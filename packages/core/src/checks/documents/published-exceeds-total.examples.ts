import { defineExamples } from '../define-examples.ts';

const row = '/tables/documents/normativeDocuments';

export default defineExamples([
  {
    title: { zh: '新公开 9 件，总数量 6 件', en: '9 newly published, 6 in all' },
    form: '2019',
    changes: { [row]: { made: 9, published: 9, publishedTotal: 6 } },
    findings: [{ messageId: 'exceeds', at: `${row}/publishedTotal`, actual: 6 }],
  },
  {
    title: { zh: '新公开多于新制作：有以前的文件', en: 'more published than made: some are of earlier years' },
    form: '2019',
    changes: { [row]: { made: 2, published: 9, publishedTotal: 60 } },
    findings: [],
  },
  {
    title: { zh: '总数量空着', en: 'the number in all is blank' },
    form: '2019',
    changes: { [row]: { made: 2, published: 9, publishedTotal: null } },
    findings: [],
  },
  {
    title: { zh: '2021 年格式没有这几列', en: 'form 2021 has no such columns' },
    form: '2021',
    changes: {},
    findings: [],
  },
]);
