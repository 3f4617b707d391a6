/** A stream of an OLE file, the container of Office files up to 2003 and of those with a password. */
export interface OleStream {
  /** The sector that it begins in. */
  readonly sector: number;
}

const entryLength = 128;
const longestName = 31;

/**
 * The stream of a name; null where there is none. Entries of the directory stand at whole multiples of their length
 * wherever its sectors lie, so that the chain of sectors, which a damaged file may bend, is not needed.
 */
export function oleStream(bytes: Uint8Array, name: string): OleStream | null {
  if (name.length > longestName) return null;
  const nameSize = 2 * (name.length + 1);
  for (let at = 512; at + entryLength <= bytes.length; at += entryLength) {
    if (bytes[at + 64] !== nameSize || bytes[at + 65] !== 0) continue;
    if (![...name].every((char, index) => isUnit(bytes, at + 2 * index, char.charCodeAt(0)))) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, entryLength);
    return { sector: view.getUint32(116, true) };
  }
  return null;
}

function isUnit(bytes: Uint8Array, at: number, code: number): boolean {
  return bytes[at] === (code & 0xff) && bytes[at + 1] === code >> 8;
}

/** Whether an OLE file holds a DOCX or XLSX that opens only with a password. */
export const isEncryptedOffice = (bytes: Uint8Array) => oleStream(bytes, 'EncryptedPackage') !== null;

const wordIdent = 0xa5ec;
const encryptedFlag = 0x0100;

/** What an Office file up to 2003 is, by its streams. */
export function oldOfficeKind(bytes: Uint8Array): 'word' | 'excel' | 'other' {
  if (oleStream(bytes, 'WordDocument')) return 'word';
  return oleStream(bytes, 'Workbook') || oleStream(bytes, 'Book') ? 'excel' : 'other';
}

/** Whether a Word 97–2003 file opens only with a password. */
export function isEncryptedWord(bytes: Uint8Array): boolean {
  const stream = oleStream(bytes, 'WordDocument');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!stream || bytes.length < 32) return false;
  const at = (stream.sector + 1) * 2 ** view.getUint16(30, true);
  if (!(at + 12 <= bytes.length) || view.getUint16(at, true) !== wordIdent) return false;
  return (view.getUint16(at + 10, true) & encryptedFlag) !== 0;
}
