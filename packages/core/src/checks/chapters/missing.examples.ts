import { type CellState, cellPointer } from '../../model/index.ts';
import { defineExamples } from '../define-examples.ts';

const rows = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'];
const columns = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];

const noRemedies = Object.fromEntries(
  rows.map((row) => [cellPointer('remedies', row), Object.fromEntries(columns.map((column) => [column, null]))]),
);

const remediesPrinted = (state: CellState) =>
  Object.fromEntries(rows.flatMap((row) => columns.map((column) => [cellPointer('remedies', row, column), { state }])));

export default defineExamples([
  {
    title: { zh: '没有第六部分', en: 'the sixth chapter is not there' },
    form: '2021',
    changes: { '/chapters/otherMatters': [] },
    findings: [{ messageId: 'missing', at: '/chapters/otherMatters', expected: '六、其他需要报告的事项' }],
  },
  {
    title: {
      zh: '只有表格，没有标题和文字，也算有这一部分',
      en: 'a chapter of figures without heading or text is there',
    },
    form: '2021',
    changes: { '/chapters/remedies': [] },
    findings: [],
  },
  {
    title: { zh: '标题、文字和表格都没有', en: 'neither a heading, nor text, nor a table' },
    form: '2019',
    changes: { '/chapters/remedies': [], ...noRemedies },
    sourceMap: remediesPrinted('notPrinted'),
    findings: [{ messageId: 'missing', at: '/chapters/remedies', expected: '四、政府信息公开行政复议、行政诉讼情况' }],
  },
  {
    title: {
      zh: '标题不认得，但表格印着，格里全是“/”，也算有这一部分',
      en: 'no heading that is known, but a table that is printed, full of “/”',
    },
    form: '2019',
    changes: { '/chapters/remedies': [], ...noRemedies },
    sourceMap: remediesPrinted('slash'),
    findings: [],
  },
]);
