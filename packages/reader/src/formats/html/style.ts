import { type Colour, colourOf, picture } from '../colour.ts';
import { type Declaration, declarationsAlone, type StyleSheet } from './css.ts';
import { isCutOff, isHidden } from './hidden.ts';
import type { HtmlNode } from './tree.ts';

/** What the attributes of an element and the style sheet of its page say about how its content is seen. */
export interface Style {
  /** Takes no place at all. */
  readonly gone: boolean;
  /** Takes its place, unseen. */
  readonly unseen: boolean;
  /** Is cut off where it begins, unless it is a part of a table. */
  readonly cutOff: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
  /** Moved up or down from where it would stand. */
  readonly moved: boolean;
  /** Stands apart from the text around it. */
  readonly apart: boolean;
  /** Its letters have hardly any size, or some again; null where the element says nothing of it. */
  readonly tiny: boolean | null;
  /** Of its letters; null where the element says nothing of it. */
  readonly colour: Colour | null;
  /** The colour that its letters stand on; null where the element says nothing of it. */
  readonly ground: Colour | null;
  /** Shows its letters in the order that its direction says, whatever they are. */
  readonly override: boolean;
  /** Shows its letters from right to left. */
  readonly reversed: boolean;
}

const plain: Style = {
  gone: false,
  unseen: false,
  cutOff: false,
  struck: false,
  raised: false,
  moved: false,
  apart: false,
  tiny: null,
  colour: null,
  ground: null,
  override: false,
  reversed: false,
};
const hiddenAttribute: Style = { ...plain, gone: true };

/** Reads the styles of elements; equal attributes are read once. */
export class Styles {
  readonly #known = new Map<string, Style>();
  readonly #sheet: StyleSheet | null;

  constructor(sheet: StyleSheet | null) {
    this.#sheet = sheet;
  }

  of(node: HtmlNode): Style {
    let own = '';
    let id: string | null = null;
    let classes: string | null = null;
    let rightToLeft = false;
    let said = '';
    for (const { name, value } of node.attrs) {
      if (name === 'hidden') return hiddenAttribute;
      if (name === 'style') own = value;
      else if (name === 'class') classes = value;
      else if (name === 'id') id = value;
      else if (name === 'dir') rightToLeft = value.toLowerCase() === 'rtl';
      else if (name === 'bgcolor') said += `background:${value};`;
      else if (name === 'background') said += 'background-image:url();';
      else if (name === 'color') said += `color:${value};`;
    }
    // What attributes say gives way to any style.
    const style = this.#style(node.tag, id, classes, said === '' ? own : `${said}${own}`);
    if (rightToLeft && (style.override || node.tag === 'bdo')) return { ...style, reversed: true };
    return style;
  }

  #style(tag: string, id: string | null, classes: string | null, own: string): Style {
    const sheet = this.#sheet?.concerns(id, classes) ? this.#sheet : null;
    if (!sheet && own === '') return plain;
    const key = sheet ? `${tag}\n${id}\n${classes}\n${own}` : own;
    let style = this.#known.get(key);
    if (!style) {
      style = styleOf(sheet ? sheet.cascade(tag, id, classes, own) : declarationsAlone(own));
      this.#known.set(key, style);
    }
    return style;
  }
}

const besideText = /^(?:inline|none|contents|ruby|initial|inherit|unset|revert)/;

function styleOf(declarations: readonly Declaration[]): Style {
  if (declarations.length === 0) return plain;
  const said = new Map<string, string>();
  for (const { name, value } of declarations) {
    if (name === 'text-decoration-line') said.set('text-decoration', value);
    else if (name === 'font') said.set('font-size', sizeOf(value));
    else if (name === 'background') said.set('background-color', value).set('background-image', value);
    else said.set(name, value);
  }
  const is = (name: string, ...values: string[]) => values.includes(said.get(name) ?? '');
  const offset = (name: string) => Math.abs(Number.parseFloat(said.get(name) ?? '')) > 0;
  const display = said.get('display');
  const override = is('unicode-bidi', 'bidi-override', 'isolate-override');
  return {
    gone: display === 'none',
    unseen: isHidden(said),
    cutOff: isCutOff(said),
    struck: said.get('text-decoration')?.includes('line-through') ?? false,
    raised: is('vertical-align', 'super', 'sub'),
    moved: is('position', 'relative') && (offset('top') || offset('bottom')),
    apart: (display !== undefined && !besideText.test(display)) || !is('float', 'none', ''),
    tiny: tinyOf(said.get('font-size')),
    colour: ownColour(said.get('-webkit-text-fill-color') ?? said.get('color')),
    ground: showsPicture.test(said.get('background-image') ?? '') ? picture : groundOf(said.get('background-color')),
    override,
    reversed: override && is('direction', 'rtl'),
  };
}

/** Colours that build on those around say nothing. */
function ownColour(colour: string | undefined): Colour | null {
  return colour === undefined || /^(?:inherit|unset|revert|currentcolor)/.test(colour) ? null : colourOf(colour);
}

const showsPicture = /url\(|gradient\(|image-set\(/;
const withBrackets = /(?:rgb|hsl)a?\([^()]*\)/;
const noColour =
  /^(?:[-+.\d/]|transparent|none|inherit|unset|revert|initial|(?:no-)?repeat|scroll|fixed|local|left|right|top|bottom|center|cover|contain)/;

/** The colour among what a `background` says; null where what is around is seen through it. */
function groundOf(background: string | undefined): Colour | null {
  if (background === undefined) return null;
  const colour = withBrackets.exec(background)?.[0] ?? background.split(/\s+/).find((word) => !noColour.test(word));
  const ground = colour === undefined ? 'transparent' : colourOf(colour);
  return ground === 'transparent' ? null : ground;
}

/** The size in a `font` that names all at once. */
function sizeOf(font: string): string {
  return font.split(/[\s/]+/).find((part) => /^[\d.]/.test(part) && !/^[1-9]\d*00$/.test(part)) ?? font;
}

/** Of a point or pixel, and of what is around. */
const tiniest = { length: 2, share: 0.1 };

/** Sizes that build on the one around them make nothing larger where that is nothing. */
function tinyOf(size: string | undefined): boolean | null {
  if (size === undefined || size === '') return null;
  const number = Number.parseFloat(size);
  // Browsers take no notice of sizes below nothing.
  if (number < 0) return null;
  if (number === 0 || (number <= tiniest.length && /(?:px|pt)$/.test(size))) return true;
  if (number <= tiniest.share && /em$/.test(size)) return true;
  if (number <= 100 * tiniest.share && size.endsWith('%')) return true;
  return /(?:[^r]em|ex|ch|%)$|^(?:smaller|larger|inherit|unset|revert)/.test(size) ? null : false;
}
