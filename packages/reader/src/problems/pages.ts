import { defineRule } from '@nianbao/core';
import { inferred, unread } from './basis.ts';

/** A PDF is given without the engine that reads it. */
export const engineMissing = defineRule({
  id: 'read/engine-missing',
  severity: 'error',
  title: { zh: '没有 PDF 引擎', en: 'The PDF engine is missing' },
  basis: unread,
  messages: {
    pdfium: {
      zh: '这是 PDF，读取它要有 PDF 引擎。开发者请用 @nianbao/reader/node 的 read，或者把 openPdfium 得到的引擎作为 pdfium 选项传入',
      en: 'This is a PDF, which takes the PDF engine to read. Developers: call read of @nianbao/reader/node, or pass what openPdfium gives as the option pdfium',
    },
  },
});

/** Pages that are pictures of text. */
export const noTextLayer = defineRule({
  id: 'read/no-text-layer',
  severity: 'error',
  title: { zh: '没有文字层', en: 'There is no text layer' },
  basis: unread,
  norms: ['PUB-IMAGE-ONLY'],
  messages: {
    scanned: {
      zh: '这份 PDF 是扫描图像（{count} 页），没有文字，没有读取。请找网页版或 Word 版；没有的话，先做文字识别（OCR）并逐格核对，再读取识别出的文件',
      en: 'This PDF is made of scanned pictures (pages: {count}) without text; it was not read. Look for the web page or the Word file; where there is none, run OCR, check every cell, and read the file that comes out',
    },
    edges: {
      zh: '这份 PDF 是扫描图像（{count} 页），除页边的文字（如“{text}”）以外没有文字，没有读取。请找网页版或 Word 版；没有的话，先做文字识别（OCR）并逐格核对，再读取识别出的文件',
      en: 'This PDF is made of scanned pictures (pages: {count}) without text but at their edges (such as “{text}”); it was not read. Look for the web page or the Word file; where there is none, run OCR, check every cell, and read the file that comes out',
    },
    blank: {
      zh: '这份 PDF 有 {count} 页，没有一个能读出的字，没有读取。请确认选对了文件，或者找网页版、Word 版',
      en: 'This PDF has {count} pages and not one character that can be read; it was not read. Check that this is the right file, or look for the web page or the Word file',
    },
    recognised: {
      zh: '这份 PDF 是扫描图像，图像下面藏着识别出来的文字（如“{text}”），可能有错，没有读取。请找网页版或 Word 版',
      en: 'This PDF is made of scanned pictures with recognised text hidden beneath (such as “{text}”), which may be wrong; it was not read. Look for the web page or the Word file',
    },
    pictures: {
      zh: '文件里只有图片（{count} 张），没有文字，没有读取。请找网页版；没有的话，先做文字识别（OCR）并逐格核对，再读取识别出的文件',
      en: 'The file holds nothing but pictures ({count}) and no text; it was not read. Look for the web page; where there is none, run OCR, check every cell, and read the file that comes out',
    },
    page: {
      zh: '第 {page} 页是图像，没有能读出的文字。上面如有正文或表格，请对照原文补录，或者找网页版、Word 版',
      en: 'Page {page} is a picture without text that can be read. Where it shows text or tables of the report, key them in from the source, or look for the web page or the Word file',
    },
  },
});

/** Characters of which the file does not say what they are, or that cannot be told apart. */
export const charactersUnknown = defineRule({
  id: 'read/characters-unknown',
  severity: 'warning',
  title: { zh: '有不能识别的字', en: 'Some characters cannot be told' },
  basis: unread,
  messages: {
    lost: {
      zh: '第 {page} 页有 {count} 处文字读不出，请对照原文',
      en: 'On page {page}, {count} pieces of text cannot be read. Check the page against the source',
    },
    unmapped: {
      zh: '第 {page} 页有 {count} 个字看得见，但文件里没有它们的编码，已用“�”代替（如“{text}”），请对照原文',
      en: 'Page {page} shows {count} characters of which the file does not say what they are; they stand as “�” (such as in “{text}”). Check them against the source',
    },
    overprinted: {
      zh: '有文字重叠印在一处，分不开，已用“�”代替（“{text}”），请对照原文',
      en: 'Characters are printed over each other and cannot be told apart; they stand as “�” (“{text}”). Check them against the source',
    },
  },
});

/** A table or row that goes on over the end of a page. */
export const pagesJoined = defineRule({
  id: 'read/pages-joined',
  severity: 'info',
  title: { zh: '跨页的表格已接上', en: 'A table over several pages was joined' },
  basis: inferred,
  messages: {
    table: {
      zh: '表格从第 {from} 页延续到第 {to} 页，列线对齐，已接为一张',
      en: 'A table goes on from page {from} to page {to} with the same columns; it was read as one',
    },
    row: {
      zh: '表格中一行被分在第 {from} 页和第 {to} 页（“{before}”与“{after}”），两部分互补，已接为一行，请核对',
      en: 'A row of a table is parted over pages {from} and {to} (“{before}” and “{after}”); the parts complement each other and were read as one. Check it',
    },
    unsure: {
      zh: '第 {from} 页最后一行与第 {to} 页第一行可能是同一行（“{before}”与“{after}”），没有接上，数字请对照原文核对',
      en: 'The last row on page {from} and the first on page {to} may be one row (“{before}” and “{after}”); they were not joined. Check the figures against the source',
    },
  },
});

/** A figure that the width of its cell breaks over lines. */
export const figureJoined = defineRule({
  id: 'read/figure-joined',
  severity: 'warning',
  title: { zh: '断成几行的数字已接上', en: 'A figure broken over lines was joined' },
  basis: inferred,
  messages: {
    lines: {
      zh: '格子太窄，数字断成几行（{parts}），已接为“{text}”，请核对',
      en: 'The cell is so narrow that its figure is broken over lines ({parts}); it was read as “{text}”. Check it',
    },
  },
});

/** Text and lines of a table that do not agree. */
export const bordersUnclear = defineRule({
  id: 'read/borders-unclear',
  severity: 'warning',
  title: { zh: '表格框线不明确', en: 'The lines of a table are not clear' },
  basis: inferred,
  messages: {
    crossed: {
      zh: '“{text}”跨过了表格框线，按它的中间归入第 {row} 行第 {column} 列，请核对',
      en: '“{text}” runs over a line of the table; it was given to row {row}, column {column}, where its middle lies. Check it',
    },
    wider: {
      zh: '“{text}”比格子宽，伸到了旁边的格里，按它开头的位置归入第 {row} 行第 {column} 列，请核对',
      en: '“{text}” is wider than its cell and runs into the next; it was given to row {row}, column {column}, where it begins. Check it',
    },
    longer: {
      zh: '“{text}”在格子里放不下，压印在下一格的文字上，按行距归入第 {row} 行第 {column} 列，请核对',
      en: '“{text}” has no room in its cell and is printed over the text of the next; it was given to row {row}, column {column}, as the distance of its lines tells. Check it',
    },
    shared: {
      zh: '“{text}”跨过了框线，也压在这一格上，已全部归入第 {row} 行第 {column} 列；这一格的数字可能在其中，请核对',
      en: '“{text}” runs over a line and stands in this cell too; all of it was given to row {row}, column {column}. A figure of this cell may be among it. Check it',
    },
    unruled: {
      zh: '第 {page} 页的表格没有框线，行、列和空白的格按文字的位置分出，请对照页面核对',
      en: 'The table on page {page} has no lines; its rows, columns and blank cells were told by where words stand. Check it against the page',
    },
    unruledPages: {
      zh: '第 {page} 页至第 {to} 页的表格没有框线，各页的部分已接为一张，行、列和空白的格按文字的位置分出，请对照页面核对',
      en: 'The table on pages {page} to {to} has no lines; its parts were read as one, and its rows, columns and blank cells were told by where words stand. Check it against the pages',
    },
    unruledRow: {
      zh: '没有框线的表格里，“{label}”处的数字按位置或次序归列，断开的数字可能没有接上，请逐格对照页面核对',
      en: 'In a table without lines, the figures at “{label}” were given to columns by place or order, and such as are broken over lines may not be joined. Check every cell against the page',
    },
    open: {
      zh: '表格第 {row} 行第 {column} 列的框线没有围成方格，请核对这一格和旁边的格',
      en: 'The lines around row {row}, column {column} of the table do not close. Check this cell and those beside it',
    },
  },
});

/** Text in a layer of the page (“optional content”) that can be switched off, so that it may not be seen. */
export const optionalLayer = defineRule({
  id: 'read/optional-layer',
  severity: 'warning',
  title: { zh: '文字在可以关闭的图层里', en: 'Text in a layer that can be switched off' },
  basis: inferred,
  messages: {
    cell: {
      zh: '表格第 {row} 行第 {column} 列的“{text}”在可以关闭的图层里，打开文件时可能看不见；已读入，请对照页面核对',
      en: 'In row {row}, column {column} of the table, “{text}” lies in a layer that can be switched off and may not be seen on the page. It was read; check it against the page',
    },
    text: {
      zh: '“{text}”在可以关闭的图层里，打开文件时可能看不见；已读入，请对照页面核对',
      en: '“{text}” lies in a layer that can be switched off and may not be seen on the page. It was read; check it against the page',
    },
    page: {
      zh: '第 {page} 页的文字大多在同一个可以关闭的图层里；已读入，请确认打开文件时看得见这一页的文字',
      en: 'Most text of page {page} lies in one layer that can be switched off. It was read; make sure that the text of the page is seen when the file is opened',
    },
  },
});
