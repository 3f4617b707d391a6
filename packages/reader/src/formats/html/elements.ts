import type { HtmlNode } from './tree.ts';

/** What is to be made of an element, known by its name. */
export interface Kind {
  /** Stands on lines of its own. */
  readonly block: boolean;
  /** Never shown as text. */
  readonly unread: boolean;
  /** Shown, yet furniture of the page and no part of a document. */
  readonly furniture: boolean;
  readonly struck: boolean;
  /** Set smaller, above or below: marks of notes, units, readings. */
  readonly raised: boolean;
  /** Shows what stands at an address. */
  readonly frame: boolean;
  /** May show figures that cannot be read. */
  readonly image: boolean;
  readonly cell: boolean;
  /** A table or a part of one, which grows with its text. */
  readonly ofTable: boolean;
  /** White space in it is as written. */
  readonly preformatted: boolean;
  /** Of a heading; 0 for all else. */
  readonly level: number;
}

// Kinds have the same fields in the same order: they are asked for every element of a page.
const unknown: Kind = {
  block: false,
  unread: false,
  furniture: false,
  struck: false,
  raised: false,
  frame: false,
  image: false,
  cell: false,
  ofTable: false,
  preformatted: false,
  level: 0,
};
const kinds = new Map<string, Kind>();

function declare(kind: Partial<Kind>, tags: string): void {
  for (const tag of tags.split(/\s+/)) kinds.set(tag, { ...unknown, ...kinds.get(tag), ...kind });
}

declare(
  { block: true },
  `address article blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main marquee menu nav ol optgroup option p plaintext pre
  search section summary table tbody td tfoot th thead tr ul`,
);
declare({ unread: true }, 'script style noscript template svg math audio video canvas datalist noembed noframes xmp');
declare({ unread: true, frame: true }, 'iframe frame embed object');
declare({ furniture: true }, 'nav footer aside select button textarea');
declare({ struck: true }, 'del s strike');
declare({ raised: true }, 'sup sub rt');
declare({ image: true }, 'img svg math object canvas embed iframe video');
declare({ cell: true }, 'td th');
declare({ ofTable: true }, 'table thead tbody tfoot tr td th');
declare({ preformatted: true }, 'pre listing plaintext');
for (const level of [1, 2, 3, 4, 5, 6]) declare({ level }, `h${level}`);

/** The kind of an element; names that are not known are inline. */
export function kindOf(tag: string): Kind {
  return kinds.get(tag) ?? unknown;
}

const typedInput = new Set(['text', 'number', 'tel', 'search', 'email', 'url', 'date']);

/** What a form field shows as its value, null for fields that show none. */
export function inputValue(node: HtmlNode): string | null {
  const type = node.attribute('type')?.toLowerCase() ?? 'text';
  return typedInput.has(type) ? node.attribute('value') : null;
}

const noteMark = /^[\d０-９*＊①-⑳()（）[\]［］〔〕【】]+$/;

/** Whether a link leads to a note of the page and shows nothing but its mark. */
export function isNoteLink(node: HtmlNode): boolean {
  return node.tag === 'a' && /^#.|#_(?:ftn|edn)/i.test(node.attribute('href') ?? '') && noteMark.test(firstText(node));
}

const enough = 60;

/** The first words under a node, empty when it holds no text; scripts are none. */
export function firstText(node: HtmlNode): string {
  let found = '';
  const pending = [node];
  for (let next = pending.pop(); next && found.length < enough; next = pending.pop()) {
    if (next.tag === '#text') found += next.text.slice(0, 4 * enough).trim();
    else if (next.tag === 'input') found += inputValue(next) ?? '';
    else if (next === node || !kindOf(next.tag).unread)
      for (let index = next.children.length - 1; index >= 0; index--) pending.push(next.children[index] as HtmlNode);
  }
  return found.trim();
}
