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
  /** The last report year for which it was seen in use, no later notice found; none where a later form ended it. */
  readonly seenUntil?: number;
  readonly title: Words;
  /** The notice that prescribes the form. */
  readonly basis: string;
  readonly chapters: readonly Chapter[];
  readonly tables: readonly Table[];
}

type KeyOf<Lines extends readonly Line[]> = Lines[number]['key'];

/** What an identity names that is no line of its table: no column where it holds in every row, else no row. */
type Unnamed<T extends Table, I extends Identity> = I extends { readonly every: 'row' }
  ? Exclude<I['sum' | 'equals'][number], KeyOf<T['columns']>>
  : Exclude<I['sum' | 'equals'][number], KeyOf<T['rows']>>;

type UnknownKey<T extends Table> = T extends Table
  ? Unnamed<T, T['identities'][number]> | Exclude<T['substitutes'][number]['standFor'][number], KeyOf<T['rows']>>
  : never;

/** Anything, or a type that nothing satisfies where identities or substitutes name keys that their table does not have. */
type KnownKeys<F extends Form> = [UnknownKey<F['tables'][number]>] extends [never]
  ? unknown
  : { readonly tables: `no such key in its table: ${UnknownKey<F['tables'][number]>}` };

/** Declares one statutory form; the exact keys become types, and a key that its table does not have does not compile. */
export function defineForm<const F extends Form>(form: F & KnownKeys<F>): F {
  return form;
}
