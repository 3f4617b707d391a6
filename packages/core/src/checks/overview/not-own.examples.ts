import { defineExamples } from '../define-examples.ts';

const put = (text: string) => ({ '/chapters/overview/1/text': text });

export default defineExamples([
  {
    title: { zh: '通篇只说各地', en: 'it speaks of other places only' },
    form: '2021',
    changes: put('政务公开不断深化，部分地区公开了 1200 条信息，公众的知情权得到更好保障。'),
    findings: [{ messageId: 'others', at: '/chapters/overview' }],
  },
  {
    title: { zh: '提到各级政府，也写了本机关', en: 'it names all governments, and the organ itself' },
    form: '2021',
    changes: put('按照各级政府的部署，我局全年公开信息 120 条。'),
    findings: [],
  },
  {
    title: { zh: '用机关的名称', en: 'the organ is called by its name' },
    form: '2021',
    changes: {
      '/organ/name': '泽库县人民政府',
      ...put('各级政府信息公开的要求越来越细，泽库全年公开信息 120 条。'),
    },
    findings: [],
  },
  {
    title: { zh: '没有第一部分', en: 'there is no first chapter' },
    form: '2021',
    changes: { '/chapters/overview': [] },
    findings: [],
  },
]);
