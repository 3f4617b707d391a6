import { defineExamples } from '../define-examples.ts';

const heading = (text: string) => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string) => ({ kind: 'paragraph', text });
const overview = (...blocks: object[]) => ({
  '/chapters/overview': [{ kind: 'heading', level: 1, text: '一、总体情况' }, ...blocks],
});

export default defineExamples([
  {
    title: { zh: '（二）之后是（四）', en: '（四） follows （二）' },
    form: '2021',
    changes: overview(
      heading('（一）主动公开'),
      paragraph('全年公开 120 条。'),
      heading('（二）依申请公开'),
      paragraph('没有收到申请。'),
      heading('（四）平台建设'),
      heading('（五）监督保障'),
    ),
    findings: [{ messageId: 'skipped', at: '/chapters/overview/5', expected: '（三）', actual: '（四）' }],
  },
  {
    title: { zh: '两个“2.”', en: 'two items are numbered 2.' },
    form: '2019',
    changes: overview(paragraph('1.公开目录更新'), paragraph('2.公开指南更新'), paragraph('2.解读形式更新')),
    findings: [{ messageId: 'repeated', at: '/chapters/overview/3', expected: '3.', actual: '2.' }],
  },
  {
    title: { zh: '“一是、二是”之后是“四是”', en: '四是 follows 二是' },
    form: '2021',
    changes: overview(paragraph('一是健全制度。二是加强培训；四是强化考核，五是通报结果。')),
    findings: [{ messageId: 'skipped', at: '/chapters/overview/1', expected: '三是', actual: '四是' }],
  },
  {
    title: { zh: '每个标题下另从 1. 数起，“一是”也重新数', en: 'numbers begin anew under each heading' },
    form: '2021',
    changes: overview(
      heading('（一）主动公开'),
      paragraph('1.公开目录：一是更新，二是检查。'),
      paragraph('2.公开指南。主要问题一是陈旧；二是不全。'),
      heading('（二）依申请公开'),
      paragraph('1.渠道：一是网上（一是网站，二是微信），二是窗口，三是信函。'),
      paragraph('2.办理。'),
    ),
    findings: [],
  },
  {
    title: { zh: '第一项写在段落里', en: 'the first item stands inside a paragraph' },
    form: '2021',
    changes: overview(
      paragraph('（一）制度。修订两项；（二）培训。举办三次。'),
      paragraph('（三）考核。第三方评估之一是抽查，统一是原则。'),
    ),
    findings: [],
  },
]);
