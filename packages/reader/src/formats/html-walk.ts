import { LimitError, type Limits } from '../limits.ts';
import { BlockCounter } from './block-limit.ts';
import { firstText, inputValue, type Kind, kindOf } from './html-elements.ts';
import { Flow, type Part } from './html-flow.ts';
import { Styles } from './html-style.ts';
import { type OpenCell, type OpenTable, Tables } from './html-table.ts';
import type { HtmlNode } from './html-tree.ts';
import { LineIndex, trimmed } from './lines.ts';
import { Notes } from './notes.ts';

// What is to be done when an element ends.
const skip = 0;
const inline = 1;
const block = 2;
const lower = 3;

interface Open {
  readonly node: HtmlNode;
  readonly kind: Kind;
  readonly end: number;
  next: number;
}

/** Walks a page in reading order without recursion and gathers its paragraphs and tables. */
export class HtmlWalk {
  readonly notes = new Notes();
  readonly tables: Tables;
  readonly parts: Part[];
  title: string | null = null;
  readonly #source: string;
  readonly #limits: Limits;
  readonly #lines: LineIndex;
  readonly #flow: Flow;
  readonly #styles = new Styles();
  readonly #openTables: { readonly table: OpenTable; readonly outer: Part[] }[] = [];
  readonly #openCells: OpenCell[] = [];
  #preformatted = 0;

  constructor(source: string, limits: Limits) {
    this.#source = source;
    this.#limits = limits;
    this.#lines = new LineIndex(source);
    this.#flow = new Flow(source, this.#lines, new BlockCounter(limits));
    this.parts = this.#flow.parts;
    this.tables = new Tables(this.#lines, limits, this.notes);
  }

  run(root: HtmlNode): void {
    const most = this.#limits.depth + 1;
    const open: Open[] = [{ node: root, kind: kindOf(root.tag), end: block, next: 0 }];
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const index = top.next++;
      const child = top.node.children[index];
      if (!child) {
        this.#leave(top);
        open.pop();
        continue;
      }
      // Texts that stood in different places of a table are different texts, wherever browsers show them.
      if (child.fostered && top.node.children[index - 1]?.end !== child.start) this.#flow.flush();
      if (child.tag === '#text') {
        this.#text(child);
        continue;
      }
      const kind = kindOf(child.tag);
      const end = this.#enter(child, kind);
      if (end === skip) continue;
      open.push({ node: child, kind, end, next: 0 });
      if (open.length > most) throw new LimitError('depth', this.#limits.depth, open.length - 1);
    }
  }

  #enter(node: HtmlNode, kind: Kind): number {
    const cell = this.#openCells.at(-1);
    if (kind.image && cell) cell.hasImage = true;
    if (kind.unread) return skip;
    if (node.tag === 'title') {
      this.title ??= trimmed(node.children[0]?.text.replace(/[\t\n\f\r ]+/g, ' ') ?? '') || null;
      return skip;
    }
    if (kind.block) this.#flow.flush();
    const style = this.#styles.of(node);
    const struck = style.struck || kind.struck;
    if (style.gone || style.unseen || struck) {
      const text = firstText(node);
      if (text) this.notes.leftOut(struck ? 'struck' : 'hidden', text, this.#place(node));
      if (kind.cell && !style.gone) this.#row()?.push(this.tables.cell(node));
      return skip;
    }
    if (kind.furniture && !(cell && node.tag === 'textarea')) {
      const text = firstText(node);
      if (text) this.notes.chrome(text, this.#place(node));
      return skip;
    }
    if (style.apart && !kind.block) this.#flow.flush();
    this.#open(node, kind);
    if (kind.block || style.apart) return block;
    if (!kind.raised && !style.raised) return inline;
    this.#flow.raise();
    return lower;
  }

  #row(): OpenCell[] | undefined {
    return this.#openTables.at(-1)?.table.groups.at(-1)?.rows.at(-1);
  }

  #open(node: HtmlNode, kind: Kind): void {
    if (kind.cell) {
      const cell = this.tables.cell(node);
      this.#row()?.push(cell);
      this.#openCells.push(cell);
      this.#flow.parts = cell.parts;
      return;
    }
    if (kind.level) this.#flow.level = kind.level;
    if (kind.preformatted) this.#preformatted++;
    switch (node.tag) {
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
        if (value) this.#flow.text(value, node.start, node.end);
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
      this.#openCells.pop();
      this.#flow.parts = this.#openTables.at(-1)?.table.before ?? this.parts;
    } else if (node.tag === 'table') {
      const closed = this.#openTables.pop();
      if (!closed) return;
      const { parts, hasTable } = this.tables.close(closed.table);
      const cell = this.#openCells.at(-1);
      if (cell && hasTable) cell.hasTable = true;
      closed.outer.push(parts);
      this.#flow.parts = closed.outer;
    }
  }

  #text(node: HtmlNode): void {
    if (this.#preformatted === 0) {
      this.#flow.text(node.text, node.start, node.end);
      return;
    }
    // Each line is a paragraph. Lines of text and source agree unless a line break is written as a reference.
    const lines = node.text.split('\n');
    const printed = this.#source.slice(node.start, node.end).split(/\r\n|\r|\n/);
    let offset = node.start;
    lines.forEach((line, index) => {
      if (index > 0) this.#flow.flush();
      if (lines.length !== printed.length) {
        this.#flow.text(line, node.start, node.end);
        return;
      }
      const end = offset + (printed[index] as string).length;
      this.#flow.text(line, offset, end);
      offset = end + (this.#source.startsWith('\r\n', end) ? 2 : 1);
    });
  }

  #place(node: HtmlNode) {
    const offset = Math.max(0, node.start);
    return { line: this.#lines.at(offset), offset, length: Math.max(0, node.end - offset) };
  }
}
