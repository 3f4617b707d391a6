import { defineExamples } from '../define-examples.ts';

const at = '/tables/requests/otherFeeUnpaid/total';
const put = (count: number | null, text: string) => ({ [at]: count, '/chapters/otherMatters/1/text': text });

export default defineExamples([
  {
    title: { zh: '有 2 件未缴费，第六部分没有写收费通知', en: '2 unpaid, and no notice is told' },
    form: '2021',
    changes: put(2, '本年没有收取信息处理费。'),
    findings: [{ messageId: 'silent', at }],
  },
  {
    title: { zh: '写了没有发出收费通知', en: 'it says that no notice was sent' },
    form: '2021',
    changes: put(2, '本年没有发出收费通知。'),
    findings: [{ messageId: 'denied', at }],
  },
  {
    title: { zh: '收费通知比未缴费的少', en: 'fewer notices than unpaid requests' },
    form: '2021',
    changes: put(2, '发出收费通知 1 件，总金额 200 元，实际收取 0 元。'),
    findings: [{ messageId: 'fewer', at, expected: 2, actual: 1 }],
  },
  {
    title: { zh: '收费通知比未缴费的多', en: 'more notices than unpaid requests' },
    form: '2021',
    changes: put(2, '发出收费通知 3 件，总金额 600 元，实际收取 200 元。'),
    findings: [],
  },
  {
    title: { zh: '没有因未缴费不再处理的', en: 'no request was closed for that' },
    form: '2021',
    changes: put(null, '无。'),
    findings: [],
  },
]);
