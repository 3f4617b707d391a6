import { isWhite } from '../colour.ts';
import { type Declaration, declarationsOf, type StyleSheet } from './css.ts';
import type { HtmlNode } from './tree.ts';

/** What the attributes of an element and the style sheet of its page say about how its content is seen. */
export interface Style {
  /** Takes no place at all. */
  readonly gone: boolean;
  /** Takes its place, unseen. */
  readonly unseen: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
  /** Moved up or down from where it would stand. */
  readonly moved: boolean;
  /** Stands apart from the text around it. */
  readonly apart: boolean;
  /** Its letters have no size, or some again; null where the element says nothing of it. */
  readonly tiny: boolean | null;
  /** Its letters are white, or not; null where the element says nothing of it. */
  readonly white: boolean | null;
  /** Has a ground of another colour than white. */
  readonly hasGround: boolean;
  /** Shows its letters in the order that its direction says, whatever they are. */
  readonly override: boolean;
  /** Shows its letters from right to left. */
  readonly reversed: boolean;
}

const plain: Style = {
  gone: false,
  unseen: false,
  struck: false,
  raised: false,
  moved: false,
  apart: false,
  tiny: null,
  white: null,
  hasGround: false,
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
      style = styleOf(sheet ? sheet.cascade(tag, id, classes, own) : declarationsOf(own));
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
    else said.set(name, value);
  }
  const is = (name: string, ...values: string[]) => values.includes(said.get(name) ?? '');
  const offset = (name: string) => Math.abs(Number.parseFloat(said.get(name) ?? '')) > 0;
  const display = said.get('display');
  const override = is('unicode-bidi', 'bidi-override', 'isolate-override');
  return {
    gone: display === 'none',
    unseen:
      is('visibility', 'hidden', 'collapse') ||
      Number.parseFloat(said.get('opacity') ?? '') === 0 ||
      is('mso-hide', 'all'),
    struck: said.get('text-decoration')?.includes('line-through') ?? false,
    raised: is('vertical-align', 'super', 'sub'),
    moved: is('position', 'relative') && (offset('top') || offset('bottom')),
    apart: (display !== undefined && !besideText.test(display)) || !is('float', 'none', ''),
    tiny: tinyOf(said.get('font-size')),
    white: whiteOf(said.get('color')),
    hasGround: ['background', 'background-color', 'background-image'].some((name) => isGround(said.get(name))),
    override,
    reversed: override && is('direction', 'rtl'),
  };
}

/** Colours that build on those around say nothing. */
function whiteOf(colour: string | undefined): boolean | null {
  return colour === undefined || /^(?:inherit|unset|revert|currentcolor)/.test(colour) ? null : isWhite(colour);
}

function isGround(background: string | undefined): boolean {
  return (
    background !== undefined &&
    !/^(?:transparent|none|inherit|unset|revert|initial)/.test(background) &&
    !isWhite(background)
  );
}

/** The size in a `font` that names all at once. */
function sizeOf(font: string): string {
  return font.split(/[\s/]+/).find((part) => /^[\d.]/.test(part) && !/^[1-9]\d*00$/.test(part)) ?? font;
}

/** Sizes that build on the one around them make nothing larger where that is nothing. */
function tinyOf(size: string | undefined): boolean | null {
  if (size === undefined || size === '') return null;
  if (Number.parseFloat(size) === 0) return true;
  return /(?:[^r]em|ex|ch|%)$|^(?:smaller|larger|inherit|unset|revert)/.test(size) ? null : false;
}
