import type { XmlNode } from '../ooxml/xml.ts';
import { type FontLook, fontLook } from './looks.ts';

/** Text of one look. */
export interface Piece {
  readonly text: string;
  /** Null where it looks as its cell says. */
  readonly font: FontLook | null;
}

/** The pieces of a string; how it is read aloud is no part of it. */
export function piecesOf(node: XmlNode): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const child of node.children) {
    if (child.name === 's:t') pieces.push({ text: written(child), font: null });
    if (child.name !== 's:r') continue;
    const properties = child.child('s:rPr');
    for (const text of child.all('s:t'))
      pieces.push({ text: written(text), font: properties ? fontLook(properties) : null });
  }
  return pieces;
}

/** Characters that XML cannot hold are written as _xHHHH_. */
export function written(node: XmlNode): string {
  return node.text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
