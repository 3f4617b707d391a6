import { defineExamples } from '../define-examples.ts';

const at = '/chapters/overview/1';
const put = (text: string) => ({
  [`${at}/text`]: `我局做好主动公开、依申请公开和信息管理，网站公开信息 120 条。${text}`,
});

export default defineExamples([
  {
    title: { zh: '标题“202021年”', en: 'a title with 202021年' },
    form: '2021',
    changes: { '/title': '某市财政局 202021 年政府信息公开工作年度报告' },
    findings: [{ messageId: 'year', at: '/title', actual: '202021' }],
  },
  {
    title: { zh: '“资金资金”和“，。”', en: 'a word twice, and two marks' },
    form: '2021',
    changes: put('公开财政资金资金使用情况，。'),
    findings: [
      { messageId: 'doubled', at, actual: '资金资金' },
      { messageId: 'marks', at, actual: '，。' },
    ],
  },
  {
    title: { zh: '“的的”', en: 'a particle twice' },
    form: '2021',
    changes: put('公开群众关心的的信息，实现公开目的的同时保护隐私。'),
    findings: [{ messageId: 'doubled', at, actual: '的的' }],
  },
  {
    title: { zh: '括号一全一半', en: 'brackets of two widths' },
    form: '2021',
    changes: put('《条例》（以下简称《条例》)。'),
    findings: [{ messageId: 'brackets', at }],
  },
  {
    title: { zh: '重复但没有写错的', en: 'words that may stand twice' },
    form: '2021',
    changes: put(
      '通过县政府政府信息公开专栏发布，各部门部门预算均已公开；一件一件抓落实；二〇二〇年至二〇二一年；' +
        '2020 年、2021 年；（1）培训；(2)检查；为了了解情况；目的的实现。',
    ),
    findings: [],
  },
]);
