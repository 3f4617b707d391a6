import { defineExamples } from '../define-examples.ts';

const put = (text: string) => ({ '/chapters/otherMatters/1/text': text });
const at = '/chapters/otherMatters';

export default defineExamples([
  {
    title: { zh: '金额不是 10 元的倍数', en: 'an amount that is no multiple of 10 yuan' },
    form: '2021',
    changes: put('本年收取信息处理费 125 元。'),
    findings: [{ messageId: 'unit', at, actual: 125 }],
  },
  {
    title: { zh: '收的比通知的多', en: 'more was collected than asked for' },
    form: '2021',
    changes: put('发出收费通知 2 件，总金额 300 元，实际收取信息处理费 500 元。'),
    findings: [{ messageId: 'more', at, expected: 300, actual: 500 }],
  },
  {
    title: { zh: '金额相符，单位是万元', en: 'amounts that fit, in 万元' },
    form: '2021',
    changes: put('发出收费通知 2 件，总金额 0.038 万元，实际收取 380 元。'),
    findings: [],
  },
  {
    title: { zh: '没有收取', en: 'nothing was collected' },
    form: '2021',
    changes: put('本年没有收取信息处理费。'),
    findings: [],
  },
]);
