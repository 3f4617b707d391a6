import type { Words } from '@nianbao/core';

type Name = string | Words;

/** Kinds of binary files that are told apart for what is to be done with them. */
export type FormatKey = 'pdf' | 'docx' | 'xlsx' | 'ofd' | 'oldOffice' | 'otherOffice' | 'picture' | 'other';

/** What the first bytes of a file say that it is. */
export interface FileFormat {
  readonly key: FormatKey;
  /** As people know it. */
  readonly name: Name;
}

const oldOffice = {
  zh: 'Word 97–2003（.doc）、Excel 97–2003（.xls）或 WPS',
  en: 'Word 97–2003 (.doc), Excel 97–2003 (.xls) or WPS',
};

const signatures: readonly (readonly [bytes: string, name: Name, key?: FormatKey])[] = [
  ['%PDF-', 'PDF', 'pdf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', oldOffice, 'oldOffice'],
  ['{\\rtf', 'RTF', 'otherOffice'],
  ['\x89PNG\r\n\x1a\n', 'PNG', 'picture'],
  ['\xff\xd8\xff', 'JPEG', 'picture'],
  ['GIF87a', 'GIF', 'picture'],
  ['GIF89a', 'GIF', 'picture'],
  ['II*\0', 'TIFF', 'picture'],
  ['MM\0*', 'TIFF', 'picture'],
  ['\x1f\x8b', { zh: 'GZIP 压缩包', en: 'GZIP archive' }],
  ['Rar!\x1a\x07', { zh: 'RAR 压缩包', en: 'RAR archive' }],
  ['7z\xbc\xaf\x27\x1c', { zh: '7z 压缩包', en: '7z archive' }],
  ['\xfd7zXZ\0', { zh: 'XZ 压缩包', en: 'XZ archive' }],
  ['MIME-Version:', { zh: 'MHTML 网页归档（.mht）', en: 'MHTML (.mht)' }],
  ['From: "Saved by', { zh: 'MHTML 网页归档（.mht）', en: 'MHTML (.mht)' }],
  ['From: <Saved by', { zh: 'MHTML 网页归档（.mht）', en: 'MHTML (.mht)' }],
];

const zip = ['PK\x03\x04', 'PK\x05\x06'];

// Names of entries, which stand uncompressed in the archive.
const zipped: readonly (readonly [entry: string, name: Name, key?: FormatKey])[] = [
  ['word/', { zh: 'Word（.docx）', en: 'Word (.docx)' }, 'docx'],
  ['xl/', { zh: 'Excel（.xlsx）', en: 'Excel (.xlsx)' }, 'xlsx'],
  ['ppt/', { zh: 'PowerPoint（.pptx）', en: 'PowerPoint (.pptx)' }],
  ['OFD.xml', { zh: 'OFD 版式', en: 'OFD' }, 'ofd'],
  ['opendocument.text', { zh: 'OpenDocument 文本（.odt）', en: 'OpenDocument text (.odt)' }, 'otherOffice'],
  [
    'opendocument.spreadsheet',
    { zh: 'OpenDocument 表格（.ods）', en: 'OpenDocument spreadsheet (.ods)' },
    'otherOffice',
  ],
];

// Office documents as one XML file: text, yet with tables that are none to a browser.
const xml: readonly (readonly [mark: string, name: Name])[] = [
  ['progid="Word.Document"', 'Word XML'],
  ['<w:wordDocument', 'Word XML'],
  ['<pkg:package', 'Word XML'],
  ['progid="Excel.Sheet"', 'Excel XML'],
];

/** The format that the first bytes tell, null when they do not tell one. */
export function knownFormat(bytes: Uint8Array): FileFormat | null {
  const head = latin1(bytes, 0, 1024);
  const trimmed = head.replace(/^(?:\xef\xbb\xbf)?[\t\n\f\r ]*/, '');
  for (const [signature, name, key = 'other'] of signatures)
    if (head.startsWith(signature) || trimmed.startsWith(signature)) return { key, name };
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return { key: 'picture', name: 'WebP' };
  if (head.startsWith('BM') && head.startsWith('\0\0\0\0', 6)) return { key: 'picture', name: 'BMP' };
  if (zip.some((signature) => head.startsWith(signature))) return zippedFormat(bytes);
  if (trimmed.startsWith('<?xml'))
    for (const [mark, name] of xml) if (head.includes(mark)) return { key: 'otherOffice', name };
  return null;
}

function zippedFormat(bytes: Uint8Array): FileFormat {
  // Entries are named at the start of each, and all together at the end.
  const part = 64 * 1024;
  const text = latin1(bytes, 0, part) + latin1(bytes, Math.max(part, bytes.length - part), bytes.length);
  for (const [entry, name, key = 'other'] of zipped) if (text.includes(entry)) return { key, name };
  return { key: 'other', name: { zh: 'ZIP 压缩包', en: 'ZIP archive' } };
}

/** Bytes as characters of the same number. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  const units = 4096;
  let text = '';
  for (let at = start; at < Math.min(end, bytes.length); at += units)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + units, end, bytes.length)));
  return text;
}
