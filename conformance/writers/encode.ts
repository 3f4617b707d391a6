let codes: ReadonlyMap<string, readonly [number, number]> | undefined;

/** The characters of two bytes in GB18030, by what the decoder makes of them. */
function doubleBytes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) found.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return found;
}

/** Text in GB18030. Throws where a character has no code of one or two bytes. */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= doubleBytes();
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code = point < 0x80 ? [point] : codes.get(character);
    if (code === undefined) throw new RangeError(`no code in two bytes for ${character}`);
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}
