import type { Form, Identity, Table, Words } from '../forms/index.ts';
import { cellPointer, lineLabel, lineLabels } from '../model/index.ts';
import { type Check, type CheckOutcome, defineCheck } from './define-check.ts';
import {
  add,
  agree,
  type Equation,
  equations,
  equationsWithSubstitutes,
  type Figures,
  type Operand,
  type Sum,
} from './equations.ts';

const messages = {
  broken: {
    zh: '“{line}”{kind}不平：{left}；{right}；相差 {difference}',
    en: '{kind} “{line}” does not balance: {left}; {right}; difference {difference}',
  },
  exceeded: {
    zh: '“{line}”{kind}不平：有空白格，但已填的数已经超出：{left}；{right}；至少相差 {difference}',
    en: '{kind} “{line}” does not balance: cells are blank, yet those filled in exceed: {left}; {right}; difference at least {difference}',
  },
  undecidable: {
    zh: '“{line}”{kind}：{blanks}没有可用的数字，无法判断是否平衡',
    en: '{kind} “{line}”: no usable number for {blanks}; cannot tell whether it balances',
  },
} as const;

const kinds = { row: { zh: '行', en: 'Row' }, column: { zh: '列', en: 'Column' } } as const;

/** How the cells of an identity differ from each other: in a row by column, in a column by row. */
const lineOf = (every: Identity['every'], { row, column }: Operand) => (every === 'row' ? column : row);

/** `一、本年新收… 887 + 二、上年结转… 96 = 983`, naming only what adds to it. */
function spell(every: Identity['every'], figures: Figures, operands: readonly Operand[], { known }: Sum): Words {
  const terms = operands
    .map((operand) => ({
      name: lineLabel(lineOf(every, operand)),
      value: figures[operand.row.key]?.[operand.column.key] ?? null,
    }))
    .filter(({ value }) => value !== null && (value !== 0 || operands.length < 4));
  const [first] = terms;
  if (first === undefined) return { zh: `各项之和 ${known}`, en: `the sum of the parts ${known}` };
  const write = (language: keyof Words) => {
    const spelt = terms.map(({ name, value }) => `${name[language]} ${value}`);
    return spelt.length === 1 ? (spelt[0] as string) : `${spelt.join(' + ')} = ${known}`;
  };
  return { zh: write('zh'), en: write('en') };
}

const withSum = ({ zh, en }: Words, { known }: Sum): Words => ({ zh: `${zh} ${known}`, en: `${en} ${known}` });

/** The operands that leave it open; all of them where it is only their sum that is too large. */
function open(figures: Figures, operands: readonly Operand[]): readonly Operand[] {
  const unusable = operands.filter(({ row, column }) => !Number.isSafeInteger(figures[row.key]?.[column.key]));
  return unusable.length > 0 ? unusable : operands;
}

interface Place {
  readonly table: Table;
  readonly identity: Identity;
  readonly equations: readonly Equation[];
}

function identityCheck(id: string, places: ReadonlyMap<string, Place>): Check {
  const identities = [...places.values()].map(({ identity }) => identity);
  const { title, norms } = identities[0] as Identity;
  const basis = identities.map((identity) => identity.basis).join('；');
  return defineCheck({
    id,
    severity: 'error',
    title,
    basis,
    norms,
    messages,
    *check({ report, form, fail, cannotTell }): Iterable<CheckOutcome> {
      const place = places.get(form.id);
      if (place === undefined) return;
      const { table, identity } = place;
      const { every } = identity;
      const figures = report.tables[table.key] ?? {};
      for (const equation of equationsWithSubstitutes(report, table, identity) ?? place.equations) {
        const { left, right } = equation;
        const leftSum = add(figures, left);
        const rightSum = add(figures, right);
        const verdict = agree(equation, leftSum, rightSum);
        if (verdict === true) {
          yield 'pass';
          continue;
        }
        const [at = '', ...related] = [...right, ...left].map(({ row, column }) =>
          cellPointer(table.key, row.key, column.key),
        );
        const common = { at, related, basis: identity.basis };
        const about = { line: lineLabel(equation.line), kind: kinds[every] };
        if (verdict === null) {
          const blanks = lineLabels(open(figures, [...left, ...right]).map((operand) => lineOf(every, operand)));
          yield cannotTell('undecidable', { ...about, blanks }, common);
        } else {
          const args = {
            ...about,
            left: identity.sumTitle ? withSum(identity.sumTitle, leftSum) : spell(every, figures, left, leftSum),
            right: spell(every, figures, right, rightSum),
            difference: Math.abs(leftSum.known - rightSum.known),
          };
          const sums = { ...common, expected: leftSum.known, actual: rightSum.known };
          yield fail(leftSum.blanks + rightSum.blanks > 0 ? 'exceeded' : 'broken', args, sums);
        }
      }
    },
  });
}

/** One check for each identity that the forms declare, `table/identity`; forms that share it share the check. */
export function identityChecks(forms: readonly Form[]): readonly Check[] {
  const byId = new Map<string, Map<string, Place>>();
  for (const form of forms) {
    for (const table of form.tables) {
      for (const identity of table.identities) {
        const id = `${table.key}/${identity.key}`;
        const places = byId.get(id) ?? new Map<string, Place>();
        byId.set(id, places.set(form.id, { table, identity, equations: equations(table, identity) }));
      }
    }
  }
  return [...byId].map(([id, places]) => identityCheck(id, places));
}
