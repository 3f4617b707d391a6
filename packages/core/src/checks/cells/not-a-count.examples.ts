import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '件数是负数', en: 'a count is negative' },
    form: '2021',
    changes: { '/tables/requests/received/total': -5 },
    findings: [{ messageId: 'negative', at: '/tables/requests/received/total', actual: -5 }],
  },
  {
    title: { zh: '件数有小数', en: 'a count has decimals' },
    form: '2021',
    changes: { '/tables/remedies/reconsideration/upheld': 0.5 },
    findings: [{ messageId: 'fraction', at: '/tables/remedies/reconsideration/upheld', actual: 0.5 }],
  },
  {
    title: { zh: '件数大得不可能', en: 'a count is larger than any can be' },
    form: '2021',
    changes: { '/tables/requests/received/total': 1e308 },
    findings: [{ messageId: 'tooLarge', at: '/tables/requests/received/total', actual: 1e308 }],
  },
  {
    title: { zh: '金额是负数，增减有小数', en: 'an amount is negative, a change has decimals' },
    form: '2019',
    changes: { '/tables/procurement/centralized/amount': -160.5964, '/tables/licensing/licensing/change': 1.5 },
    findings: [
      { messageId: 'fraction', at: '/tables/licensing/licensing/change', actual: 1.5 },
      { messageId: 'negative', at: '/tables/procurement/centralized/amount', actual: -160.5964 },
    ],
  },
  {
    title: {
      zh: '其他年度格式的行，在它所代替的行之外也印了，同样要是件数',
      en: 'a row of another form besides the rows that it stands for holds counts too',
    },
    form: '2021',
    changes: {
      '/tables/requests/otherHandling': {
        naturalPerson: -5,
        enterprise: 0.5,
        research: 0,
        publicWelfare: 0,
        legalService: 0,
        otherOrganization: 0,
        total: 0,
      },
    },
    findings: [
      { messageId: 'negative', at: '/tables/requests/otherHandling/naturalPerson', actual: -5 },
      { messageId: 'fraction', at: '/tables/requests/otherHandling/enterprise', actual: 0.5 },
    ],
  },
  {
    title: { zh: '本年增/减可以是负数，金额可以有小数', en: 'a change may be negative, an amount may have decimals' },
    form: '2019',
    changes: { '/tables/licensing/licensing/change': -3, '/tables/procurement/centralized/amount': 160.5964 },
    findings: [],
  },
]);
