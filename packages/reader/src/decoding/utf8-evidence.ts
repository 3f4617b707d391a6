/** How far bytes are UTF-8. */
export interface Utf8Evidence {
  /** Whole characters of three or four bytes, which chance hardly ever makes. */
  readonly characters: number;
  /** Places that are no UTF-8, each standing as one � when decoded. */
  readonly broken: number;
}

/** Counts as the decoders of the platform do, which replace each longest beginning of a character by one �. */
export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let characters = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let read = 1;
    while (read < length && continues(lead, read, bytes[at + read])) read++;
    if (read === length && length > 0) characters += length > 2 ? 1 : 0;
    else broken++;
    at += read;
  }
  return { characters, broken };
}

function continues(lead: number, position: number, byte: number | undefined): boolean {
  if (byte === undefined || byte < 0x80 || byte > 0xbf) return false;
  if (position > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte <= 0x8f;
}
