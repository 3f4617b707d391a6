import { type Finding, finding, type SourcePlace } from '@nianbao/core';
import { paleFigure, stylesJoined, textLeftOut } from '../../problems/document.ts';
import { formulaWithoutValue, shownOtherwise } from '../../problems/workbook.ts';
import { isUnseen } from '../colour.ts';
import { isOneFigure } from '../figure.ts';
import { excerpt } from '../notes.ts';
import { broken } from '../ooxml/archive.ts';
import { MarkedText } from '../ooxml/marked-text.ts';
import type { XmlNode } from '../ooxml/xml.ts';
import type { Look, Looks } from './looks.ts';
import { showNumber, showText } from './shown.ts';
import { type Piece, piecesOf, written } from './strings.ts';

/** What a cell shows. */
export interface Value {
  readonly text: string;
  readonly bordered: boolean;
  /** Equal where cells are set in the same type. */
  readonly look: string;
  /** What there is to say of it, if it is read. */
  readonly told: readonly Telling[];
}

/** Makes a finding about a cell at a place. */
type Telling = (source: SourcePlace) => Finding;

const nothing: readonly Telling[] = [];

/** Reads what cells show. */
export class Values {
  readonly #strings: readonly (readonly Piece[])[];
  readonly #looks: Looks;
  readonly #from1904: boolean;

  constructor(strings: readonly (readonly Piece[])[], looks: Looks, from1904: boolean) {
    this.#strings = strings;
    this.#looks = looks;
    this.#from1904 = from1904;
  }

  of(cell: XmlNode): Value {
    const look = this.#looks.of(cell.attribute('s'));
    const type = cell.attribute('t') ?? 'n';
    const stored = cell.child('s:v');
    const formula = cell.child('s:f');
    if (formula && (!stored || (stored.text === '' && type !== 'str'))) return withoutValue(formula.text, look);
    const text = stored?.text ?? '';
    switch (type) {
      case 'inlineStr':
        return textValue(piecesOf(cell.child('s:is') ?? cell), look);
      case 's':
        return text === '' ? lookOf('', look) : textValue(this.#shared(text), look);
      case 'str':
        return textValue([{ text: stored ? written(stored) : '', font: null }], look);
      case 'b':
        return lookOf(text === '1' || text === 'true' ? 'TRUE' : text === '' ? '' : 'FALSE', look);
      case 'n': {
        const number = Number(text);
        const isNumber = text.trim() !== '' && Number.isFinite(number);
        return isNumber ? this.#number(number, look) : lookOf(text, look);
      }
      default:
        return lookOf(text, look);
    }
  }

  /** Whether a conditional format may hide figures, by its number. */
  hides(format: number): boolean {
    return this.#looks.hides(format);
  }

  #shared(index: string): readonly Piece[] {
    const pieces = this.#strings[Number(index)];
    if (!pieces) throw broken('有单元格的文字不在文件里', 'the text of a cell is not in the file');
    return pieces;
  }

  #number(number: number, look: Look): Value {
    const { text, note, shown = text, colour } = showNumber(number, look.format, this.#from1904);
    const value = piecesValue([{ text, font: null }], colour ? { ...look, font: { ...look.font, colour } } : look);
    if (!note) return value;
    // A number that is not shown at all may be one that is missed.
    const isMissed = note === 'otherwise' && number !== 0;
    const severity = note === 'unsure' || isMissed ? 'warning' : shownOtherwise.severity;
    const messageId = note === 'otherwise' && text === '' ? 'blank' : note;
    const tell: Telling = (source) => {
      const args = { cell: source.cell ?? '', stored: String(number), shown, format: look.formatCode, text };
      return finding(shownOtherwise, messageId, args, { at: '', source, severity });
    };
    return { ...value, told: [...value.told, tell] };
  }
}

/** Nothing is shown: what the formula comes to is not known, and its code is not printed. */
function withoutValue(code: string, look: Look): Value {
  const formula = `=${excerpt(code)}`;
  const tell: Telling = (source) =>
    finding(formulaWithoutValue, 'missing', { cell: source.cell ?? '', formula }, { at: '', source });
  return { text: '', bordered: look.bordered, look: look.font.key, told: [tell] };
}

const lookOf = (text: string, look: Look) => piecesValue([{ text, font: null }], look);

function textValue(pieces: readonly Piece[], look: Look): Value {
  const value = piecesValue(pieces, look);
  const shown = showText(value.text, look.format);
  return shown === null
    ? { ...value, text: '', told: [...value.told, leftOut('hidden', value.text)] }
    : { ...value, text: shown };
}

/** The pieces put together, without those struck out. */
function piecesValue(pieces: readonly Piece[], look: Look): Value {
  const line = new MarkedText();
  const told: Telling[] = [];
  let pale = false;
  for (const { text, font } of pieces) {
    const { struck, raised, colour, key } = font ?? look.font;
    pale ||= isUnseen(colour, look.ground) && text.trim() !== '';
    if (!struck) line.add(text, raised, key);
    else if (text.trim() !== '') told.push(leftOut('struck', text.trim()));
  }
  const text = line.end();
  if (line.joined && isOneFigure(text))
    told.push((source) => finding(stylesJoined, 'joined', { text }, { at: '', source }));
  if (pale && isOneFigure(text)) told.push((source) => finding(paleFigure, 'pale', { text }, { at: '', source }));
  return { text, bordered: look.bordered, look: look.font.key, told: told.length === 0 ? nothing : told };
}

const leftOut =
  (how: 'struck' | 'hidden', text: string): Telling =>
  (source) =>
    finding(textLeftOut, how, { text: excerpt(text) }, { at: '', source });
