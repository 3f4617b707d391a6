import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Bounds, LimitError, Unreadable } from '../../limits.ts';
import { BlockCounter } from '../block-limit.ts';
import { broken } from './archive.ts';
import { isUnderstood, prefixOf } from './namespaces.ts';

const none: never[] = [];

/** An element of a part, its name with the prefix that namespaces.ts gives to its namespace. */
export class XmlNode {
  readonly name: string;
  /** Names and values in turn; names without a prefix where the file has none. */
  readonly #attributes: readonly string[];
  children: XmlNode[] = none;
  /** The text that stands in it, outside its children. */
  text = '';

  constructor(name: string, attributes: readonly string[]) {
    this.name = name;
    this.#attributes = attributes;
  }

  attribute(name: string): string | null {
    for (let at = 0; at < this.#attributes.length; at += 2)
      if (this.#attributes[at] === name) return this.#attributes[at + 1] as string;
    return null;
  }

  /** The values of its attributes, in the order of the file. */
  get values(): string[] {
    return this.#attributes.filter((_, at) => at % 2 === 1);
  }

  /** Its first child of a name, or one reached by names in turn. */
  child(...names: readonly string[]): XmlNode | undefined {
    let found: XmlNode | undefined = this;
    for (const name of names) found = found?.children.find((child) => child.name === name);
    return found;
  }

  all(name: string): XmlNode[] {
    return this.children.filter((child) => child.name === name);
  }

  append(child: XmlNode): void {
    if (this.children === none) this.children = [];
    this.children.push(child);
  }
}

/** Elements that are handed over one by one when they end, and not kept in the tree. */
export interface Taken {
  readonly name: string;
  readonly each: (node: XmlNode) => void;
}

const attributesEach = 2;

/** Counts the elements and attributes of all parts of a file. */
export class XmlCounter {
  readonly bounds: Bounds;
  readonly elements: BlockCounter;
  readonly attributes: BlockCounter;

  constructor(bounds: Bounds) {
    this.bounds = bounds;
    this.elements = new BlockCounter(bounds);
    this.attributes = new BlockCounter(bounds, attributesEach);
  }
}

/** Characters given to the parser at a time. */
const slice = 256 * 1024;

/**
 * The root of a part. Of alternate content one alternative stands in its place. Throws `Unreadable` for what is not
 * well-formed, for a document type declaration (no Office file has one, and entities could be declared in it), and
 * where a limit is exceeded.
 */
export function parseXml(bytes: Uint8Array, part: string, counter: XmlCounter, taken?: Taken): XmlNode {
  const { bounds, elements, attributes } = counter;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlNode[] = [new XmlNode('', none)];
  parser.on('doctype', () => {
    throw broken(`“${part}”带有文档类型声明`, `“${part}” has a document type declaration`);
  });
  parser.on('attribute', () => attributes.add());
  parser.on('opentag', (tag) => {
    elements.add();
    if (open.length > bounds.depth) throw new LimitError('depth', bounds.depth, open.length);
    const node = new XmlNode(`${prefixOf(tag.uri)}:${tag.local}`, attributesOf(tag));
    const requires = node.name === 'mc:Choice' ? node.attribute('Requires') : null;
    const understood = requires
      ?.trim()
      .split(/\s+/)
      .every((prefix) => isUnderstood(parser.resolve(prefix)));
    open.push(understood === false ? new XmlNode('mc:Unknown', none) : node);
  });
  parser.on('closetag', () => {
    const node = open.pop() as XmlNode;
    const parent = open.at(-1) as XmlNode;
    if (node.name === taken?.name) taken.each(node);
    else if (node.name === 'mc:AlternateContent') for (const child of alternative(node)) parent.append(child);
    else parent.append(node);
  });
  const addText = (text: string) => {
    const node = open.at(-1) as XmlNode;
    node.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  const text = textOf(bytes, part);
  try {
    for (let at = 0; at < text.length; at += slice) {
      bounds.checkTime();
      parser.write(text.slice(at, at + slice));
    }
    parser.close();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw broken(`“${part}”不是完好的 XML`, `“${part}” is not well-formed XML`);
  }
  const root = open[0]?.children[0];
  if (!root) throw broken(`“${part}”是空的`, `“${part}” is empty`);
  return root;
}

/** Names and values in turn, without declarations of namespaces and what belongs to one that nothing is read from. */
function attributesOf({ attributes }: SaxesTagNS): readonly string[] {
  let values = none as string[];
  for (const { prefix, local, uri, value } of Object.values(attributes)) {
    const known = prefix === '' ? '' : prefixOf(uri);
    if (known === '?' || prefix === 'xmlns' || local === 'xmlns') continue;
    if (values === none) values = [];
    values.push(known === '' ? local : `${known}:${local}`, value);
  }
  return values;
}

function alternative(node: XmlNode): readonly XmlNode[] {
  return (node.child('mc:Choice') ?? node.child('mc:Fallback'))?.children ?? none;
}

/** Parts are in UTF-8 or, rarely, in UTF-16. */
function textOf(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  try {
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw broken(`“${part}”的文字编码有误`, `“${part}” is not in a valid encoding`);
  }
}
