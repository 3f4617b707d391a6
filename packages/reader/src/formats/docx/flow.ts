import type { SourceBlock } from '../../document.ts';
import type { XmlNode } from '../ooxml/xml.ts';
import { groundOf } from './colours.ts';
import { Inline } from './inline.ts';
import { withLabel } from './numbering.ts';
import type { Reading } from './reading.ts';
import { listLevel, mergeLists, outlineLevel, runLook, type Style } from './styles.ts';
import { readTable } from './table.ts';

const deepestLevel = 6;

/** The paragraphs and tables in the body, a cell, a text box or a note, in reading order. */
export function readBlocks(container: XmlNode, reading: Reading, noteMark = ''): SourceBlock[] {
  const flow = new Flow(reading, noteMark, container.name === 'w:body');
  flow.walk(container);
  flow.end();
  return flow.blocks;
}

class Flow {
  readonly blocks: SourceBlock[] = [];
  readonly #reading: Reading;
  readonly #noteMark: string;
  readonly #isBody: boolean;
  /** A paragraph whose end is deleted or hidden goes on in the next. */
  #open: { readonly inline: Inline; properties: XmlNode | undefined } | null = null;

  constructor(reading: Reading, noteMark: string, isBody: boolean) {
    this.#reading = reading;
    this.#noteMark = noteMark;
    this.#isBody = isBody;
  }

  walk(container: XmlNode): void {
    for (const node of container.children) {
      switch (node.name) {
        case 'w:p':
          this.#paragraph(node);
          break;
        case 'w:tbl':
          this.end();
          this.#add(readTable(node, this.#reading, readBlocks));
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.#reading.deleted(node);
          break;
        case 'w:sdt':
          if (node.child('w:sdtPr', 'w:showingPlcHdr')) this.#reading.placeholder(node);
          else this.walk(node);
          break;
        case 'w:altChunk':
          this.#reading.embedded('altChunk');
          break;
        default:
          this.walk(node);
      }
    }
  }

  /** Ends the paragraph that is open, if any. */
  end(): void {
    if (!this.#open) return;
    const { inline, properties } = this.#open;
    this.#open = null;
    inline.end();
    this.#finish(inline, properties);
    for (const box of inline.textBoxes) this.#add(readBlocks(box, this.#reading));
    this.#addNotes();
  }

  #paragraph(node: XmlNode): void {
    const number = this.#reading.beginParagraph();
    const properties = node.child('w:pPr');
    const style = this.#reading.styles.paragraph(properties);
    this.#open ??= { inline: new Inline(this.#reading, number, this.#noteMark), properties };
    this.#open.properties = properties;
    const reading = this.#reading;
    const { ground } = reading;
    reading.ground = groundOf(properties) ?? ground;
    this.#open.inline.read(node, style.look);
    reading.ground = ground;
    if (!isEndless(properties, style)) this.end();
  }

  #finish(inline: Inline, properties: XmlNode | undefined): void {
    const style = this.#reading.styles.paragraph(properties);
    const list = mergeLists(listLevel(properties), style.list);
    const label = list ? this.#reading.numbering.next(list) : '';
    const outline = outlineLevel(properties) ?? style.outline;
    const level = outline ? Math.min(outline, deepestLevel) : null;
    const texts = inline.lines.map((line) => line.end()).filter((text) => text !== '');
    // Word prints the number of an empty paragraph too; outside tables it says nothing.
    if (texts.length === 0 && label !== '' && !this.#isBody) texts.push('');
    for (const [index, line] of texts.entries()) {
      const text = index === 0 ? withLabel(label.trim(), line) : line;
      this.#reading.line(text);
      this.blocks.push({ kind: 'paragraph', level, text, place: { paragraph: inline.number, text } });
    }
  }

  #add(blocks: readonly SourceBlock[]): void {
    for (const block of blocks) this.blocks.push(block);
    this.#addNotes();
  }

  /** Notes stand behind the paragraph or table of the body that refers to them. */
  #addNotes(): void {
    if (!this.#isBody) return;
    const waiting = this.#reading.footnotes.take();
    for (const { mark, node } of waiting) this.#add(readBlocks(node, this.#reading, mark));
  }
}

/** Whether the mark that ends a paragraph is deleted, moved away or hidden. */
function isEndless(properties: XmlNode | undefined, style: Style): boolean {
  const mark = properties?.child('w:rPr');
  if (!mark) return false;
  if (mark.child('w:del') || mark.child('w:moveFrom')) return true;
  return (runLook(mark).vanish ?? false) && !(style.look.vanish ?? false);
}
