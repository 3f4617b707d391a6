import { defineExamples } from '../define-examples.ts';

const row = '/tables/documents/normativeDocuments';

export default defineExamples([
  {
    title: { zh: '20 + 3 - 2 不是 20', en: '20 + 3 - 2 is not 20' },
    form: '2021',
    changes: { '/year': 2022, [row]: { issued: 3, repealed: 2, inForce: 20 } },
    previous: { [`${row}/inForce`]: 20 },
    findings: [{ messageId: 'differs', at: `${row}/inForce`, expected: 21, actual: 20 }],
  },
  {
    title: { zh: '20 + 3 - 2 = 21', en: '20 + 3 - 2 = 21' },
    form: '2021',
    changes: { '/year': 2022, [row]: { issued: 3, repealed: 2, inForce: 21 } },
    previous: { [`${row}/inForce`]: 20 },
    findings: [],
  },
  {
    title: { zh: '上一年没有填现行有效件数', en: 'last year left those in force blank' },
    form: '2021',
    changes: { '/year': 2022, [row]: { issued: 3, repealed: 2, inForce: 21 } },
    previous: { [`${row}/inForce`]: null },
    findings: [{ messageId: 'blank', at: `${row}/inForce`, outcome: 'cannotTell' }],
  },
  {
    title: { zh: '两年都没有填规章：不适用', en: 'both years leave rules blank: does not apply' },
    form: '2021',
    changes: { '/year': 2022, '/tables/documents/rules': { issued: null, repealed: null, inForce: null } },
    previous: { '/tables/documents/rules/inForce': null },
    findings: [],
  },
  {
    title: {
      zh: '上一年用 2019 年格式，没有现行有效件数：不适用',
      en: 'last year used the form of 2019, which does not ask for it',
    },
    form: '2021',
    changes: { [row]: { issued: 3, repealed: 2, inForce: 21 } },
    previous: {},
    findings: [],
  },
]);
