import { defineExamples } from '../define-examples.ts';

const put = (text: string) => ({ '/chapters/overview/1/text': text });

export default defineExamples([
  {
    title: { zh: '只写了公开的条数', en: 'only the number of items is there' },
    form: '2021',
    changes: put('全年主动公开信息 63 条，其中工作动态 16 条、预决算信息 5 条。'),
    findings: [{ messageId: 'missing', at: '/chapters/overview' }],
  },
  {
    title: { zh: '没有小标题，五个方面都写到了', en: 'no headings, but all five aspects are there' },
    form: '2021',
    changes: put(
      '全年通过门户网站发布信息 47 条；办理并答复申请 3 件；定期回审已发布的信息，及时更新；指定专人负责，参加培训 2 次。',
    ),
    findings: [],
  },
  {
    title: { zh: '2019 年格式不按这五个方面检查', en: 'the form of 2019 is not looked at' },
    form: '2019',
    changes: put('全年发布信息 63 条。'),
    findings: [],
  },
  {
    title: { zh: '没有第一部分', en: 'there is no first chapter' },
    form: '2021',
    changes: { '/chapters/overview': [] },
    findings: [],
  },
]);
