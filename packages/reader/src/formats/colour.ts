/**
 * A colour as it is seen on white paper: #rrggbb in lower case where that is known, `transparent` where nothing is seen
 * of it, else the word that says it.
 */
export type Colour = string;

/** A ground that shows a picture, or several colours. */
export const picture: Colour = 'picture';
export const white: Colour = '#ffffff';
export const black: Colour = '#000000';

/** Text can hardly be told from white paper from here on, of 255. */
const palest = 240;
/** A ground on which white can be seen has less than this of red, green or blue. */
const groundBelow = 200;
/** Of 1: what is fainter is not seen. */
export const faintest = 0.1;
const full = 255;

const named = new Map<string, Colour>([
  ['black', black],
  ['red', '#ff0000'],
  ['lime', '#00ff00'],
  ['green', '#008000'],
  ['blue', '#0000ff'],
  ['navy', '#000080'],
  ['yellow', '#ffff00'],
  ['gray', '#808080'],
  ['grey', '#808080'],
  ['silver', '#c0c0c0'],
  ['lightgray', '#d3d3d3'],
  ['lightgrey', '#d3d3d3'],
  ['gainsboro', '#dcdcdc'],
  ['lavender', '#e6e6fa'],
]);
for (const name of 'white snow ivory whitesmoke ghostwhite floralwhite seashell mintcream azure aliceblue'.split(' '))
  named.set(name, white);

const hex = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/;
/** Workbooks write opacity in front, and take no notice of it. */
const opacityFirst = /^[\da-f]{2}([\da-f]{6})$/;
const opacityLast = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})([\da-f]{2})$/;
const shortHex = /^#([\da-f])([\da-f])([\da-f])([\da-f])?$/;
const called = /^(rgb|hsl)a?\(([^)]*)\)/;

/** Reads a colour by name, in hexadecimal digits, as rgb() or as hsl(). */
export function colourOf(written: string): Colour {
  const text = written.trim().toLowerCase();
  const name = named.get(text);
  if (name !== undefined) return name;
  const [, digits = text] = opacityFirst.exec(text) ?? [];
  if (hex.test(digits)) return `#${digits.slice(-6)}`;
  const [, ...pairs] = opacityLast.exec(text) ?? shortHex.exec(text)?.map((digit = 'f') => digit + digit) ?? [];
  if (pairs.length > 0) {
    const [red = 0, green = 0, blue = 0, alpha = full] = pairs.map((pair) => Number.parseInt(pair, 16));
    return seen([red, green, blue], alpha / full) ?? text;
  }
  const [, model, list = ''] = called.exec(text) ?? [];
  if (model === undefined) return text;
  const [first = '', second = '', third = '', alpha = '1'] = list.split(/[\s,/]+/).filter((part) => part !== '');
  const values =
    model === 'rgb'
      ? [first, second, third].map((part) => share(part, full) * full)
      : ofHue(Number.parseFloat(first), share(second, 100), share(third, 100));
  return seen(values, share(alpha, 1)) ?? text;
}

/** Red, green and blue of a hue in degrees, a saturation and a lightness. */
function ofHue(hue: number, saturation: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((from) => {
    const at = (((from + hue / 30) % 12) + 12) % 12;
    return full * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
  });
}

/** A number or percentage as a share of a whole. */
export function share(text: string, whole: number): number {
  return Number.parseFloat(text) / (text.endsWith('%') ? 100 : whole);
}

/** A colour laid over another with a share of it; a picture where one of them is not known. */
export function mixed(over: Colour, under: Colour, part: number): Colour {
  if (!over.startsWith('#') || !under.startsWith('#')) return picture;
  const below = channels(under);
  const values = channels(over).map((value, at) => value * part + (below[at] as number) * (1 - part));
  return digitsOf(values) ?? picture;
}

/** Whether text of a colour, null where nothing is said of it, can hardly be seen on a ground, null for paper. */
export function isUnseen(colour: Colour | null, ground: Colour | null): boolean {
  if (colour === null) return false;
  if (colour === 'transparent' || colour === ground) return true;
  return isPale(colour, palest) && (ground === null || isPale(ground, groundBelow));
}

const isPale = (colour: Colour, least: number) =>
  colour.startsWith('#') && channels(colour).every((value) => value >= least);

const channels = (colour: Colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const seen = (values: readonly number[], opacity: number): Colour | null =>
  opacity <= faintest ? 'transparent' : digitsOf(values.map((value) => value * opacity + full * (1 - opacity)));

/** Null for values that are no numbers. */
function digitsOf(values: readonly number[]): Colour | null {
  if (values.some(Number.isNaN)) return null;
  const digits = values.map((value) =>
    Math.round(Math.min(full, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}
