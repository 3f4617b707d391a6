import { defineExamples } from '../define-examples.ts';

const at = '/chapters/overview/1';
const put = (text: string) => ({
  [`${at}/text`]: `我局做好主动公开、依申请公开和信息管理，网站公开信息 120 条。${text}`,
});

export default defineExamples([
  {
    title: { zh: '“XX 条”', en: 'a number of XX' },
    form: '2021',
    changes: put('其中政策文件 XX 条。'),
    findings: [{ messageId: 'left', at, actual: 'XX' }],
  },
  {
    title: { zh: '下划线', en: 'a line to write on' },
    form: '2021',
    changes: put('开展培训＿＿次。'),
    findings: [{ messageId: 'left', at, actual: '__' }],
  },
  {
    title: { zh: '标题里的“××县”', en: 'a county called ×× in the title' },
    form: '2021',
    changes: { '/title': '××县财政局2021年政府信息公开工作年度报告' },
    findings: [{ messageId: 'left', at: '/title', actual: '××' }],
  },
  {
    title: { zh: '“（请填写）”', en: 'a note that says to fill in' },
    form: '2021',
    changes: put('培训次数（请填写本年数）。'),
    findings: [{ messageId: 'left', at }],
  },
  {
    title: { zh: '网址、隐去的人名、申请人请填写、有待补充', en: 'addresses, masked names, plain words' },
    form: '2021',
    changes: put(
      '见 www.xxgk.gov.cn/art_2__1.html；邮箱 a__b@example.cn；李××诉本机关一案已审结；申请人请填写申请表；' +
        '目录还有待补充完善；热线 7×24 小时在线；“XX发布”不再更新。',
    ),
    findings: [],
  },
]);
