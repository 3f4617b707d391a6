import type { Bounds } from '../../limits.ts';
import { BlockCounter } from '../block-limit.ts';
import type { HtmlNode } from './tree.ts';

/** A declaration about how content is seen. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
}

interface Rule {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly declarations: readonly Declaration[];
  /** Rules that name more win; of equals, the later one. */
  readonly weight: number;
  readonly order: number;
}

const names =
  'display|(?:content-)?visibility|float|vertical-align|text-(?:decoration(?:-line)?|indent)|font(?:-size)?|opacity|filter|color|-webkit-text-fill-color|background(?:-color|-image)?|mso-hide|position|top|bottom|left|right|overflow|clip(?:-path)?|transform|direction|unicode-bidi';
// Sizes matter only where something is said of what exceeds them.
const sizes = '(?:max-)?(?:width|height)';
const telling = new RegExp(`(?:^|[;\\s])(?:${names})\\s{0,99}:`, 'i');
const declaration = new RegExp(`(?:^|[;\\s])(${names}|${sizes})\\s{0,99}:`, 'gi');

/** The declarations of the style of an element to which no rule applies. */
export function declarationsAlone(text: string): Declaration[] {
  // Most styles only say how wide or how far apart.
  return telling.test(text) ? declarationsOf(text) : [];
}

/** The declarations of a style that matter here, each name once. */
function declarationsOf(text: string): Declaration[] {
  const found = new Map<string, Declaration>();
  declaration.lastIndex = 0;
  for (let begun = declaration.exec(text); begun !== null; begun = declaration.exec(text)) {
    const [, written = ''] = begun;
    const end = text.indexOf(';', declaration.lastIndex);
    const rest = text.slice(declaration.lastIndex, end === -1 ? text.length : end);
    declaration.lastIndex += rest.length;
    const [value = '', mark] = rest.toLowerCase().split('!', 2);
    const name = written.toLowerCase();
    const important = mark?.trim() === 'important';
    const key = important ? `${name}!` : name;
    if (value.trim() === '') continue;
    // Anew at the end: of names that say the same, the last wins.
    found.delete(key);
    found.set(key, { name, value: value.trim(), important });
  }
  return [...found.values()];
}

const comment = /\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g;
const compound = /^([a-z][a-z\d-]*)?((?:[.#][\w\u0080-\uffff-]+)+)$/i;
const longestSelector = 200;
const shownMedia = /^(?:(?:only\s+)?screen|all)?$/i;

/**
 * The rules of a page's style elements whose selectors name classes, an id and perhaps a tag. All other selectors are
 * passed over: what they say depends on more than the element.
 */
export class StyleSheet {
  readonly #rules = new Map<string, Rule[]>();
  readonly #concerning = new Map<string, boolean>();
  readonly #selectors: BlockCounter;
  readonly #comparisons: BlockCounter;
  #order = 0;

  private constructor(limits: Bounds) {
    this.#selectors = new BlockCounter(limits);
    this.#comparisons = new BlockCounter(limits, 16);
  }

  /** Null where the page has no such rule. */
  static of(styles: readonly HtmlNode[], limits: Bounds): StyleSheet | null {
    const sheet = new StyleSheet(limits);
    for (const style of styles)
      if (shownMedia.test(style.attribute('media')?.trim() ?? ''))
        sheet.#add(style.children.map(({ text }) => text).join(''));
    return sheet.#rules.size > 0 ? sheet : null;
  }

  /** Whether any rule asks for the id or one of the classes. */
  concerns(id: string | null, classes: string | null): boolean {
    if (id !== null && this.#rules.has(`#${id}`)) return true;
    if (classes === null) return false;
    const known = this.#concerning.get(classes);
    if (known !== undefined) return known;
    const found = classes.split(/\s+/).some((name) => this.#rules.has(`.${name}`));
    this.#concerning.set(classes, found);
    return found;
  }

  /** The declarations for an element, in the order in which later ones win; those of its own style among them. */
  cascade(tag: string, id: string | null, classes: string | null, own: string): Declaration[] {
    const rules: Rule[] = [];
    const names = new Set(classes?.split(/\s+/));
    const gather = (key: string) => {
      for (const rule of this.#rules.get(key) ?? []) {
        this.#comparisons.add();
        const fits = (rule.tag ?? tag) === tag && (rule.id ?? id) === id;
        if (fits && rule.classes.every((name) => names.has(name))) rules.push(rule);
      }
    };
    for (const name of names) gather(`.${name}`);
    if (id !== null) gather(`#${id}`);
    rules.sort((a, b) => a.weight - b.weight || a.order - b.order);
    const all = [...rules.flatMap((rule) => rule.declarations), ...declarationsOf(own)];
    return [...all.filter(({ important }) => !important), ...all.filter(({ important }) => important)];
  }

  #add(source: string): void {
    const text = source.replace(comment, ' ');
    for (let at = 0; ; ) {
      const brace = text.indexOf('{', at);
      if (brace === -1) return;
      const before = text.slice(at, brace);
      // What ends in a semicolon or closes a block of rules stands before, not in, the selector.
      const selector = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('}')) + 1).trim();
      const [, media] = /^@media\s([\s\S]*)$/i.exec(selector) ?? [];
      if (media !== undefined && shownMedia.test(media.trim())) at = brace + 1;
      else if (selector.startsWith('@')) at = blockEnd(text, brace);
      else {
        const end = text.indexOf('}', brace);
        this.#rule(selector, text.slice(brace + 1, end === -1 ? text.length : end));
        if (end === -1) return;
        at = end + 1;
      }
    }
  }

  #rule(selectors: string, body: string): void {
    const declarations = declarationsOf(body);
    if (declarations.length === 0) return;
    for (const one of selectors.split(',')) {
      this.#selectors.add();
      const selector = one.trim();
      const [, tag, names] = (selector.length <= longestSelector && compound.exec(selector)) || [];
      if (names === undefined) continue;
      const parts = names.match(/[.#][^.#]+/g) ?? [];
      const ids = parts.filter((part) => part.startsWith('#'));
      const classes = parts.filter((part) => part.startsWith('.'));
      const key = ids[0] ?? (classes[0] as string);
      const rule: Rule = {
        tag: tag?.toLowerCase() ?? null,
        id: ids[0]?.slice(1) ?? null,
        classes: classes.map((name) => name.slice(1)),
        declarations,
        weight: ids.length * 10_000 + classes.length * 10 + (tag ? 1 : 0),
        order: this.#order++,
      };
      const known = this.#rules.get(key);
      if (known) known.push(rule);
      else this.#rules.set(key, [rule]);
    }
  }
}

/** The offset after the block that begins at a brace. */
function blockEnd(text: string, brace: number): number {
  let depth = 0;
  const either = /[{}]/g;
  either.lastIndex = brace;
  for (let found = either.exec(text); found; found = either.exec(text)) {
    depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) return found.index + 1;
  }
  return text.length;
}
