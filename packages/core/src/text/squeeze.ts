/** White space, and what has a half-width form; of the full-width signs ！（），：；？ are those of Chinese itself. */
export const changing = /[\s\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e]/;
const eachChanging = new RegExp(changing, 'g');

const narrow = (character: string) => {
  const code = character.charCodeAt(0);
  return code < 0xff01 ? '' : String.fromCharCode(code - 0xfee0);
};

/** Text without white space, its letters, digits and signs half width; the marks ，。；：！？（） stay as they are. */
export function squeeze(text: string): string {
  return changing.test(text) ? text.replace(eachChanging, narrow) : text;
}

/** Where a place of the squeezed text stands in the text that it was made of; both count UTF-16 units from 0. */
export function squeezedOffset(text: string, offset: number): number {
  let left = offset;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (changing.test(character) && narrow(character) === '') continue;
    if (left === 0) return at;
    left -= 1;
  }
  return text.length;
}
