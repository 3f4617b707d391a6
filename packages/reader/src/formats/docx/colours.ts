import { black, type Colour, colourOf, mixed, picture, white } from '../colour.ts';
import type { XmlNode } from '../ooxml/xml.ts';

/** Theme colours that are those of paper. */
const paper = /^(?:background1|light1|bg1|lt1)$/;
const isKnown = (value: string | null): value is string => value !== null && value !== 'auto';

/** A colour by what it comes to, where the file says that, else by its theme; null for one that Word chooses. */
function said(value: string | null, theme: string | null): Colour | null {
  if (isKnown(value)) return colourOf(value);
  return theme !== null && paper.test(theme) ? white : theme;
}

/** The colour of text, `auto` where Word chooses one that can be seen; null where nothing is said of it. */
export function textColour(properties: XmlNode | undefined): Colour | null {
  const filled = filling(properties?.child('w14:textFill'));
  if (filled !== null) return filled;
  const colour = properties?.child('w:color');
  return colour ? (said(colour.attribute('w:val'), colour.attribute('w:themeColor')) ?? 'auto') : null;
}

/** What fills the letters in place of their colour. */
function filling(fill: XmlNode | undefined): Colour | null {
  if (fill?.child('w14:noFill')) return 'transparent';
  const solid = fill?.child('w14:solidFill');
  const plain = solid?.child('w14:srgbClr')?.attribute('w14:val');
  if (plain) return colourOf(plain);
  const theme = solid?.child('w14:schemeClr');
  return theme && theme.children.length === 0 && paper.test(theme.attribute('w14:val') ?? '') ? white : null;
}

/** The colour that text, a paragraph, a cell or a table stands on; null where nothing is said of it. */
export function groundOf(properties: XmlNode | undefined): Colour | null {
  const highlight = properties?.child('w:highlight')?.attribute('w:val') ?? 'none';
  if (highlight !== 'none') return colourOf(highlight);
  const shade = properties?.child('w:shd');
  if (!shade) return null;
  const fill = said(shade.attribute('w:fill'), shade.attribute('w:themeFill'));
  const pattern = shade.attribute('w:val') ?? 'clear';
  if (/^(?:clear|nil)$/.test(pattern)) return fill;
  const over = said(shade.attribute('w:color'), shade.attribute('w:themeColor')) ?? black;
  if (pattern === 'solid') return over;
  const percent = /^pct(\d+)$/.exec(pattern)?.[1];
  return percent ? mixed(over, fill ?? white, Number(percent) / 100) : picture;
}
