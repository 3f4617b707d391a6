import type { Bounds } from '../../limits.ts';
import { Archive, broken } from './archive.ts';
import { parseXml, type Taken, XmlCounter, type XmlNode } from './xml.ts';

/** A reference from one part to another. */
interface Relationship {
  /** The last word of its type, such as `styles`; the same in strict files. */
  readonly type: string;
  /** Full name of the part; null for what lies outside the file or names no part of it. */
  readonly target: string | null;
}

/** The parts of a DOCX or XLSX file and how they refer to each other. */
export class Package {
  readonly bounds: Bounds;
  /** The part that holds the document itself. */
  readonly main: string;
  readonly #archive: Archive;
  readonly #counter: XmlCounter;
  readonly #relationships = new Map<string, ReadonlyMap<string, Relationship>>();

  constructor(bytes: Uint8Array, bounds: Bounds) {
    this.bounds = bounds;
    this.#archive = new Archive(bytes, bounds);
    this.#counter = new XmlCounter(bounds);
    if (!this.#archive.has('[Content_Types].xml'))
      throw broken('缺少“[Content_Types].xml”', '“[Content_Types].xml” is missing');
    const main = this.related('', 'officeDocument');
    if (main === null) throw broken('找不到正文', 'the main part is missing');
    this.main = main;
  }

  /** The root of a part; throws where it is missing. */
  part(name: string, taken?: Taken): XmlNode {
    const bytes = this.#archive.get(name);
    if (!bytes) throw broken(`缺少“${name}”`, `“${name}” is missing`);
    return parseXml(bytes, name, this.#counter, taken);
  }

  /** The part that another refers to by a type, such as `styles`; null where it refers to none that is there. */
  related(from: string, type: string): string | null {
    for (const one of this.relationships(from).values())
      if (one.type === type && one.target !== null && this.#archive.has(one.target)) return one.target;
    return null;
  }

  /** The root of the part that the main part refers to by a type, if any. */
  optional(type: string, taken?: Taken): XmlNode | null {
    const name = this.related(this.main, type);
    return name === null ? null : this.part(name, taken);
  }

  /** By id, what a part refers to; the package itself is the part without a name. */
  relationships(from: string): ReadonlyMap<string, Relationship> {
    let known = this.#relationships.get(from);
    if (!known) {
      known = this.#read(from);
      this.#relationships.set(from, known);
    }
    return known;
  }

  /** The title that the file's properties give. */
  title(): string | null {
    const name = this.related('', 'core-properties');
    const title = name === null ? undefined : this.part(name).child('dc:title');
    return title?.text.trim() || null;
  }

  #read(from: string): ReadonlyMap<string, Relationship> {
    const slash = from.lastIndexOf('/') + 1;
    const folder = from.slice(0, slash);
    const name = `${folder}_rels/${from.slice(slash)}.rels`;
    const found = new Map<string, Relationship>();
    if (!this.#archive.has(name)) return found;
    for (const node of this.part(name).all('rel:Relationship')) {
      const type = (node.attribute('Type') ?? '').split('/').at(-1) as string;
      const outside = node.attribute('TargetMode') === 'External';
      found.set(node.attribute('Id') ?? '', {
        type,
        target: outside ? null : resolve(folder, node.attribute('Target')),
      });
    }
    return found;
  }
}

/** The full name of a target as seen from a folder; null where it leads out of the file. */
function resolve(folder: string, target: string | null): string | null {
  const path: string[] = [];
  const from = target?.startsWith('/') ? '' : folder;
  for (const step of `${from}${target ?? ''}`.split('/')) {
    if (step === '..') {
      if (path.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') path.push(step);
  }
  return path.length === 0 ? null : path.join('/');
}
