import { black, type Colour, colourOf, mixed, picture, white } from '../colour.ts';
import type { XmlNode } from '../ooxml/xml.ts';

/** Colours by their numbers in the theme and among those that every workbook has, as far as they are pale or black. */
const ofTheme: Readonly<Record<string, Colour>> = { 0: white, 1: black };
const byNumber: Readonly<Record<string, Colour>> = {
  ...{ 0: black, 8: black, 64: black, 1: white, 9: white, 65: white },
  ...{ 2: '#ff0000', 10: '#ff0000', 26: '#ffffcc', 27: '#ccffff', 41: '#ccffff', 42: '#ccffcc' },
};
/** A theme's colour that is lightened so far is pale, whichever it is. */
const farLightened = 0.7;
/** The share of a pattern's own colour in what is seen of it. */
const patterns: Readonly<Record<string, number>> = {
  ...{ solid: 1, darkGray: 0.75, mediumGray: 0.5, lightGray: 0.25, gray125: 0.125, gray0625: 0.0625 },
};

/** The colour that an element says; null where it says none. */
export function colour(node: XmlNode | undefined): Colour | null {
  if (!node) return null;
  const theme = node.attribute('theme');
  if (theme !== null) return tinted(theme, Number(node.attribute('tint') ?? '0'));
  const number = node.attribute('indexed');
  if (number !== null) return byNumber[number] ?? `indexed ${number}`;
  const digits = node.attribute('rgb');
  return digits === null ? null : colourOf(digits);
}

function tinted(theme: string, tint: number): Colour {
  const known = ofTheme[theme];
  if (known) return mixed(tint < 0 ? black : white, known, Math.abs(tint));
  return tint >= farLightened ? mixed(white, black, 1 - (1 - tint) / 2) : `theme ${theme} ${tint}`;
}

/** What a fill puts behind the text of a cell; null for nothing. */
export function ground(fill: XmlNode | undefined): Colour | null {
  if (fill?.child('s:gradientFill')) return picture;
  const pattern = fill?.child('s:patternFill');
  const type = pattern?.attribute('patternType') ?? 'none';
  if (type === 'none') return null;
  const share = patterns[type];
  const [over, under] = [colour(pattern?.child('s:fgColor')) ?? black, colour(pattern?.child('s:bgColor')) ?? white];
  if (share === 1) return over;
  return share === undefined ? picture : mixed(over, under, share);
}
