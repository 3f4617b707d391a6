import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '一行里有一格空白', en: 'one cell of a row is blank' },
    form: '2021',
    changes: { '/tables/requests/granted/research': null },
    findings: [{ messageId: 'some', at: '/tables/requests/granted' }],
  },
  {
    title: { zh: '整行空白，只说一次', en: 'a wholly blank row is told once' },
    form: '2019',
    changes: { '/tables/procurement/centralized': { projects: null, amount: null } },
    findings: [{ messageId: 'row', at: '/tables/procurement/centralized' }],
  },
  {
    title: { zh: '没有发生的都填了 0', en: 'what did not happen says 0' },
    form: '2021',
    changes: {},
    findings: [],
  },
  {
    title: { zh: '格里印的是“/”，不算空白', en: 'a cell that says “/” is not blank' },
    form: '2021',
    changes: { '/tables/documents/rules/issued': null },
    sourceMap: { '/tables/documents/rules/issued': { state: 'slash', text: '/' } },
    findings: [],
  },
]);
