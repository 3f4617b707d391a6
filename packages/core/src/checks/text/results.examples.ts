import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '予以公开 12 件，表中 10 件', en: '12 granted in the text, 10 in the table' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '答复申请 21 件，其中予以公开 12 件，部分公开 3 件，无法提供 8 件。',
      },
      '/tables/requests/totalHandled/total': 21,
      '/tables/requests/granted/total': 10,
      '/tables/requests/partiallyGranted/total': 3,
      '/tables/requests/unavailableNotHeld/total': 8,
    },
    findings: [{ messageId: 'differs', at: '/chapters/requests/1', expected: 10, actual: 12 }],
  },
  {
    title: { zh: '予以公开和部分公开合计', en: 'granted and partially granted together' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '予以公开及部分公开 11 件，本机关不掌握相关政府信息 9 件。' },
      '/tables/requests/totalHandled/total': 21,
      '/tables/requests/granted/total': 10,
      '/tables/requests/partiallyGranted/total': 3,
      '/tables/requests/unavailableNotHeld/total': 8,
    },
    findings: [
      { messageId: 'differs', at: '/chapters/requests/1', expected: 13, actual: 11 },
      { messageId: 'differs', at: '/chapters/requests/1', expected: 8, actual: 9 },
    ],
  },
  {
    title: { zh: '部门报告里写的是全市的数', en: 'the report of a department speaks of the whole county' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '全市各级行政机关答复政府信息公开申请 90 件，其中予以公开 42 件。',
      },
      '/tables/requests/totalHandled/total': 21,
      '/tables/requests/granted/total': 10,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/requests/1', expected: 10, actual: 42 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '答复申请 21 件，其中予以公开 12 件。' },
      '/tables/requests/totalHandled/total': 21,
      '/tables/requests/granted/total': null,
    },
    sourceMap: { '/tables/requests/granted/total': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/requests/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '与表一致', en: 'as the table has them' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '答复申请 21 件，其中予以公开 10 件，部分公开 3 件，不予公开 0 件，无法提供 8 件。',
      },
      '/tables/requests/totalHandled/total': 21,
      '/tables/requests/granted/total': 10,
      '/tables/requests/partiallyGranted/total': 3,
      '/tables/requests/unavailableNotHeld/total': 8,
    },
    findings: [],
  },
  {
    title: { zh: '空白而合计已经够数', en: 'a blank where the rest comes to it already' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '答复申请 8 件，其中无法提供 8 件。' },
      '/tables/requests/totalHandled/total': 8,
      '/tables/requests/unavailableNotHeld/total': 8,
      '/tables/requests/unavailableNeedsCreation/total': null,
      '/tables/requests/unavailableNeedsCreation/research': null,
      '/tables/requests/granted/total': null,
      '/tables/requests/granted/research': null,
    },
    findings: [],
  },
]);
