import { type Finding, finding, type SourcePlace } from '@nianbao/core';
import { isParagraph, type SourceBlock } from '../../document.ts';
import { attachment, frame, textLeftOut } from '../../problems/document.ts';
import { trimmed } from '../lines.ts';

const endings = 'docx?|wps|rtf|pdf|ofd|xlsx?|et|zip|rar|7z';
/** The name of a file ends an address, its path or a value in it. */
const fileAddress = new RegExp(`\\.(?:${endings})(?:$|[?#&])`, 'i');
/** Brackets may close behind it. */
const fileName = new RegExp(`\\.(?:${endings})[\\s\\p{P}]*$`, 'iu');
/** Addresses that lead out of no page. */
const nowhere = /^(?:$|#|(?:about|javascript|data|blob|mailto|tel):)/i;
const longestShown = 200;
const mostListed = 20;
/** A page without a table and with less text than this is none of its own. */
const hardlyAny = 200;

interface Linked {
  readonly href: string;
  /** Empty for what is shown in the page itself. */
  readonly text: string;
  readonly place: SourcePlace;
}

/** What a page offers or shows that does not stand in its text: files to download, other pages in frames, pictures. */
export class Elsewhere {
  readonly #files = new Map<string, Linked>();
  readonly #frames = new Map<string, Linked>();
  #pictures = 0;
  #firstPicture: SourcePlace | undefined;

  picture(place: SourcePlace): void {
    this.#pictures++;
    this.#firstPicture ??= place;
  }

  /** A link, with the text by which it is shown. */
  link(address: string | null, text: string, place: SourcePlace): void {
    const href = addressOf(address);
    if (href === null || this.#files.has(href)) return;
    if (fileAddress.test(href) || fileName.test(text))
      this.#files.set(href, { href: shortened(href), text: shortened(text || href), place });
  }

  /** A frame, or whatever else shows what stands at an address. */
  frame(address: string | null, place: SourcePlace): void {
    const href = addressOf(address);
    if (href === null) return;
    const known = fileAddress.test(href) ? this.#files : this.#frames;
    if (!known.has(href)) known.set(href, { href: shortened(href), text: '', place });
  }

  /** What there is to say of it, beside the content of the page itself. */
  findings(own: readonly SourceBlock[]): Finding[] {
    const [files, frames] = [[...this.#files.values()], [...this.#frames.values()]];
    const found = files.slice(0, mostListed).map(({ href, text, place }) => {
      const details = { at: '', source: place };
      return text === ''
        ? finding(attachment, 'shown', { href }, details)
        : finding(attachment, 'linked', { text, href }, details);
    });
    if (files.length > mostListed)
      found.push(finding(attachment, 'more', { count: files.length - mostListed }, { at: '' }));
    const bare = isBare(own);
    if (bare && this.#firstPicture) {
      const details = { at: '', source: this.#firstPicture, severity: 'warning' } as const;
      found.push(finding(textLeftOut, 'pictures', { count: this.#pictures }, details));
    }
    for (const { href, place } of frames.slice(0, mostListed)) {
      const details = { at: '', source: place };
      found.push(
        bare
          ? finding(frame, 'only', { href }, { ...details, severity: 'warning' })
          : finding(frame, 'shown', { href }, details),
      );
    }
    if (frames.length > mostListed)
      found.push(finding(frame, 'more', { count: frames.length - mostListed }, { at: '' }));
    return found;
  }
}

function addressOf(address: string | null): string | null {
  const href = trimmed(address ?? '');
  return nowhere.test(href) ? null : href;
}

/** A copy, since a piece of a string keeps all of the page in memory for as long as a finding tells it. */
function shortened(text: string): string {
  const letters = Array.from(text.slice(0, longestShown));
  return text.length > longestShown ? `${letters.join('')}…` : letters.join('');
}

function isBare(blocks: readonly SourceBlock[]): boolean {
  let length = 0;
  for (const block of blocks) {
    if (!isParagraph(block)) return false;
    length += block.text.length;
  }
  return length < hardlyAny;
}
