import { defineExamples } from '../define-examples.ts';

const row = '/tables/documents/normativeDocuments';

export default defineExamples([
  {
    title: { zh: '只有 7 件，却废止了 9 件', en: 'nine of seven were repealed' },
    form: '2021',
    changes: { '/year': 2022, [row]: { issued: 2, repealed: 9, inForce: 0 } },
    previous: { [`${row}/inForce`]: 5 },
    findings: [{ messageId: 'exceeds', at: `${row}/repealed`, expected: 7, actual: 9 }],
  },
  {
    title: { zh: '全部废止', en: 'all were repealed' },
    form: '2021',
    changes: { '/year': 2022, [row]: { issued: 2, repealed: 7, inForce: 0 } },
    previous: { [`${row}/inForce`]: 5 },
    findings: [],
  },
  {
    title: { zh: '没有填制发件数', en: 'those issued are left blank' },
    form: '2021',
    changes: { '/year': 2022, [row]: { issued: null, repealed: 9, inForce: 0 } },
    previous: { [`${row}/inForce`]: 5 },
    findings: [{ messageId: 'blank', at: `${row}/repealed`, outcome: 'cannotTell' }],
  },
]);
