import { isWhite } from '../colour.ts';
import type { XmlNode } from '../ooxml/xml.ts';

/** Theme colours that are those of paper. */
const paper = /^(?:background1|light1|bg1|lt1)$/;

/** Whether text is white; null where nothing is said of its colour. */
export function isWhiteText(properties: XmlNode | undefined): boolean | null {
  const colour = properties?.child('w:color');
  if (!colour) return null;
  const theme = colour.attribute('w:themeColor');
  return theme === null ? isWhite(colour.attribute('w:val') ?? '') : paper.test(theme);
}

/** Whether text, a paragraph, a cell or a table has a ground of another colour than white. */
export function hasGround(properties: XmlNode | undefined): boolean {
  const highlight = properties?.child('w:highlight')?.attribute('w:val') ?? 'none';
  if (highlight !== 'none' && highlight !== 'white') return true;
  const shade = properties?.child('w:shd');
  if (!shade) return false;
  const theme = shade.attribute('w:themeFill');
  if (theme !== null) return !paper.test(theme);
  const fill = shade.attribute('w:fill') ?? 'auto';
  const isPatterned = !/^(?:clear|nil)$/.test(shade.attribute('w:val') ?? 'clear');
  return isPatterned || (fill !== 'auto' && !isWhite(fill));
}
