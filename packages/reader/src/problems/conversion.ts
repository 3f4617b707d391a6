import { defineRule } from '@nianbao/core';
import { inferred, unread } from './basis.ts';

/** A file of another kind that was converted to be read. */
export const converted = defineRule({
  id: 'read/converted',
  severity: 'info',
  title: { zh: '转换后读取', en: 'Read after conversion' },
  basis: inferred,
  messages: {
    office: {
      zh: '文件格式是“{format}”，由 LibreOffice 转换为 .{target} 后读取；位置按转换后的文件计',
      en: 'The file is of the format “{format}” and was read after LibreOffice converted it to .{target}; places are those of the converted file',
    },
    workbook: {
      zh: '文件格式是“{format}”，没有 LibreOffice，由 @e965/xlsx 转换为 .xlsx 后读取；框线和字体没有保留，全空的行、删除线和上标可能看不出来，请核对',
      en: 'The file is of the format “{format}”; there is no LibreOffice, so it was read after @e965/xlsx converted it to .xlsx. Borders and fonts are lost: rows without any figure, struck out and raised text may not be seen. Check it',
    },
  },
});

/** A Word file of which only the text could be had. */
export const mergesLost = defineRule({
  id: 'read/merges-lost',
  severity: 'warning',
  title: { zh: '表格没有保留合并', en: 'Merged cells are lost' },
  basis: inferred,
  messages: {
    text: {
      zh: '文件格式是“{format}”，没有 LibreOffice，由 word-extractor 只取出正文的文字，合并的单元格、删除线和上标都没有保留，请逐表核对。安装 LibreOffice 或另存为 .docx，可以完整读取',
      en: 'The file is of the format “{format}”; there is no LibreOffice, so word-extractor took out its text alone: merged cells, struck out and raised text are lost. Check every table. With LibreOffice, or saved as .docx, it is read in full',
    },
  },
});

/** A file that could not be converted to one that is read. */
export const notConverted = defineRule({
  id: 'read/not-converted',
  severity: 'error',
  title: { zh: '没能转换', en: 'Not converted' },
  basis: unread,
  messages: {
    missing: {
      zh: '文件格式是“{format}”，要由 LibreOffice 转换后读取，没有找到 LibreOffice。请安装 LibreOffice，或者用 Word、Excel、WPS 另存为 .{target} 后再试',
      en: 'The file is of the format “{format}”, which is read after LibreOffice converted it; LibreOffice was not found. Install it, or save the file as .{target} in Word, Excel or WPS and try again',
    },
    failed: {
      zh: '文件格式是“{format}”，{program} 没能把它转换成 .{target}，文件可能已损坏。请用 Word、Excel 或 WPS 打开，另存为 .{target} 后再试',
      en: 'The file is of the format “{format}”; {program} could not convert it to .{target}, it may be damaged. Open it in Word, Excel or WPS, save it as .{target} and try again',
    },
    late: {
      zh: '文件格式是“{format}”，{program} 转换超过 {seconds} 秒，已停止。请用 Word、Excel 或 WPS 打开，另存为 .{target} 后再试',
      en: 'The file is of the format “{format}”; {program} took longer than {seconds} seconds to convert it and was stopped. Open it in Word, Excel or WPS, save it as .{target} and try again',
    },
  },
});
