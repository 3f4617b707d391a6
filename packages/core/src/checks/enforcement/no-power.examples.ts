import { defineExamples } from '../define-examples.ts';

const organ = (name: string, kind: string) => ({ name, kind, divisionCode: null });
const licences = '/tables/licensing/licensing/decisions';
const penalties = '/tables/enforcement/penalties/decisions';

export default defineExamples([
  {
    title: { zh: '县政府办公室填了行政处罚', en: 'the office of a county government reports penalties' },
    form: '2021',
    changes: { '/organ': organ('某县人民政府办公室', 'governmentOffice'), [penalties]: 4119 },
    findings: [{ messageId: 'decisions', at: penalties, actual: 4119 }],
  },
  {
    title: { zh: '统计局有处罚，没有许可', en: 'a statistics bureau has penalties, but no licences' },
    form: '2019',
    changes: { '/organ': organ('某市统计局', 'department'), [licences]: 3, [penalties]: 5 },
    findings: [{ messageId: 'decisions', at: licences, actual: 3 }],
  },
  {
    title: { zh: '信访局填了 0', en: 'an office for petitions says 0' },
    form: '2021',
    changes: { '/organ': organ('某县信访局', 'department') },
    findings: [],
  },
  {
    title: { zh: '一般的部门', en: 'an ordinary department' },
    form: '2021',
    changes: { [licences]: 30, [penalties]: 12 },
    findings: [],
  },
]);
