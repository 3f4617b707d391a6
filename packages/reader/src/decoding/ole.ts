const entryLength = 128;
const longestName = 31;

/**
 * Where the stream of a name begins in an OLE file, the container of Office files up to 2003 and of those with a
 * password; null where it has none. Entries of the directory stand at whole multiples of their length wherever its
 * sectors lie, so that the chain of sectors, which a damaged file may bend, is not needed.
 */
function streamStart(bytes: Uint8Array, name: string): number | null {
  const nameSize = 2 * (name.length + 1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; name.length <= longestName && at + entryLength <= bytes.length; at += entryLength) {
    if (view.getUint16(at + 64, true) !== nameSize) continue;
    const named = [...name].every((char, index) => view.getUint16(at + 2 * index, true) === char.charCodeAt(0));
    if (named) return (view.getUint32(at + 116, true) + 1) * 2 ** view.getUint16(30, true);
  }
  return null;
}

const workbookNames = ['Workbook', 'Book'];

/** What an Office file up to 2003 may be saved as, by its streams; null for one that is neither Word nor Excel. */
export function modernKind(bytes: Uint8Array): 'docx' | 'xlsx' | null {
  if (streamStart(bytes, 'WordDocument') !== null) return 'docx';
  return workbookNames.some((name) => streamStart(bytes, name) !== null) ? 'xlsx' : null;
}

/** Whether an OLE file opens only with a password: a DOCX or XLSX inside it, or one of the old kind. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  if (streamStart(bytes, 'EncryptedPackage') !== null) return true;
  const word = numbersAt(bytes, streamStart(bytes, 'WordDocument'));
  if (word?.(0) === wordMark) return (word(10) & wordEncrypted) !== 0;
  return workbookNames.some((name) => {
    const book = numbersAt(bytes, streamStart(bytes, name));
    // The records of a workbook each have a number and a length; the password comes second.
    return book?.(0) === bookMark && book(4 + book(2)) === bookPassword;
  });
}

const wordMark = 0xa5ec;
const wordEncrypted = 0x0100;
const bookMark = 0x0809;
const bookPassword = 0x002f;

/** Reads numbers of 16 bits counted from an offset; -1 behind the end. */
function numbersAt(bytes: Uint8Array, start: number | null): ((offset: number) => number) | null {
  if (start === null) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (offset) => (start + offset + 2 <= bytes.length ? view.getUint16(start + offset, true) : -1);
}
