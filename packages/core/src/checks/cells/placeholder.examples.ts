import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '规章一行用“/”代替数字', en: 'the row of rules has “/” in place of figures' },
    form: '2021',
    changes: { '/tables/documents/rules': { issued: null, repealed: null, inForce: null } },
    sourceMap: {
      '/tables/documents/rules/issued': { state: 'slash', text: '/' },
      '/tables/documents/rules/repealed': { state: 'slash', text: '/' },
      '/tables/documents/rules/inForce': { state: 'slash', text: '/' },
    },
    findings: [{ messageId: 'some', at: '/tables/documents/rules' }],
  },
  {
    title: { zh: '没有收费写“无”', en: 'no fees collected is put as 无' },
    form: '2021',
    changes: { '/tables/charges/charges/amount': null },
    sourceMap: { '/tables/charges/charges/amount': { state: 'none', text: '无' } },
    findings: [{ messageId: 'some', at: '/tables/charges/charges' }],
  },
  {
    title: { zh: '一行里有横线，也有“不适用”', en: 'a row with a dash and a 不适用' },
    form: '2019',
    changes: { '/tables/licensing/otherServices/lastYearItems': null, '/tables/licensing/licensing/change': null },
    sourceMap: {
      '/tables/licensing/licensing/change': { state: 'dash', text: '—' },
      '/tables/licensing/otherServices/lastYearItems': { state: 'notApplicable', text: '不适用' },
    },
    findings: [
      { messageId: 'some', at: '/tables/licensing/licensing' },
      { messageId: 'some', at: '/tables/licensing/otherServices' },
    ],
  },
  {
    title: { zh: '空白格由 cells/blank 说明', en: 'a blank is for cells/blank to tell' },
    form: '2021',
    changes: { '/tables/charges/charges/amount': null },
    sourceMap: { '/tables/charges/charges/amount': { state: 'blank', text: '' } },
    findings: [],
  },
]);
