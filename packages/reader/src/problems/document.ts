import { defineRule } from '@nianbao/core';
import { inferred as basis } from './basis.ts';

/** Lines of one paragraph that the source tears apart. */
export const paragraphJoined = defineRule({
  id: 'read/paragraph-joined',
  severity: 'info',
  title: { zh: '断开的段落已接上', en: 'A torn paragraph was joined' },
  basis,
  messages: {
    joined: {
      zh: '段落在“{before}”与“{after}”之间断开，已接为一段',
      en: 'The paragraph is torn between “{before}” and “{after}”; it was read as one',
    },
  },
});

/** Text that the source strikes out or hides. */
export const textLeftOut = defineRule({
  id: 'read/text-left-out',
  severity: 'info',
  title: { zh: '略去的文字', en: 'Text left out' },
  basis,
  messages: {
    struck: {
      zh: '“{text}”在原文中已划去，未读入',
      en: '“{text}” is struck out in the source and was not read',
    },
    hidden: {
      zh: '隐藏的文字“{text}”未读入',
      en: 'The hidden text “{text}” was not read',
    },
    placeholder: {
      zh: '等待填写的提示文字“{text}”未读入',
      en: 'The text “{text}”, which asks for something to be filled in, was not read',
    },
    field: {
      zh: '域代码里的文字“{text}”不显示，未读入',
      en: 'The text “{text}” in the code of a field is not shown and was not read',
    },
    pageField: {
      zh: '页码域显示的“{text}”未读入；它如果是正文或数字，请改为直接输入',
      en: '“{text}”, which a field of page numbers shows, was not read. If it is text or a figure of the report, type it in instead',
    },
    equation: {
      zh: '公式“{text}”未读入，请对照原文补录',
      en: 'The equation “{text}” was not read. Key it in from the source',
    },
    embedded: {
      zh: '文件里嵌入了另一个文件（{what}），里面的内容未读入；其中如有表格，请改为直接写在文件里，或对照原文补录',
      en: 'Another file is embedded ({what}); what it holds was not read. If it holds a table, put the table into the file itself or key it in from the source',
    },
    reversed: {
      zh: '“{text}”在网页上反向显示，未读入，请对照原文补录',
      en: '“{text}” is shown backwards on the page and was not read. Key it in from the source',
    },
    pageNumbers: {
      zh: '单独成行的页码（{count} 处，如“{text}”）未读入',
      en: 'Page numbers on lines of their own were not read ({count} in all, such as “{text}”)',
    },
    running: {
      zh: '各页重复的页眉、页脚（{count} 处，如“{text}”）未读入',
      en: 'Running heads and feet were not read ({count} in all, such as “{text}”)',
    },
    invisible: {
      zh: '“{text}”在页面上看不见（{why}），未读入',
      en: '“{text}” cannot be seen on the page ({why}) and was not read',
    },
    turned: {
      zh: '斜放或旋转的文字“{text}”（{count} 个字，可能是水印）未读入，请核对',
      en: 'Turned text “{text}” ({count} characters, perhaps a watermark) was not read. Check it',
    },
    overlay: {
      zh: '页面上的批注或表单内容“{text}”未读入，请对照原文补录',
      en: 'The comment or form field “{text}” on the page was not read. Key it in from the source',
    },
    image: {
      zh: '表格第 {row} 行第 {column} 列只有图片，图片里的内容未读入，请对照原文补录',
      en: 'Row {row}, column {column} of the table holds only an image; what it shows was not read. Key it in from the source',
    },
    pictures: {
      zh: '网页几乎没有文字，有 {count} 张图片，图片里的内容未读入；如果年度报告是图片，请找能复制文字的版本',
      en: 'The page has hardly any text and {count} pictures; what they show was not read. If they are the annual report, look for a version whose text can be copied',
    },
    unplaced: {
      zh: '找不到各部分的标题，{count} 段文字（如“{text}”）不知属于哪一部分，未读入',
      en: 'No heading of a chapter was found, so text that belongs to none was not read ({count} in all, such as “{text}”)',
    },
    chrome: {
      zh: '报告以外的内容（{count} 段，如“{text}”）未读入',
      en: 'Text outside the report was not read ({count} in all, such as “{text}”)',
    },
  },
});

/** A file in which changes are tracked and not yet accepted. */
export const trackedChanges = defineRule({
  id: 'read/tracked-changes',
  severity: 'warning',
  title: { zh: '修订未接受', en: 'Changes are not accepted yet' },
  basis,
  messages: {
    read: {
      zh: '文件带有未接受的修订：{inserted} 处插入已读入，{deleted} 处删除未读入（如“{text}”）。请接受或拒绝全部修订后再发布',
      en: 'The file has tracked changes that are not accepted yet: {inserted} insertions were read, {deleted} deletions were not (such as “{text}”). Accept or reject all changes before publishing',
    },
  },
});

/** A table that stands in a cell of another. */
export const nestedTable = defineRule({
  id: 'read/nested-table',
  severity: 'warning',
  title: { zh: '单元格里套着表格', en: 'A table stands inside a cell' },
  basis,
  messages: {
    flattened: {
      zh: '表格第 {row} 行第 {column} 列的单元格里套着一张表，读成了一段文字“{text}”，请核对',
      en: 'In row {row}, column {column} of the table a cell holds a table of its own, which was read as the text “{text}”. Check it',
    },
  },
});

/** A file that a web page links to or shows. */
export const attachment = defineRule({
  id: 'read/attachment',
  severity: 'info',
  title: { zh: '网页附有文件', en: 'The page comes with files' },
  basis,
  messages: {
    linked: {
      zh: '网页附有文件“{text}”（{href}），里面的内容没有读取；如果年度报告在这个文件里，请下载后读取它',
      en: 'The page links to the file “{text}” ({href}), which was not read. If the annual report is in it, download the file and read that',
    },
    shown: {
      zh: '网页里嵌着文件 {href}，里面的内容没有读取；如果年度报告在这个文件里，请下载后读取它',
      en: 'The page shows the file {href}, which was not read. If the annual report is in it, download the file and read that',
    },
    more: {
      zh: '网页另外还附有 {count} 个文件，不再逐一列出',
      en: 'The page comes with {count} more files; they are not listed one by one',
    },
  },
});

/** A page that a web page shows in a frame. */
export const frame = defineRule({
  id: 'read/frame',
  severity: 'info',
  title: { zh: '网页里的框架', en: 'The page shows other pages in frames' },
  basis,
  messages: {
    shown: {
      zh: '网页用框架显示另一个页面 {href}，里面的内容没有读取；如果年度报告在那里，请打开那个页面，另存后读取',
      en: 'The page shows {href} in a frame, which was not read. If the annual report is there, open that page, save it and read the file',
    },
    only: {
      zh: '网页本身几乎没有内容，只用框架显示 {href}，没有读取；请打开那个页面，另存后读取',
      en: 'The page has hardly any content of its own and only shows {href} in a frame, which was not read. Open that page, save it and read the file',
    },
    more: {
      zh: '网页还有 {count} 个框架，不再逐一列出',
      en: 'The page has {count} more frames; they are not listed one by one',
    },
  },
});

/** A document has more to be told than anyone reads. */
export const moreToTell = defineRule({
  id: 'read/more-to-tell',
  severity: 'warning',
  title: { zh: '读取说明太多', en: 'Too much to tell' },
  basis,
  messages: {
    more: {
      zh: '另有 {count} 处划去、隐藏或读不准的文字不再逐一列出，数字请对照原文核对',
      en: '{count} more places of struck, hidden or doubtful text are not listed one by one; check the figures against the source',
    },
  },
});

/** A figure that the source puts together from texts that look different: one of them may be a mark or unseen. */
export const stylesJoined = defineRule({
  id: 'read/styles-joined',
  severity: 'info',
  title: { zh: '不同样式的文字连成一个数', en: 'A figure of texts in different styles' },
  basis,
  messages: {
    joined: {
      zh: '几处不同样式的文字连成“{text}”，请核对其中是否有注释标记或看不见的数字',
      en: 'Texts in different styles run together into “{text}”. Check that none of them is a note mark or unseen',
    },
  },
});

/** A figure of which some has the colour of its ground, or that of paper. */
export const paleFigure = defineRule({
  id: 'read/pale-figure',
  severity: 'warning',
  title: { zh: '看不清的数字', en: 'A figure that can hardly be seen' },
  basis,
  messages: {
    pale: {
      zh: '“{text}”里有看不清的字（白色，或与底色相同），已按文件里的数字读入，请核对',
      en: '“{text}” is not all to be seen (it is, or a part of it is, white or of the colour of its ground); it was read as the file has it. Check it',
    },
  },
});

/** Cells of one table that claim the same place. */
export const spansOverlap = defineRule({
  id: 'read/spans-overlap',
  severity: 'warning',
  title: { zh: '单元格重叠', en: 'Cells overlap' },
  basis,
  messages: {
    clipped: {
      zh: '表格第 {row} 行第 {column} 列的单元格与上方跨行的单元格重叠，重叠部分归上方单元格，请核对该表',
      en: 'The cell in row {row}, column {column} of the table overlaps one that spans rows from above, which keeps the place. Check that table',
    },
    width: {
      zh: '表格第 {row} 行第 {column} 列的单元格应与上方合并，但宽度与上方不同，按单独的单元格读入，请核对该表',
      en: 'The cell in row {row}, column {column} of the table is to be merged with the one above, which is of another width; it was read on its own. Check that table',
    },
  },
});
