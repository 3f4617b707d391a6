import { word } from '../checks/word.ts';
import type { Form, Words } from '../forms/index.ts';
import type { Report } from '../model/index.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { neededValue } from './evidence.ts';
import { patternWords } from './pattern-words.ts';
import { byRank, type RankedSet, rankedParts } from './rank-sets.ts';
import { smallestSets } from './smallest-sets.ts';
import type { Suspect } from './suspect.ts';
import { setWords } from './suspect-words.ts';

/** No more suspects than these are told; how many there are besides is said in words. */
export const mostSuspects = 20;

const notes = {
  unexplained: {
    zh: '有 {count} 项勾稽关系，改 {cells} 格以内都不能使它们平衡：错的不止 {cells} 格，请逐行逐列核对',
    en: '{count} identities cannot be made to balance by changing up to {cells} cells: more than {cells} are wrong; please compare row by row and column by column',
  },
  more: { zh: '另有 {count} 种改法没有列出', en: 'ways to put it right that are not listed: {count}' },
  unfinished: {
    zh: '可能的组合太多，没有全部试完，也许还有别的改法',
    en: 'there are too many combinations to try them all: there may be other ways to put it right',
  },
};

const codesOf = (conditions: readonly Condition[]) => [...new Set(conditions.map(({ code }) => code))].sort();

function suspect({ set, rank }: RankedSet): Suspect {
  const changes = [...set.changes].sort((a, b) => a.cell.number - b.cell.number);
  return {
    rank,
    cells: changes.map((change) => ({ at: change.cell.at, from: change.cell.value, to: neededValue(change) })),
    explains: codesOf(set.mends),
    why: 'pattern' in set ? patternWords({ ...set, changes }) : setWords({ ...set, changes }),
  };
}

/** As many as may be told: the first of each part, then the second of each, and so on. */
function shared(parts: readonly (readonly RankedSet[])[], most: number): readonly RankedSet[] {
  const longest = Math.max(0, ...parts.map((part) => part.length));
  const inTurn = Array.from({ length: longest }, (_, place) => parts.flatMap((part) => part[place] ?? []));
  return inTurn.flat().slice(0, most);
}

/**
 * Which cells of a report, if wrong, would explain why identities of its form do not hold: those of the codes asked for.
 * Failures that have nothing to do with each other are explained apart, each by suspects ranked from 1. What cannot be
 * explained, or is not listed, is said last, by suspects without cells. Empty where no identity fails.
 */
export function findSuspects(report: Report, form: Form, asked: (code: string) => boolean): readonly Suspect[] {
  const suspects: Suspect[] = [];
  const said: { why: Words; explains: readonly string[] }[] = [];
  for (const table of form.tables) {
    const conditions = conditionsOf(report, table, asked);
    if (conditions === null) continue;
    const { sets, complete, stopped } = smallestSets(conditions);
    const parts = rankedParts(conditions, sets);
    const all = parts.flat();
    const told = shared(parts, mostSuspects - suspects.length);
    suspects.push(...[...told].sort(byRank).map(suspect));

    const explained = new Set(all.flatMap(({ set }) => set.mends));
    const open = conditions.conditions.filter((one) => one.fails && !explained.has(one));
    const more = all.length - told.length;
    if (open.length > 0) {
      said.push({ why: word(notes.unexplained, { count: open.length, cells: complete }), explains: codesOf(open) });
    }
    if (more > 0) said.push({ why: word(notes.more, { count: more }), explains: [] });
    if (stopped && sets.some(({ changes }) => changes.length > complete))
      said.push({ why: notes.unfinished, explains: [] });
  }
  suspects.sort((a, b) => a.rank - b.rank);
  const last = Math.max(0, ...suspects.map(({ rank }) => rank));
  return [...suspects, ...said.map((note) => ({ rank: last + 1, cells: [], ...note }))];
}
