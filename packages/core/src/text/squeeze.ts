const spaceOrWide = /[\s\u00a0\u3000\uff01-\uff5e]/;
const kept = '，。；：！？（）';

/** One character as it reads: white space gone, full-width letters, digits and signs half width, Chinese marks kept. */
function narrow(character: string): string {
  if (/\s/.test(character)) return '';
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e && !kept.includes(character) ? String.fromCharCode(code - 0xfee0) : character;
}

/** Text without white space, its letters, digits and signs half width; the marks ，。；：！？（） stay as they are. */
export function squeeze(text: string): string {
  if (!spaceOrWide.test(text)) return text;
  let squeezed = '';
  for (const character of text) squeezed += narrow(character);
  return squeezed;
}

/** Where a place of the squeezed text stands in the text that it was made of; both count UTF-16 units from 0. */
export function squeezedOffset(text: string, offset: number): number {
  let left = offset;
  for (let at = 0; at < text.length; at += 1) {
    if (narrow(text[at] as string) === '') continue;
    if (left === 0) return at;
    left -= 1;
  }
  return text.length;
}
