import { defineExamples } from '../define-examples.ts';

const none = {
  naturalPerson: null,
  enterprise: null,
  research: null,
  publicWelfare: null,
  legalService: null,
  otherOrganization: null,
  total: null,
};
const zero = {
  naturalPerson: 0,
  enterprise: 0,
  research: 0,
  publicWelfare: 0,
  legalService: 0,
  otherOrganization: 0,
  total: 0,
};

export default defineExamples([
  {
    title: {
      zh: '2021 年格式的报告里“（六）其他处理”只有一行',
      en: 'a report in form 2021 has （六）其他处理 as one row',
    },
    form: '2021',
    changes: {
      '/tables/requests/otherHandling': zero,
      '/tables/requests/otherNotCorrected': none,
      '/tables/requests/otherFeeUnpaid': none,
      '/tables/requests/otherReasons': none,
    },
    findings: [{ messageId: 'taken', at: '/tables/requests/otherHandling', expected: '2021', actual: '2019' }],
  },
  {
    title: {
      zh: '2019 年格式的报告把“（六）其他处理”分列为三行',
      en: 'a report in form 2019 splits （六）其他处理 into three rows',
    },
    form: '2019',
    changes: {
      '/tables/requests/otherHandling': none,
      '/tables/requests/otherNotCorrected': zero,
      '/tables/requests/otherFeeUnpaid': zero,
      '/tables/requests/otherReasons': zero,
    },
    findings: [{ messageId: 'taken', at: '/tables/requests/otherNotCorrected', expected: '2019', actual: '2021' }],
  },
  {
    title: {
      zh: '“（六）其他处理”一行之外，三行也填了数',
      en: '（六）其他处理 has figures, and so have the three rows that it stands for',
    },
    form: '2021',
    changes: { '/tables/requests/otherHandling': zero },
    findings: [{ messageId: 'besides', at: '/tables/requests/otherHandling', expected: '2021', actual: '2019' }],
  },
  {
    title: { zh: '三行都是本格式的', en: 'the three rows are those of the form' },
    form: '2021',
    changes: {},
    findings: [],
  },
]);
