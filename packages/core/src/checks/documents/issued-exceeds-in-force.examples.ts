import { defineExamples } from '../define-examples.ts';

const row = '/tables/documents/normativeDocuments';
const at = `${row}/inForce`;

export default defineExamples([
  {
    title: { zh: '制发 8 件，废止 1 件，现行有效 5 件', en: '8 issued, 1 repealed, 5 in force' },
    form: '2021',
    changes: { [row]: { issued: 8, repealed: 1, inForce: 5 } },
    findings: [{ messageId: 'impossible', at, expected: 7, actual: 5 }],
  },
  {
    title: { zh: '制发 8 件，废止 4 件，现行有效 5 件', en: '8 issued, 4 repealed, 5 in force' },
    form: '2021',
    changes: { [row]: { issued: 8, repealed: 4, inForce: 5 } },
    findings: [{ messageId: 'unlikely', at, actual: 5 }],
  },
  {
    title: { zh: '废止件数空着', en: 'how many were repealed is blank' },
    form: '2021',
    changes: { [row]: { issued: 8, repealed: null, inForce: 5 } },
    findings: [{ messageId: 'unlikely', at, actual: 5 }],
  },
  {
    title: { zh: '制发 8 件，现行有效 40 件', en: '8 issued, 40 in force' },
    form: '2021',
    changes: { [row]: { issued: 8, repealed: 12, inForce: 40 } },
    findings: [],
  },
  {
    title: { zh: '现行有效件数空着', en: 'how many are in force is blank' },
    form: '2021',
    changes: { [row]: { issued: 8, repealed: 0, inForce: null } },
    findings: [],
  },
]);
