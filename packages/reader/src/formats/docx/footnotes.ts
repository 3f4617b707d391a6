import type { XmlNode } from '../ooxml/xml.ts';
import { formatNumber } from './number-format.ts';

/** A note at the foot of a page or at the end, as it is to be read. */
export interface Footnote {
  readonly mark: string;
  readonly node: XmlNode;
}

/** The notes of a document. Each is read behind the paragraph or table that first refers to it. */
export class Footnotes {
  readonly #nodes = new Map<string, XmlNode>();
  readonly #marks = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  #waiting: Footnote[] = [];

  constructor(footnotes: XmlNode | null, endnotes: XmlNode | null) {
    for (const root of [footnotes, endnotes])
      for (const node of root?.children ?? []) this.#nodes.set(`${node.name} ${node.attribute('w:id')}`, node);
  }

  /** The mark of the note that a reference names. A mark written by hand follows the reference: the note has none. */
  refer(reference: XmlNode): string {
    const kind = reference.name === 'w:footnoteReference' ? 'w:footnote' : 'w:endnote';
    const key = `${kind} ${reference.attribute('w:id')}`;
    const node = this.#nodes.get(key);
    const known = this.#marks.get(key);
    if (!node || known !== undefined) return known ?? '';
    const byHand = /^(?:1|true|on)$/.test(reference.attribute('w:customMarkFollows') ?? '');
    const count = (this.#counts.get(kind) ?? 0) + (byHand ? 0 : 1);
    this.#counts.set(kind, count);
    const mark = byHand ? '' : formatNumber(count, kind === 'w:footnote' ? 'decimal' : 'lowerRoman');
    this.#marks.set(key, mark);
    this.#waiting.push({ mark, node });
    return mark;
  }

  /** The notes referred to since this was last asked. */
  take(): readonly Footnote[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }
}
