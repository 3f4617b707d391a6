/** What has a half-width form; of the full-width signs ！（），：；？ are those of Chinese itself. */
const wide = '\\uff02-\\uff07\\uff0a\\uff0b\\uff0d-\\uff19\\uff1c-\\uff1e\\uff20-\\uff5e';
const eachWide = new RegExp(`[${wide}]`, 'g');
const eachSpace = /\s+/g;
/** White space, and what is wide. */
const changing = new RegExp(`[\\s${wide}]`);

const narrow = (character: string) => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** Text without white space, its letters, digits and signs half width; the marks ，。；：！？（） stay as they are. */
export function squeeze(text: string): string {
  return changing.test(text) ? withoutSpace(text).replace(eachWide, narrow) : text;
}

/** Text without white space. */
export const withoutSpace = (text: string): string => text.replace(eachSpace, '');

/** Where a place of the squeezed text stands in the text that it was made of; both count UTF-16 units from 0. */
export function squeezedOffset(text: string, offset: number): number {
  let left = offset;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (/\s/.test(character)) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return text.length;
}
