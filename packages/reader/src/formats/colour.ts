const hex = /^#?(?:[0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const shortHex = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i;
/** Of 255: what can hardly be told from white paper. */
const palest = 240;

/** Whether a colour is white, or as good as white: by name, as rgb() or in hexadecimal digits, opacity in front of them. */
export function isWhite(colour: string): boolean {
  if (colour.toLowerCase() === 'white') return true;
  const decimal = rgb.exec(colour);
  if (decimal) return decimal.slice(1).every((value) => Number(value) >= palest);
  const digits =
    hex.exec(colour)?.slice(1) ??
    shortHex
      .exec(colour)
      ?.slice(1)
      .map((digit) => digit + digit);
  return digits?.every((value) => Number.parseInt(value, 16) >= palest) ?? false;
}
