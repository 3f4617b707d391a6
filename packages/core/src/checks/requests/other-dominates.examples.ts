import { defineExamples } from '../define-examples.ts';

const other = '/tables/requests/otherReasons/total';
const handled = '/tables/requests/totalHandled/total';

export default defineExamples([
  {
    title: { zh: '100 件里 40 件归入“其他”', en: '40 of 100 results are “other”' },
    form: '2021',
    changes: { [other]: 40, [handled]: 100 },
    findings: [{ messageId: 'dominates', at: other, actual: 40 }],
  },
  {
    title: { zh: '档案里把比例放宽到一半', en: 'a profile allows one half' },
    form: '2021',
    changes: { [other]: 40, [handled]: 100 },
    profile: { thresholds: { otherReasonsShare: 0.5 } },
    findings: [],
  },
  {
    title: { zh: '件数少，不说比例', en: 'too few to speak of a share' },
    form: '2021',
    changes: { [other]: 4, [handled]: 5 },
    findings: [],
  },
  {
    title: { zh: '总计空着', en: 'the total is blank' },
    form: '2021',
    changes: { [other]: 40, [handled]: null },
    findings: [],
  },
]);
