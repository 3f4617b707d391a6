import { defineExamples } from '../define-examples.ts';

const handled = '/tables/requests/totalHandled/total';
const reconsideration = '/tables/remedies/reconsideration/total';
const direct = '/tables/remedies/directLitigation/total';

export default defineExamples([
  {
    title: { zh: '两年办理 7 件申请，却有 9 件案件', en: 'nine cases after seven requests' },
    form: '2021',
    changes: { [handled]: 4, [reconsideration]: 6, [direct]: 3 },
    previous: { [handled]: 3 },
    findings: [{ messageId: 'exceeds', at: reconsideration, expected: 7, actual: 9 }],
  },
  {
    title: { zh: '没有超过', en: 'not more than were handled' },
    form: '2021',
    changes: { [handled]: 4, [reconsideration]: 6, [direct]: 1 },
    previous: { [handled]: 3 },
    findings: [],
  },
  {
    title: { zh: '办理总计是空白', en: 'the total handled is blank' },
    form: '2021',
    changes: { [handled]: null, [reconsideration]: 6 },
    previous: { [handled]: 3 },
    findings: [{ messageId: 'blank', at: reconsideration, outcome: 'cannotTell' }],
  },
]);
