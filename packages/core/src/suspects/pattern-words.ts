import { kinds } from '../checks/identity-words.ts';
import { word } from '../checks/word.ts';
import type { Line, Words } from '../forms/index.ts';
import { lineLabel, lineLabels } from '../model/index.ts';
import type { Cell, Condition } from './conditions.ts';
import type { PatternSet } from './patterns.ts';
import { changesWords, join } from './suspect-words.ts';

const messages = {
  neighbours: {
    zh: '相邻两格的数像是填反了，换过来就平衡：{changes}',
    en: 'Two figures side by side may stand in each other’s place; exchanged, they balance: {changes}',
  },
  lines: {
    zh: '相邻的{lines}像是整个填反了，换过来就平衡：{changes}',
    en: '{lines}, side by side, may stand in each other’s place; exchanged, they balance: {changes}',
  },
  shifted: {
    zh: '{lines}行的数像是都错了一列，移回去就平衡：{changes}',
    en: 'The figures of row {lines} may all stand one column off; moved back, they balance: {changes}',
  },
  emptyLine: {
    zh: '{lines}整{kind}{nothing}，像是没有填；由其他各格推算应为：{changes}',
    en: '{lines} {nothing}, as if it had not been filled in; by the other cells it should say: {changes}',
  },
} as const;

const emptyPart = {
  zh: '{parts}整个部分{nothing}，像是没有填。“{line}”{kind}中{sum}，从表里的数字看不出{division}，请按实际情况补填',
  en: 'The whole part {parts} {nothing}, as if it had been left unfilled. In {kind} “{line}”, {sum}; the figures do not tell {division}: please fill in what is true',
};
const few = {
  part: { zh: '属于{part}', en: 'belong to {part}' },
  division: { zh: '这 {count} 件里有多少{list}', en: 'how many of the {count} {list}' },
};
const many = {
  parts: { zh: '“{first}”至“{last}”', en: '“{first}” to “{last}”' },
  division: { zh: '这 {count} 件怎样分到{parts}各项', en: 'how the {count} divide among {parts}' },
};
const mostListed = 4;

const allZero: Words = { zh: '都是 0', en: 'says 0 throughout' };
const zeroOrBlank: Words = { zh: '都是 0 或空白', en: 'has no figure but 0' };

/** How a line is empty: what is to be filled in there says 0, or some of it nothing at all. */
const nothingIn = ({ changes }: PatternSet) => (changes.every(({ cell }) => cell.value === 0) ? allZero : zeroOrBlank);

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Where other rows of its group add up to a row, it stands for the whole group. */
function partLabel(line: Line, isSum: boolean): Words {
  const own = lineLabels([line]);
  return isSum ? { zh: `“${line.zh[0]}”`, en: `${own.en} with all that adds up to it` } : own;
}

function emptyPartWords(set: PatternSet): Words {
  const { changes, mends } = set;
  const largest = mends.reduce((best, one) => (Math.abs(one.difference) > Math.abs(best.difference) ? one : best));
  const { identity, cells, line, difference } = largest;
  const lineOf = ({ row, column }: Cell) => (identity.every === 'row' ? column : row);
  const isSum = (cell: Cell) =>
    cell.terms.some(
      ({ condition: { identity: other, cells: all, left }, sign }) =>
        sign === -1 && other !== identity && other.every === identity.every && all.length - left === 1,
    );
  const empty = cells.filter((cell) => changes.some((change) => change.cell === cell));
  const full = cells.filter((cell) => !empty.includes(cell));
  const labels = empty.map((cell) => partLabel(lineOf(cell), isSum(cell)));
  const count = Math.abs(difference);
  const [first, last] = [lineOf(empty[0] as Cell), lineOf(empty[empty.length - 1] as Cell)];
  const parts =
    labels.length > mostListed
      ? word(many.parts, { first: lineLabel(first), last: lineLabel(last) })
      : join(labels, '和', ' and ');
  const list = join(
    labels.map((part) => word(few.part, { part })),
    '、多少',
    ' and how many ',
  );
  const division =
    labels.length > mostListed ? word(many.division, { count, parts }) : word(few.division, { count, list });
  const terms = full.filter(({ value }) => value !== 0).map((cell) => termWords(lineOf(cell), cell));
  const spelt = join(terms, ' + ', ' + ');
  const sum = terms.length > 1 ? { zh: `${spelt.zh} = ${count}`, en: `${spelt.en} = ${count}` } : spelt;
  return word(emptyPart, {
    parts,
    nothing: nothingIn(set),
    line: lineLabel(line),
    kind: kindOf(largest),
    sum,
    division,
  });
}

const termWords = (line: Line, { value }: Cell): Words => {
  const { zh, en } = lineLabels([line]);
  return { zh: `${zh} ${value ?? 0}`, en: `${en} ${value ?? 0}` };
};

function kindOf({ identity }: Condition): Words {
  return { zh: kinds[identity.every].zh, en: kinds[identity.every].en.toLowerCase() };
}

/** The rows that the cells of a set stand in, or the columns where these are fewer. */
function linesOf({ changes }: PatternSet): { readonly lines: Words; readonly kind: Words } {
  const rows = unique(changes.map(({ cell }) => cell.row));
  const columns = unique(changes.map(({ cell }) => cell.column));
  const isRow = rows.length <= columns.length;
  return { lines: lineLabels(isRow ? rows : columns), kind: kinds[isRow ? 'row' : 'column'] };
}

/** What may have happened, and what the cells would then have to be. */
export function patternWords(set: PatternSet): Words {
  if (set.pattern === 'emptyPart') return emptyPartWords(set);
  return word(messages[set.pattern], { ...linesOf(set), nothing: nothingIn(set), changes: changesWords(set.changes) });
}
