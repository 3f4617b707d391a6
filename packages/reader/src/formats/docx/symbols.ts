/** Where fonts of symbols keep their characters. */
const privateStart = 0xf000;
const privateEnd = 0xf0ff;
/** From here to the end of private use no code is a character of its own. */
const surrogates = 0xd800;
/** Stands for a character that only its font knows: no figure is read where one is. */
const unknown = '\ufffd';

const dingbats: Readonly<Record<number, string>> = {
  82: '☑',
  108: '●',
  110: '■',
  111: '□',
  113: '□',
  117: '◆',
  167: '▪',
  168: '□',
  216: '➢',
  251: '✗',
  252: '✓',
  254: '☑',
};

/** The character that a symbol of a font shows. */
export function symbol(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value) || value < 0x20) return unknown;
  if (value < privateStart || value > privateEnd)
    return value < surrogates || (value > privateEnd && value <= 0xffff) ? String.fromCharCode(value) : unknown;
  const at = value - privateStart;
  if (/^wingdings$/i.test(font)) return dingbats[at] ?? unknown;
  return /^symbol$/i.test(font) && at >= 0x20 && at <= 0x3f ? String.fromCharCode(at) : unknown;
}
