import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { knownFormat } from './magic.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
/** An archive of stored files, so that what is in them stands in the bytes as it is. */
const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 0 });
/** An OLE file with a directory entry of a name. */
function ole(name: string): Uint8Array {
  const file = new Uint8Array(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, char] of [...name].entries()) file.set([char.charCodeAt(0), 0], 1024 + 128 + 2 * index);
  file[1024 + 128 + 64] = 2 * (name.length + 1);
  // Sectors of 512 bytes.
  file[30] = 9;
  return file;
}

describe('formats that people know', () => {
  it.each([
    [utf8('%PDF-1.7\n'), 'pdf', 'PDF'],
    [utf8('{\\rtf1\\ansi'), 'otherOffice', 'RTF'],
    [zip({ 'word/document.xml': '' }), 'docx', { zh: 'Word（.docx）', en: 'Word (.docx)' }],
    [zip({ 'xl/workbook.xml': '' }), 'xlsx', { zh: 'Excel（.xlsx）', en: 'Excel (.xlsx)' }],
    [
      zip({ 'xl/workbook.bin': '' }),
      'xlsb',
      { zh: 'Excel 二进制工作簿（.xlsb）', en: 'Excel binary workbook (.xlsb)' },
    ],
    [zip({ 'OFD.xml': '' }), 'ofd', { zh: 'OFD 版式', en: 'OFD' }],
    [
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }),
      'otherOffice',
      { zh: 'OpenDocument 文本（.odt）', en: 'OpenDocument text (.odt)' },
    ],
    [zip({ 'a.txt': '' }), 'archive', { zh: 'ZIP 压缩包', en: 'ZIP archive' }],
    [bytes(0x1f, 0x8b, 8, 0), 'archive', { zh: 'GZIP 压缩包', en: 'GZIP archive' }],
    [
      utf8('MIME-Version: 1.0\nContent-Type: multipart/related'),
      'webArchive',
      { zh: 'MHTML 网页归档（.mht）', en: 'MHTML (.mht)' },
    ],
    [utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'), 'otherOffice', 'Word XML'],
    [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'picture', 'PNG'],
    [bytes(0xff, 0xd8, 0xff, 0xe0), 'picture', 'JPEG'],
  ] as const)('%#', (input, key, name) => {
    expect(knownFormat(input)).toMatchObject({ key, name });
  });

  it('names of files decide, not what is in them', () => {
    const inner = zip({ 'word/document.xml': '' });
    expect(knownFormat(zipSync({ '年报.docx': [inner, { level: 0 }] }))?.key).toBe('archive');
    expect(
      knownFormat(zipSync({ 'xl/workbook.xml': strToU8(''), 'xl/embeddings/a.docx': [inner, { level: 0 }] }))?.key,
    ).toBe('xlsx');
  });

  it('knows an archive by the names in it also where its end is lost', () => {
    expect(knownFormat(zip({ '[Content_Types].xml': '', 'word/document.xml': '正文' }).subarray(0, 120))?.key).toBe(
      'docx',
    );
  });

  it('tells files with a password from old Office files', () => {
    expect(knownFormat(ole('EncryptedPackage'))?.key).toBe('encryptedOffice');
    const [word, book] = [ole('WordDocument'), ole('Workbook')];
    word.set([0xec, 0xa5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 512);
    expect(knownFormat(word)?.key).toBe('encryptedOffice');
    word[523] = 0;
    expect(knownFormat(word)).toMatchObject({ key: 'oldOffice', saveAs: 'docx' });
    book.set([0x09, 0x08, 2, 0, 0, 6, 0x2f, 0], 512);
    expect(knownFormat(book)?.key).toBe('encryptedOffice');
    book[518] = 0x42;
    expect(knownFormat(book)).toMatchObject({ key: 'oldOffice', saveAs: 'xlsx' });
    expect(knownFormat(ole('PowerPoint Document'))).toMatchObject({ key: 'other' });
  });

  it('tells nothing of text', () => {
    expect(knownFormat(utf8('政府信息公开'))).toBe(null);
  });
});
