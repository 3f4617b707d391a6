import { defineExamples } from '../define-examples.ts';

const at = '/chapters/problems';
const chapter = (text: string) => [
  { kind: 'heading', level: 1, text: '五、存在的主要问题及改进情况' },
  { kind: 'paragraph', text },
];
const last =
  '2021年存在的主要问题是：政策解读多为文字，图解、视频较少；部分栏目更新不及时，全年发现超期 4 次。' +
  '改进情况：举办业务培训 2 次，建立栏目更新提醒制度，解读材料与文件同步起草、同步发布。';

export default defineExamples([
  {
    title: { zh: '只改了年份和次数', en: 'only years and figures were changed' },
    form: '2021',
    changes: { [at]: chapter(last.replace('2021', '2022').replace('4 次', '十二次')), '/year': 2022 },
    previous: { [at]: chapter(last) },
    findings: [{ messageId: 'same', at, actual: 100 }],
  },
  {
    title: { zh: '只添了几个字', en: 'a few words were added' },
    form: '2021',
    changes: { [at]: chapter(`${last}明年继续。`), '/year': 2022 },
    previous: { [at]: chapter(last) },
    findings: [{ messageId: 'similar', at }],
  },
  {
    title: { zh: '写的是本年的情况', en: 'it tells of this year' },
    form: '2021',
    changes: {
      [at]: chapter(
        '主要问题是依申请公开的答复文书不够规范，有 1 件被行政复议机关纠正。已统一文书样式，答复前一律经法制审核。',
      ),
      '/year': 2022,
    },
    previous: { [at]: chapter(last) },
    findings: [],
  },
  {
    title: { zh: '“无”每年都一样，不算', en: '无 is the same every year and does not count' },
    form: '2021',
    changes: { [at]: chapter('无。') },
    previous: { [at]: chapter('无。') },
    findings: [],
  },
]);
