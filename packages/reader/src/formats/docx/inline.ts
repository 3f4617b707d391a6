import { finding } from '@nianbao/core';
import { textLeftOut } from '../../problems/document.ts';
import { isUnseen } from '../colour.ts';
import { excerpt } from '../notes.ts';
import { MarkedText } from '../ooxml/marked-text.ts';
import type { XmlNode } from '../ooxml/xml.ts';
import { groundOf } from './colours.ts';
import { isPageNumber } from './fields.ts';
import { objectIn } from './objects.ts';
import { type Reading, textIn } from './reading.ts';
import { type RunLook, runLook } from './styles.ts';
import { symbol } from './symbols.ts';

type Unseen = 'hidden' | 'struck' | 'field' | 'pageField';

/** Letters of this size or width cannot be read. */
const tiniest = { halfPoints: 2, percent: 10 };
const normal = 100;

/** Gathers what one paragraph shows: its lines, and the text boxes anchored in it. */
export class Inline {
  readonly lines: MarkedText[] = [new MarkedText()];
  readonly textBoxes: XmlNode[] = [];
  /** The number of the paragraph; the first, where several are joined. */
  readonly number: number;
  /** Stands where a note refers to its own mark. */
  readonly #noteMark: string;
  readonly #reading: Reading;
  #unseen: { readonly how: Unseen; text: string } | null = null;

  constructor(reading: Reading, number: number, noteMark: string) {
    this.#reading = reading;
    this.number = number;
    this.#noteMark = noteMark;
  }

  get #place() {
    return this.#reading.placeOf(this.number);
  }

  /** Reads what stands in a paragraph, or in an element inside it. */
  read(node: XmlNode, style: RunLook): void {
    for (const child of node.children) this.#content(child, style);
  }

  /** Ends the paragraph and tells what of it is not shown. */
  end(): void {
    this.#seen();
    this.#reading.fields.endParagraph();
    if (this.lines.some((line) => line.joined)) this.#reading.joined++;
  }

  #content(node: XmlNode, style: RunLook): void {
    switch (node.name) {
      case 'w:r':
        this.#run(node, style);
        break;
      case 'w:ins':
      case 'w:moveTo':
        this.#reading.inserted();
        this.read(node, style);
        break;
      case 'w:del':
      case 'w:moveFrom':
        this.#reading.deleted(node);
        break;
      case 'w:fldSimple':
        if (isPageNumber(node.attribute('w:instr') ?? '')) this.#unread('pageField', textIn(node));
        else this.read(node, style);
        break;
      case 'w:sdt':
        if (node.child('w:sdtPr', 'w:showingPlcHdr')) this.#reading.placeholder(node);
        else this.read(node, style);
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        this.#equation(textIn(node));
        break;
      case 'w:bdo':
        if (node.attribute('w:val') === 'rtl') this.#reading.notes.leftOut('reversed', textIn(node), this.#place);
        else this.read(node, style);
        break;
      case 'w:pPr':
      case 'w:sdtPr':
        break;
      default:
        this.read(node, style);
    }
  }

  #run(node: XmlNode, style: RunLook): void {
    const properties = node.child('w:rPr');
    const own = runLook(properties);
    const named = this.#reading.styles.run(properties).look;
    // A style that is on switches what another style says.
    const toggled = (key: 'vanish' | 'strike') => own[key] ?? (named[key] ?? false) !== (style[key] ?? false);
    const struck = toggled('strike') || (own.doubleStrike ?? named.doubleStrike ?? style.doubleStrike);
    const size = own.size ?? named.size ?? style.size ?? normal;
    const width = own.width ?? named.width ?? style.width ?? normal;
    const hidden = toggled('vanish') || size <= tiniest.halfPoints || width <= tiniest.percent;
    const unseen = hidden ? 'hidden' : struck ? 'struck' : null;
    const vertical = own.vertical ?? named.vertical ?? style.vertical ?? 'baseline';
    const moved = (own.position ?? named.position ?? style.position ?? 0) !== 0;
    const colour = own.colour ?? named.colour ?? style.colour;
    const pale = isUnseen(colour, groundOf(properties) ?? this.#reading.ground);
    const look = { unseen, raised: vertical !== 'baseline', moved, pale, key: lookKey(properties) } as const;
    for (const child of node.children) this.#piece(child, look, style);
  }

  #piece(node: XmlNode, look: Look, style: RunLook): void {
    const { fields, footnotes } = this.#reading;
    switch (node.name) {
      case 'w:t':
        this.#add(written(node), look);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#add('\t', look);
        break;
      case 'w:br':
      case 'w:cr':
        if (!look.unseen && !fields.isCode) this.lines.push(new MarkedText());
        break;
      case 'w:noBreakHyphen':
        this.#add('-', look);
        break;
      case 'w:sym':
        this.#add(symbol(node.attribute('w:font') ?? '', node.attribute('w:char') ?? ''), look);
        break;
      case 'w:instrText':
        fields.code(node.text);
        break;
      case 'w:pgNum':
        this.#unread('pageField', '#');
        break;
      case 'w:fldChar':
        this.#field(node.attribute('w:fldCharType'));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#add(footnotes.refer(node), { ...look, raised: true });
        break;
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        this.#add(this.#noteMark, { ...look, raised: true });
        break;
      case 'w:ruby':
        for (const base of node.all('w:rubyBase')) this.read(base, style);
        for (const reading of node.all('w:rt')) this.#add(textIn(reading), { ...look, raised: true });
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#object(node);
    }
  }

  #field(kind: string | null): void {
    const { fields } = this.#reading;
    if (kind === 'begin') fields.begin();
    else if (kind === 'separate') fields.separate();
    else if (kind === 'end') {
      const drawn = fields.end();
      if (drawn !== null) this.#equation(drawn);
    }
  }

  #equation(text: string): void {
    this.#reading.pictures++;
    if (text === '') return;
    const details = { at: '', source: this.#place, severity: 'warning' } as const;
    this.#reading.notes.add(() => finding(textLeftOut, 'equation', { text: excerpt(text) }, details));
  }

  #object(node: XmlNode): void {
    const { textBoxes, embedded, picture } = objectIn(node);
    for (const box of textBoxes) this.textBoxes.push(box);
    if (embedded !== null) this.#reading.embedded(embedded);
    else if (picture) this.#reading.pictures++;
  }

  #add(text: string, { unseen, raised, moved, pale, key }: Look): void {
    const { fields } = this.#reading;
    const how = fields.isPageNumber ? 'pageField' : fields.isCode ? 'field' : unseen;
    if (how !== null) {
      this.#unread(how, text);
      return;
    }
    const line = this.lines.at(-1) as MarkedText;
    // What is only moved may be a note mark where it follows something.
    line.add(text, raised || (moved && !line.isBlank), key);
    if (text.trim() === '') return;
    this.#seen();
    if (pale) this.#reading.pale++;
  }

  #unread(how: Unseen, text: string): void {
    if (this.#unseen && this.#unseen.how !== how) this.#seen();
    this.#unseen ??= { how, text: '' };
    this.#unseen.text += text;
  }

  /** Something shown ends a text that is not. */
  #seen(): void {
    const text = this.#unseen?.text.trim();
    if (this.#unseen && text) this.#reading.notes.leftOut(this.#unseen.how, text, this.#place);
    this.#unseen = null;
  }
}

interface Look {
  readonly unseen: 'hidden' | 'struck' | null;
  readonly raised: boolean;
  readonly moved: boolean;
  readonly pale: boolean;
  /** Equal where text looks the same. */
  readonly key: string;
}

const looks = ['w:rStyle', 'w:color', 'w:sz', 'w:u', 'w:b', 'w:i', 'w:highlight'];

function lookKey(properties: XmlNode | undefined): string {
  const said = properties?.children.filter(({ name }) => looks.includes(name)) ?? [];
  return said.map((node) => `${node.name} ${node.attribute('w:val')}`).join();
}

/** The text of a w:t, whose white space at the ends counts only where it says so. */
function written(node: XmlNode): string {
  const text = node.text.replace(/[\t\n\r]/g, ' ');
  return node.attribute('xml:space') === 'preserve' ? text : withoutOuterSpaces(text);
}

function withoutOuterSpaces(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return text.slice(start, end);
}
