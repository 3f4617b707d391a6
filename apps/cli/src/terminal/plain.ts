// Control characters could drive the terminal, bidirectional ones could reorder what is read.
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** What a page shows of one text; JSON has all of it. */
const most = 2000;

/** Text of unknown origin as one line of bearable length that only shows and does nothing to the terminal. */
export function plain(text: string): string {
  const shown = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return shown.replace(unsafe, ' ').trim();
}
