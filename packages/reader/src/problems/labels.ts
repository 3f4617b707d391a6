import { formsBasis as basis, defineRule } from '@nianbao/core';
import { inferred } from './basis.ts';

/** A printed label says more than the form's. */
export const labelNote = defineRule({
  id: 'read/label-note',
  severity: 'warning',
  title: { zh: '标签带有格式以外的说明', en: 'A label says more than that of the form' },
  basis,
  norms: ['TBL-LABEL'],
  messages: {
    note: {
      zh: '“{label}”带有格式以外的说明“{note}”，按格式的项目读入，请核对数字口径',
      en: 'The label “{label}” has the note “{note}”, which the form does not; it was read as the line of the form. Check what the figures count',
    },
    caption: {
      zh: '表格上面写的是“{label}”，好像不是报告年度的数字；仍按本报告的数字读入，请核对',
      en: 'The line over the table says “{label}”, which does not look like the year of the report; it was read as its figures. Check it',
    },
    line: {
      zh: '{table}这一行标着“{label}”，按本表的数字读入，请核对数字口径',
      en: '{table}: the line is labelled “{label}” and was read as the figures of the table. Check what they count',
    },
  },
});

/** A label is misspelt. */
export const labelMisspelt = defineRule({
  id: 'read/label-misspelt',
  severity: 'warning',
  title: { zh: '标签与格式的写法不同', en: 'A label is written otherwise than in the form' },
  basis,
  norms: ['TBL-LABEL'],
  messages: {
    row: {
      zh: '“{label}”与格式的写法不同，按最接近的{row}读入，请核对',
      en: '“{label}” is not written as in the form; it was read as the nearest label, {row}. Check it',
    },
    column: {
      zh: '{table}的列“{label}”与格式的写法不同，按最接近的“{column}”读入，请核对',
      en: '{table}: the column “{label}” is not written as in the form; it was read as the nearest label, “{column}”. Check it',
    },
  },
});

/** A label is torn over several rows of the source. */
export const labelTorn = defineRule({
  id: 'read/label-torn',
  severity: 'info',
  title: { zh: '断开的标签已接上', en: 'A torn label was joined' },
  basis: inferred,
  messages: {
    torn: {
      zh: '{row}的标签在原文中断成几行（“{label}”），已接上',
      en: '{row}: the label is torn over several rows (“{label}”) and was joined',
    },
  },
});

/** A row was told by the rows around it alone. */
export const rowByOrder = defineRule({
  id: 'read/row-by-order',
  severity: 'warning',
  title: { zh: '按上下行的顺序认定的行', en: 'A row was told by those around it' },
  basis,
  norms: ['TBL-LABEL'],
  messages: {
    blank: {
      zh: '有一行没有标签，上下两行之间只缺{row}，按它读入，请核对这一行的数字',
      en: 'A row has no label; only {row} is missing between the rows above and below, and it was read as that. Check its figures',
    },
    damaged: {
      zh: '“{label}”认不出是哪一行，上下两行之间只缺{row}，按它读入，请核对这一行的数字',
      en: '“{label}” names no row; only {row} is missing between the rows above and below, and it was read as that. Check its figures',
    },
  },
});
