import type { Words } from '@nianbao/core';
import type { YAMLError } from 'yaml';

/** What is wrong with a YAML text, by the code of its parser; of all others Chinese readers are told that it is none. */
const words: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对：同一级的各项要左边对齐',
  TAB_AS_INDENT: '缩进用了制表符，应改用空格',
  DUPLICATE_KEY: '同一个键写了两次',
  MISSING_CHAR: '缺少引号、括号或冒号后面的空格',
  MULTILINE_IMPLICIT_KEY: '这里应是“键: 值”',
  BLOCK_AS_IMPLICIT_KEY: '一行里写了两个“键: 值”，有冒号的文字请加引号',
  MULTIPLE_DOCS: '一个文件里有几份内容（以 --- 隔开），只能有一份',
  RESOURCE_EXHAUSTION: '嵌套太深',
};

/** In Chinese texts the colon is easily typed full width, which is no colon to YAML. */
const colon: Words = {
  zh: '；这一行的冒号要用英文的“:”，后面空一格',
  en: '; the colon of this line has to be “:”, followed by a space',
};

/** What the parser of YAML complains of in a line, in words. */
export function yamlWords({ code, message }: Pick<YAMLError, 'code' | 'message'>, line: string): Words {
  const hint = line.includes('：') && !line.includes(': ') ? colon : { zh: '', en: '' };
  const [first = ''] = message.split('\n');
  return { zh: `${words[code] ?? '不是正确的 YAML 或 JSON'}${hint.zh}`, en: `${first}${hint.en}` };
}
