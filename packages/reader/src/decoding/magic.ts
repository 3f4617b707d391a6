import type { Words } from '@nianbao/core';
import { isEncryptedOffice, modernKind } from './ole.ts';
import { zipEntries } from './zip-directory.ts';

type Name = string | Words;

/** Kinds of binary files that are told apart for what is to be done with them. */
export type FormatKey =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'xlsb'
  | 'ofd'
  | 'oldOffice'
  | 'encryptedOffice'
  | 'otherOffice'
  | 'archive'
  | 'webArchive'
  | 'picture'
  | 'other';

/** What the first bytes of a file say that it is. */
export interface FileFormat {
  readonly key: FormatKey;
  /** As people know it. */
  readonly name: Name;
  /** What it may be saved as to be read, for Office files of other kinds. */
  readonly saveAs?: 'docx' | 'xlsx';
}

const signatures: readonly (readonly [bytes: string, name: Name, key?: FormatKey])[] = [
  ['%PDF-', 'PDF', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'PNG', 'picture'],
  ['\xff\xd8\xff', 'JPEG', 'picture'],
  ['GIF87a', 'GIF', 'picture'],
  ['GIF89a', 'GIF', 'picture'],
  ['II*\0', 'TIFF', 'picture'],
  ['MM\0*', 'TIFF', 'picture'],
  ['\x1f\x8b', { zh: 'GZIP 压缩包', en: 'GZIP archive' }, 'archive'],
  ['Rar!\x1a\x07', { zh: 'RAR 压缩包', en: 'RAR archive' }, 'archive'],
  ['7z\xbc\xaf\x27\x1c', { zh: '7z 压缩包', en: '7z archive' }, 'archive'],
  ['\xfd7zXZ\0', { zh: 'XZ 压缩包', en: 'XZ archive' }, 'archive'],
  ['MIME-Version:', { zh: 'MHTML 网页归档（.mht）', en: 'MHTML (.mht)' }, 'webArchive'],
  ['From: "Saved by', { zh: 'MHTML 网页归档（.mht）', en: 'MHTML (.mht)' }, 'webArchive'],
  ['From: <Saved by', { zh: 'MHTML 网页归档（.mht）', en: 'MHTML (.mht)' }, 'webArchive'],
];

const zip = ['PK\x03\x04', 'PK\x05\x06'];

const zipArchive: FileFormat = { key: 'archive', name: { zh: 'ZIP 压缩包', en: 'ZIP archive' } };
const workbook: FileFormat = { key: 'xlsx', name: { zh: 'Excel（.xlsx）', en: 'Excel (.xlsx)' } };

// What the names of the files in an archive begin with.
const zipped: readonly (readonly [start: string, format: FileFormat])[] = [
  [
    'xl/workbook.bin',
    { key: 'xlsb', name: { zh: 'Excel 二进制工作簿（.xlsb）', en: 'Excel binary workbook (.xlsb)' } },
  ],
  ['xl/', workbook],
  ['word/', { key: 'docx', name: { zh: 'Word（.docx）', en: 'Word (.docx)' } }],
  ['ppt/', { key: 'other', name: { zh: 'PowerPoint（.pptx）', en: 'PowerPoint (.pptx)' } }],
  ['OFD.xml', { key: 'ofd', name: { zh: 'OFD 版式', en: 'OFD' } }],
];

// A document of this kind says what it is at its very start.
const openDocument: readonly (readonly [kind: string, name: Name, saveAs: 'docx' | 'xlsx'])[] = [
  ['text', { zh: 'OpenDocument 文本（.odt）', en: 'OpenDocument text (.odt)' }, 'docx'],
  ['spreadsheet', { zh: 'OpenDocument 表格（.ods）', en: 'OpenDocument spreadsheet (.ods)' }, 'xlsx'],
];

// Office documents as one XML file: text, yet with tables that are none to a browser.
const xml: readonly (readonly [mark: string, name: Name, saveAs: 'docx' | 'xlsx'])[] = [
  ['progid="Word.Document"', 'Word XML', 'docx'],
  ['<w:wordDocument', 'Word XML', 'docx'],
  ['<pkg:package', 'Word XML', 'docx'],
  ['progid="Excel.Sheet"', 'Excel XML', 'xlsx'],
];

/** The format that the first bytes tell, null when they do not tell one. */
export function knownFormat(bytes: Uint8Array): FileFormat | null {
  const head = latin1(bytes, 0, 1024);
  const trimmed = head.replace(/^(?:\xef\xbb\xbf)?[\t\n\f\r ]*/, '');
  for (const [signature, name, key = 'other'] of signatures)
    if (head.startsWith(signature) || trimmed.startsWith(signature)) return { key, name };
  if (head.startsWith(ole)) return oldFormat(bytes);
  if (head.startsWith('{\\rtf')) return { key: 'otherOffice', name: 'RTF', saveAs: 'docx' };
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return { key: 'picture', name: 'WebP' };
  if (head.startsWith('BM') && head.startsWith('\0\0\0\0', 6)) return { key: 'picture', name: 'BMP' };
  if (zip.some((signature) => head.startsWith(signature))) return zippedFormat(bytes, head);
  if (trimmed.startsWith('<?xml'))
    for (const [mark, name, saveAs] of xml) if (head.includes(mark)) return { key: 'otherOffice', name, saveAs };
  return null;
}

const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const oldNames = {
  docx: { zh: 'Word 97–2003（.doc）或 WPS 文字', en: 'Word 97–2003 (.doc) or WPS Writer' },
  xlsx: { zh: 'Excel 97–2003（.xls）或 WPS 表格', en: 'Excel 97–2003 (.xls) or WPS Spreadsheets' },
};
const oldOther = {
  zh: '旧版 Office 文件（OLE），可能不完整或已损坏',
  en: 'older Office file (OLE), perhaps incomplete or damaged',
};

function oldFormat(bytes: Uint8Array): FileFormat {
  const saveAs = modernKind(bytes);
  const name = saveAs === null ? oldOther : oldNames[saveAs];
  if (isEncryptedOffice(bytes)) return { key: 'encryptedOffice', name };
  return saveAs === null ? { key: 'other', name } : { key: 'oldOffice', name, saveAs };
}

function zippedFormat(bytes: Uint8Array, head: string): FileFormat {
  for (const [kind, name, saveAs] of openDocument)
    if (head.includes(`mimetypeapplication/vnd.oasis.opendocument.${kind}`))
      return { key: 'otherOffice', name, saveAs };
  const names = zipEntries(bytes)?.map((entry) => entry.name) ?? namesOf(bytes);
  return zipped.find(([start]) => names.some((name) => name.startsWith(start)))?.[1] ?? zipArchive;
}

/** The names that stand in front of the files of an archive whose directory is lost, as far as its first part goes. */
function namesOf(bytes: Uint8Array): string[] {
  const headers = latin1(bytes, 0, 64 * 1024)
    .split('PK\x03\x04')
    .slice(1);
  return headers.map((header) => header.slice(26, 26 + header.charCodeAt(22) + 256 * header.charCodeAt(23)));
}

/** Bytes as characters of the same number. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  const units = 4096;
  let text = '';
  for (let at = start; at < Math.min(end, bytes.length); at += units)
    // Spread into arguments, each byte would be a number object of its own for a while.
    text += String.fromCharCode.apply(
      null,
      bytes.subarray(at, Math.min(at + units, end, bytes.length)) as unknown as number[],
    );
  return text;
}
