import { isOfFigure } from '../figure.ts';
import { trimmed } from '../lines.ts';

/** Puts pieces of text together, those set higher or lower than the rest in 〔〕. */
export class MarkedText {
  /** Digits of pieces that look different came to stand side by side. */
  joined = false;
  /** Nothing but white space so far. */
  isBlank = true;
  #text = '';
  #raised = false;
  #look = '';
  // Told apart from the text so that a long text need not be looked at again for each piece.
  #last = 0;

  add(text: string, raised: boolean, look: string): void {
    if (text === '') return;
    const ink = trimmed(text) !== '';
    if (ink && raised !== this.#raised) {
      this.#text += raised ? '〔' : '〕';
      this.#raised = raised;
      this.#last = 0;
    }
    const touches = isOfFigure(this.#last) && isOfFigure(text.charCodeAt(0));
    if (touches && look !== this.#look) this.joined = true;
    this.#text += text;
    this.#last = text.charCodeAt(text.length - 1);
    if (!ink) return;
    this.#look = look;
    this.isBlank = false;
  }

  /** What is printed, without white space at its ends. */
  end(): string {
    return trimmed(this.#raised ? `${this.#text}〕` : this.#text);
  }
}
