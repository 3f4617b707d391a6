import type { ChapterKey } from '../forms/index.ts';
import type { Pointer, Report } from '../model/index.ts';
import type { Claim } from './claims/claim.ts';
import { readClaims } from './claims/read-claims.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { squeeze, withoutSpace } from './squeeze.ts';
import { trait, traitsOf } from './traits.ts';

/** A block of text of a report: the preamble, or a heading or paragraph of a chapter. */
export interface Passage {
  readonly at: Pointer;
  /** Null for the preamble. */
  readonly chapter: ChapterKey | null;
  /** The level of a heading; null for a paragraph. */
  readonly level: number | null;
  /** As the report has it. */
  readonly text: string;
  /** Squeezed: no white space, digits and signs half width. `squeezedOffset` leads back to `text`. */
  readonly plain: string;
  /** What `plain` has somewhere: bits of `trait` and `pair`. */
  readonly traits: number;
}

/** A passage of its text. */
export function passageOf(at: Pointer, chapter: ChapterKey | null, level: number | null, text: string): Passage {
  const traits = traitsOf(text);
  const plain = traits & trait.wide ? squeeze(text) : traits & trait.space ? withoutSpace(text) : text;
  return { at, chapter, level, text, plain, traits };
}

function passagesOf({ preamble, chapters }: Report): readonly Passage[] {
  const found = preamble === null ? [] : [passageOf('/preamble', null, null, preamble)];
  for (const [key, blocks] of Object.entries(chapters)) {
    for (const [index, block] of blocks.entries()) {
      const level = block.kind === 'heading' ? block.level : null;
      found.push(passageOf(`/chapters/${key}/${index}`, key as ChapterKey, level, block.text));
    }
  }
  return found;
}

function byChapter(passages: readonly Passage[]): ReadonlyMap<ChapterKey | null, readonly Passage[]> {
  const found = new Map<ChapterKey | null, Passage[]>();
  for (const passage of passages) {
    if (passage.level === 1) continue;
    const own = found.get(passage.chapter);
    if (own === undefined) found.set(passage.chapter, [passage]);
    else own.push(passage);
  }
  return found;
}

/** What a report says in words, cut up once for all checks that read it; each part is made when it is first asked for. */
export class ReportText {
  readonly #report: Report;
  #passages: readonly Passage[] | undefined;
  #sentences: readonly Sentence[] | undefined;
  #claims: readonly Claim[] | undefined;
  readonly #chapters = new Map<ChapterKey, string>();
  #inner: ReadonlyMap<ChapterKey | null, readonly Passage[]> | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  /** The preamble, then the chapters in the order of the form. */
  get passages(): readonly Passage[] {
    this.#passages ??= passagesOf(this.#report);
    return this.#passages;
  }

  /** The sentences of all passages, headings included. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.passages.flatMap(sentencesOf);
    return this.#sentences;
  }

  /** What the sentences state about figures of the tables, in the order of the text; what is not clear is no claim. */
  get claims(): readonly Claim[] {
    this.#claims ??= readClaims(this.passages, this.#report);
    return this.#claims;
  }

  /** The passages of a chapter but for its printed heading; none for one that is missing. */
  inner(key: ChapterKey): readonly Passage[] {
    this.#inner ??= byChapter(this.passages);
    return this.#inner.get(key) ?? [];
  }

  /** Whether a passage of a chapter, but for its printed heading, has something that a pattern finds. */
  says(key: ChapterKey, words: RegExp): boolean {
    return this.inner(key).some(({ plain }) => words.test(plain));
  }

  /** How many characters a chapter has without its printed heading. */
  length(key: ChapterKey): number {
    return this.inner(key).reduce((sum, { plain }) => sum + plain.length, 0);
  }

  /** The squeezed text of a chapter without its printed heading, a line for each passage; empty for one that is missing. */
  chapter(key: ChapterKey): string {
    const known = this.#chapters.get(key);
    if (known !== undefined) return known;
    const text = this.inner(key)
      .map(({ plain }) => plain)
      .join('\n');
    this.#chapters.set(key, text);
    return text;
  }
}
