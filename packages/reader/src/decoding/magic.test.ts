import { describe, expect, it } from 'vitest';
import { knownFormat } from './magic.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('formats that people know', () => {
  it.each([
    [utf8('%PDF-1.7\n'), 'pdf', 'PDF'],
    [utf8('{\\rtf1\\ansi'), 'otherOffice', 'RTF'],
    [utf8('PK\u0003\u0004....word/document.xml'), 'docx', { zh: 'Word（.docx）', en: 'Word (.docx)' }],
    [utf8('PK\u0003\u0004....xl/workbook.xml'), 'xlsx', { zh: 'Excel（.xlsx）', en: 'Excel (.xlsx)' }],
    [utf8('PK\u0003\u0004....OFD.xml'), 'ofd', { zh: 'OFD 版式', en: 'OFD' }],
    [utf8('PK\u0003\u0004....'), 'other', { zh: 'ZIP 压缩包', en: 'ZIP archive' }],
    [bytes(0x1f, 0x8b, 8, 0), 'other', { zh: 'GZIP 压缩包', en: 'GZIP archive' }],
    [
      utf8('MIME-Version: 1.0\nContent-Type: multipart/related'),
      'other',
      { zh: 'MHTML 网页归档（.mht）', en: 'MHTML (.mht)' },
    ],
    [utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'), 'otherOffice', 'Word XML'],
    [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'picture', 'PNG'],
    [bytes(0xff, 0xd8, 0xff, 0xe0), 'picture', 'JPEG'],
  ] as const)('%#', (input, key, name) => {
    expect(knownFormat(input)).toEqual({ key, name });
  });

  it('tells old Office files, and nothing of text', () => {
    expect(knownFormat(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))?.key).toBe('oldOffice');
    expect(knownFormat(utf8('政府信息公开'))).toBe(null);
  });
});
