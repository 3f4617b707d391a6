import { defineRule } from '@nianbao/core';
import { inferred as basis } from './basis.ts';

const form = '《中华人民共和国政府信息公开条例》第五十条第二款';

/** Neither form's own labels are there. */
export const formInferred = defineRule({
  id: 'read/form-inferred',
  severity: 'warning',
  title: { zh: '格式版本是推断的', en: 'The form was inferred' },
  basis: form,
  messages: {
    year: {
      zh: '表格里没有能区分格式版本的项目，按报告年度 {year} 用 {form} 年格式读取',
      en: 'No label tells the form; it was read in the form of {form}, by its year {year}',
    },
    mixed: {
      zh: '表格里两种格式的项目都有，按项目较多的 {form} 年格式读取',
      en: 'The labels belong to two forms; it was read in the form of {form}, which has more of them',
    },
    latest: {
      zh: '表格和年度都不能说明用的是哪种格式，按最新的 {form} 年格式读取',
      en: 'Neither labels nor year tell the form; it was read in the latest one, {form}',
    },
  },
});

/** The title of the report. */
export const titleMissing = defineRule({
  id: 'read/title-missing',
  severity: 'warning',
  title: { zh: '找不到标题', en: 'No title was found' },
  basis: form,
  messages: {
    none: {
      zh: '找不到“……政府信息公开工作年度报告”样式的标题',
      en: 'No title like “……政府信息公开工作年度报告” was found',
    },
    outside: {
      zh: '正文没有标题，用了文件自带的标题“{title}”',
      en: 'The text has no title; the title that the file carries was used: “{title}”',
    },
  },
});

/** Two titles that disagree. */
export const titlesDiffer = defineRule({
  id: 'read/titles-differ',
  severity: 'warning',
  title: { zh: '前后标题不一致', en: 'Titles differ' },
  basis,
  messages: {
    differ: {
      zh: '标题前后不一致：“{other}”与“{title}”，用了后者',
      en: 'Titles differ: “{other}” and “{title}”; the latter was used',
    },
  },
});

/** The report year. */
export const yearInferred = defineRule({
  id: 'read/year-inferred',
  severity: 'warning',
  title: { zh: '报告年度是推断的', en: 'The report year was inferred' },
  basis,
  messages: {
    period: {
      zh: '标题没有年度，按统计期限定为 {year} 年',
      en: 'The title has no year; {year} was taken from the period of the figures',
    },
    issued: {
      zh: '标题和统计期限都没有年度，按落款日期定为 {year} 年',
      en: 'Neither title nor period has a year; {year} was taken from the date of issue',
    },
    none: { zh: '找不到报告年度', en: 'No report year was found' },
  },
});

/** The name of the organ. */
export const organInferred = defineRule({
  id: 'read/organ-inferred',
  severity: 'info',
  title: { zh: '机关名称是推断的', en: 'The organ was inferred' },
  basis,
  messages: {
    line: {
      zh: '标题没有机关名称，用了标题前一行的“{organ}”',
      en: 'The title names no organ; the line before it was used: “{organ}”',
    },
    issued: {
      zh: '标题没有机关名称，用了落款的“{organ}”',
      en: 'The title names no organ; the sign-off was used: “{organ}”',
    },
    none: { zh: '找不到机关名称', en: 'No organ is named' },
    unclear: {
      zh: '“{organ}”看不出是哪类机关，请核对机关名称',
      en: 'What kind of organ “{organ}” is cannot be told; check its name',
    },
  },
});

/** No date of issue stands under the report. */
export const issuedInferred = defineRule({
  id: 'read/issued-inferred',
  severity: 'info',
  title: { zh: '落款日期是推断的', en: 'The date of issue was inferred' },
  basis,
  messages: {
    published: {
      zh: '没有落款，日期用了网页的发布日期“{text}”',
      en: 'There is no sign-off; the date of publication was used: “{text}”',
    },
    none: { zh: '没有落款日期', en: 'There is no date of issue' },
  },
});

/** A chapter told by other words than its heading in the form. */
export const chapterInferred = defineRule({
  id: 'read/chapter-inferred',
  severity: 'info',
  title: { zh: '某一部分是按近似标题认定的', en: 'A chapter was told by a similar heading' },
  basis: form,
  norms: ['SEC-TITLE'],
  messages: {
    similar: {
      zh: '“{heading}”按意思认作“{chapter}”',
      en: 'The heading “{heading}” was taken for “{chapter}”',
    },
    repeated: {
      zh: '“{heading}”出现不止一次，“{chapter}”从后面有内容的一处读起',
      en: 'The heading “{heading}” stands more than once; “{chapter}” was read from where text follows',
    },
  },
});

/** A date that no calendar has. */
export const dateInvalid = defineRule({
  id: 'read/date-invalid',
  severity: 'warning',
  title: { zh: '日期不存在', en: 'A date does not exist' },
  basis,
  messages: {
    period: {
      zh: '统计期限“{text}”里有不存在的日期，没有读入',
      en: 'The period “{text}” names a date that does not exist; it was not read',
    },
    issued: {
      zh: '落款日期“{text}”不存在，没有读入',
      en: 'The date of issue “{text}” does not exist; it was not read',
    },
  },
});
