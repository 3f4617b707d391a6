import type { Column, Form, Identity, Line, Table, Words } from '../forms/index.ts';
import { cellPointer, lineLabel, lineLabels, type Report, rowsInUse, substitutesIn } from '../model/index.ts';
import { type Check, type CheckOutcome, defineCheck } from './define-check.ts';

interface Operand {
  readonly row: Line;
  readonly column: Column;
  readonly value: number | null;
}

interface Side {
  readonly operands: readonly Operand[];
  readonly known: number;
  readonly blanks: number;
}

function side(report: Report, table: Table, pairs: readonly (readonly [Line, Column])[]): Side {
  const rows = report.tables[table.key];
  let known = 0;
  let blanks = 0;
  const operands: Operand[] = [];
  for (const [row, column] of pairs) {
    const value = rows?.[row.key]?.[column.key] ?? null;
    if (value === null) blanks += 1;
    else known += value;
    operands.push({ row, column, value });
  }
  return { operands, known, blanks };
}

/**
 * Whether two sums agree. Counts cannot be negative: with blanks on one side only, that side can but grow.
 * Null where the printed figures do not decide it; a total that is itself blank decides nothing.
 */
function agree(left: Side, right: Side): boolean | null {
  if (!Number.isSafeInteger(left.known) || !Number.isSafeInteger(right.known)) return null;
  if (left.blanks === 0 && right.blanks === 0) return left.known === right.known;
  if (left.blanks > 0 && right.blanks > 0) return null;
  const [open, closed] = left.blanks > 0 ? [left, right] : [right, left];
  if (open.known > closed.known) return false;
  const lone = open.operands.length === 1;
  return open.known === closed.known && !lone ? true : null;
}

/** `一、本年新收… 887 + 二、上年结转… 96 = 983`, naming only what adds to it. */
function spell({ operands, known }: Side, name: (operand: Operand) => Words): Words {
  const shown = operands.filter((operand) => operand.value !== null && (operand.value !== 0 || operands.length < 4));
  const write = (language: keyof Words, none: string) =>
    shown.length === 0 ? `${none} ${known}` : spellOut(shown.map((one) => `${name(one)[language]} ${one.value}`), known);
  return { zh: write('zh', '各项之和'), en: write('en', 'the sum of the parts') };
}

const spellOut = (terms: readonly string[], sum: number) =>
  terms.length === 1 ? (terms[0] as string) : `${terms.join(' + ')} = ${sum}`;

interface Instance {
  readonly line: Words;
  readonly name: (operand: Operand) => Words;
  readonly left: Side;
  readonly right: Side;
}

/** One identity for each row or column that it holds for. */
function* instances(report: Report, table: Table, identity: Identity): Iterable<Instance> {
  const rows = rowsInUse(report, table);
  if (identity.every === 'row') {
    const pick = (keys: readonly string[]) => table.columns.filter((column) => keys.includes(column.key));
    const [sum, equals] = [pick(identity.sum), pick(identity.equals)];
    for (const row of rows) {
      yield {
        line: lineLabel(row),
        name: ({ column }) => lineLabel(column),
        left: side(report, table, sum.map((column) => [row, column] as const)),
        right: side(report, table, equals.map((column) => [row, column] as const)),
      };
    }
    return;
  }
  const taken = substitutesIn(report, table);
  const inUse = (keys: readonly string[]) => {
    const more = taken.filter((one) => one.standFor.some((key) => keys.includes(key))).flatMap((one) => one.rows);
    return rows.filter((row) => keys.includes(row.key) || more.includes(row));
  };
  const [sum, equals] = [inUse(identity.sum), inUse(identity.equals)];
  for (const column of table.columns) {
    yield {
      line: lineLabel(column),
      name: ({ row }) => lineLabel(row),
      left: side(report, table, sum.map((row) => [row, column] as const)),
      right: side(report, table, equals.map((row) => [row, column] as const)),
    };
  }
}

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
    zh: '“{line}”{kind}：{blanks} 没有可用的数字，无法判断是否平衡',
    en: '{kind} “{line}”: no usable number for {blanks}; cannot tell whether it balances',
  },
} as const;

const kinds = { row: { zh: '行', en: 'Row' }, column: { zh: '列', en: 'Column' } } as const;

interface Place {
  readonly form: Form;
  readonly table: Table;
  readonly identity: Identity;
}

function identityCheck(id: string, places: readonly Place[]): Check {
  const first = (places[0] as Place).identity;
  return defineCheck({
    id,
    severity: 'error',
    title: first.title,
    basis: places.map(({ identity }) => identity.basis).join('；'),
    norms: first.norms,
    messages,
    *check({ report, form, fail, cannotTell }): Iterable<CheckOutcome> {
      const place = places.find((one) => one.form.id === form.id);
      if (place === undefined) return;
      const { table, identity } = place;
      for (const { line, name, left, right } of instances(report, table, identity)) {
        const verdict = agree(left, right);
        if (verdict === true) {
          yield 'pass';
          continue;
        }
        const pointer = ({ row, column }: Operand) => cellPointer(table.key, row.key, column.key);
        const [at = '', ...rest] = [...right.operands, ...left.operands].map(pointer);
        const kind = kinds[identity.every];
        const common = { at, related: rest, basis: identity.basis };
        if (verdict === null) {
          const blank = [...left.operands, ...right.operands].filter(({ value }) => !Number.isSafeInteger(value));
          const blanks = lineLabels(blank.map(({ row, column }) => (identity.every === 'row' ? column : row)));
          yield cannotTell('undecidable', { line, kind, blanks }, common);
        } else {
          const args = {
            line,
            kind,
            left: spell(left, name),
            right: spell(right, name),
            difference: Math.abs(left.known - right.known),
          };
          const sums = { ...common, expected: left.known, actual: right.known };
          yield fail(left.blanks + right.blanks > 0 ? 'exceeded' : 'broken', args, sums);
        }
      }
    },
  });
}

/** One check for each identity that the forms declare, `table/identity`; forms that share it share the check. */
export function identityChecks(forms: readonly Form[]): readonly Check[] {
  const byId = new Map<string, Place[]>();
  for (const form of forms) {
    for (const table of form.tables) {
      for (const identity of table.identities) {
        const id = `${table.key}/${identity.key}`;
        byId.set(id, [...(byId.get(id) ?? []), { form, table, identity }]);
      }
    }
  }
  return [...byId].map(([id, places]) => identityCheck(id, places));
}
