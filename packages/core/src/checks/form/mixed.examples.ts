import { defineExamples } from '../define-examples.ts';

const row = (labels: string[], columns: string[], values: string[]) => ({
  table: 'documents',
  labels,
  columns,
  values,
  source: null,
});

export default defineExamples([
  {
    title: { zh: '2021 年格式的报告里有“政府集中采购”', en: 'a report in form 2021 has 政府集中采购' },
    form: '2021',
    changes: { '/extra': [row(['政府集中采购'], ['采购项目数量', '采购总金额'], ['3', '160.5964万元'])] },
    findings: [{ messageId: 'foreign', at: '/extra/0', expected: '2021', actual: '2019' }],
  },
  {
    title: { zh: '2019 年格式的报告里有“现行有效件数”一列', en: 'a report in form 2019 has a column 现行有效件数' },
    form: '2019',
    changes: { '/extra': [row(['规章'], ['现行有效件数'], ['0'])] },
    findings: [{ messageId: 'foreign', at: '/extra/0', expected: '2019', actual: '2021' }],
  },
  {
    title: { zh: '自行增加的行不属于任何格式', en: 'a row of the organ’s own belongs to no form' },
    form: '2021',
    changes: { '/extra': [row(['其他主动公开文件'], ['本年制发件数'], ['4'])] },
    findings: [],
  },
]);
