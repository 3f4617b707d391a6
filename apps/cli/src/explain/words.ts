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
      form: '格式版本',
      model: '报告 JSON',
      read: '读取',
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
      form: 'Form',
      model: 'Report JSON',
      read: 'Reading',
    },
  },
} as const;

const tables = forms.flatMap((form) => form.tables as readonly Table[]);

/** The name of an area of codes, such as `cells`, or a table of the forms; undefined where it has none yet. */
export function areaName(area: string, language: Language): string | undefined {
  const names: Readonly<Record<string, string>> = words[language].areas;
  return Object.hasOwn(names, area) ? names[area] : tables.find(({ key }) => key === area)?.[language];
}
