import { defineExamples } from '../define-examples.ts';

const organ = (name: string, kind: string) => ({ name, kind, divisionCode: null });
const inForce = '/tables/documents/rules/inForce';

export default defineExamples([
  {
    title: { zh: '县政府填了现行有效规章 5 件', en: 'a county government reports 5 rules in force' },
    form: '2021',
    changes: { '/organ': organ('某县人民政府', 'government'), [inForce]: 5 },
    findings: [{ messageId: 'rules', at: inForce, actual: 5 }],
  },
  {
    title: { zh: '市财政局填了新制作规章', en: 'a bureau of a city reports rules made' },
    form: '2019',
    changes: { '/tables/documents/rules': { made: 2, published: 2, publishedTotal: 9 } },
    findings: [{ messageId: 'rules', at: '/tables/documents/rules/made', actual: 2 }],
  },
  {
    title: { zh: '镇政府填了规章', en: 'a town reports rules' },
    form: '2021',
    changes: { '/organ': organ('某县某镇人民政府', 'township'), [inForce]: 1 },
    findings: [{ messageId: 'rules', at: inForce, actual: 1 }],
  },
  {
    title: { zh: '市政府：看不出是不是设区的市', en: 'a city government: it may have districts' },
    form: '2021',
    changes: { '/organ': organ('某市人民政府', 'government'), [inForce]: 40 },
    findings: [],
  },
  {
    title: { zh: '市政府办公室代市政府报告', en: 'the office of a city government reports for it' },
    form: '2021',
    changes: { '/organ': organ('某市人民政府办公室', 'governmentOffice'), [inForce]: 40 },
    findings: [],
  },
  {
    title: { zh: '国务院部门', en: 'a department of the State Council' },
    form: '2021',
    changes: { '/organ': organ('财政部', 'department'), [inForce]: 90 },
    findings: [],
  },
  {
    title: { zh: '县政府没有规章', en: 'a county government without rules' },
    form: '2021',
    changes: { '/organ': organ('某县人民政府', 'government') },
    findings: [],
  },
]);
