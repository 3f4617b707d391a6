import { defineExamples } from '../define-examples.ts';

const received = '/tables/requests/received';
const granted = '/tables/requests/granted';
const licensing = '/tables/licensing/licensing/decisions';
const penalties = '/tables/enforcement/penalties/decisions';
const requests = (count: number) => ({
  [`${received}/naturalPerson`]: count,
  [`${received}/total`]: count,
  [`${granted}/naturalPerson`]: count,
});
const units = [
  { name: '某县人民政府办公室', changes: requests(4) },
  { name: '某县教育局', changes: { ...requests(2), [licensing]: 30 } },
  { name: '某县公安局', changes: { ...requests(5), [licensing]: 210, [penalties]: 95 } },
];

export default defineExamples([
  {
    title: { zh: '申请 13 件，三个单位合计 11 件', en: 'thirteen requests, but eleven of three units' },
    form: '2021',
    changes: { ...requests(13), [licensing]: 240, [penalties]: 95 },
    family: { units },
    findings: [{ messageId: 'differs', at: `${received}/naturalPerson`, expected: 11, actual: 13 }],
  },
  {
    title: { zh: '与三个单位的合计一致', en: 'the sum of three units' },
    form: '2021',
    changes: { ...requests(11), [licensing]: 240, [penalties]: 95 },
    family: { units },
    findings: [],
  },
  {
    title: { zh: '各数就是政府办公室一家的', en: 'the figures are those of its own office alone' },
    form: '2021',
    changes: requests(4),
    family: { units },
    findings: [{ messageId: 'ownOnly', at: '/tables' }],
  },
  {
    title: { zh: '合计比本级多出的正好是教育局的数', en: 'what the units have more is what one of them has' },
    form: '2021',
    changes: { ...requests(9), [licensing]: 210, [penalties]: 95 },
    family: { units },
    findings: [{ messageId: 'leftOut', at: '/tables' }],
  },
  {
    title: { zh: '办公室的数计了两次', en: 'the figures of its office are in it twice' },
    form: '2021',
    changes: { ...requests(15), [licensing]: 240, [penalties]: 95 },
    family: { units },
    findings: [{ messageId: 'twice', at: '/tables' }],
  },
  {
    title: { zh: '一个单位没有填行政许可', en: 'one unit leaves licensing blank' },
    form: '2021',
    changes: { ...requests(11), [licensing]: 240, [penalties]: 95 },
    family: {
      units: units.map((unit, index) =>
        index > 0 ? unit : { ...unit, changes: { ...unit.changes, [licensing]: null } },
      ),
    },
    findings: [{ messageId: 'open', at: '/tables', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '还缺一个单位，但合计已经超出', en: 'one unit is missing, yet the sum is too large already' },
    form: '2021',
    changes: { ...requests(11), [licensing]: 239, [penalties]: 95 },
    family: { units, missing: ['某县民政局'] },
    findings: [
      { messageId: 'differs', at: licensing, expected: 240, actual: 239 },
      { messageId: 'open', at: '/tables', outcome: 'cannotTell' },
    ],
  },
  {
    title: {
      zh: '一个单位把其他处理填成一行，合起来比较',
      en: 'one unit tells other handling in one row: compared together',
    },
    form: '2021',
    changes: { '/tables/requests/otherReasons/total': 3, '/tables/requests/otherNotCorrected/total': 2 },
    family: {
      units: [
        { name: '某县教育局', changes: { '/tables/requests/otherReasons/total': 1 } },
        {
          name: '某县公安局',
          changes: {
            '/tables/requests/otherHandling': {
              naturalPerson: 0,
              enterprise: 0,
              research: 0,
              publicWelfare: 0,
              legalService: 0,
              otherOrganization: 0,
              total: 4,
            },
            '/tables/requests/otherNotCorrected': {},
            '/tables/requests/otherFeeUnpaid': {},
            '/tables/requests/otherReasons': {},
          },
        },
      ],
    },
    findings: [],
  },
]);
