import { defineExamples } from '../define-examples.ts';

const overview = '/chapters/overview/1';
const district = { name: '淮安市洪泽区教育局', kind: 'department', divisionCode: null };
const put = (organ: object, text: string) => ({ '/organ': organ, [`${overview}/text`]: text });

export default defineExamples([
  {
    title: { zh: '洪泽区的报告写“金湖县坚持…”', en: 'the report of 洪泽区 says what 金湖县 does' },
    form: '2021',
    changes: put(district, '2021 年，金湖县坚持公开为常态，公开信息 120 条。'),
    findings: [{ messageId: 'foreign', at: overview, actual: '金湖县' }],
  },
  {
    title: { zh: '洪泽区的报告写“金湖县政府网站”', en: 'the report of 洪泽区 says what the website of 金湖县 does' },
    form: '2021',
    changes: put(district, '公开信息 120 条。金湖县政府网站改进了检索。'),
    findings: [{ messageId: 'foreign', at: overview, actual: '金湖县' }],
  },
  {
    title: { zh: '别的区写了全名', en: 'another district by its full name' },
    form: '2021',
    changes: put(district, '公开信息 120 条。南京市江宁区政府信息公开工作有序推进。严格执行区政府信息公开制度。'),
    findings: [{ messageId: 'foreign', at: overview, actual: '南京市江宁区' }],
  },
  {
    title: {
      zh: '镇的报告写别的县；自己的县不算',
      en: 'a township says what another county does; its own is not foreign',
    },
    form: '2021',
    changes: put(
      { name: '邢台市清河县葛仙庄镇人民政府', kind: 'township', divisionCode: null },
      '清河县高度重视政务公开。金湖县坚持公开为常态，公开信息 120 条，纳入考核，社会评议良好，没有责任追究。',
    ),
    findings: [{ messageId: 'foreign', at: overview, actual: '金湖县' }],
  },
  {
    title: { zh: '本地、上级、外地经验、各县区', en: 'the own place, superiors, and others spoken of' },
    form: '2021',
    changes: put(
      district,
      '2021 年，洪泽区坚持公开为常态，公开信息 120 条。学习金湖县做法。淮安市高度重视。各县区认真落实。淮安市洪泽区严格审核。社区积极参与。',
    ),
    findings: [],
  },
  {
    title: { zh: '对本区政府网站做了什么', en: 'what is done to the website of the own district' },
    form: '2021',
    changes: put(
      district,
      '公开信息 120 条。加强区政府网站建设。一是优化区政府网站栏目。及时更新区政府网站。建好管好区政府门户网站。',
    ),
    findings: [],
  },
  {
    title: { zh: '机关名称看不出是哪里', en: 'the name of the organ tells no place' },
    form: '2021',
    changes: put({ name: '教育局', kind: 'department', divisionCode: null }, '金湖县坚持公开为常态，公开信息 120 条。'),
    findings: [],
  },
]);
