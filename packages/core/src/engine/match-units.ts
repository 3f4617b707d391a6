import type { Report } from '../model/index.ts';
import type { Roster, RosterUnit } from './roster.ts';
import { namesIn, regionOf } from './unit-names.ts';

/** A report of a family, by its place in the input, from 0. */
export interface FamilyEntry {
  readonly index: number;
  /** What the caller or the report calls the organ; null where neither does. */
  readonly name: string | null;
  readonly report: Report;
}

/** A unit, and the reports that are its own. */
export interface MatchedUnit {
  readonly unit: RosterUnit;
  readonly entries: FamilyEntry[];
}

/** Which report belongs to which unit. */
export interface Matched {
  /** Those of the roster in its order, with a roster; else one for each name. */
  readonly units: readonly MatchedUnit[];
  readonly parents: readonly FamilyEntry[];
  readonly nameless: readonly FamilyEntry[];
  readonly notListed: readonly FamilyEntry[];
  readonly ambiguous: readonly { readonly entry: FamilyEntry; readonly units: readonly string[] }[];
}

/** The units by every name that they may go under in their region. */
class UnitNames {
  readonly #region: string;
  readonly #units = new Map<string, Set<MatchedUnit>>();

  constructor(region: string) {
    this.#region = region;
  }

  add(unit: MatchedUnit): void {
    const { name, aliases = [], formerNames = [] } = unit.unit;
    for (const one of [name, ...aliases, ...formerNames]) {
      for (const key of namesIn(this.#region, one)) {
        const known = this.#units.get(key) ?? new Set();
        this.#units.set(key, known.add(unit));
      }
    }
  }

  /** The units that a name may mean: those of exactly this name, else those that share one of its shorter names. */
  find(name: string): readonly MatchedUnit[] {
    const [full = '', ...shorter] = namesIn(this.#region, name);
    const exact = [...(this.#units.get(full) ?? [])];
    if (exact.length > 0) return exact;
    return [...new Set(shorter.flatMap((key) => [...(this.#units.get(key) ?? [])]))];
  }
}

/** Matches reports to the units of a roster by name and alias; without one, reports of one name to one unit. */
export function matchUnits(parent: Report, entries: readonly FamilyEntry[], roster: Roster | null): Matched {
  const parentName = parent.organ.name ?? '';
  const region = regionOf(parentName);
  const own = namesIn(region, parentName);
  const isParent = (name: string) =>
    parentName !== '' && namesIn(region, name).some((one) => one === (region === '' ? own[0] : ''));
  const units = (roster?.units ?? []).map((unit): MatchedUnit => ({ unit, entries: [] }));
  const names = new UnitNames(region);
  for (const unit of units) names.add(unit);
  const [parents, nameless, notListed]: [FamilyEntry[], FamilyEntry[], FamilyEntry[]] = [[], [], []];
  const ambiguous: { entry: FamilyEntry; units: string[] }[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (name === null || name.trim() === '') {
      nameless.push(entry);
      continue;
    }
    if (isParent(name)) {
      parents.push(entry);
      continue;
    }
    const found = names.find(name);
    const [only] = found;
    if (only !== undefined && found.length === 1) only.entries.push(entry);
    else if (only !== undefined) ambiguous.push({ entry, units: found.map(({ unit }) => unit.name) });
    else if (roster !== null) notListed.push(entry);
    else {
      const unit: MatchedUnit = { unit: { name }, entries: [entry] };
      units.push(unit);
      names.add(unit);
    }
  }
  return { units: units.filter(({ unit }) => !isParent(unit.name)), parents, nameless, notListed, ambiguous };
}
