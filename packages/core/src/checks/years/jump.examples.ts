import { defineExamples } from '../define-examples.ts';

const received = '/tables/requests/received';
const licensing = '/tables/licensing/licensing/decisions';

export default defineExamples([
  {
    title: { zh: '新收从 15 件变为 1500 件，一张表只说一次', en: 'received went from 15 to 1500, told once a table' },
    form: '2021',
    changes: { [`${received}/naturalPerson`]: 1500, [`${received}/total`]: 1500, [licensing]: 130 },
    previous: { [`${received}/naturalPerson`]: 15, [`${received}/total`]: 15, [licensing]: 0 },
    findings: [
      { messageId: 'jumps', at: licensing, expected: 0, actual: 130 },
      { messageId: 'jumps', at: `${received}/naturalPerson`, expected: 15, actual: 1500 },
    ],
  },
  {
    title: { zh: '三行其他处理与上一年的一行比较', en: 'three rows of other handling against one of last year' },
    form: '2021',
    changes: {
      '/tables/requests/otherNotCorrected/total': 100,
      '/tables/requests/otherReasons/total': 120,
    },
    previous: { '/tables/requests/otherHandling/total': 20 },
    findings: [{ messageId: 'jumps', at: '/tables/requests/otherNotCorrected/total', expected: 20, actual: 220 }],
  },
  {
    title: { zh: '从 3 件到 40 件：不到 100 件的变化不提示', en: 'from 3 to 40: changes below 100 are not told' },
    form: '2021',
    changes: { [licensing]: 40 },
    previous: { [licensing]: 3 },
    findings: [],
  },
  {
    title: { zh: '界限可以在配置里改', en: 'a profile may set other limits' },
    form: '2021',
    changes: { [licensing]: 40 },
    previous: { [licensing]: 3 },
    profile: { thresholds: { jumpAtLeast: 20 } },
    findings: [{ messageId: 'jumps', at: licensing, expected: 3, actual: 40 }],
  },
]);
