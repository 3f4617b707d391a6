import { defineExamples } from '../define-examples.ts';

const county = { name: '某县人民政府', kind: 'government', divisionCode: null };
const township = { name: '某镇人民政府', kind: 'township', divisionCode: null };
const office = { name: '某县人民政府办公室', kind: 'governmentOffice', divisionCode: null };
const plain = '2021 年，我县主动公开信息 1136 条，受理申请 21 件。落实三审三校制度，加强网站日常监测，开展培训 2 次。';

export default defineExamples([
  {
    title: { zh: '县政府的报告三项都没有写', en: 'a county government tells none of the three' },
    form: '2021',
    changes: { '/organ': county, '/chapters/overview/1/text': plain },
    findings: [{ messageId: 'none', at: '/chapters/overview' }],
  },
  {
    title: { zh: '镇政府的报告只写了考核', en: 'a township tells assessment only' },
    form: '2021',
    changes: { '/organ': township, '/chapters/overview/1/text': `${plain}把信息公开纳入年度考核。` },
    findings: [{ messageId: 'some', at: '/chapters/overview' }],
  },
  {
    title: { zh: '三项写在第六部分', en: 'the three stand in chapter 6' },
    form: '2021',
    changes: {
      '/organ': county,
      '/chapters/overview/1/text': plain,
      '/chapters/otherMatters/1/text':
        '政务公开纳入年度考核，第三方评估得分 92 分，没有因政府信息公开工作被问责的情况。',
    },
    findings: [],
  },
  {
    title: { zh: '换了说法：打分排名、处分', en: 'in other words: ranks, disciplinary sanctions' },
    form: '2021',
    changes: {
      '/organ': county,
      '/chapters/overview/1/text': `${plain}县委目标办对各单位打分排名，问卷结果良好，年内没有因信息公开违规违纪受处分人员。`,
    },
    findings: [],
  },
  {
    title: {
      zh: '社会监督员、没有人受到处理',
      en: 'lay supervisors; nobody was dealt with',
    },
    form: '2021',
    changes: {
      '/organ': county,
      '/chapters/overview/1/text': `${plain}政务公开占年度绩效评估的 5%，聘请社会监督员 12 名，没有单位或者个人因此受到处理。`,
    },
    findings: [],
  },
  {
    title: { zh: '“问题得到处理”不是责任追究', en: 'problems dealt with hold nobody accountable' },
    form: '2021',
    changes: {
      '/organ': county,
      '/chapters/overview/1/text': `${plain}政务公开纳入年度绩效评估，聘请社会监督员 12 名，反映的问题均得到处理。`,
    },
    findings: [{ messageId: 'some', at: '/chapters/overview' }],
  },
  {
    title: { zh: '别的部分提到了考核：只提醒', en: 'assessment is mentioned in another chapter: a warning' },
    form: '2021',
    changes: {
      '/organ': county,
      '/chapters/overview/1/text': plain,
      '/chapters/proactiveDisclosure/1': { kind: 'paragraph', text: '栏目更新纳入年度考核。' },
    },
    findings: [{ messageId: 'some', at: '/chapters/overview' }],
  },
  {
    title: { zh: '部门和政府办公室的报告不要求', en: 'not asked of departments and offices' },
    form: '2021',
    changes: { '/organ': office, '/chapters/overview/1/text': plain },
    findings: [],
  },
  {
    title: { zh: '第一部分没有文字', en: 'chapter 1 has no text' },
    form: '2021',
    changes: { '/organ': county, '/chapters/overview': [] },
    findings: [],
  },
]);
