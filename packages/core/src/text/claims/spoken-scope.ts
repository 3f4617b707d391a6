import type { ClaimScope } from './claim.ts';
import type { OrganNames } from './organ-names.ts';
import { type ScopeWord, scopeOf } from './scope-of.ts';

/** 在全市, 占全市, 居全市第一: in such a place, the clauses behind are not of 全市. */
const standing = new Set('占在居列位');
/** 2023 年全市…: a clause may begin with the year. */
const dated = new Set('年度底末止日：');

/** Whose figures the text of a passage speaks of, word by word. */
export class SpokenScope {
  readonly #text: string;
  readonly #organ: OrganNames;
  #scope: ClaimScope = 'own';
  /** Another region than the organ's is spoken of: here, where the next clause begins, somewhere in this sentence. */
  #isElsewhere = false;
  #beginsElsewhere = false;
  #wasElsewhere = false;
  #outside = false;
  #clause: number;

  /** `clause`: where the clause begins that it is made in. */
  constructor(text: string, organ: OrganNames, clause: number) {
    this.#text = text;
    this.#organ = organ;
    this.#clause = clause;
  }

  /** That of what is counted here, unless it is of another region: see `isOfOthers`. */
  get current(): ClaimScope {
    return this.#scope;
  }

  /** 全市收到 90 件，我县收到 6 件，占 6.7%: of another region, or a share of its figures. */
  isOfOthers(isShare: boolean): boolean {
    return this.#isElsewhere || (isShare && this.#beginsElsewhere);
  }

  /** Takes in a word. `counting`: its clause has numbers. */
  note(word: ScopeWord, counting: boolean): void {
    const scope = scopeOf(word, this.#scope, this.#text, this.#organ);
    if (scope === 'elsewhere') this.#leave(word.start, counting);
    else {
      this.#scope = scope;
      this.#isElsewhere = false;
      if (!this.#wasElsewhere) this.#beginsElsewhere = false;
    }
  }

  #leave(start: number, counting: boolean): void {
    const before = this.#text[start - 1] ?? '';
    const isFirst = start === this.#clause;
    if (isFirst || (counting ? !standing.has(before) : dated.has(before)))
      this.#isElsewhere = this.#beginsElsewhere = this.#wasElsewhere = true;
    else if (counting) this.#isElsewhere = true;
  }

  /** A clause begins: once another region is spoken of, each clause is of that which does not say otherwise. */
  beginClause(start: number): void {
    this.#clause = start;
    this.#isElsewhere = this.#beginsElsewhere;
  }

  /** A bracket opens. */
  open(): void {
    this.#outside = this.#beginsElsewhere;
  }

  /** It closes. */
  close(): void {
    this.#beginsElsewhere = this.#outside;
  }

  endSentence(): void {
    this.#wasElsewhere = false;
  }
}
