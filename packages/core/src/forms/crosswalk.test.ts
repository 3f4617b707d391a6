import { describe, expect, it } from 'vitest';
import { crosswalk, sharedRows } from './crosswalk.ts';
import { cells, type Form, form2019, form2021, forms, type Table } from './index.ts';

const requests = (form: Form) => form.tables.find(({ key }) => key === 'requests') as Table;
const keys = (table: Table, gone: readonly string[] = [], more: readonly string[] = []) =>
  new Set([...table.rows.map(({ key }) => key).filter((key) => !gone.includes(key)), ...more]);
const others = ['otherNotCorrected', 'otherFeeUnpaid', 'otherReasons'];

describe('crosswalk', () => {
  it.each(forms)('leads from form $id to itself without loss', (form) => {
    const { tables, lost, gained } = crosswalk(form, form);
    expect(tables.map(({ table }) => table)).toEqual(form.tables);
    expect(tables.flatMap(({ rows }) => rows).every(({ line, sets }) => sets.flat().join() === line.key)).toBe(true);
    expect([lost, gained]).toEqual([[], []]);
  });

  it('takes 其他处理 of 2019 together with the three rows of 2021', () => {
    const { tables } = crosswalk(form2019, form2021);
    const rows = tables.find(({ table }) => table.key === 'requests')?.rows ?? [];
    expect(rows).toHaveLength(23);
    expect(rows.at(-3)).toMatchObject({ line: { key: 'otherHandling' }, sets: [others, ['otherHandling']] });
    const back = crosswalk(form2021, form2019).tables.find(({ table }) => table.key === 'requests')?.rows ?? [];
    expect(back.at(-3)?.sets).toEqual([['otherHandling'], others]);
    expect(back).toHaveLength(23);
  });

  it('says what has no counterpart', () => {
    const { tables, lost, gained } = crosswalk(form2019, form2021);
    expect(tables.map(({ table }) => table.key)).toEqual(['licensing', 'enforcement', 'requests', 'remedies']);
    expect(lost.map(({ key }) => key)).toEqual([
      'documents.rules.made',
      'documents.rules.published',
      'documents.rules.publishedTotal',
      'documents.normativeDocuments.made',
      'documents.normativeDocuments.published',
      'documents.normativeDocuments.publishedTotal',
      'licensing.licensing.lastYearItems',
      'licensing.licensing.change',
      'licensing.otherServices.lastYearItems',
      'licensing.otherServices.change',
      'licensing.otherServices.decisions',
      'enforcement.penalties.lastYearItems',
      'enforcement.penalties.change',
      'enforcement.compulsion.lastYearItems',
      'enforcement.compulsion.change',
      'charges.charges.lastYearItems',
      'charges.charges.change',
      'procurement.centralized.projects',
      'procurement.centralized.amount',
    ]);
    expect(gained.map(({ key }) => key)).toEqual([
      'documents.rules.issued',
      'documents.rules.repealed',
      'documents.rules.inForce',
      'documents.normativeDocuments.issued',
      'documents.normativeDocuments.repealed',
      'documents.normativeDocuments.inForce',
      'charges.charges.amount',
    ]);
  });

  it('takes cells of the same kind for the same', () => {
    const { tables, lost } = crosswalk(form2019, form2021);
    const shared = tables.flatMap(({ rows, columns }) => rows.flatMap(() => columns)).length;
    expect(shared + lost.length).toBe(cells(form2019).length);
    for (const { table, columns } of tables) {
      const there = form2021.tables.find(({ key }) => key === table.key) as Table;
      for (const { key, kind } of columns) expect(there.columns.find((one) => one.key === key)?.kind).toBe(kind);
    }
  });
});

describe('rows that reports print', () => {
  const table = requests(form2021);
  const whole = keys(table, others, ['otherHandling']);

  it('are joined only where another report has them otherwise', () => {
    expect(sharedRows(table, keys(table), [keys(table)])).toHaveLength(25);
    expect(sharedRows(table, whole, [whole, whole])).toHaveLength(23);
    const mixed = sharedRows(table, keys(table), [keys(table), whole]);
    expect(mixed).toHaveLength(23);
    const turned = sharedRows(table, whole, [keys(table)]);
    expect(new Set(mixed.map(({ line }) => line.key))).toEqual(new Set(turned.map(({ line }) => line.key)));
  });

  it('may be none', () => {
    expect(sharedRows(table, new Set(), [keys(table)])).toEqual([]);
    expect(sharedRows(table, keys(table), [new Set()])).toHaveLength(25);
  });
});
