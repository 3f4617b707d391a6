import { formsBasis as basis, defineRule } from '@nianbao/core';
import { inferred } from './basis.ts';

/** A table of the form is not there at all. */
export const tableMissing = defineRule({
  id: 'read/table-missing',
  severity: 'error',
  title: { zh: '缺少表格', en: 'A table is missing' },
  basis,
  norms: ['TBL-MISSING'],
  messages: {
    missing: { zh: '找不到“{table}”的表格', en: 'The table “{table}” was not found' },
    unclear: {
      zh: '没有认出“{table}”的表格；文件里有的表格没有框线，请对照原文核对，或者改读网页版、Word 版',
      en: 'The table “{table}” was not told from the rest; some tables of the file have no lines. Check it against the source, or read the web page or the Word file instead',
    },
  },
});

/** A row of the form is not printed. */
export const rowMissing = defineRule({
  id: 'read/row-missing',
  severity: 'error',
  title: { zh: '缺少行', en: 'A row is missing' },
  basis,
  norms: ['TBL-ROWS'],
  messages: {
    missing: { zh: '{table}缺少 {count} 行：{rows}', en: '{table}: {count} rows are missing: {rows}' },
    unclear: {
      zh: '{table}有 {count} 行没有认出：{rows}；文件里有的表格没有框线，请对照原文核对，或者改读网页版、Word 版',
      en: '{table}: {count} rows were not told from the rest: {rows}. Some tables of the file have no lines: check it against the source, or read the web page or the Word file instead',
    },
  },
});

/** A column of the form is not printed. */
export const columnMissing = defineRule({
  id: 'read/column-missing',
  severity: 'error',
  title: { zh: '缺少列', en: 'A column is missing' },
  basis,
  norms: ['TBL-ROWS'],
  messages: {
    missing: { zh: '{table}缺少列：{columns}', en: '{table}: columns are missing: {columns}' },
  },
});

/** A row is printed twice. */
export const rowRepeated = defineRule({
  id: 'read/row-repeated',
  severity: 'error',
  title: { zh: '同一行印了两次', en: 'A row is printed twice' },
  basis,
  norms: ['TBL-ROWS'],
  messages: {
    repeated: {
      zh: '{row}印了两次，读入了前一次，后一次的“{values}”另存为格式之外的行（extra）',
      en: '{row} is printed twice; the first was read, the second (“{values}”) is kept under extra',
    },
    blank: {
      zh: '{row}印了两次，后一次没有数字；读入了前一次',
      en: '{row} is printed twice, the second time without figures; the first was read',
    },
    blankBefore: {
      zh: '{row}印了两次，前一次没有数字；读入了后一次',
      en: '{row} is printed twice, the first time without figures; the second was read',
    },
  },
});

/** A printed line that the form does not have. */
export const lineUnknown = defineRule({
  id: 'read/line-unknown',
  severity: 'warning',
  title: { zh: '格式里没有的行或列', en: 'A row or column that the form does not have' },
  basis,
  norms: ['TBL-EXTRA-ROW'],
  messages: {
    row: {
      zh: '“{label}”不是格式里的行，“{values}”另存为格式之外的行（extra）',
      en: '“{label}” is no row of the form; “{values}” is kept under extra',
    },
    figures: {
      zh: '表格里有没有标签的数字“{values}”，另存为格式之外的行（extra）；可能是旁边一行断开的部分，请核对',
      en: 'Figures without a label (“{values}”) are kept under extra; they may be torn off the row beside. Check it',
    },
    stray: {
      zh: '表格后面单独有数字“{values}”，可能是上一行断开的部分，请核对该行',
      en: 'Figures stand alone behind the table (“{values}”); they may be torn off its last row. Check that row',
    },
    words: {
      zh: '“{label}”不是格式里的行，另存为格式之外的行（extra）',
      en: '“{label}” is no row of the form; it is kept under extra',
    },
    column: {
      zh: '“{label}”不是格式里的列，“{values}”另存为格式之外的行（extra）',
      en: '“{label}” is no column of the form; “{values}” is kept under extra',
    },
    table: {
      zh: '有一张表不是格式里的表（{count} 行，如“{label}”），内容另存为格式之外的行（extra）',
      en: 'A table is none of the form ({count} rows, such as “{label}”); its content is kept under extra',
    },
    columns: {
      zh: '“{label}”行的表头（{columns}）与格式不符，“{values}”没有读入表格，另存为格式之外的行（extra）',
      en: 'The header over row “{label}” ({columns}) is not that of the form; “{values}” was not read and is kept under extra',
    },
  },
});

/** One table that the source prints in several parts. */
export const tableJoined = defineRule({
  id: 'read/table-joined',
  severity: 'info',
  title: { zh: '断开的表格已接上', en: 'A table in parts was joined' },
  basis: inferred,
  messages: {
    joined: {
      zh: '{table}的表格在原文中断开，从{row}起接在前一部分之后',
      en: '{table}: the table is torn in the source; from {row} on it was joined to the part before',
    },
  },
});

/** Columns stand in another order than in the form. */
export const columnsMoved = defineRule({
  id: 'read/columns-moved',
  severity: 'warning',
  title: { zh: '列的顺序与格式不同', en: 'Columns stand in another order' },
  basis,
  norms: ['TBL-LABEL'],
  messages: {
    moved: {
      zh: '{table}各列的顺序与格式不同，按列名读入',
      en: '{table}: the columns stand in another order than in the form; they were read by their labels',
    },
  },
});

/** Rows stand in another order than in the form. */
export const rowsMoved = defineRule({
  id: 'read/rows-moved',
  severity: 'warning',
  title: { zh: '行的顺序与格式不同', en: 'Rows stand in another order' },
  basis,
  norms: ['TBL-ROWS'],
  messages: {
    moved: {
      zh: '{table}各行的顺序与格式不同，按各行的标签读入，请核对标签有没有写错位置',
      en: '{table}: the rows stand in another order than in the form; they were read by their labels. Check that the labels are in their places',
    },
  },
});

/** A table stands in the source more than once. */
export const tableRepeated = defineRule({
  id: 'read/table-repeated',
  severity: 'error',
  title: { zh: '同一张表出现两次', en: 'A table stands twice' },
  basis,
  norms: ['TBL-ROWS'],
  messages: {
    same: {
      zh: '“{table}”的表出现两次，数字相同，读入了前一张',
      en: 'The table “{table}” stands twice with the same figures; the first was read',
    },
    differs: {
      zh: '“{table}”的表出现两次，数字不同，读入了前一张，后一张另存为格式之外的行（extra），请核对哪一张是本报告的',
      en: 'The table “{table}” stands twice with different figures; the first was read, the second is kept under extra. Check which one belongs to this report',
    },
  },
});

/** A table stands in another chapter than its own. */
export const tableMisplaced = defineRule({
  id: 'read/table-misplaced',
  severity: 'warning',
  title: { zh: '表格不在它的部分里', en: 'A table stands outside its chapter' },
  basis,
  norms: ['TBL-MISSING'],
  messages: {
    misplaced: {
      zh: '“{table}”的表不在“{chapter}”部分里，按表头认出并读入，请核对是不是本年本机关的数字',
      en: 'The table “{table}” stands outside the chapter “{chapter}”; it was told by its header and read. Check that the figures are those of this year and organ',
    },
  },
});

/** A column that holds no figures. */
export const columnLeftOut = defineRule({
  id: 'read/column-left-out',
  severity: 'info',
  title: { zh: '略去的列', en: 'A column left out' },
  basis: inferred,
  messages: {
    side: {
      zh: '“{label}”列只是编号或单位，不是格式里的列，未作数字读入',
      en: 'The column “{label}” only numbers the lines or names units; it is none of the form and was not read as figures',
    },
  },
});
