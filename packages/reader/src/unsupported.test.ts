import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('')])));

/** An OLE file whose directory names one stream. */
function ole(name: string): Uint8Array {
  const file = new Uint8Array(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, char] of [...name].entries()) file.set([char.charCodeAt(0), 0], 1024 + 2 * index);
  file.set([2 * (name.length + 1), 0], 1024 + 64);
  file[30] = 9;
  return file;
}

describe('a file that is not read says what to do', () => {
  it.each([
    ['OFD', zip('OFD.xml', 'Doc_0/Document.xml'), 'ofd', '另存为 PDF 或 .docx'],
    ['a ZIP archive', zip('年报.docx'), 'archive', '先解压'],
    ['a RAR archive', latin1('Rar!\x1a\x07\x01\x00'), 'archive', '先解压'],
    ['an archived web page', latin1('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'webArchive', '仅 HTML'],
    ['a picture', latin1('\xff\xd8\xff\xe0'), 'picture', 'OCR'],
    ['.xlsb', zip('[Content_Types].xml', 'xl/workbook.bin'), 'workbook', '另存为 .xlsx'],
    ['.doc', ole('WordDocument'), 'office', '另存为 .docx 或 .xlsx'],
    ['.xls', ole('Workbook'), 'office', '另存为 .docx 或 .xlsx'],
    ['RTF', latin1('{\\rtf1 x}'), 'office', '另存为 .docx 或 .xlsx'],
    ['slides', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'known', '另存为 PDF'],
    ['a program', latin1('MZ\x90\0\x03\0\0\0'), 'binary', '请提供 PDF'],
  ])('%s', (_, bytes, messageId, words) => {
    const { report, findings } = read(bytes);
    expect(report).toBe(null);
    expect(findings).toMatchObject([{ code: 'read/unsupported', messageId, severity: 'error' }]);
    expect(findings[0]?.message.zh).toContain(words);
  });

  it('a DOCX or XLSX with a password', () => {
    expect(read(ole('EncryptedPackage')).findings).toMatchObject([{ code: 'read/encrypted', messageId: 'password' }]);
  });

  it('a DOCX or XLSX that is not whole', () => {
    for (const name of ['word/document.xml', 'xl/workbook.xml'])
      for (const bytes of [zip('[Content_Types].xml', name), zip('[Content_Types].xml', name).subarray(0, 120)])
        expect(read(bytes).findings).toMatchObject([{ code: 'read/damaged', messageId: 'file' }]);
  });
});
