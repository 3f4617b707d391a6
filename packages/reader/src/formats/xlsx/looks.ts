import { type Colour, isUnseen } from '../colour.ts';
import type { XmlNode } from '../ooxml/xml.ts';
import { builtInFormats } from './built-in-formats.ts';
import { colour, ground } from './colours.ts';
import { type Format, parseFormat } from './format-code.ts';
import { showNumber } from './shown.ts';

/** How the text of a cell or of a part of it is set. */
export interface FontLook {
  readonly struck: boolean;
  readonly raised: boolean;
  readonly colour: Colour | null;
  /** Equal where text looks the same. */
  readonly key: string;
}

/** How a cell is seen. */
export interface Look {
  readonly format: Format;
  readonly formatCode: string;
  readonly font: FontLook;
  /** It has a line at one of its sides at least. */
  readonly bordered: boolean;
  /** What its text stands on; null for paper. */
  readonly ground: Colour | null;
}

const general = 'General';
const plainFont: FontLook = { struck: false, raised: false, colour: null, key: '' };
const plain: Look = {
  format: parseFormat(general),
  formatCode: general,
  font: plainFont,
  bordered: false,
  ground: null,
};

const isOn = (node: XmlNode | undefined) => node !== undefined && !/^(?:0|false)$/.test(node.attribute('val') ?? '1');

/** How a font is set, of a cell or of a run. */
export function fontLook(node: XmlNode | undefined): FontLook {
  if (!node) return plainFont;
  const vertical = node.child('s:vertAlign')?.attribute('val') ?? 'baseline';
  const said = node.children.filter(({ name }) => /^s:(?:color|sz|u|b|i)$/.test(name));
  const key = said.map((one) => [one.name, ...one.values].join(' ')).join();
  return {
    struck: isOn(node.child('s:strike')),
    raised: vertical !== 'baseline',
    colour: colour(node.child('s:color')),
    key,
  };
}

const sides = ['s:left', 's:right', 's:top', 's:bottom', 's:start', 's:end'];

function isBordered(node: XmlNode | undefined): boolean {
  return sides.some((side) => (node?.child(side)?.attribute('style') ?? 'none') !== 'none');
}

/** How the cells of a workbook are seen, by the number of their style. */
export class Looks {
  readonly #looks: readonly Look[];
  /** Whether figures in cells on white paper cannot be seen by it, for each conditional format. */
  readonly #hiding: readonly boolean[];

  constructor(styles: XmlNode | null) {
    const codes = new Map<string, string>(Object.entries(builtInFormats));
    for (const node of styles?.child('s:numFmts')?.all('s:numFmt') ?? [])
      codes.set(node.attribute('numFmtId') ?? '', node.attribute('formatCode') ?? general);
    const formats = new Map<string, Format>();
    const formatOf = (code: string) => {
      const format = formats.get(code) ?? parseFormat(code);
      formats.set(code, format);
      return format;
    };
    this.#hiding = (styles?.child('s:dxfs')?.all('s:dxf') ?? []).map((node) => {
      const code = node.child('s:numFmt')?.attribute('formatCode');
      const shown = showNumber(1, formatOf(code ?? general), false);
      const behind = colour(node.child('s:fill', 's:patternFill', 's:bgColor'));
      return shown.text === '' || isUnseen(shown.colour ?? colour(node.child('s:font', 's:color')), behind);
    });
    const fonts = (styles?.child('s:fonts')?.all('s:font') ?? []).map(fontLook);
    const borders = (styles?.child('s:borders')?.all('s:border') ?? []).map(isBordered);
    const fills = (styles?.child('s:fills')?.all('s:fill') ?? []).map(ground);
    const numbered = (node: XmlNode, name: string) => Number(node.attribute(name) ?? '0');
    this.#looks = (styles?.child('s:cellXfs')?.all('s:xf') ?? []).map((node) => {
      const formatCode = codes.get(node.attribute('numFmtId') ?? '0') ?? general;
      return {
        format: formatOf(formatCode),
        formatCode,
        font: fonts[numbered(node, 'fontId')] ?? plainFont,
        bordered: borders[numbered(node, 'borderId')] ?? false,
        ground: fills[numbered(node, 'fillId')] ?? null,
      };
    });
  }

  /** Whether a conditional format may hide figures, by its number. */
  hides(format: number): boolean {
    return this.#hiding[format] ?? false;
  }

  of(style: string | null): Look {
    return (style === null ? this.#looks[0] : this.#looks[Number(style)]) ?? plain;
  }
}
