import type { HtmlNode } from './html-tree.ts';

/** What the attributes of an element say about how its content is seen. */
export interface Style {
  /** Takes no place at all. */
  readonly gone: boolean;
  /** Takes its place, unseen. */
  readonly unseen: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
  /** Stands apart from the text around it. */
  readonly apart: boolean;
}

const plain: Style = { gone: false, unseen: false, struck: false, raised: false, apart: false };
const hiddenAttribute: Style = { ...plain, gone: true };
const declaration =
  /(?:^|[;\s])(display|visibility|float|vertical-align|text-decoration|text-decoration-line)\s*:\s*([a-z][a-z -]*)/gi;

/** Reads the styles of elements; equal style attributes are read once. */
export class Styles {
  readonly #known = new Map<string, Style>();

  of(node: HtmlNode): Style {
    let style = plain;
    for (const attr of node.attrs) {
      if (attr.name === 'hidden') return hiddenAttribute;
      if (attr.name === 'style') style = this.#read(attr.value);
    }
    return style;
  }

  #read(text: string): Style {
    let style = this.#known.get(text);
    if (!style) {
      style = read(text);
      this.#known.set(text, style);
    }
    return style;
  }
}

function read(text: string): Style {
  let style = plain;
  for (const [, name = '', rest = ''] of text.matchAll(declaration)) {
    const value = rest.trim().toLowerCase();
    switch (name.toLowerCase()) {
      case 'display':
        style = {
          ...style,
          gone: value === 'none',
          apart: !/^(?:inline|none|contents|ruby|initial|inherit|unset|revert)/.test(value),
        };
        break;
      case 'visibility':
        style = { ...style, unseen: value === 'hidden' || value === 'collapse' };
        break;
      case 'float':
        style = { ...style, apart: style.apart || value !== 'none' };
        break;
      case 'vertical-align':
        style = { ...style, raised: value === 'super' || value === 'sub' };
        break;
      default:
        style = { ...style, struck: value.includes('line-through') };
    }
  }
  return style;
}
