import { word } from '../checks/word.ts';
import type { Words } from '../forms/index.ts';
import { lineLabel } from '../model/index.ts';
import type { CellSet, Change } from './cell-set.ts';
import type { Cell } from './conditions.ts';
import { evidenceOf, type Hint, isExchange } from './evidence.ts';

const hints: Readonly<Record<Hint, Words>> = {
  transposed: { zh: '像是两位数字颠倒了', en: 'two digits may have been transposed' },
  zeroAdded: { zh: '像是末尾多写了一个 0', en: 'a 0 may have been added at the end' },
  zeroLost: { zh: '像是末尾漏写了一个 0', en: 'the 0 at the end may have been lost' },
  digitLost: { zh: '像是漏写了一位数字', en: 'a digit may have been lost' },
  digitAdded: { zh: '像是多写了一位数字', en: 'a digit may have been added' },
  misread: { zh: '像是一位数字看错了', en: 'one digit may have been misread' },
  negative: { zh: '件数不会是负数', en: 'a count cannot be negative' },
  totalMissing: { zh: '各项已经填了，总计像是没有填', en: 'its parts are there, the total may not have been carried' },
  zero: { zh: '这个 0 可能是没有填', en: 'the 0 may stand for a figure not filled in' },
  blank: { zh: '空白处可能漏填了数', en: 'the blank may stand for a figure not filled in' },
};

const cellName = { zh: '“{row}”行“{column}”列', en: 'row “{row}”, column “{column}”' };
const empty: Words = { zh: '空白', en: 'blank' };

const changed = {
  exact: { zh: '{cell}由 {from} 改为 {least}', en: '{cell}: {from} should be {least}' },
  atLeast: { zh: '{cell}的 {from} 改大，至少 {least}', en: '{cell}: {from} should be {least} or more' },
  atMost: { zh: '{cell}的 {from} 改小，至多 {most}', en: '{cell}: {from} should be {most} or less' },
  between: { zh: '{cell}的 {from} 改为 {least} 到 {most}', en: '{cell}: {from} should be {least} to {most}' },
};

function changeWords({ cell, least, most }: Change): Words {
  const name = word(cellName, { row: lineLabel(cell.row), column: lineLabel(cell.column) });
  const from = cell.value ?? empty;
  if (least === most) return word(changed.exact, { cell: name, from, least });
  if (most === Number.POSITIVE_INFINITY) return word(changed.atLeast, { cell: name, from, least });
  if (least <= 0) return word(changed.atMost, { cell: name, from, most });
  return word(changed.between, { cell: name, from, least, most });
}

export const join = (list: readonly Words[], zh: string, en: string): Words => ({
  zh: list.map((words) => words.zh).join(zh),
  en: list.map((words) => words.en).join(en),
});

/** More cells than these are no help in a sentence: the result lists them all. */
const mostNamed = 7;

export function changesWords(changes: readonly Change[]): Words {
  const words = join(changes.slice(0, mostNamed).map(changeWords), '；', '; ');
  const more = changes.length - mostNamed;
  return more <= 0
    ? words
    : word({ zh: '{words}；另有 {more} 格', en: '{words}; and {more} cells more' }, { words, more });
}

const introductions = {
  one: {
    zh: '只改这一格，与它有关的勾稽关系就都平衡：{changes}',
    en: 'With this one cell changed, every identity that it takes part in balances: {changes}',
  },
  several: {
    zh: '这 {count} 格一起改，与它们有关的勾稽关系就都平衡：{changes}',
    en: 'With these {count} cells changed together, every identity that they take part in balances: {changes}',
  },
};
const exchange: Words = { zh: '两格的数像是填反了', en: 'the two figures may stand in each other’s place' };
const withHints = { zh: '{words}。{hints}', en: '{words}. Why: {hints}' };
const hintOf = { zh: '{cell}{hint}', en: '{cell}: {hint}' };

function hintsWords({ changes, mends }: CellSet): readonly Words[] {
  const found = changes.flatMap(({ cell, ...rest }) => {
    const evidence = evidenceOf({ cell, ...rest }, mends);
    return evidence === null ? [] : [{ cell, words: hints[evidence.hint] }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const same = found.length === changes.length && found.every(({ words }) => words === first.words);
  return same ? [first.words] : found.map(({ cell, words }) => aboutCell(cell, words));
}

function aboutCell(cell: Cell, hint: Words): Words {
  const name = word(cellName, { row: lineLabel(cell.row), column: lineLabel(cell.column) });
  return word(hintOf, { cell: name, hint });
}

/** Why a set of cells may be wrong, what each would have to be, and what speaks for it. */
export function setWords(set: CellSet): Words {
  const { changes } = set;
  const introduction = changes.length === 1 ? introductions.one : introductions.several;
  const words = word(introduction, { count: changes.length, changes: changesWords(changes) });
  const found = isExchange(set) ? [exchange] : hintsWords(set);
  return found.length === 0 ? words : word(withHints, { words, hints: join(found, '；', '; ') });
}
