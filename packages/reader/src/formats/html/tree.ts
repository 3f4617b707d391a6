import { html, Parser, Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { type Bounds, LimitError } from '../../limits.ts';
import { BlockCounter, boundWords } from '../block-limit.ts';
import { RunTokenizer } from './tokenizer.ts';

/** Of all nodes without children, so never added to. */
const noChildren: HtmlNode[] = [];
const noAttributes: Token.Attribute[] = [];
const rawText = new Set(['script', 'noscript', 'iframe', 'noembed', 'noframes', 'xmp']);

/** A node of the tree that browsers build, with its place in the source; offsets are -1 for what the source implies. */
export class HtmlNode {
  /** Name of the element, `#text` for text, another name with # for what holds neither. */
  readonly tag: string;
  readonly namespace: html.NS;
  readonly attrs: Token.Attribute[];
  children: HtmlNode[];
  parent: HtmlNode | null = null;
  text = '';
  start = -1;
  contentStart = -1;
  contentEnd = -1;
  end = -1;
  /** Moved in front of the table that it stands in, where browsers show it. */
  fostered = false;

  constructor(tag: string, namespace: html.NS, attrs: Token.Attribute[]) {
    this.tag = tag;
    this.namespace = namespace;
    this.attrs = attrs;
    this.children = noChildren;
  }

  attribute(name: string): string | null {
    for (const attr of this.attrs) if (attr.name === name) return attr.value;
    return null;
  }
}

type Node = HtmlNode;
type TypeMap = TreeAdapterTypeMap<Node, Node, Node, Node, Node, Node, Node, Node, Node, Node>;

// The parser asks only whether a node has a place and whether the body was closed.
const located: Token.ElementLocation = {
  startLine: 1,
  startCol: 1,
  startOffset: 0,
  endLine: 1,
  endCol: 1,
  endOffset: 0,
};

/** The parser of parse5, writing places straight into nodes; of the same tree. */
class PlacingParser extends Parser<TypeMap> {
  override _attachElementToTree(
    element: Node,
    location: Token.Location | null,
    { parent, beforeElement }: { readonly parent: Node; readonly beforeElement: Node | null },
  ): void {
    if (location) {
      element.start = location.startOffset;
      element.contentStart = location.endOffset;
      element.contentEnd = location.endOffset;
      element.end = location.endOffset;
    }
    if (beforeElement) this.treeAdapter.insertBefore(parent, element, beforeElement);
    else this.treeAdapter.appendChild(parent, element);
  }

  override _setEndLocation(element: Node, token: Token.Token | null): void {
    const location = token?.location;
    if (element.start === -1 || !location) return;
    const closes = token.type === Token.TokenType.END_TAG && token.tagName === element.tag;
    element.contentEnd = location.startOffset;
    element.end = closes ? location.endOffset : location.startOffset;
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    if (this._shouldFosterParentOnInsertion()) {
      super._insertCharacters(token);
      return;
    }
    const parent = this.openElements.currentTmplContentOrNode;
    this.treeAdapter.insertText(parent, token.chars);
    const node = parent.children[parent.children.length - 1] as Node;
    const { location } = token;
    if (!location) return;
    if (node.start === -1) {
      node.start = location.startOffset;
      node.contentStart = location.startOffset;
    }
    node.contentEnd = location.endOffset;
    node.end = location.endOffset;
  }
}

/** A page as parsed. */
export interface HtmlTree {
  readonly root: HtmlNode;
  /** Its style elements, wherever they stand. */
  readonly styles: readonly HtmlNode[];
}

/** Parses as browsers do. Throws a LimitError as soon as elements nest too deep or are too many. */
export function parseTree(source: string, limits: Bounds): HtmlTree {
  boundWords(source, limits);
  const styles: HtmlNode[] = [];
  const options = { sourceCodeLocationInfo: true, treeAdapter: treeAdapter(limits, styles) };
  const parser = new PlacingParser(options);
  parser.tokenizer = new RunTokenizer(options, parser);
  parser.tokenizer.write(source, true);
  return { root: parser.document, styles };
}

/** Builds the tree as nodes of this file; style elements are added to `styles`. */
export function treeAdapter(limits: Bounds, styles: HtmlNode[]): TreeAdapter<TypeMap> {
  const htmlNamespace = html.NS.HTML;
  const templates = new Map<Node, Node>();
  let depth = 0;
  const nodes = new BlockCounter(limits);
  let cells = 0;
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;

  const inner = (tag: string) => new HtmlNode(tag, htmlNamespace, noAttributes);
  const leaf = (tag: string, text: string) => {
    nodes.add();
    const node = inner(tag);
    node.text = text;
    return node;
  };
  const append = (parent: Node, node: Node) => {
    if (node.tag === '#comment') return;
    if (parent.children === noChildren) parent.children = [node];
    else parent.children.push(node);
    node.parent = parent;
  };
  const indexOf = (parent: Node, node: Node) => parent.children.lastIndexOf(node);
  const insertBefore = (parent: Node, node: Node, reference: Node) => {
    const at = indexOf(parent, reference);
    if (at === -1) append(parent, node);
    else parent.children.splice(at, 0, node);
    node.parent = parent;
    node.fostered = true;
  };

  return {
    createDocument: () => inner('#document'),
    createDocumentFragment: () => inner('#fragment'),
    createElement(tag, namespace, attrs) {
      nodes.add();
      if ((tag === 'td' || tag === 'th') && ++cells > limits.cells)
        throw new LimitError('cells', limits.cells, limits.cells + 1);
      const node = new HtmlNode(tag, namespace, attrs);
      if (tag === 'style') styles.push(node);
      return node;
    },
    createCommentNode: () => inner('#comment'),
    createTextNode: (text) => leaf('#text', text),
    appendChild: append,
    insertBefore,
    detachNode(node) {
      if (!node.parent) return;
      node.parent.children.splice(indexOf(node.parent, node), 1);
      node.parent = null;
    },
    insertText(parent, text) {
      const last = parent.children[parent.children.length - 1];
      if (last?.tag !== '#text') append(parent, leaf('#text', rawText.has(parent.tag) ? '' : text));
      else if (!rawText.has(parent.tag)) last.text += text;
    },
    // Never merged: what stood in different places of a table is not one text.
    insertTextBefore: (parent, text, reference) => insertBefore(parent, leaf('#text', text), reference),
    adoptAttributes() {},
    setTemplateContent(template, content) {
      templates.set(template, content);
    },
    getTemplateContent: (template) => templates.get(template) ?? template,
    setDocumentType() {},
    setDocumentMode(_, value) {
      mode = value;
    },
    getDocumentMode: () => mode,
    getFirstChild: (node) => node.children[0] ?? null,
    getChildNodes: (node) => node.children,
    getParentNode: (node) => node.parent,
    getAttrList: (node) => node.attrs,
    getTagName: (node) => node.tag,
    getNamespaceURI: (node) => node.namespace,
    getTextNodeContent: (node) => node.text,
    getCommentNodeContent: (node) => node.text,
    getDocumentTypeNodeName: (node) => node.tag,
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is Node => node.tag === '#text',
    isCommentNode: (node): node is Node => node.tag === '#comment',
    isDocumentTypeNode: (node): node is Node => node.tag === '#doctype',
    isElementNode: (node): node is Node => !node.tag.startsWith('#'),
    setNodeSourceCodeLocation(node, location) {
      if (!location) return;
      node.start = location.startOffset;
      node.end = location.endOffset;
      node.contentStart = location.startTag?.endOffset ?? location.startOffset;
      node.contentEnd = location.endOffset;
    },
    getNodeSourceCodeLocation: (node) => (node.start === -1 ? null : located),
    updateNodeSourceCodeLocation(node, location) {
      node.end = location.endOffset ?? node.end;
      node.contentEnd = location.endTag?.startOffset ?? node.end;
    },
    onItemPush() {
      if (++depth > limits.depth) throw new LimitError('depth', limits.depth, depth);
    },
    onItemPop() {
      depth--;
    },
  };
}
