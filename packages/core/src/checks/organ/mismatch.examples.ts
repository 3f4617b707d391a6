import { defineExamples } from '../define-examples.ts';

const county = (preamble: string) => ({
  '/organ': { name: '泽库县人民政府', kind: 'government', divisionCode: null },
  '/title': '泽库县人民政府 2021 年政府信息公开工作年度报告',
  '/issued/by': '泽库县人民政府办公室',
  '/preamble': preamble,
});

export default defineExamples([
  {
    title: { zh: '前言写由另一个县编制', en: 'the preamble says that another county compiled it' },
    form: '2021',
    changes: county('本报告由河南县人民政府办公室编制，统计期限为 2021 年 1 月 1 日至 12 月 31 日。'),
    findings: [{ messageId: 'place', at: '/preamble', expected: '泽库县人民政府', actual: '河南县人民政府办公室' }],
  },
  {
    title: { zh: '联系的是另一个县', en: 'another county is named as whom to ask' },
    form: '2021',
    changes: county('如有疑问，请与河南县政务服务中心联系（电话：0973-0000000）。'),
    findings: [{ messageId: 'place', at: '/preamble', actual: '河南县政务服务中心' }],
  },
  {
    title: { zh: '先写本县，后写联系另一个县', en: 'its own office first, then another county is to be asked' },
    form: '2021',
    changes: county('如有疑问，请与泽库县人民政府办公室联系。索取报告请联系河南县政务服务中心。'),
    findings: [{ messageId: 'place', at: '/preamble', actual: '河南县政务服务中心' }],
  },
  {
    title: { zh: '落款是另一个局', en: 'another bureau signs' },
    form: '2021',
    changes: { '/issued/by': '某市民政局' },
    findings: [{ messageId: 'department', at: '/issued/by', expected: '某市财政局', actual: '某市民政局' }],
  },
  {
    title: { zh: '政府的报告由办公室编制，联系政务服务中心', en: 'a government’s office compiles its report' },
    form: '2021',
    changes: county(
      '本报告由黄南藏族自治州泽库县人民政府办公室根据条例编制。如有疑问，请联系泽库县政务服务中心，电话：0973-0000000。',
    ),
    findings: [],
  },
  {
    title: { zh: '落款用简称', en: 'a short name signs' },
    form: '2021',
    changes: {
      '/organ/name': '某市发展和改革委员会',
      '/title': '某市发展和改革委员会2021年政府信息公开工作年度报告',
      '/issued/by': '某市发改委',
    },
    findings: [],
  },
  ...[
    ['襄阳市生态环境局襄州分局', '襄州区生态环境分局'],
    ['内江市隆昌生态环境局', '隆昌市生态环境局'],
    ['某区行政审批局', '某区政务服务数据管理局'],
  ].map(([organ = '', signer = '']) => ({
    title: { zh: `一个机关的两个名称：${organ}、${signer}`, en: `two names of one organ: ${organ}, ${signer}` },
    form: '2021',
    changes: { '/organ/name': organ, '/title': `${organ}2021年政府信息公开工作年度报告`, '/issued/by': signer },
    findings: [],
  })),
  {
    title: { zh: '落款是另一个局的分局', en: 'a branch of another bureau signs' },
    form: '2021',
    changes: {
      '/organ/name': '某县教育局',
      '/title': '某县教育局2021年政府信息公开工作年度报告',
      '/issued/by': '某县公安局城关分局',
    },
    findings: [{ messageId: 'department', at: '/issued/by', expected: '某县教育局', actual: '某县公安局城关分局' }],
  },
  {
    title: { zh: '省名和县名同字，地方不同', en: 'a county that shares the name of the province is another place' },
    form: '2021',
    changes: {
      '/organ/name': '河南省郑州市中原区教育局',
      '/title': '河南省郑州市中原区教育局2021年政府信息公开工作年度报告',
      '/issued/by': '河南县教育局',
    },
    findings: [{ messageId: 'place', at: '/issued/by', expected: '河南省郑州市中原区教育局', actual: '河南县教育局' }],
  },
  {
    title: { zh: '没有写机关', en: 'no organ is named' },
    form: '2021',
    changes: { '/organ/name': null, '/title': null },
    findings: [],
  },
]);
