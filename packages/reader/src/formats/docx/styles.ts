import type { Colour } from '../colour.ts';
import type { XmlNode } from '../ooxml/xml.ts';
import { textColour } from './colours.ts';

/** Whether a property that is on or off is on; null where nothing is said of it. */
export function isOn(node: XmlNode | undefined): boolean | null {
  if (!node) return null;
  const value = node.attribute('w:val');
  return value === null || !/^(?:0|false|off)$/.test(value);
}

/** What a style or a run says of how its text is seen; null where it says nothing. */
export interface RunLook {
  readonly vanish: boolean | null;
  readonly strike: boolean | null;
  readonly doubleStrike: boolean | null;
  /** superscript, subscript or baseline. */
  readonly vertical: string | null;
  /** Moved up or down, in half points. */
  readonly position: number | null;
  /** In half points. */
  readonly size: number | null;
  /** Of each letter, in percent of what is normal. */
  readonly width: number | null;
  readonly colour: Colour | null;
}

const plain: RunLook = {
  vanish: null,
  strike: null,
  doubleStrike: null,
  vertical: null,
  position: null,
  size: null,
  width: null,
  colour: null,
};

export function runLook(properties: XmlNode | undefined): RunLook {
  if (!properties || properties.children.length === 0) return plain;
  const number = (name: string) => {
    const value = properties.child(name)?.attribute('w:val');
    return value ? Number.parseInt(value, 10) : null;
  };
  return {
    vanish: isOn(properties.child('w:vanish')),
    strike: isOn(properties.child('w:strike')),
    doubleStrike: isOn(properties.child('w:dstrike')),
    vertical: properties.child('w:vertAlign')?.attribute('w:val') ?? null,
    position: number('w:position'),
    size: number('w:sz'),
    width: number('w:w'),
    colour: textColour(properties),
  };
}

/** The list that a paragraph is part of; null where nothing is said. */
export interface ListLevel {
  readonly list: string | null;
  readonly level: number | null;
}

export function listLevel(properties: XmlNode | undefined): ListLevel | null {
  const node = properties?.child('w:numPr');
  if (!node) return null;
  const level = node.child('w:ilvl')?.attribute('w:val');
  return { list: node.child('w:numId')?.attribute('w:val') ?? null, level: level ? Number.parseInt(level, 10) : null };
}

/** The outline level from 1; 0 where the text is said to be no heading, null where nothing is said. */
export function outlineLevel(properties: XmlNode | undefined): number | null {
  const value = properties?.child('w:outlineLvl')?.attribute('w:val');
  if (!value) return null;
  const level = Number.parseInt(value, 10);
  return level >= 0 && level <= 8 ? level + 1 : 0;
}

/** A style with all that it takes from those it is based on. */
export interface Style {
  readonly look: RunLook;
  readonly list: ListLevel | null;
  readonly outline: number | null;
}

const noStyle: Style = { look: plain, list: null, outline: null };
const longestChain = 20;
const headingName = /^(?:heading|标题) ?([1-9])$/i;

/** The styles of a document. */
export class Styles {
  readonly #nodes = new Map<string, XmlNode>();
  readonly #known = new Map<string, Style>();
  readonly #default: string | null = null;

  constructor(root: XmlNode | null) {
    for (const node of root?.all('w:style') ?? []) {
      const id = node.attribute('w:styleId') ?? '';
      this.#nodes.set(id, node);
      const isDefault = /^(?:1|true|on)$/.test(node.attribute('w:default') ?? '');
      if (isDefault && node.attribute('w:type') === 'paragraph') this.#default = id;
    }
  }

  paragraph(properties: XmlNode | undefined): Style {
    return this.of(properties?.child('w:pStyle')?.attribute('w:val') ?? this.#default);
  }

  run(properties: XmlNode | undefined): Style {
    return this.of(properties?.child('w:rStyle')?.attribute('w:val') ?? null);
  }

  /** The style of an id; one that says nothing where there is none. */
  of(id: string | null, chain = 0): Style {
    const node = id === null ? undefined : this.#nodes.get(id);
    if (id === null || !node || chain > longestChain) return noStyle;
    let style = this.#known.get(id);
    if (!style) {
      style = this.#read(node, this.of(node.child('w:basedOn')?.attribute('w:val') ?? null, chain + 1));
      this.#known.set(id, style);
    }
    return style;
  }

  #read(node: XmlNode, base: Style): Style {
    const own = runLook(node.child('w:rPr'));
    const properties = node.child('w:pPr');
    const named = headingName.exec(node.child('w:name')?.attribute('w:val') ?? '')?.[1];
    const list = listLevel(properties);
    return {
      look: {
        vanish: own.vanish ?? base.look.vanish,
        strike: own.strike ?? base.look.strike,
        doubleStrike: own.doubleStrike ?? base.look.doubleStrike,
        vertical: own.vertical ?? base.look.vertical,
        position: own.position ?? base.look.position,
        size: own.size ?? base.look.size,
        width: own.width ?? base.look.width,
        colour: own.colour ?? base.look.colour,
      },
      list: mergeLists(list, base.list),
      outline: outlineLevel(properties) ?? (named ? Number(named) : base.outline),
    };
  }
}

/** What is said of the list, and else what the base says. */
export function mergeLists(own: ListLevel | null, base: ListLevel | null): ListLevel | null {
  return own && base ? { list: own.list ?? base.list, level: own.level ?? base.level } : (own ?? base);
}
