import { defineExamples } from '../define-examples.ts';

const government = { name: '某县人民政府', kind: 'government', divisionCode: null };
const township = { name: '某镇人民政府', kind: 'township', divisionCode: null };
const office = { name: '某县人民政府办公室', kind: 'governmentOffice', divisionCode: null };

export default defineExamples([
  {
    title: { zh: '部门的报告 2 月才公布', en: 'a report of a department that is out in February' },
    form: '2021',
    changes: { '/issued/on': '2022-02-06' },
    findings: [{ messageId: 'late', at: '/issued/on', expected: '2022-01-31', actual: '2022-02-06' }],
  },
  {
    title: { zh: '县政府的报告 4 月才公布', en: 'a report of a county government that is out in April' },
    form: '2021',
    changes: { '/organ': government, '/issued/on': '2022-04-01' },
    findings: [{ messageId: 'late', at: '/issued/on', expected: '2022-03-31', actual: '2022-04-01' }],
  },
  {
    title: { zh: '县政府的报告 3 月 31 日公布', en: 'a report of a county government that is out on 31 March' },
    form: '2021',
    changes: { '/organ': government, '/issued/on': '2022-03-31' },
    findings: [],
  },
  {
    title: {
      zh: '镇政府的报告 2 月公布，条例没有写到乡镇',
      en: 'a township in February: the law does not name townships',
    },
    form: '2021',
    changes: { '/organ': township, '/issued/on': '2022-02-06' },
    findings: [{ messageId: 'unnamed', at: '/issued/on', expected: '2022-01-31', actual: '2022-02-06' }],
  },
  {
    title: { zh: '当地让乡镇 2 月 20 日前公布', en: 'townships have until 20 February by a local rule' },
    form: '2021',
    changes: { '/organ': township, '/issued/on': '2022-02-06' },
    profile: { deadlines: { township: '02-20' } },
    findings: [],
  },
  {
    title: { zh: '没有超过法定期限，晚于当地期限', en: 'in time by law, but after the local deadline' },
    form: '2021',
    changes: { '/organ': government, '/issued/on': '2022-03-02' },
    profile: { deadlines: { government: '02-28' } },
    findings: [{ messageId: 'local', at: '/issued/on', expected: '2022-02-28', actual: '2022-03-02' }],
  },
  {
    title: { zh: '当地期限比法定期限晚，不改变法定期限', en: 'a local deadline after that of the law changes nothing' },
    form: '2021',
    changes: { '/issued/on': '2022-02-06' },
    profile: { deadlines: { department: '02-28' } },
    findings: [{ messageId: 'late', at: '/issued/on', expected: '2022-01-31', actual: '2022-02-06' }],
  },
  {
    title: { zh: '政府办公室的报告 2 月公布', en: 'a report of a government office that is out in February' },
    form: '2019',
    changes: { '/organ': office, '/issued/on': '2020-02-03' },
    findings: [{ messageId: 'office', at: '/issued/on', expected: '2020-01-31', actual: '2020-02-03' }],
  },
  {
    title: {
      zh: '政府办公室的报告 4 月公布，无论按哪条都晚了',
      en: 'a government office in April: late by either rule',
    },
    form: '2019',
    changes: { '/organ': office, '/issued/on': '2020-04-03' },
    findings: [{ messageId: 'late', at: '/issued/on', expected: '2020-03-31', actual: '2020-04-03' }],
  },
  {
    title: { zh: '看不出是哪一类机关', en: 'the kind of organ is not known' },
    form: '2021',
    changes: { '/organ/kind': null, '/issued/on': '2022-02-06' },
    findings: [{ messageId: 'kindUnknown', at: '/issued/on', actual: '2022-02-06', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '看不出是哪一类机关，但 1 月就公布了', en: 'the kind of organ is not known, but it is January' },
    form: '2021',
    changes: { '/organ/kind': null },
    findings: [],
  },
  {
    title: { zh: '统计期限和报告年度不一致', en: 'the period and the year disagree' },
    form: '2021',
    changes: { '/period/to': '2022-12-31', '/issued/on': '2022-02-06' },
    findings: [{ messageId: 'yearUnsure', at: '/issued/on', actual: '2022-02-06', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '没有日期', en: 'there is no date' },
    form: '2021',
    changes: { '/issued/on': null },
    findings: [],
  },
]);
