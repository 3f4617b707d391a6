import type { XmlNode } from '../ooxml/xml.ts';
import { formatNumber } from './number-format.ts';
import { isOn, type ListLevel, type Styles } from './styles.ts';

/** How the paragraphs of one level of a list are numbered. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** What is printed, %1 to %9 standing for the numbers of the levels. */
  readonly text: string;
  /** Numbers of all levels in digits. */
  readonly legal: boolean;
  /** The level, from 1, that makes this one begin anew; 0 for none, null for any above. */
  readonly restart: number | null;
}

interface List {
  /** Lists of the same definition count on from each other. */
  readonly definition: string;
  readonly levels: readonly Level[];
  /** Where the list begins at a number of its own, by level. */
  readonly overrides: ReadonlyMap<number, number>;
}

const none: Level = { start: 1, format: 'none', text: '', legal: false, restart: null };
const levelCount = 9;

const integer = (node: XmlNode | undefined, otherwise: number) => {
  const value = Number.parseInt(node?.attribute('w:val') ?? '', 10);
  return Number.isNaN(value) ? otherwise : value;
};

function levelOf(node: XmlNode): Level {
  const text = node.child('w:lvlText');
  const hidden = isOn(node.child('w:rPr', 'w:vanish')) || node.child('w:lvlPicBulletId') !== undefined;
  return {
    start: integer(node.child('w:start'), 0),
    format: node.child('w:numFmt')?.attribute('w:val') ?? 'decimal',
    text: hidden ? '' : (text?.attribute('w:val') ?? ''),
    legal: isOn(node.child('w:isLgl')) ?? false,
    restart: node.child('w:lvlRestart') ? integer(node.child('w:lvlRestart'), 0) : null,
  };
}

/** The numbers that Word puts in front of paragraphs and that stand nowhere in their text. */
export class Numbering {
  readonly #definitions = new Map<string, XmlNode>();
  readonly #nodes = new Map<string, XmlNode>();
  readonly #lists = new Map<string, List | null>();
  /** By definition, the last number of each level; undefined before the first and after a level above. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();
  readonly #styles: Styles;

  constructor(root: XmlNode | null, styles: Styles) {
    this.#styles = styles;
    for (const node of root?.all('w:abstractNum') ?? [])
      this.#definitions.set(node.attribute('w:abstractNumId') ?? '', node);
    for (const node of root?.all('w:num') ?? []) this.#nodes.set(node.attribute('w:numId') ?? '', node);
  }

  /** What is printed in front of the next paragraph of a list; empty for bullets and where there is no such list. */
  next({ list: id, level: at }: ListLevel): string {
    const list = id === null ? null : this.#list(id);
    const level = Math.min(Math.max(at ?? 0, 0), levelCount - 1);
    if (!list) return '';
    const counters = this.#counters.get(list.definition) ?? [];
    this.#counters.set(list.definition, counters);
    const override = list.overrides.get(level);
    const begins = override !== undefined && !this.#begun.has(`${id} ${level}`);
    this.#begun.add(`${id} ${level}`);
    const last = counters[level];
    const { start } = list.levels[level] ?? none;
    counters[level] = begins ? override : last === undefined ? (override ?? start) : last + 1;
    for (let below = level + 1; below < levelCount; below++) {
      const restart = list.levels[below]?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counters[below] = undefined;
    }
    return this.#label(list.levels, counters, level);
  }

  #label(levels: readonly Level[], counters: readonly (number | undefined)[], level: number): string {
    const { format, text, legal } = levels[level] ?? none;
    if (format === 'bullet') return '';
    return text.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = levels[Number(digit) - 1] ?? none;
      return formatNumber(counters[Number(digit) - 1] ?? shown.start, legal ? 'decimal' : shown.format);
    });
  }

  #list(id: string): List | null {
    let list = this.#lists.get(id);
    if (list === undefined) {
      list = this.#read(this.#nodes.get(id));
      this.#lists.set(id, list);
    }
    return list;
  }

  #read(node: XmlNode | undefined): List | null {
    const definition = node?.child('w:abstractNumId')?.attribute('w:val') ?? null;
    const abstract = definition === null ? undefined : this.#definitions.get(definition);
    if (!node || definition === null || !abstract) return null;
    const levels = Array.from({ length: levelCount }, () => none);
    const overrides = new Map<number, number>();
    const put = (level: XmlNode) => {
      const at = Number.parseInt(level.attribute('w:ilvl') ?? '', 10);
      if (at in levels) levels[at] = levelOf(level);
    };
    for (const level of this.#linked(abstract).all('w:lvl')) put(level);
    for (const override of node.all('w:lvlOverride')) {
      const start = override.child('w:startOverride');
      if (start) overrides.set(Number.parseInt(override.attribute('w:ilvl') ?? '', 10), integer(start, 1));
      for (const level of override.all('w:lvl')) put(level);
    }
    return { definition, levels, overrides };
  }

  /** A definition may only name the style of a list, whose own definition then holds the levels. */
  #linked(abstract: XmlNode): XmlNode {
    const style = abstract.child('w:numStyleLink')?.attribute('w:val');
    const list = style ? this.#styles.of(style).list?.list : null;
    const linked = list ? this.#nodes.get(list)?.child('w:abstractNumId')?.attribute('w:val') : null;
    return (linked ? this.#definitions.get(linked) : null) ?? abstract;
  }
}

const noSpaceBehind = /[^\p{L}\p{N}]$/u;

/** A label and the text behind it. The number of a list never runs into a figure: behind it stands a space. */
export function withLabel(label: string, text: string): string {
  if (label === '' || text === '') return `${label}${text}`;
  const touches = !noSpaceBehind.test(label) || /^[\d０-９.,．，+-]/.test(text);
  return touches ? `${label} ${text}` : `${label}${text}`;
}
