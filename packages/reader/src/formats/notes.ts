import { type Finding, finding, type SourcePlace } from '@nianbao/core';
import { moreToTell, textLeftOut } from '../problems/document.ts';

const most = 500;
const excerptLength = 40;

/** The first characters of a text, with … where it goes on. */
export function excerpt(text: string): string {
  return text.length <= excerptLength ? text : `${text.slice(0, excerptLength)}…`;
}

/** Gathers what was left out of a document. Beyond some hundred, places are counted and no longer listed. */
export class Notes {
  readonly #findings: Finding[] = [];
  #beyond = 0;
  #chrome = 0;
  #firstChrome: { text: string; place: SourcePlace } | null = null;

  add(make: () => Finding): void {
    if (this.#findings.length < most) this.#findings.push(make());
    else this.#beyond++;
  }

  leftOut(
    kind: 'struck' | 'hidden' | 'reversed' | 'placeholder' | 'field' | 'pageField',
    text: string,
    place: SourcePlace,
  ): void {
    const severity = kind === 'reversed' || kind === 'pageField' ? 'warning' : textLeftOut.severity;
    this.add(() => finding(textLeftOut, kind, { text: excerpt(text) }, { at: '', source: place, severity }));
  }

  /** Page furniture is told once, with what comes first. */
  chrome(text: string, place: SourcePlace): void {
    this.#chrome++;
    this.#firstChrome ??= { text, place };
  }

  all(): Finding[] {
    const all = [...this.#findings];
    if (this.#beyond > 0) all.push(finding(moreToTell, 'more', { count: this.#beyond }, { at: '' }));
    if (this.#firstChrome) {
      const args = { count: this.#chrome, text: excerpt(this.#firstChrome.text) };
      all.push(finding(textLeftOut, 'chrome', args, { at: '', source: this.#firstChrome.place }));
    }
    return all;
  }
}
