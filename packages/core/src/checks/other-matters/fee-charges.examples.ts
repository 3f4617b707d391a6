import { defineExamples } from '../define-examples.ts';

const at = '/tables/charges/charges/amount';
const put = (amount: number | null, text: string) => ({ [at]: amount, '/chapters/otherMatters/1/text': text });

export default defineExamples([
  {
    title: { zh: '收了 400 元，表格里是 0', en: '400 yuan were collected, the table has 0' },
    form: '2021',
    changes: put(0, '本年实际收取信息处理费 400 元。'),
    findings: [{ messageId: 'zero', at, actual: 0 }],
  },
  {
    title: { zh: '表格里计入了', en: 'it is in the table' },
    form: '2021',
    changes: put(0.04, '本年实际收取信息处理费 400 元。'),
    findings: [],
  },
  {
    title: { zh: '收了 40 元，合 0.004 万元', en: '40 yuan, which are 0.004 of 万元' },
    form: '2021',
    changes: put(0, '本年实际收取信息处理费 40 元。'),
    findings: [],
  },
  {
    title: { zh: '没有收取', en: 'nothing was collected' },
    form: '2021',
    changes: put(0, '全年收取信息处理费 0 元。'),
    findings: [],
  },
  {
    title: { zh: '表格里没有填', en: 'the cell is blank' },
    form: '2021',
    changes: put(null, '本年实际收取信息处理费 400 元。'),
    findings: [],
  },
]);
