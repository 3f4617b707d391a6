import { defineExamples } from '../define-examples.ts';

const county = { name: '泽库县人民政府', kind: 'government', divisionCode: null };
const district = { name: '淮安市洪泽区教育局', kind: 'department', divisionCode: null };
const township = { name: '某县某镇人民政府', kind: 'township', divisionCode: null };
const overview = '/chapters/overview/1';
const put = (organ: object, text: string) => ({ '/organ': organ, [`${overview}/text`]: text });

export default defineExamples([
  {
    title: { zh: '县的报告写“区级”', en: 'a county says 区级' },
    form: '2019',
    changes: put(county, '把信息公开纳入区级考核指标体系，社会评议良好，没有责任追究。'),
    findings: [{ messageId: 'foreign', at: overview, actual: '区级' }],
  },
  {
    title: { zh: '县的报告写“我市”怎样', en: 'a county says what our city did' },
    form: '2019',
    changes: put(county, '2019 年，我市主动公开信息 120 条。纳入考核，社会评议良好，没有责任追究。'),
    findings: [{ messageId: 'foreign', at: overview, actual: '我市' }],
  },
  {
    title: { zh: '区的报告写“县委、县政府”和“全县”', en: 'a district speaks of a county' },
    form: '2021',
    changes: put(district, '围绕县委、县政府中心工作，全县公开信息 120 条。'),
    findings: [
      { messageId: 'foreign', at: overview, actual: '县委' },
      { messageId: 'foreign', at: overview, actual: '全县' },
    ],
  },
  {
    title: { zh: '镇的报告写“我乡”', en: 'a 镇 says 我乡' },
    form: '2021',
    changes: put(township, '我乡公开信息 120 条，纳入考核，社会评议良好，没有责任追究。'),
    findings: [{ messageId: 'foreign', at: overview, actual: '我乡' }],
  },
  {
    title: { zh: '县里的乡写“区级统一部署”“区委、区政府”', en: 'a township of a county speaks of a district' },
    form: '2021',
    changes: put(
      { name: '示例县东岭乡人民政府', kind: 'township', divisionCode: null },
      '按照区级统一部署，按照区委、区政府要求，我乡公开信息 120 条，纳入县里考核，社会评议良好，没有责任追究。',
    ),
    findings: [
      { messageId: 'foreign', at: overview, actual: '区级' },
      { messageId: 'foreign', at: overview, actual: '区委' },
    ],
  },
  {
    title: { zh: '区里的街道写“县级”', en: 'a subdistrict speaks of a county' },
    form: '2021',
    changes: put(
      { name: '淮安市洪泽区高良涧街道办事处', kind: 'subdistrict', divisionCode: null },
      '按照县级要求和区委、区政府部署，公开信息 120 条。',
    ),
    findings: [{ messageId: 'foreign', at: overview, actual: '县级' }],
  },
  {
    title: { zh: '看不出在县里还是区里的镇', en: 'a township whose name does not tell where it lies' },
    form: '2021',
    changes: put(
      { name: '东岭镇人民政府', kind: 'township', divisionCode: null },
      '按照区级部署和县委要求，我镇公开信息 120 条，纳入考核，社会评议良好，没有责任追究。',
    ),
    findings: [],
  },
  {
    title: { zh: '县的部门说市里做了什么', en: 'a bureau of a county says what its city did' },
    form: '2021',
    changes: put(
      { name: '泽库县教育局', kind: 'department', divisionCode: null },
      '2021 年，我市启动新中考改革，及时公开普查公告 120 条。',
    ),
    findings: [],
  },
  {
    title: { zh: '县的报告写上级、社区、园区、县（区）', en: 'a county speaks of superiors, communities, zones' },
    form: '2021',
    changes: put(
      county,
      '按照省、州、县要求，健全区域协作，在社区级平台和园区公开信息 120 条；考核列全市第二；参观学习洪泽区政府的做法。',
    ),
    findings: [],
  },
  {
    title: { zh: '自治区的县写“区、市要求”', en: 'a county of an autonomous region' },
    form: '2021',
    changes: {
      ...put(county, '按照区政府、市政府部署，我区政务公开平台公开信息 120 条。'),
      '/contact/postcode': '751100',
    },
    findings: [],
  },
  {
    title: { zh: '区的报告写县级以上、副县级、县级融媒体中心', en: 'a district uses words of general use' },
    form: '2021',
    changes: put(
      district,
      '《县级政府政务公开标准》适用于县级以上人民政府；由副县级领导分管，在县级融媒体中心公开信息 120 条。',
    ),
    findings: [],
  },
  {
    title: { zh: '机关名称看不出层级', en: 'the name of the organ tells no level' },
    form: '2021',
    changes: { '/organ/name': '某开发区管理委员会', [`${overview}/text`]: '我县公开信息 120 条。' },
    findings: [],
  },
]);
