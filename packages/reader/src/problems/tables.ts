import { defineRule } from '@nianbao/core';

const form = '国办公开办函〔2021〕30号、〔2019〕60号所附格式';

/** A table of the form is not there at all. */
export const tableMissing = defineRule({
  id: 'read/table-missing',
  severity: 'error',
  title: { zh: '缺少表格', en: 'A table is missing' },
  basis: form,
  norms: ['TBL-MISSING'],
  messages: {
    missing: { zh: '找不到“{table}”的表格', en: 'The table “{table}” was not found' },
  },
});

/** A row of the form is not printed. */
export const rowMissing = defineRule({
  id: 'read/row-missing',
  severity: 'error',
  title: { zh: '缺少行', en: 'A row is missing' },
  basis: form,
  norms: ['TBL-ROWS'],
  messages: {
    missing: { zh: '{table}缺少 {count} 行：{rows}', en: '{table}: {count} rows are missing: {rows}' },
  },
});

/** A column of the form is not printed. */
export const columnMissing = defineRule({
  id: 'read/column-missing',
  severity: 'error',
  title: { zh: '缺少列', en: 'A column is missing' },
  basis: form,
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
  basis: form,
  norms: ['TBL-ROWS'],
  messages: {
    repeated: {
      zh: '{row}印了两次，读入了前一次，后一次的“{values}”另存在 extra',
      en: '{row} is printed twice; the first was read, the second (“{values}”) is kept under extra',
    },
  },
});

/** A printed line that the form does not have. */
export const lineUnknown = defineRule({
  id: 'read/line-unknown',
  severity: 'warning',
  title: { zh: '格式里没有的行或列', en: 'A row or column that the form does not have' },
  basis: form,
  norms: ['TBL-EXTRA-ROW'],
  messages: {
    row: {
      zh: '“{label}”不是格式里的行，“{values}”另存在 extra',
      en: '“{label}” is no row of the form; “{values}” is kept under extra',
    },
    words: {
      zh: '“{label}”不是格式里的行，另存在 extra',
      en: '“{label}” is no row of the form; it is kept under extra',
    },
    column: {
      zh: '“{label}”不是格式里的列，“{values}”另存在 extra',
      en: '“{label}” is no column of the form; “{values}” is kept under extra',
    },
    table: {
      zh: '有一张表不是格式里的表（{count} 行，如“{label}”），内容另存在 extra',
      en: 'A table is none of the form ({count} rows, such as “{label}”); its content is kept under extra',
    },
    columns: {
      zh: '“{label}”行的表头（{columns}）与格式不符，“{values}”没有读入表格，另存在 extra',
      en: 'The header over row “{label}” ({columns}) is not that of the form; “{values}” was not read and is kept under extra',
    },
  },
});

/** One table that the source prints in several parts. */
export const tableJoined = defineRule({
  id: 'read/table-joined',
  severity: 'info',
  title: { zh: '断开的表格已接上', en: 'A table in parts was joined' },
  basis: 'nianbao 读取规则：凡推断、拼接、略去的都要说明',
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
  basis: form,
  norms: ['TBL-LABEL'],
  messages: {
    moved: {
      zh: '{table}各列的顺序与格式不同，按列名读入',
      en: '{table}: the columns stand in another order than in the form; they were read by their labels',
    },
  },
});
