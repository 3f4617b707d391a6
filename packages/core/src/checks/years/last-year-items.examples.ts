import { defineExamples } from '../define-examples.ts';

const row = '/tables/enforcement/penalties';
const changes = (items: number | null) => ({ '/year': 2020, [`${row}/lastYearItems`]: items });
const previous = { [`${row}/lastYearItems`]: 120, [`${row}/change`]: -15 };

export default defineExamples([
  {
    title: { zh: '120 - 15 不是 120', en: '120 - 15 is not 120' },
    form: '2019',
    changes: changes(120),
    previous,
    findings: [{ messageId: 'differs', at: `${row}/lastYearItems`, expected: 105, actual: 120 }],
  },
  {
    title: { zh: '120 - 15 = 105', en: '120 - 15 = 105' },
    form: '2019',
    changes: changes(105),
    previous,
    findings: [],
  },
  {
    title: { zh: '没有填上一年项目数量', en: 'items last year are left blank' },
    form: '2019',
    changes: changes(null),
    previous,
    findings: [{ messageId: 'blank', at: `${row}/lastYearItems`, outcome: 'cannotTell' }],
  },
]);
