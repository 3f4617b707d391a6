import { defineRule } from '@nianbao/core';

const basis = 'nianbao 规则：读不了的文件要逐个说明';

/** The operating system does not hand out the file. */
export const unreadableFile = defineRule({
  id: 'read/unreadable-file',
  severity: 'error',
  title: { zh: '文件打不开', en: 'The file cannot be opened' },
  basis,
  messages: {
    missing: {
      zh: '没有这个文件或文件夹。请检查路径和文件名',
      en: 'There is no such file or folder. Check the path and the name',
    },
    address: {
      zh: '本工具不联网，请先在浏览器里把网页另存为文件',
      en: 'This tool works offline: save the page as a file in the browser first',
    },
    denied: {
      zh: '没有读取权限。请检查文件的权限，或者是否被别的程序占用',
      en: 'Permission to read is denied. Check the permissions, and whether another program holds the file',
    },
    other: {
      zh: '文件打不开（{reason}）。请检查文件是否完好、磁盘是否可用',
      en: 'The file cannot be opened ({reason}). Check that it is intact and that its disk is available',
    },
  },
});

/** The reader broke on the file: a mistake of this program. */
export const failed = defineRule({
  id: 'read/failed',
  severity: 'error',
  title: { zh: '读取时程序出错', en: 'The program failed while reading' },
  basis,
  messages: {
    crashed: {
      zh: '读取或检查这个文件时程序出错（{reason}），没有结果。这是程序的问题，请把文件和这句话一并反映',
      en: 'The program failed on this file ({reason}); there is no result. This is a mistake of the program: please report it with the file',
    },
  },
});

/** Something that starts like JSON but is none. */
export const notJson = defineRule({
  id: 'model/not-json',
  severity: 'error',
  title: { zh: 'JSON 不完整', en: 'The JSON is broken' },
  basis: 'RFC 8259',
  messages: {
    syntax: {
      zh: '文件开头像 JSON，却不是完整的 JSON（{reason}）。请重新导出，或检查文件是否被截断',
      en: 'The file starts like JSON yet is no complete JSON ({reason}). Export it again, or check whether it was cut short',
    },
  },
});

/** A `read` result in which something besides the report is not what `read` writes. */
export const damagedResult = defineRule({
  id: 'model/damaged-result',
  severity: 'warning',
  title: { zh: '读取结果有损坏', en: 'The read result is damaged' },
  basis: 'read 命令的输出格式',
  messages: {
    left: {
      zh: '读取结果的 {part} 里有 {count} 项不合格式，已略去；报告本身照常检查。请用 read 重新生成',
      en: 'Malformed entries of {part} in the read result were left out ({count}); the report itself was checked. Run read again',
    },
  },
});

/** The rules of this program, beside those of the reader, the model and the checks. */
export const ownRules = [unreadableFile, failed, notJson, damagedResult];
