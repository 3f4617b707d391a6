import type { Finding } from '@nianbao/core';
import type { SourceDocument } from '../../document.ts';
import { type Bounds, LimitError } from '../../limits.ts';
import { BlockCounter } from '../block-limit.ts';
import { isUnseen } from '../colour.ts';
import { LineIndex, trimmed } from '../lines.ts';
import { Notes } from '../notes.ts';
import type { StyleSheet } from './css.ts';
import { firstText, inputValue, isNoteLink, type Kind, kindOf } from './elements.ts';
import { Elsewhere } from './elsewhere.ts';
import { Flow, type Part } from './flow.ts';
import { type Style, Styles } from './style.ts';
import { OpenCell, type OpenTable, Tables } from './table.ts';
import type { HtmlNode } from './tree.ts';

// What is to be done when an element ends.
const inline = 1;
const block = 2;
const lower = 3;

const plainLook = { tiny: false, colour: null, ground: null };

/** An element that was entered, with what is known of its letters and their ground. */
interface Open extends Pick<Style, 'colour' | 'ground'> {
  readonly node: HtmlNode;
  readonly kind: Kind;
  readonly end: number;
  readonly tiny: boolean;
  next: number;
}

/** Walks a page in reading order without recursion and gathers its paragraphs and tables. */
export class HtmlWalk {
  /** Of pages that frames hold. */
  readonly findings: Finding[] = [];
  readonly notes = new Notes();
  readonly elsewhere = new Elsewhere();
  readonly tables: Tables;
  readonly parts: Part[];
  title: string | null = null;
  readonly #source: string;
  readonly #limits: Bounds;
  readonly #lines: LineIndex;
  readonly #flow: Flow;
  readonly #styles: Styles;
  readonly #openTables: { readonly table: OpenTable; readonly outer: Part[] }[] = [];
  readonly #openCells: OpenCell[] = [];
  readonly #readInner: (html: string) => SourceDocument;
  #preformatted = 0;

  /** `readInner` reads a page that stands in an attribute of this one. */
  constructor(source: string, limits: Bounds, sheet: StyleSheet | null, readInner: (html: string) => SourceDocument) {
    this.#readInner = readInner;
    this.#styles = new Styles(sheet);
    this.#source = source;
    this.#limits = limits;
    this.#lines = new LineIndex(source);
    this.#flow = new Flow(source, this.#lines, new BlockCounter(limits));
    this.parts = this.#flow.parts;
    this.tables = new Tables(this.#lines, limits, this.notes);
  }

  run(root: HtmlNode): void {
    const most = this.#limits.depth + 1;
    const open: Open[] = [{ node: root, kind: kindOf(root.tag), end: block, ...plainLook, next: 0 }];
    for (let top = open[0]; top; top = open[open.length - 1]) {
      const { children } = top.node;
      const index = top.next++;
      if (index >= children.length) {
        this.#leave(top);
        open.pop();
        continue;
      }
      const child = children[index] as HtmlNode;
      // Texts that stood in different places of a table are different texts, wherever browsers show them.
      if (child.fostered && children[index - 1]?.end !== child.start) this.#flow.flush();
      if (child.tag === '#text') {
        this.#text(child, top);
        continue;
      }
      const kind = kindOf(child.tag);
      if (this.#isUnread(child, kind)) continue;
      if (kind.block) this.#flow.flush();
      const style = this.#styles.of(child);
      if (this.#isUnseen(child, kind, style)) continue;
      const end = this.#enter(child, kind, style);
      const tiny = style.tiny ?? top.tiny;
      const [colour, ground] = [style.colour ?? top.colour, style.ground ?? top.ground];
      open.push({ node: child, kind, end, tiny, colour, ground, next: 0 });
      if (open.length > most) throw new LimitError('depth', this.#limits.depth, open.length - 1);
    }
  }

  /** Scripts and the like, and the title, which is kept apart. */
  #isUnread(node: HtmlNode, kind: Kind): boolean {
    const cell = this.#openCells.at(-1);
    if (kind.image && cell) cell.hasImage = true;
    if (kind.frame) this.#frame(node);
    if (node.tag === 'title' && !kind.unread)
      this.title ??= trimmed(node.children[0]?.text.replace(/[\t\n\f\r ]+/g, ' ') ?? '') || null;
    return kind.unread || node.tag === 'title';
  }

  /** What is not shown, not shown as written, or is no part of the document; told where it holds text. */
  #isUnseen(node: HtmlNode, kind: Kind, style: Style): boolean {
    const struck = style.struck || kind.struck;
    const hidden = style.gone || style.unseen || (style.cutOff && !kind.ofTable);
    if (hidden || style.reversed || struck) {
      const text = firstText(node);
      const how = struck ? 'struck' : hidden ? 'hidden' : 'reversed';
      if (text) this.notes.leftOut(how, text, this.#place(node));
      if (kind.cell && !style.gone) this.#row()?.push(new OpenCell(node));
      return true;
    }
    if (!kind.furniture || (this.#openCells.length > 0 && node.tag === 'textarea')) return false;
    const text = firstText(node);
    if (text) this.notes.chrome(text, this.#place(node));
    return true;
  }

  /** What a frame shows is read where the page itself holds it, else told. */
  #frame(node: HtmlNode): void {
    const style = this.#styles.of(node);
    const size = [node.attribute('width'), node.attribute('height')];
    if (style.gone || style.unseen || size.includes('0')) return;
    const inner = node.attribute('srcdoc');
    const place = this.#place(node);
    if (inner === null || node.tag !== 'iframe') {
      this.elsewhere.frame(node.attribute('src') ?? node.attribute('data'), place);
      return;
    }
    const { blocks, findings } = this.#readInner(inner);
    this.#flow.flush();
    this.#flow.parts.push(blocks.map((block) => this.tables.placed(block, place)));
    const cell = this.#openCells.at(-1);
    if (cell && blocks.some((block) => block.kind === 'table')) cell.hasTable = true;
    this.findings.push(...findings.map((found) => ({ ...found, source: { ...found.source, ...place } })));
  }

  /** What is to be done when the element ends. */
  #enter(node: HtmlNode, kind: Kind, style: Style): number {
    if (style.apart && !kind.block) this.#flow.flush();
    this.#open(node, kind);
    if (kind.block || style.apart) return block;
    // What only may be a note mark is one where it follows something.
    const isMark = this.#flow.isOpen && (style.moved || isNoteLink(node));
    if (!kind.raised && !style.raised && !isMark) return inline;
    this.#flow.raise();
    return lower;
  }

  #row(): OpenCell[] | undefined {
    return this.#openTables.at(-1)?.table.groups.at(-1)?.rows.at(-1);
  }

  #open(node: HtmlNode, kind: Kind): void {
    if (kind.cell) {
      const cell = new OpenCell(node);
      this.#row()?.push(cell);
      this.#openCells.push(cell);
      this.#flow.joined = false;
      this.#flow.parts = cell.parts;
      return;
    }
    if (kind.level) this.#flow.level = kind.level;
    if (kind.preformatted) this.#preformatted++;
    switch (node.tag) {
      case 'img':
        this.elsewhere.picture(this.#place(node));
        break;
      case 'a': {
        const href = node.attribute('href');
        if (href !== null) this.elsewhere.link(href, firstText(node), this.#place(node));
        break;
      }
      case 'table': {
        const table: OpenTable = { node, before: [], groups: [] };
        this.#openTables.push({ table, outer: this.#flow.parts });
        this.#flow.parts = table.before;
        break;
      }
      case 'thead':
      case 'tbody':
      case 'tfoot':
        this.#openTables.at(-1)?.table.groups.push({ last: node.tag === 'tfoot', rows: [] });
        break;
      case 'tr':
        this.#openTables.at(-1)?.table.groups.at(-1)?.rows.push([]);
        break;
      case 'input': {
        const value = this.#openCells.length > 0 ? inputValue(node) : null;
        if (value) this.#flow.text(value, node.start, node.end, node);
      }
    }
  }

  #leave({ node, kind, end }: Open): void {
    if (end === lower) this.#flow.lower();
    if (end !== block) return;
    this.#flow.flush();
    if (kind.level) this.#flow.level = null;
    if (kind.preformatted) this.#preformatted--;
    if (kind.cell) {
      const cell = this.#openCells.pop();
      if (cell) cell.joined = this.#flow.joined;
      this.#flow.parts = this.#openTables.at(-1)?.table.before ?? this.parts;
    } else if (node.tag === 'table') {
      const closed = this.#openTables.pop();
      if (!closed) return;
      closed.outer.push(this.tables.close(closed.table, this.#openCells.at(-1)));
      this.#flow.parts = closed.outer;
    }
  }

  #text(node: HtmlNode, { node: parent, tiny, colour, ground }: Open): void {
    if (tiny) {
      const text = trimmed(node.text);
      if (text) this.notes.leftOut('hidden', text, this.#place(node));
      return;
    }
    const cell = this.#openCells.at(-1);
    if (cell && isUnseen(colour, ground) && trimmed(node.text) !== '') cell.pale = true;
    if (this.#preformatted === 0) {
      this.#flow.text(node.text, node.start, node.end, parent);
      return;
    }
    // Each line is a paragraph. Lines of text and source agree unless a line break is written as a reference.
    const lines = node.text.split('\n');
    const printed = this.#source.slice(node.start, node.end).split(/\r\n|\r|\n/);
    let offset = node.start;
    lines.forEach((line, index) => {
      if (index > 0) this.#flow.flush();
      if (lines.length !== printed.length) {
        this.#flow.text(line, node.start, node.end, parent);
        return;
      }
      const end = offset + (printed[index] as string).length;
      this.#flow.text(line, offset, end, parent);
      offset = end + (this.#source.startsWith('\r\n', end) ? 2 : 1);
    });
  }

  #place(node: HtmlNode) {
    const offset = Math.max(0, node.start);
    return { line: this.#lines.at(offset), offset, length: Math.max(0, node.end - offset) };
  }
}
