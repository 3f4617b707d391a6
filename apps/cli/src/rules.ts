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

const previousBasis = 'nianbao 规则：每份报告与同一机关上一年的报告对照，对不上的要说明';

/** A file given as a report of the year before could not be read. */
export const previousUnread = defineRule({
  id: 'previous/unread',
  severity: 'error',
  title: { zh: '上年报告读不了', en: 'A report of the year before cannot be read' },
  basis: previousBasis,
  messages: {
    unread: { zh: '上年报告 {file} 没有读到：{reason}', en: 'Last year’s report {file} was not read: {reason}' },
  },
});

/** A report given as that of the year before fits none of those checked. */
export const previousUnmatched = defineRule({
  id: 'previous/unmatched',
  severity: 'warning',
  title: { zh: '上年报告没有对上', en: 'A report of the year before fits none' },
  basis: previousBasis,
  messages: {
    organ: {
      zh: '上年报告 {file}（{organ}，{year} 年度）没有用上：被检查的报告里没有同一机关 {next} 年度的',
      en: 'Last year’s report {file} ({organ}, year {year}) was not used: none of the reports checked is that of the same organ for {next}',
    },
    nameless: {
      zh: '上年报告 {file} 没有用上：其中没有读到机关名称或年度，不知道该与哪一份对照',
      en: 'Last year’s report {file} was not used: it names no organ or no year, so that it cannot be told which report it belongs to',
    },
  },
});

/** Several reports may be that of the year before; none is used. */
export const previousSeveral = defineRule({
  id: 'previous/several',
  severity: 'warning',
  title: { zh: '上年报告不止一份', en: 'There are several reports of the year before' },
  basis: previousBasis,
  messages: {
    several: {
      zh: '{organ} {year} 年度的报告有 {count} 份（{files}），不知道以哪一份为准，{next} 年度的报告没有与上年对照；请只留一份',
      en: 'There are {count} reports of {organ} for {year} ({files}), and it cannot be told which one holds: that for {next} was not held against the year before; keep one of them',
    },
  },
});

/** The rules of this program, beside those of the reader, the model and the checks. */
export const ownRules = [
  unreadableFile,
  failed,
  notJson,
  damagedResult,
  previousUnread,
  previousUnmatched,
  previousSeveral,
];
