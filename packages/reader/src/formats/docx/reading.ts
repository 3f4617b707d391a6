import { type Finding, finding, type SourcePlace } from '@nianbao/core';
import { type Bounds, LimitError } from '../../limits.ts';
import { textLeftOut, trackedChanges } from '../../problems/document.ts';
import { TextCounter } from '../block-limit.ts';
import type { Colour } from '../colour.ts';
import { excerpt, Notes } from '../notes.ts';
import type { Package } from '../ooxml/package.ts';
import type { XmlNode } from '../ooxml/xml.ts';
import { Fields } from './fields.ts';
import { Footnotes } from './footnotes.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';

/** What is known and counted while one Word file is read. */
export class Reading {
  readonly bounds: Bounds;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly footnotes: Footnotes;
  readonly fields = new Fields();
  readonly notes = new Notes();
  /** Paragraphs begun so far, those without text and in cells too. */
  paragraphs = 0;
  tables = 0;
  /** Pictures, equations and embedded files met so far. */
  pictures = 0;
  /** Paragraphs so far in which digits of different looks stand side by side. */
  joined = 0;
  /** Texts so far that have the colour of their ground, or that of paper. */
  pale = 0;
  /** The colour that stands behind what is being read; null for that of paper. */
  ground: Colour | null = null;
  /** The first paragraph of the cell that is being read; null outside tables. */
  cell: number | null = null;
  readonly #texts: TextCounter;
  #covered = 0;
  #inserted = 0;
  #deleted = 0;
  #deletedText = '';

  constructor(file: Package) {
    this.bounds = file.bounds;
    this.styles = new Styles(file.optional('styles'));
    this.numbering = new Numbering(file.optional('numbering'), this.styles);
    this.footnotes = new Footnotes(file.optional('footnotes'), file.optional('endnotes'));
    this.#texts = new TextCounter(file.bounds);
  }

  /** Where the next paragraph will stand. */
  get place(): SourcePlace {
    return this.placeOf(this.paragraphs + 1);
  }

  /** Where to say that a paragraph stands: in a cell, where the cell does. */
  placeOf(paragraph: number): SourcePlace {
    return { paragraph: this.cell ?? paragraph };
  }

  beginParagraph(): number {
    this.#texts.add('');
    return ++this.paragraphs;
  }

  /** Counts a line of a paragraph. */
  line(text: string): void {
    this.#texts.add(text);
  }

  /** Counts the text of a cell, put together from the lines in it. */
  cellText(text: string): void {
    this.#texts.again(text);
  }

  /** Counts the places of a cell. */
  cover(places: number): void {
    this.#covered += places;
    if (this.#covered > this.bounds.cells) throw new LimitError('cells', this.bounds.cells, this.#covered);
  }

  inserted(): void {
    this.#inserted++;
  }

  deleted(node: XmlNode): void {
    this.#deleted++;
    this.#deletedText ||= textIn(node);
  }

  /** Text that asks for something to be filled in. */
  placeholder(node: XmlNode): void {
    const text = textIn(node);
    if (text !== '') this.notes.leftOut('placeholder', text, this.place);
  }

  embedded(what: string): void {
    this.pictures++;
    const details = { at: '', source: this.place, severity: 'warning' } as const;
    this.notes.add(() => finding(textLeftOut, 'embedded', { what }, details));
  }

  /** All that there is to say. */
  findings(): Finding[] {
    const all = this.notes.all();
    if (this.#inserted + this.#deleted === 0) return all;
    const args = { inserted: this.#inserted, deleted: this.#deleted, text: excerpt(this.#deletedText) };
    return [finding(trackedChanges, 'read', args, { at: '' }), ...all];
  }
}

/** All text under a node, whether it is shown or not. */
export function textIn(node: XmlNode): string {
  if (node.name === 'w:t' || node.name === 'w:delText' || node.name === 'm:t') return node.text;
  return node.children.map(textIn).join('').trim();
}
