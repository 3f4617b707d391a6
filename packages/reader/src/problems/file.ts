import { defineRule } from '@nianbao/core';
import { unread as basis } from './basis.ts';

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
      zh: '文件格式是“{format}”，目前不能读取。请另存为 PDF、.docx 或网页（HTML）后再试',
      en: 'The file is of the format “{format}”, which cannot be read. Save it as PDF, .docx or a web page (HTML) and try again',
    },
    office: {
      zh: '文件格式是“{format}”，不能直接读取。请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 后再试；在 Node 里也可改用 @nianbao/reader/node，它会找 LibreOffice 转换',
      en: 'The file is of the format “{format}”, which is not read as it is. Open it in Word, Excel or WPS, save it as .docx or .xlsx and try again; in Node, @nianbao/reader/node has it converted by LibreOffice',
    },
    workbook: {
      zh: '文件格式是“{format}”，目前不能读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试',
      en: 'The file is of the format “{format}”, which cannot be read. Open it in Excel or WPS, save it as .xlsx and try again',
    },
    ofd: {
      zh: '文件格式是“{format}”，目前不能读取。请用 OFD 阅读器另存为 PDF 或 .docx，或者找同一份报告的网页版',
      en: 'The file is of the format “{format}”, which cannot be read. Save it as PDF or .docx with an OFD viewer, or look for the web page of the same report',
    },
    archive: {
      zh: '这是 {format}，里面的文件没有读取。请先解压，再读取其中的报告',
      en: 'This is a {format}; the files in it were not read. Unpack it first and read the report in it',
    },
    webArchive: {
      zh: '文件格式是“{format}”，目前不能读取。请用浏览器打开，另存为“网页，仅 HTML”（.html）后再试',
      en: 'The file is of the format “{format}”, which cannot be read. Open it in a browser, save it as “web page, HTML only” (.html) and try again',
    },
    picture: {
      zh: '这是图片（{format}），里面的文字读不出。请找网页版或能复制文字的版本；没有的话，先做文字识别（OCR），核对后再读取',
      en: 'This is a picture ({format}), whose text cannot be read. Look for a web page or a version whose text can be copied; failing that, run text recognition (OCR) on it, check the result and read that',
    },
    binary: {
      zh: '这是二进制文件（第 {offset} 字节起），不是文字，也不是认得的文件格式。请提供 PDF、.docx、.xlsx、网页（HTML）或纯文本',
      en: 'This is a binary file (from byte {offset}), neither text nor of a known format. Provide PDF, .docx, .xlsx, a web page (HTML) or plain text',
    },
  },
});

/** The file is not whole, or not what its format says. */
export const damaged = defineRule({
  id: 'read/damaged',
  severity: 'error',
  title: { zh: '文件已损坏', en: 'The file is damaged' },
  basis,
  messages: {
    page: {
      zh: '第 {page} 页已损坏，打不开，没有读取。请重新下载，或者用原来的软件重新导出，再试一次',
      en: 'Page {page} is damaged and does not open; it was not read. Download the file anew, or export it anew from the program that made it, and try again',
    },
    file: {
      zh: '文件不完整或已损坏（{what}），没有读取。请重新下载，或者用原来的软件打开后另存，再试一次',
      en: 'The file is not whole or is damaged ({what}); it was not read. Download it anew, or open it in the program that made it, save it anew and try again',
    },
  },
});

/** The file opens only with a password. */
export const encrypted = defineRule({
  id: 'read/encrypted',
  severity: 'error',
  title: { zh: '文件设有密码', en: 'The file is protected by a password' },
  basis,
  messages: {
    password: {
      zh: '文件设有打开密码，没有读取。请用密码打开，去掉密码后另存，再试一次',
      en: 'The file opens only with a password; it was not read. Open it with its password, save it without one and try again',
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
      zh: '文件有 {found} 页（或工作表），超过上限 {most}，没有读取。年度报告不应这么长，请确认选对了文件',
      en: 'The file has {found} pages or sheets, over the limit of {most}; it was not read. No annual report is this long: check that this is the right file',
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
    attached: {
      zh: '网页里找不到年度报告的各部分和表格；报告可能在附件“{text}”里，请下载后读取这个文件',
      en: 'No chapter and no table of an annual report was found in the page; it may be in the file “{text}” that the page links to. Download that file and read it',
    },
  },
});

/** A report of a year before the forms that are known. */
export const oldForm = defineRule({
  id: 'read/old-form',
  severity: 'error',
  title: { zh: '旧格式的报告', en: 'A report in an older form' },
  basis: '国办公开办函〔2019〕60号',
  messages: {
    year: {
      zh: '这是 {year} 年度的报告，用的是 {first} 年以前的旧格式，没有读取；本工具读 {first} 年度起的报告',
      en: 'This is the report of {year}, in a form older than that of {first}; it was not read. Reports of {first} and later are',
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
