import { trimmed } from '../lines.ts';

/** Whether a character is a digit, or parts digits: , and . of either width. */
function isOfFigure(code: number): boolean {
  const ascii = code >= 0xff00 ? code - 0xfee0 : code;
  return (ascii >= 48 && ascii <= 57) || ascii === 44 || ascii === 46;
}

/** Puts pieces of text together, those set higher or lower than the rest in 〔〕. */
export class MarkedText {
  /** Digits of pieces that look different came to stand side by side. */
  joined = false;
  #text = '';
  #raised = false;
  #look = '';

  /** Nothing but white space so far. */
  get isBlank(): boolean {
    return trimmed(this.#text) === '';
  }

  add(text: string, raised: boolean, look: string): void {
    if (text === '') return;
    const ink = trimmed(text) !== '';
    if (ink && raised !== this.#raised) {
      this.#text += raised ? '〔' : '〕';
      this.#raised = raised;
    }
    const touches = isOfFigure(this.#text.charCodeAt(this.#text.length - 1)) && isOfFigure(text.charCodeAt(0));
    if (touches && look !== this.#look) this.joined = true;
    this.#text += text;
    if (ink) this.#look = look;
  }

  /** What is printed, without white space at its ends. */
  end(): string {
    return trimmed(this.#raised ? `${this.#text}〕` : this.#text);
  }
}
