/** One wording in both languages of the project. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a cell holds: `count` is a whole number of items (件) from 0 up, `change` a signed whole number,
 * `amount` a decimal number of 万元 (10,000 yuan).
 */
export type Kind = 'count' | 'change' | 'amount';

export type ChapterKey = 'overview' | 'proactiveDisclosure' | 'requests' | 'remedies' | 'problems' | 'otherMatters';

/** A printed row or column. `zh` is its label path from the outermost merged label to its own, verbatim from the notice. */
export interface Line {
  readonly key: string;
  readonly zh: readonly [string, ...string[]];
  readonly en: string;
  /** Wordings of the last label seen in published reports and meaning the same line. */
  readonly aliases?: readonly string[];
}

export interface Column extends Line {
  readonly kind: Kind;
}

/** For every row (or every column) of its table, the lines in `sum` together equal the lines in `equals` together. */
export interface Identity {
  readonly key: string;
  readonly every: 'row' | 'column';
  readonly sum: readonly string[];
  /** The first one is the cell that a broken identity is reported at. */
  readonly equals: readonly string[];
  readonly title: Words;
  /** What the lines in `sum` are together, where they are too many to be listed in a sentence. */
  readonly sumTitle?: Words;
  readonly basis: string;
  /** Names of the same rule in the catalogue of norms. */
  readonly norms: readonly string[];
}

/** Rows of another form, accepted in place of the rows that they stand for. */
export interface Substitute {
  readonly form: string;
  readonly rows: readonly Line[];
  readonly standFor: readonly string[];
}

export interface Table {
  readonly key: string;
  readonly chapter: ChapterKey;
  /** The printed caption, or the band that heads the table. */
  readonly zh: string;
  readonly en: string;
  /** The text of the top left cell; empty where the form has none. */
  readonly corner: string;
  /** Rows stand below each other, or side by side as one printed row. */
  readonly direction: 'down' | 'across';
  readonly rows: readonly Line[];
  readonly columns: readonly Column[];
  readonly substitutes: readonly Substitute[];
  readonly identities: readonly Identity[];
}

export interface Chapter {
  readonly key: ChapterKey;
  readonly zh: string;
  readonly en: string;
  /** Other headings in use, without their number. */
  readonly aliases: readonly string[];
  /** A numbered heading with one of these words is taken for this chapter, with a finding. */
  readonly keywords: readonly string[];
}

export interface Form {
  readonly id: string;
  /** First and last report year; null: in force until a form with a later first year. */
  readonly years: readonly [from: number, to: number | null];
  readonly title: Words;
  /** The notice that prescribes the form. */
  readonly basis: string;
  readonly chapters: readonly Chapter[];
  readonly tables: readonly Table[];
}

/** Declares one statutory form; the exact keys become types. */
export function defineForm<const F extends Form>(form: F): F {
  return form;
}
