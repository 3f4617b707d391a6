import { defineRule } from '@nianbao/core';

const basis = 'nianbao 读取规则：读不了的要说明，不猜';

/** The file has nothing in it. */
export const empty = defineRule({
  id: 'read/empty',
  severity: 'error',
  title: { zh: '文件为空', en: 'The file is empty' },
  basis,
  messages: {
    bytes: {
      zh: '文件是空的（0 字节）。请确认选对了文件',
      en: 'The file is empty (0 bytes). Check that this is the right file',
    },
    text: {
      zh: '文件里没有文字。请确认选对了文件',
      en: 'There is no text in the file. Check that this is the right file',
    },
  },
});

/** The file is of a kind that is not read. */
export const unsupported = defineRule({
  id: 'read/unsupported',
  severity: 'error',
  title: { zh: '文件格式不支持', en: 'The file format is not supported' },
  basis,
  messages: {
    known: {
      zh: '文件格式是“{format}”，目前不能读取。请另存为网页（HTML）或纯文本后再试',
      en: 'The file is of the format “{format}”, which cannot be read yet. Save it as a web page (HTML) or plain text and try again',
    },
    picture: {
      zh: '这是图片（{format}），里面的文字读不出。请找网页版，或者能复制文字的版本',
      en: 'This is a picture ({format}), whose text cannot be read. Look for a web page, or a version whose text can be copied',
    },
    binary: {
      zh: '这是二进制文件（第 {offset} 字节起），不是文字。请提供网页（HTML）或纯文本',
      en: 'This is a binary file (from byte {offset}), not text. Provide a web page (HTML) or plain text',
    },
  },
});

/** A limit was exceeded. */
export const limitExceeded = defineRule({
  id: 'read/limit',
  severity: 'error',
  title: { zh: '超过读取上限', en: 'A limit of reading is exceeded' },
  basis,
  messages: {
    bytes: {
      zh: '文件有 {found} 字节，超过上限 {most} 字节，没有读取。年度报告不应这么大，请确认选对了文件',
      en: 'The file has {found} bytes, over the limit of {most}; it was not read. No annual report is this large: check that this is the right file',
    },
    cells: {
      zh: '表格有 {found} 个以上的单元格，超过上限 {most}，没有读取',
      en: 'The tables have {found} cells or more, over the limit of {most}; the file was not read',
    },
    span: {
      zh: '单元格跨 {found} 行或列，超过上限 {most}，按不跨行列读取，请核对该表',
      en: 'A cell spans {found} rows or columns, over the limit of {most}; it was read as spanning none. Check that table',
    },
    blocks: {
      zh: '文件的段落、行或标签超过 {most} 个，没有读取。年度报告不应这么多，请确认选对了文件',
      en: 'The file has more than {most} paragraphs, lines or elements; it was not read. No annual report has this many: check that this is the right file',
    },
    unzipped: {
      zh: '文件解压后超过 {most} 字节（至少 {found} 字节），没有读取。年度报告不应这么大，请确认选对了文件',
      en: 'The file unpacks to more than {most} bytes (at least {found}); it was not read. No annual report is this large: check that this is the right file',
    },
    ratio: {
      zh: '文件里有一部分解压后膨胀 {found} 倍，超过上限 {most} 倍，没有读取。请用原来的软件重新保存后再试',
      en: 'A part of the file unpacks to {found} times its size, over the limit of {most}; the file was not read. Save it anew with the program that made it and try again',
    },
    pages: {
      zh: '文件有 {found} 页，超过上限 {most} 页，没有读取。年度报告不应这么长，请确认选对了文件',
      en: 'The file has {found} pages, over the limit of {most}; it was not read. No annual report is this long: check that this is the right file',
    },
    milliseconds: {
      zh: '读取用时超过 {most} 毫秒，已停止。请确认选对了文件，或者另存后再试',
      en: 'Reading took longer than {most} milliseconds and was stopped. Check that this is the right file, or save it anew and try again',
    },
    depth: {
      zh: '标签嵌套超过 {most} 层（至少 {found} 层），没有读取',
      en: 'Elements are nested over {most} deep (at least {found}); the file was not read',
    },
  },
});

/** Bytes that are no text in the encoding of the rest. */
export const encoding = defineRule({
  id: 'read/encoding',
  severity: 'warning',
  title: { zh: '有不能解码的字节', en: 'Some bytes cannot be decoded' },
  basis,
  messages: {
    invalid: {
      zh: '按 {encoding} 解码，有 {count} 处字节不能识别，第一处在第 {line} 行，已用“�”代替，请核对',
      en: 'Decoded as {encoding}; bytes in {count} places are not valid, the first on line {line}. They stand as “�”: check them',
    },
  },
});

/** The text has neither chapters nor tables of an annual report. */
export const notAReport = defineRule({
  id: 'read/not-a-report',
  severity: 'error',
  title: { zh: '不是政府信息公开工作年度报告', en: 'Not an annual report on government information disclosure' },
  basis: '《中华人民共和国政府信息公开条例》第五十条',
  messages: {
    nothing: {
      zh: '文件里找不到年度报告的各部分和表格，没有读出任何内容。请确认选对了文件',
      en: 'No chapter and no table of an annual report was found; nothing was read. Check that this is the right file',
    },
  },
});

/** The file holds more than one report. */
export const secondReport = defineRule({
  id: 'read/second-report',
  severity: 'error',
  title: { zh: '文件里不止一份报告', en: 'The file holds more than one report' },
  basis,
  messages: {
    second: {
      zh: '“{text}”起是第二份报告，没有读取；请拆成两个文件',
      en: 'A second report begins at “{text}”; it was not read. Split the file in two',
    },
  },
});
