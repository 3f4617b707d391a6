import { mapCells, mapParagraphs } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

const labels: Readonly<Record<string, string>> = {
  '（七）总计': '（七）合计',
  '3.其他': '3.其他情形',
  总计: '合计',
  行政规范性文件: '规范性文件',
  规范性文件: '行政规范性文件',
  未经复议直接起诉: '直接起诉',
  复议后起诉: '经复议后起诉',
  '2.其他法律行政法规禁止公开': '2.其他法律法规禁止公开',
};

/** Wordings that the form lists as seen in published reports. */
export const otherWordings: Layout = {
  name: 'other-wordings',
  words: { zh: '行名、列名和标题用常见的别的说法', en: 'labels and headings in other wordings that are known' },
  formats,
  toldBy: 'labels',
  print: (report, form) => {
    const aliases = new Map(form.chapters.map(({ zh, aliases }) => [zh, `${zh.slice(0, 2)}${aliases[0]}`]));
    const document = mapCells(printDocument(report, form), (cell) => ({
      ...cell,
      text: cell.figure ? cell.text : (labels[cell.text] ?? cell.text),
    }));
    return mapParagraphs(document, (paragraph) =>
      paragraph.role === 'heading' ? { ...paragraph, text: aliases.get(paragraph.text) ?? paragraph.text } : paragraph,
    );
  },
};
