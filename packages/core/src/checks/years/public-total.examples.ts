import { defineExamples } from '../define-examples.ts';

const row = '/tables/documents/normativeDocuments';
const changes = (published: number | null, publishedTotal: number) => ({
  '/year': 2020,
  [row]: { made: published, published, publishedTotal },
});
const previous = { [`${row}/publishedTotal`]: 30 };
const at = `${row}/publishedTotal`;

export default defineExamples([
  {
    title: { zh: '新公开 5 件，总数反而少了', en: 'five more were published, yet there are fewer' },
    form: '2019',
    changes: changes(5, 28),
    previous,
    findings: [{ messageId: 'less', at, expected: 35, actual: 28 }],
  },
  {
    title: { zh: '新公开 5 件，总数多了 10 件', en: 'five more were published, yet there are ten more' },
    form: '2019',
    changes: changes(5, 40),
    previous,
    findings: [{ messageId: 'more', at, expected: 35, actual: 40 }],
  },
  { title: { zh: '30 + 5 = 35', en: '30 + 5 = 35' }, form: '2019', changes: changes(5, 35), previous, findings: [] },
  {
    title: { zh: '没有填新公开数量', en: 'those published are left blank' },
    form: '2019',
    changes: changes(null, 35),
    previous,
    findings: [{ messageId: 'blank', at, outcome: 'cannotTell' }],
  },
]);
