/** Finds the line of an offset. LF, CRLF and CR each end a line; lines count from 1. */
export class LineIndex {
  readonly #starts: Int32Array;

  constructor(text: string) {
    this.#starts = lineStarts(text);
  }

  at(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

function lineStarts(text: string): Int32Array {
  // Pages generated as one long line are common, and these searches are far faster than the loop.
  if (!text.includes('\n') && !text.includes('\r')) return new Int32Array(1);
  let starts = new Int32Array(256);
  let count = 1;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code > 13 || (code !== 10 && code !== 13)) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    if (count === starts.length) {
      const larger = new Int32Array(count * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = at + 1;
  }
  return starts.subarray(0, count);
}

/** White space as a reader sees it: all that JavaScript trims, and the zero-width space. */
export function isWhite(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

/** The first offset from `start` on that is not white, at most `end`. */
export function skipWhite(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text.charCodeAt(at))) at++;
  return at;
}

/** The offset after the last character before `end` that is not white, at least `start`. */
export function skipWhiteBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWhite(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The text without white space at its ends. */
export function trimmed(text: string): string {
  const end = skipWhiteBack(text, 0, text.length);
  const start = skipWhite(text, 0, end);
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
