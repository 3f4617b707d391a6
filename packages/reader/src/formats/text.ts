import { type Finding, finding } from '@nianbao/core';
import type { SourceBlock, SourceDocument } from '../document.ts';
import type { Bounds } from '../limits.ts';
import { paragraphJoined } from '../problems/document.ts';
import { BlockCounter } from './block-limit.ts';
import { LineIndex } from './lines.ts';
import { type Embedded, EmbeddedReader, embeddedTables } from './text/embedded.ts';
import { continues, join, tear, tornAfter } from './text/joins.ts';
import { headingOf, isBlank, isRule, type Line, linesOf, type Part } from './text/lines.ts';
import { pageNumbers } from './text/pages.ts';
import { markdownText, withoutEmphasis } from './text/rows.ts';
import { type Run, TableRuns } from './text/runs.ts';
import { TextTables } from './text/table.ts';

/** Beyond this many, torn paragraphs stay torn: what is joined has to be told. */
const mostJoins = 1000;

/**
 * Reads plain text and Markdown: tables of tabs and of pipes are `separated`, tables laid out with spaces `spaced`,
 * headings marked with # have a level, tables written in HTML are read as such, and every other line is a paragraph,
 * joined with the next where a sentence is torn. Throws a LimitError where a limit is exceeded, and nothing else.
 */
export function readText(text: string, limits: Bounds): SourceDocument {
  const reading = new TextReading(text, limits);
  const embedded = embeddedTables(text);
  if (embedded.length === 0) reading.lines({ from: 0, to: text.length, line: 1 });
  else {
    const index = new LineIndex(text);
    let from = 0;
    for (const part of embedded) {
      reading.lines({ from, to: part.from, line: index.at(from) });
      reading.html(part, index.at(part.from));
      from = part.to;
    }
    reading.lines({ from, to: text.length, line: index.at(from) });
  }
  return reading.document();
}

/** A text while it is read, part by part. */
class TextReading {
  readonly #text: string;
  readonly #limits: Bounds;
  readonly #counter: BlockCounter;
  readonly #tables: TextTables;
  readonly #embedded: EmbeddedReader;
  readonly #blocks: SourceBlock[] = [];
  readonly #findings: Finding[] = [];
  readonly #parts: ({ readonly lines: readonly Line[] } | { readonly html: Embedded; readonly line: number })[] = [];
  #joins = 0;

  constructor(text: string, limits: Bounds) {
    this.#text = text;
    this.#limits = limits;
    this.#counter = new BlockCounter(limits);
    this.#tables = new TextTables(text, limits);
    this.#embedded = new EmbeddedReader(text, limits);
  }

  lines(part: Part): void {
    this.#parts.push({ lines: linesOf(this.#text, part, this.#counter) });
  }

  html(html: Embedded, line: number): void {
    this.#parts.push({ html, line });
  }

  document(): SourceDocument {
    const all = this.#parts.flatMap((part) => ('lines' in part ? part.lines : []));
    const { pages, told } = pageNumbers(this.#text, all);
    this.#findings.push(...told);
    for (const part of this.#parts) {
      if ('lines' in part) this.#read(pages.size > 0 ? part.lines.filter((line) => !pages.has(line)) : part.lines);
      else this.#readHtml(part.html, part.line);
    }
    return { title: null, blocks: this.#blocks, findings: this.#findings };
  }

  #readHtml(html: Embedded, line: number): void {
    const { blocks, findings } = this.#embedded.read(html, line, this.#tables.count);
    this.#tables.skip(blocks.filter(({ kind }) => kind === 'table').length);
    for (const block of blocks) this.#blocks.push(block);
    for (const one of findings) this.#findings.push(one);
  }

  #read(lines: readonly Line[]): void {
    const runs = new TableRuns(this.#text, lines, this.#limits);
    for (let at = 0; at < lines.length; ) {
      const line = lines[at] as Line;
      const run = runs.at(at);
      if (run) {
        this.#blocks.push(this.#table(run));
        at = run.next;
      } else if (isBlank(line) || isRule(this.#text, line)) at++;
      else at = this.#paragraph(lines, runs, at);
    }
  }

  #table({ kind, rows }: Run): SourceBlock {
    if (kind === 'pipes') return this.#tables.build('separated', rows, markdownText);
    return this.#tables.build(kind === 'tabs' ? 'separated' : 'spaced', rows);
  }

  /** Adds the paragraph that begins at a line, and gives the line after it. */
  #paragraph(lines: readonly Line[], runs: TableRuns, start: number): number {
    const text = this.#text;
    const line = lines[start] as Line;
    const heading = headingOf(text, line);
    if (heading) {
      this.#push(printed(text, heading.from, heading.to), heading.level, line.number, heading.from, heading.to);
      return start + 1;
    }
    const parts = [printed(text, line.from, line.to)];
    let next = start + 1;
    let torn = tornAfter(text, line, null);
    for (; this.#joins < mostJoins; next++) {
      while (lines[next] && isBlank(lines[next] as Line)) next++;
      const rest = lines[next];
      if (!rest || !continues(text, torn, rest) || isRule(text, rest) || runs.at(next)) break;
      this.#joins++;
      const offset = torn.line.to;
      const source = { line: torn.line.number, offset, length: rest.from - offset };
      this.#findings.push(finding(paragraphJoined, 'joined', tear(text, torn, rest), { at: '', source }));
      parts.push(printed(text, rest.from, rest.to));
      torn = tornAfter(text, rest, torn);
    }
    this.#push(join(parts), null, line.number, line.from, torn.line.to);
    return next;
  }

  #push(printedText: string, level: number | null, line: number, offset: number, end: number): void {
    const text = withoutEmphasis(printedText);
    this.#blocks.push({ kind: 'paragraph', level, text, place: { line, offset, length: end - offset, text } });
  }
}

function printed(text: string, from: number, to: number): string {
  const own = text.slice(from, to);
  return own.includes('\t') ? own.replaceAll('\t', ' ') : own;
}
