import { defineRule, formsBasis } from '@nianbao/core';

const basis = 'nianbao 读取规则：数字与标签、行列位置对得上才读，凡推断都要说明';

/** A cell holds something that is not one number. */
export const numberUnreadable = defineRule({
  id: 'read/number-unreadable',
  severity: 'error',
  title: { zh: '数字格里不是一个数', en: 'A cell does not hold one number' },
  basis,
  norms: ['CELL-NOT-INTEGER'],
  messages: {
    text: {
      zh: '{row}“{column}”印的是“{text}”，读不出一个数，未读入；请只填数字',
      en: '{row}, “{column}” says “{text}”, which is not one number; it was not read. Write the number alone',
    },
    large: {
      zh: '{row}“{column}”印的是“{text}”，这个数太大，不会是真的，未读入；请核对',
      en: '{row}, “{column}” says “{text}”, a number too large to be true; it was not read. Check it',
    },
  },
});

/** A cell holds a number and more, or writes it in an unusual way. */
export const numberNote = defineRule({
  id: 'read/number-note',
  severity: 'info',
  title: { zh: '数字格里另有文字或符号', en: 'A cell holds more than its number' },
  basis,
  norms: ['CELL-UNIT-INSIDE', 'CELL-SEPARATOR'],
  messages: {
    more: {
      zh: '{row}“{column}”印的是“{text}”，读作 {value}',
      en: '{row}, “{column}” says “{text}”; it was read as {value}',
    },
    byHeader: {
      zh: '{row}“{column}”印的是“{text}”，表头的单位是{unit}，换算为 {value} 万元；格式要求以万元填写，请核对',
      en: '{row}, “{column}” says “{text}”, and the unit of the header is {unit}; converted to {value} (10,000 yuan), the unit of the form. Check it',
    },
    converted: {
      zh: '{row}“{column}”印的是“{text}”，换算为 {value} 万元',
      en: '{row}, “{column}” says “{text}”; converted to {value} (10,000 yuan)',
    },
  },
});

/** An amount without a unit, neither in its cell nor over its column. */
export const unitMissing = defineRule({
  id: 'read/unit-missing',
  severity: 'warning',
  title: { zh: '金额没有单位', en: 'An amount has no unit' },
  basis,
  norms: ['TBL-UNIT'],
  messages: {
    missing: {
      zh: '{row}“{column}”是 {value}，格内和表头都没有单位，按印的数读作万元，请核对是元还是万元',
      en: '{row}, “{column}” is {value} with no unit in the cell or header; read as printed, in 10,000 yuan. Check the unit',
    },
    unknown: {
      zh: '{row}“{column}”是 {value}，单位“{unit}”认不出或者前后不一，按印的数读作万元，请核对',
      en: '{row}, “{column}” is {value}, and its unit “{unit}” is not known or contradicts itself; read as printed, in 10,000 yuan. Check the unit',
    },
  },
});

/** A merged cell stands where several figures belong. */
export const mergedFigure = defineRule({
  id: 'read/merged-figure',
  severity: 'error',
  title: { zh: '几个数字格合并成一格', en: 'One merged cell stands for several figures' },
  basis,
  messages: {
    merged: {
      zh: '{row}有 {count} 格合并在一起，印的是“{text}”，不知属于哪一格，未读入',
      en: '{row} has {count} cells merged into one that says “{text}”; it was not read, since it is not known which cell it belongs to',
    },
  },
});

/** A row prints more or fewer figures than it has cells. */
export const figureCount = defineRule({
  id: 'read/figure-count',
  severity: 'error',
  title: { zh: '一行数字的个数与格数不符', en: 'A row has more or fewer figures than cells' },
  basis: formsBasis,
  norms: ['TBL-ROWS'],
  messages: {
    surplus: {
      zh: '{row}：这一行应有 {expected} 个数，印了 {actual} 个，分不清多出的是哪一个，{cells}因此没有读入；请对照底稿删去多余的数',
      en: '{row}: the line has {actual} figures for {expected} cells, and nothing tells which is surplus, so {cells} were not read; remove the figure that does not belong',
    },
    same: {
      zh: '{row}：这一行应有 {expected} 个数，印了 {actual} 个；各格无论去掉哪一个都相同，已读入',
      en: '{row}: the line has {actual} figures for {expected} cells; each cell is the same whichever is dropped, and was read',
    },
    short: {
      zh: '{row}：这一行应有 {expected} 个数，只读出 {actual} 个，分不清缺的是哪一个，整行没有读入；漏印的请补齐，两个数挨得太近的请分开',
      en: '{row}: {actual} figures were told apart in the line for {expected} cells, and nothing tells which is missing; the row was not read. Fill in what is missing, and part figures that stand too close',
    },
    cut: {
      zh: '{row}：这一行应有 {expected} 格，只有 {actual} 格；前 {actual} 格按表头读入，其余没有印，请核对',
      en: '{row}: the line has {actual} of {expected} cells; these were read by the header, the rest is not printed. Check the row',
    },
  },
});

/** Figures were told apart by their order, since header and row do not line up. */
export const columnsByOrder = defineRule({
  id: 'read/columns-by-order',
  severity: 'warning',
  title: { zh: '按顺序对应各列', en: 'Columns were told by their order' },
  basis,
  messages: {
    shifted: {
      zh: '{table}有 {count} 行与表头没有对齐（从{row}起），但个数相符，按从左到右的顺序读入，请核对',
      en: '{table}: {count} rows, from {row} on, do not line up with the header; as the number of figures fits, they were read from left to right. Check them',
    },
    noHeader: {
      zh: '{table}有 {count} 行的表头分不清各列（从{row}起），但个数相符，按从左到右的顺序读入，请核对',
      en: '{table}: the header over {count} rows, from {row} on, does not tell the columns apart; as the number of figures fits, they were read from left to right. Check them',
    },
  },
});

/** A doubtful line would satisfy the identities of the form if it were read in another way. */
export const anotherReading = defineRule({
  id: 'read/another-reading',
  severity: 'warning',
  title: { zh: '换一种读法就平衡', en: 'Another reading would balance' },
  basis: formsBasis,
  messages: {
    dropped: {
      zh: '{row}：如果多出的是“{text}”，即读作 {figures}，勾稽关系就成立；没有这样读入，请对照底稿确认',
      en: '{row}: if “{text}” is the surplus figure, the line reads {figures} and balances; it was not read so. Check it against the records',
    },
    missing: {
      zh: '{row}：如果缺的是{cell}“{column}”，即读作 {figures}，勾稽关系就成立；没有这样读入，请对照底稿确认',
      en: '{row}: if {cell}, “{column}” is what is missing, the line reads {figures} and balances; it was not read so. Check it against the records',
    },
    byPosition: {
      zh: '{table}有 {count} 行（从{row}起）是按顺序读入的，不平衡；如果按表头的位置读，勾稽关系就成立，请对照底稿确认',
      en: '{table}: {count} rows, from {row} on, were read in order and do not balance; read by the position of their header they do. Check them against the records',
    },
    formOrder: {
      zh: '{table}有 {count} 行（从{row}起）是按表头读入的，不平衡；如果按格式的列序读，勾稽关系就成立，表头可能印错了，请核对',
      en: '{table}: {count} rows, from {row} on, were read by their header and do not balance; read in the order of the form they do. The header may be wrong: check it',
    },
  },
});
