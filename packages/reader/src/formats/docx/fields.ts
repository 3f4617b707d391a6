interface Field {
  code: string;
  /** Its code is over and what it shows follows. */
  shown: boolean;
}

/** Numbers of pages: they belong to the paper, not to the text. */
const pageNumber = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;
/** Shows what its code draws. */
const drawn = /^\s*EQ\b/i;

/** Whether what a field of this code shows is no part of the text. */
export const isPageNumber = (code: string) => pageNumber.test(code);

/**
 * The fields that are open, from one paragraph to the next. Of a field its result is text, its code is not; fields may
 * stand inside each other.
 */
export class Fields {
  readonly #open: Field[] = [];
  /** How many of them are not past their code. */
  #codes = 0;
  #pageNumbers = 0;

  /** Whether text that stands here is code, and never shown. */
  get isCode(): boolean {
    return this.#codes > 0;
  }

  /** Whether text that stands here is the number of a page. */
  get isPageNumber(): boolean {
    return this.#pageNumbers > 0;
  }

  begin(): void {
    this.#open.push({ code: '', shown: false });
    this.#codes++;
  }

  code(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.shown) field.code += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (!field || field.shown) return;
    field.shown = true;
    this.#codes--;
    if (isPageNumber(field.code)) this.#pageNumbers++;
  }

  /** The number of a page does not go on in the next paragraph: its field ends with its own, be its end missing. */
  endParagraph(): void {
    while (this.#pageNumbers > 0) this.end();
  }

  /** The code of the field if it draws something that stands nowhere as text; null for any other. */
  end(): string | null {
    const field = this.#open.pop();
    if (!field) return null;
    if (!field.shown) this.#codes--;
    else if (isPageNumber(field.code)) this.#pageNumbers--;
    return drawn.test(field.code) ? field.code.trim() : null;
  }
}
