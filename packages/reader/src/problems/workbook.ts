import { defineRule } from '@nianbao/core';
import { unread as basis, inferred } from './basis.ts';

/** A cell whose formula was never calculated. */
export const formulaWithoutValue = defineRule({
  id: 'read/formula-without-value',
  severity: 'error',
  title: { zh: '公式没有结果', en: 'A formula without a result' },
  basis,
  messages: {
    missing: {
      zh: '{cell} 是公式“{formula}”，文件里没有它的计算结果，这一格没有读入。请用 Excel 或 WPS 打开，保存后再试',
      en: '{cell} is the formula “{formula}”, whose result the file does not hold; the cell was not read. Open the file in Excel or WPS, save it and try again',
    },
  },
});

/** A number that a cell shows otherwise than it is stored. */
export const shownOtherwise = defineRule({
  id: 'read/shown-otherwise',
  severity: 'info',
  title: { zh: '显示的与所存的不同', en: 'A cell shows something else than it holds' },
  basis,
  messages: {
    rounded: {
      zh: '{cell} 显示为“{shown}”，所存的数是 {stored}，按“{text}”读入',
      en: '{cell} shows “{shown}” and holds {stored}; it was read as “{text}”',
    },
    otherwise: {
      zh: '{cell} 所存的数是 {stored}，显示为“{shown}”，按显示的读入',
      en: '{cell} holds {stored} and shows “{shown}”; what it shows was read',
    },
    blank: {
      zh: '{cell} 所存的数是 {stored}，按它的数字格式不显示，按空白读入',
      en: '{cell} holds {stored}, which its number format does not show; it was read as blank',
    },
    conditional: {
      zh: '{range} 设有条件格式，可能把数字变成白色或隐藏起来；数字按所存的读入，请用 Excel 或 WPS 打开核对',
      en: 'A conditional format of {range} may turn figures white or hide them; they were read as they are stored. Open the file in Excel or WPS and check them',
    },
    unsure: {
      zh: '{cell} 的数字格式“{format}”不能确定怎样显示，按“{text}”读入，请核对',
      en: 'How {cell} is shown by its number format “{format}” cannot be told; it was read as “{text}”. Check it',
    },
  },
});

/** Cells beside a table, with a blank column between, that are none of its own. */
export const remarkBeside = defineRule({
  id: 'read/remark-beside',
  severity: 'info',
  title: { zh: '写在表格旁边的备注', en: 'A remark beside a table' },
  basis: inferred,
  messages: {
    apart: {
      zh: '{cell} 的“{text}”（共 {count} 格）写在表格或正文旁边，中间隔着空列，没有当作表格的内容，另作文字读入。如是自用的备注，发布前请删去；如属表格，请移到表格里',
      en: '{cell}, “{text}” ({count} cells), stands beside a table or text with a blank column between; it was read as text of its own, not as part of the table. Delete it before publishing if it is a note of your own; move it into the table if it belongs there',
    },
  },
});

/** Parts of a workbook that are not shown, or do not stand in cells. */
export const sheetLeftOut = defineRule({
  id: 'read/sheet-left-out',
  severity: 'warning',
  title: { zh: '工作表里未读入的部分', en: 'Parts of a sheet that were not read' },
  basis: inferred,
  messages: {
    sheet: {
      zh: '工作表“{sheet}”是隐藏的（如“{text}”），未读入。如属报告内容，请取消隐藏后再读取',
      en: 'The sheet “{sheet}” is hidden (“{text}” stands in it) and was not read. If it is part of the report, unhide it and read the file again',
    },
    cells: {
      zh: '工作表“{sheet}”中隐藏的行或列里有 {count} 个单元格（如 {cell} 的“{text}”）未读入。如属报告内容，请取消隐藏后再读取',
      en: 'In the sheet “{sheet}” {count} cells of hidden rows or columns (such as {cell}, “{text}”) were not read. If they are part of the report, unhide them and read the file again',
    },
    covered: {
      zh: '工作表“{sheet}”中 {count} 个单元格（如 {cell} 的“{text}”）被合并单元格盖住，不显示，未读入',
      en: 'In the sheet “{sheet}” {count} cells (such as {cell}, “{text}”) lie under merged cells and are not shown; they were not read',
    },
    missing: {
      zh: '工作表“{sheet}”在文件里找不到内容，未读入。请用 Excel 或 WPS 打开核对，保存后再试',
      en: 'The file does not hold what the sheet “{sheet}” consists of; it was not read. Open the file in Excel or WPS, check it, save it and try again',
    },
    other: {
      zh: '“{sheet}”不是由单元格组成的工作表（如图表），未读入',
      en: '“{sheet}” is no sheet of cells (such as a chart) and was not read',
    },
    drawing: {
      zh: '工作表“{sheet}”里的图片、图形或文本框未读入，请核对其中有没有报告内容',
      en: 'Pictures, shapes or text boxes of the sheet “{sheet}” were not read. Check whether they hold a part of the report',
    },
  },
});
