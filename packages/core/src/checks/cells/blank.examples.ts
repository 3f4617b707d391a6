import { cells, form2019, form2021 } from '../../forms/index.ts';
import { blankReport, cellPointer } from '../../model/index.ts';
import { defineExamples } from '../define-examples.ts';

const remedies = blankReport(form2021).tables.remedies;
const allButDocuments = Object.fromEntries(
  cells(form2021)
    .filter(({ table }) => table.key !== 'documents')
    .map(({ table, row, column }) => [cellPointer(table.key, row.key, column.key), { state: 'notPrinted' as const }]),
);

export default defineExamples([
  {
    title: { zh: '整份表格都没有填写，只说一次', en: 'a wholly blank form is told once' },
    form: '2021',
    changes: { '/tables': blankReport(form2021).tables },
    findings: [{ messageId: 'form', at: '/tables' }],
  },
  {
    title: { zh: '2019 年格式，整份没有填写', en: 'a wholly blank form of 2019' },
    form: '2019',
    changes: { '/tables': blankReport(form2019).tables },
    findings: [{ messageId: 'form', at: '/tables' }],
  },
  {
    title: { zh: '整张表没有填写，只说一次', en: 'a wholly blank table is told once' },
    form: '2021',
    changes: { '/tables/remedies': remedies },
    findings: [{ messageId: 'table', at: '/tables/remedies' }],
  },
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
    title: {
      zh: '有各类申请人的数、没有总计，由 requests/blank-total 说明',
      en: 'applicants without their total are for requests/blank-total to tell',
    },
    form: '2021',
    changes: { '/tables/requests/granted/total': null },
    findings: [],
  },
  {
    title: { zh: '格里印的是“/”，不算空白', en: 'a cell that says “/” is not blank' },
    form: '2021',
    changes: { '/tables/documents/rules/issued': null },
    sourceMap: { '/tables/documents/rules/issued': { state: 'slash', text: '/' } },
    findings: [],
  },
  {
    title: {
      zh: '只印了一张表，别的表没有印，不算空白表格',
      en: 'one blank table is printed, the others are not: no empty form',
    },
    form: '2021',
    changes: { '/tables': blankReport(form2021).tables },
    sourceMap: allButDocuments,
    findings: [{ messageId: 'table', at: '/tables/documents' }],
  },
]);
