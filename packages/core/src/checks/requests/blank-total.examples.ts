import type { Changes } from '../define-examples.ts';
import { defineExamples } from '../define-examples.ts';

const blanks = { enterprise: null, research: null, publicWelfare: null, legalService: null, otherOrganization: null };
const alone = (total: number) => ({ naturalPerson: null, ...blanks, total });
const withoutTotal = (naturalPerson: number) => ({ naturalPerson, ...blanks, total: null });

const totalsAlone: Changes = Object.fromEntries(
  ['received', 'carriedIn', 'granted', 'totalHandled', 'carriedOut'].map((row) => [
    `/tables/requests/${row}`,
    alone(row === 'carriedIn' || row === 'carriedOut' ? 0 : 7),
  ]),
);

export default defineExamples([
  {
    title: { zh: '两行填了自然人，总计空着', en: 'two rows have natural persons, but no total' },
    form: '2019',
    changes: {
      '/tables/requests/granted': withoutTotal(258),
      '/tables/requests/unavailableNotHeld': withoutTotal(252),
    },
    findings: [{ messageId: 'total', at: '/tables/requests' }],
  },
  {
    title: { zh: '五行只填了总计，合起来说一次', en: 'five rows have nothing but a total, told once' },
    form: '2021',
    changes: totalsAlone,
    findings: [{ messageId: 'parts', at: '/tables/requests' }],
  },
  {
    title: {
      zh: '总计印的是“—”，由 cells/placeholder 说明',
      en: 'a dash for a total is for cells/placeholder to tell',
    },
    form: '2021',
    changes: { '/tables/requests/granted/total': null },
    sourceMap: { '/tables/requests/granted/total': { state: 'dash', text: '—' } },
    findings: [],
  },
  {
    title: { zh: '整行空白，由 cells/blank 说明', en: 'a wholly blank row is for cells/blank to tell' },
    form: '2021',
    changes: { '/tables/requests/granted': { naturalPerson: null, ...blanks, total: null } },
    findings: [],
  },
]);
