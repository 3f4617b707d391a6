import type { OrganKind, Report } from '../../model/index.ts';
import { organRegion } from '../../model/index.ts';
import { shortName } from './short-name.ts';

const regional: ReadonlySet<OrganKind | null> = new Set(['government', 'township', 'subdistrict', 'zone']);
/** Of a part of a county: what 各部门、各乡镇 have is that of the county. */
const small: ReadonlySet<OrganKind | null> = new Set(['township', 'subdistrict']);

/** A 地区 is not called 全区: so is the autonomous region around it. */
const levelWord = (word: string) => (word === '街道' ? word : word === '地区' ? '' : word.slice(-1));

interface Region {
  /** 县 for 某县 and 某自治县; empty where it is not known. */
  readonly level: string;
  /** Names of the regions around it. */
  readonly around: ReadonlySet<string>;
  readonly names: readonly string[];
}

const unknown: Region = { level: '', around: new Set(), names: [] };

function regionOf(organ: string): Region {
  const region = organRegion(organ);
  if (region === null) return unknown;
  const around = new Set(region.within.flatMap((name) => [name, name.slice(0, -1)]));
  return { level: levelWord(region.word), around, names: [region.name, region.stem] };
}

/** What the organ of a report calls itself and its region. */
export class OrganNames {
  /** Empty where it is not known. */
  readonly full: string;
  readonly short: string;
  /** 各级、各部门 are more than what the organ speaks for. */
  readonly isSmall: boolean;
  readonly #isRegional: boolean;
  #known: Region | undefined;

  constructor({ name, kind }: Report['organ']) {
    this.full = name ?? '';
    this.short = shortName(this.full);
    this.isSmall = small.has(kind);
    this.#isRegional = regional.has(kind);
  }

  get #region(): Region {
    this.#known ??= regionOf(this.full);
    return this.#known;
  }

  /** Whether 全县, 我市 at a place of a text is the region of the organ: one above it, or below, is another's. */
  isOwnRegion(text: string, at: number): boolean {
    const { level } = this.#region;
    return level !== '' && text.startsWith(level, at);
  }

  /** Whether it is a name of the organ: 某市财政局 or 市财政局, but not 某市, which is more. */
  has(name: string): boolean {
    if (!this.short.includes(shortName(name))) return false;
    const { around, names } = this.#region;
    return !around.has(name) && (this.#isRegional || !names.includes(name));
  }

  /** Whether it is what the name of the organ begins with, such as 某县 before 各部门, and not a region around it. */
  beginsWith(name: string): boolean {
    return name !== '' && this.short.startsWith(name) && !this.#region.around.has(name);
  }
}
