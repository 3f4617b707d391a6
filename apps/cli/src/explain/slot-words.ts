import type { Language } from '../language.ts';

/** Names of message slots as Chinese readers know them; those of English say what they are by themselves. */
const names: Readonly<Record<string, string>> = {
  actual: '实际',
  after: '后文',
  before: '前文',
  blanks: '空白的各项',
  cells: '各格',
  chapter: '部分',
  column: '列',
  columns: '各列',
  count: '数目',
  difference: '差额',
  encoding: '编码',
  expected: '应有',
  form: '格式年份',
  format: '文件种类',
  found: '实有',
  heading: '标题',
  href: '地址',
  kind: '行或列',
  known: '可用的格式',
  left: '左边',
  line: '名称',
  most: '上限',
  notice: '通知',
  offset: '字节位置',
  organ: '机关',
  other: '另一个',
  part: '部分',
  pointer: '位置',
  previous: '前一部分',
  reason: '原因',
  right: '右边',
  row: '行',
  rows: '各行',
  table: '表',
  text: '原文',
  title: '标题',
  value: '数',
  values: '各数',
  year: '年度',
};

/** A message with its slots named in the language of the reader; a slot without a name stays as it is written. */
export function readable(message: string, language: Language): string {
  if (language !== 'zh') return message;
  return message.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(names, name) ? `{${names[name]}}` : slot,
  );
}
