import { defineExamples } from '../define-examples.ts';

const at = '/chapters/problems';
const chapter = (text: string) => ({
  [at]: [{ kind: 'paragraph', text }],
  '/chapters/overview': [],
});
const copied = '主要问题是政策解读形式单一，部分栏目更新不及时。改进情况：全年举办培训 2 次，建立栏目更新提醒制度。';
const own = '主要问题是依申请公开答复文书不够规范，有 1 件被复议机关纠正。已统一文书样式，答复前一律经法制审核。';

export default defineExamples([
  {
    title: { zh: '两个单位的第五部分只有次数不同', en: 'chapter 5 of two units differs in figures only' },
    form: '2021',
    changes: {},
    family: {
      units: [
        { name: '某县教育局', changes: chapter(copied) },
        { name: '某县民政局', changes: chapter(own) },
        { name: '某县司法局', changes: chapter(copied.replace('2 次', '三次')) },
      ],
    },
    findings: [{ messageId: 'alike', at, actual: 2 }],
  },
  {
    title: { zh: '各写各的', en: 'each tells its own' },
    form: '2021',
    changes: {},
    family: {
      units: [
        { name: '某县教育局', changes: chapter(copied) },
        { name: '某县民政局', changes: chapter(own) },
      ],
    },
    findings: [],
  },
  {
    title: { zh: '都只写“无”：不算', en: 'both say 无: does not count' },
    form: '2021',
    changes: {},
    family: {
      units: [
        { name: '某县教育局', changes: chapter('无。') },
        { name: '某县民政局', changes: chapter('无。') },
      ],
    },
    findings: [],
  },
]);
