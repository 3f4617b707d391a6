import { mapCells } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

/** Slips as they are seen in published reports: a character too few, too many or wrong. */
const slips: Readonly<Record<string, string>> = {
  '2.其他法律行政法规禁止公开': '2.其他法律行政止公开',
  '3.危及“三安全一稳定”': '3.危及“三安全一隐定”',
  '5.属于三类内部事务信息': '5.属于三类内部事务性信息',
  '3.补正后申请内容仍不明确': '3.补正后申请内容仍不明',
  '1.信访举报投诉类申请': '1.信访举报投诉申请',
  '四、结转下年度继续办理': '四、结转下年度继续办',
  社会公益组织: '社会公益组职',
  法律服务机构: '法律服务构机',
  行政事业性收费: '行政事业收费',
  尚未审结: '尚末审结',
};

export const misspeltLabels: Layout = {
  name: 'misspelt-labels',
  words: { zh: '行名、列名有错别字', en: 'slips of the pen in labels' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapCells(printDocument(report, form), (cell) => ({
      ...cell,
      text: cell.figure ? cell.text : (slips[cell.text] ?? cell.text),
    })),
};
