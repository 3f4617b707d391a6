import { defineExamples } from '../define-examples.ts';

const government = { name: '某县人民政府', kind: 'government', divisionCode: null };
const paragraph = '/chapters/remedies/1/text';
const total = '/tables/remedies/litigationAfterReconsideration/total';

export default defineExamples([
  {
    title: { zh: '县政府作为共同被告，表中有诉讼', en: 'a county government was co-defendant, the table has lawsuits' },
    form: '2021',
    changes: { '/organ': government, [total]: 3, [paragraph]: '全年行政诉讼 3 件，其中县政府作为共同被告 2 件。' },
    findings: [{ messageId: 'counted', at: '/chapters/remedies/1', actual: 3 }],
  },
  {
    title: { zh: '作为复议机关应诉', en: 'sued as the organ of reconsideration' },
    form: '2019',
    changes: { '/organ': government, [total]: 1, [paragraph]: '县政府以复议机关身份出庭应诉 1 件。' },
    findings: [{ messageId: 'counted', at: '/chapters/remedies/1', actual: 1 }],
  },
  {
    title: { zh: '文字写明没有计入', en: 'the text says that they are left out' },
    form: '2021',
    changes: { '/organ': government, [total]: 3, [paragraph]: '县政府作为共同被告的案件 2 件，未计入上表。' },
    findings: [],
  },
  {
    title: { zh: '没有诉讼', en: 'no lawsuits' },
    form: '2021',
    changes: { '/organ': government, [paragraph]: '没有作为共同被告的案件。' },
    findings: [],
  },
  {
    title: { zh: '部门是作出原行为的机关，应当统计', en: 'a department is the original organ and counts them' },
    form: '2021',
    changes: { [total]: 3, [paragraph]: '我局与市政府作为共同被告 3 件。' },
    findings: [],
  },
]);
