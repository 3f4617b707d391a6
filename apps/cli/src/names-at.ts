import { type Form, lineLabel, linesAt, type Pointer, type Words } from '@nianbao/core';
import type { Language } from './language.ts';

/** Parts of a report that are neither text nor figures, as people call them. */
const parts: Readonly<Record<string, Words>> = {
  title: { zh: '标题', en: 'Title' },
  year: { zh: '报告年度', en: 'Report year' },
  organ: { zh: '发布机关', en: 'Organ' },
  form: { zh: '格式版本', en: 'Form' },
  period: { zh: '统计期限', en: 'Period' },
  preamble: { zh: '引言', en: 'Preamble' },
  contact: { zh: '联系方式', en: 'Contact' },
  issued: { zh: '落款', en: 'Signature and date' },
  extra: { zh: '格式之外的行', en: 'Lines outside the form' },
};

/** What a pointer names: chapter, table, row and column, from the outside in; empty for the whole file. */
export function namesAt(form: Form | undefined, pointer: Pointer, language: Language): readonly string[] {
  const [, top = '', key = ''] = pointer.split('/');
  const chapterOf = (chapterKey: string) => form?.chapters.find((one) => one.key === chapterKey);
  if (top === 'chapters') {
    const chapter = chapterOf(key);
    return chapter ? [chapter[language]] : [];
  }
  if (top !== 'tables') return parts[top] ? [parts[top][language]] : [];
  const lines = form && linesAt(form, pointer);
  if (!lines) return [];
  const { table, row, column } = lines;
  const chapter = chapterOf(table.chapter);
  // The third and fourth chapters hold one table each, of the same name.
  const alone = chapter?.zh.endsWith(table.zh);
  return [
    ...(chapter ? [chapter[language]] : []),
    ...(alone ? [] : [table[language]]),
    ...(row ? [lineLabel(row)[language]] : []),
    ...(column ? [lineLabel(column)[language]] : []),
  ];
}
