import { forms, type Table } from '@nianbao/core';
import type { Language } from '../language.ts';

/** The fixed words of `explain`. */
export const words = {
  zh: {
    catalogue: '检查目录',
    more: '查看其中一项：nianbao explain 代码',
    severity: '级别',
    error: '错误',
    warning: '警告',
    info: '提示',
    basis: '依据',
    norms: '目录编号',
    messages: '说法',
    examples: '示例',
    code: '代码',
    title: '内容',
    blank: '空白',
    nothing: '没有问题',
    colon: '：',
    areas: {
      cells: '数字格',
      chapters: '各部分',
      charges: '行政事业性收费',
      documents: '规章和规范性文件',
      enforcement: '行政处罚和行政强制',
      family: '本级与所属单位',
      form: '格式版本',
      model: '报告 JSON',
      organ: '机关名称',
      'other-matters': '其他需要报告的事项',
      overview: '总体情况',
      period: '统计期限',
      preamble: '前言',
      problems: '问题及改进',
      publication: '公布',
      read: '读取',
      text: '文字与表格',
      wording: '用语',
      years: '历年',
    },
  },
  en: {
    catalogue: 'Catalogue of checks',
    more: 'To see one of them: nianbao explain CODE',
    severity: 'Severity',
    error: 'error',
    warning: 'warning',
    info: 'note',
    basis: 'Basis',
    norms: 'Catalogue no.',
    messages: 'Messages',
    examples: 'Examples',
    code: 'Code',
    title: 'What',
    blank: 'blank',
    nothing: 'nothing wrong',
    colon: ': ',
    areas: {
      cells: 'Figures',
      chapters: 'Chapters',
      charges: 'Fees',
      documents: 'Rules and normative documents',
      enforcement: 'Penalties and compulsion',
      family: 'Government and units',
      form: 'Form',
      model: 'Report JSON',
      organ: 'Name of the organ',
      'other-matters': 'Other matters',
      overview: 'Overview',
      period: 'Period',
      preamble: 'Preamble',
      problems: 'Problems and improvements',
      publication: 'Publication',
      read: 'Reading',
      text: 'Text against tables',
      wording: 'Wording',
      years: 'Across years',
    },
  },
} as const;

const tables = forms.flatMap((form) => form.tables as readonly Table[]);

/** The name of an area of codes, such as `cells`, or a table of the forms; undefined where it has none yet. */
export function areaName(area: string, language: Language): string | undefined {
  const names: Readonly<Record<string, string>> = words[language].areas;
  return Object.hasOwn(names, area) ? names[area] : tables.find(({ key }) => key === area)?.[language];
}
