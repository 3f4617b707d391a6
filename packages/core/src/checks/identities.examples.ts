import type { Form, Identity, Line, Table } from '../forms/index.ts';
import { cellPointer } from '../model/index.ts';
import type { Example } from './define-examples.ts';

interface Cell {
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}

/** The cells of an identity on its last line, which in the statutory tables is the total or an end of year. */
function cellsOf(table: Table, identity: Identity, keys: readonly string[]): Cell[] {
  const every: readonly Line[] = identity.every === 'row' ? table.rows : table.columns;
  const across: readonly Line[] = identity.every === 'row' ? table.columns : table.rows;
  const line = every[every.length - 1] as Line;
  return keys.map((key) => {
    const operand = across.find((one) => one.key === key) as Line;
    const [row, column] = identity.every === 'row' ? [line, operand] : [operand, line];
    return {
      at: cellPointer(table.key, row.key, column.key),
      zh: `“${operand.zh.at(-1)}”`,
      en: `“${operand.en}”`,
    };
  });
}

function examplesOf(form: Form, table: Table, identity: Identity): readonly Example[] {
  const [part, other] = cellsOf(table, identity, identity.sum);
  const [total] = cellsOf(table, identity, identity.equals);
  if (part === undefined || total === undefined) throw new RangeError(`${table.key}/${identity.key} has an empty side`);
  const of = { zh: `${form.id} 年格式：`, en: `form ${form.id}: ` };
  const title = (zh: string, en: string) => ({ zh: of.zh + zh, en: of.en + en });
  const always: Example[] = [
    {
      title: title(`${part.zh}是 3，${total.zh}是 5，不平`, `${part.en} is 3 and ${total.en} is 5`),
      form: form.id,
      changes: { [part.at]: 3, [total.at]: 5 },
      findings: [{ messageId: 'broken', at: total.at, expected: 3, actual: 5 }],
    },
    {
      title: title(`${part.zh}和${total.zh}都是 3，平衡`, `${part.en} and ${total.en} are both 3`),
      form: form.id,
      changes: { [part.at]: 3, [total.at]: 3 },
      findings: [],
    },
    {
      title: title(`${total.zh}空白，无法判断`, `${total.en} is blank: cannot tell`),
      form: form.id,
      changes: { [part.at]: 3, [total.at]: null },
      findings: [{ messageId: 'undecidable', at: total.at, outcome: 'cannotTell' }],
    },
  ];
  // A blank decides nothing where it is the only part, or may stand for a negative number.
  if (other === undefined || table.columns.some(({ kind }) => kind === 'change')) return always;
  return [
    ...always,
    {
      title: title(
        `${other.zh}空白，其余各项已经等于${total.zh}，平衡`,
        `${other.en} is blank, and the others already make ${total.en}`,
      ),
      form: form.id,
      changes: { [part.at]: 3, [other.at]: null, [total.at]: 3 },
      findings: [],
    },
    {
      title: title(
        `${other.zh}空白，其余各项已经超过${total.zh}，不平`,
        `${other.en} is blank, and the others already exceed ${total.en}`,
      ),
      form: form.id,
      changes: { [part.at]: 5, [other.at]: null, [total.at]: 3 },
      findings: [{ messageId: 'exceeded', at: total.at, expected: 5, actual: 3 }],
    },
  ];
}

/** Examples of the checks `table/identity` that the forms declare, by code. */
export default function identityExamples(forms: readonly Form[]): Readonly<Record<string, readonly Example[]>> {
  const found: Record<string, Example[]> = {};
  for (const form of forms) {
    for (const table of form.tables) {
      for (const identity of table.identities) {
        const code = `${table.key}/${identity.key}`;
        found[code] = [...(found[code] ?? []), ...examplesOf(form, table, identity)];
      }
    }
  }
  return found;
}
