import { defineExamples } from '../define-examples.ts';

const organ = (name: string) => ({ name, kind: 'department', divisionCode: null });
const licences = '/tables/licensing/licensing/decisions';

export default defineExamples([
  {
    title: { zh: '市场监督管理局全填 0', en: 'a market regulator reports none' },
    form: '2021',
    changes: { '/organ': organ('某县市场监督管理局') },
    findings: [{ messageId: 'none', at: licences, actual: 0 }],
  },
  {
    title: { zh: '公安局有许可', en: 'a public security bureau with licences' },
    form: '2021',
    changes: { '/organ': organ('某县公安局'), [licences]: 210 },
    findings: [],
  },
  {
    title: { zh: '有一格空着', en: 'one of them is blank' },
    form: '2019',
    changes: { '/organ': organ('某市生态环境局'), '/tables/enforcement/compulsion/decisions': null },
    findings: [],
  },
  {
    title: { zh: '财政局可以全是 0', en: 'a finance bureau may have none' },
    form: '2021',
    changes: {},
    findings: [],
  },
]);
