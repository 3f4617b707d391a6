import type { XmlNode } from '../ooxml/xml.ts';

/** What a drawing or object in a paragraph holds. */
interface Held {
  /** The text boxes in it, which hold paragraphs and tables. */
  readonly textBoxes: readonly XmlNode[];
  /** The kind of the file embedded in it; null where there is none. */
  readonly embedded: string | null;
  /** Shows something that cannot be read. */
  readonly picture: boolean;
}

const pictures = new Set(['a:blip', 'v:imagedata', 'a:graphicData']);

/** What an object holds, wherever it is nested. */
export function objectIn(object: XmlNode): Held {
  const textBoxes: XmlNode[] = [];
  let embedded: string | null = null;
  let picture = false;
  const search = (node: XmlNode) => {
    if (node.name === 'w:txbxContent') {
      textBoxes.push(node);
      return;
    }
    if (node.name === 'o:OLEObject') embedded ??= node.attribute('ProgID') ?? 'OLE';
    const uri = node.name === 'a:graphicData' ? (node.attribute('uri') ?? '') : null;
    // Shapes are drawn by Word itself; charts and diagrams stand in parts of their own.
    if (pictures.has(node.name) && (uri === null || /chart|diagram/.test(uri))) picture = true;
    for (const child of node.children) search(child);
  };
  search(object);
  return { textBoxes, embedded, picture };
}
