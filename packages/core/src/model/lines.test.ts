import { balancedReport } from '@nianbao/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptedRows,
  cells,
  type Form,
  form2021,
  forms,
  type Line,
  type Substitute,
  type Table,
} from '../forms/index.ts';
import {
  cellPointer,
  lineLabel,
  lineLabels,
  linesAt,
  organKind,
  printedRows,
  type Report,
  rowLabel,
  substitutesIn,
} from './index.ts';

const requests = form2021.tables.find((table: Table) => table.key === 'requests') as Table;
const line = (key: string) => [...acceptedRows(requests), ...requests.columns].find((one) => one.key === key) as Line;

describe('pointers', () => {
  it('name a cell, a row or a table', () => {
    expect(cellPointer('requests', 'received', 'total')).toBe('/tables/requests/received/total');
    expect(cellPointer('requests', 'received')).toBe('/tables/requests/received');
    expect(cellPointer('requests')).toBe('/tables/requests');
  });

  it.each<Form>([...forms])('find every cell of form $id again', (form) => {
    for (const { table, row, column } of cells(form)) {
      expect(linesAt(form, cellPointer(table.key, row.key, column.key))).toEqual({ table, row, column });
    }
  });

  it('find rows of another form, rows and tables', () => {
    expect(linesAt(form2021, '/tables/requests/otherHandling/total')?.row?.en).toBe('Other handling');
    expect(linesAt(form2021, '/tables/requests/received')).toEqual({ table: requests, row: line('received') });
    expect(linesAt(form2021, '/tables/requests')).toEqual({ table: requests });
  });

  it.each([
    '',
    '/',
    '/year',
    '/tables',
    '/tables/none/x',
    'tables/requests',
    '/chapters/requests',
    '/tables/constructor',
  ])('outside the figures name nothing: %j', (pointer) => expect(linesAt(form2021, pointer)).toBeNull());
});

describe('labels', () => {
  it('rows stand with their group, columns alone', () => {
    expect(lineLabel(line('received'))).toEqual({ zh: '一、本年新收政府信息公开申请数量', en: 'Received this year' });
    expect(lineLabel(line('granted')).zh).toBe('（一）予以公开');
    expect(lineLabel(line('refusedByLaw')).zh).toBe('（三）不予公开 2.其他法律行政法规禁止公开');
    expect(lineLabel(line('enterprise'))).toEqual({ zh: '商业企业', en: 'Enterprises' });
  });

  it('are enumerated, and rows named with their table', () => {
    expect(lineLabels([line('enterprise'), line('research')])).toEqual({
      zh: '“商业企业”、“科研机构”',
      en: '“Enterprises”, “Research institutions”',
    });
    expect(lineLabels([])).toEqual({ zh: '', en: '' });
    const documents = form2021.tables[0];
    expect(rowLabel(documents, documents.rows[0]).zh).toBe('第二十条第（一）项“规章”');
  });

  it('with quotes of their own stand in single ones inside double ones, and as printed where they stand alone', () => {
    const quoting = line('refusedSecurityAndStability');
    expect(lineLabel(quoting).zh).toBe('（三）不予公开 3.危及“三安全一稳定”');
    expect(lineLabels([quoting]).zh).toBe('“（三）不予公开 3.危及‘三安全一稳定’”');
    expect(rowLabel(requests, quoting).zh).toBe('收到和处理政府信息公开申请情况“（三）不予公开 3.危及‘三安全一稳定’”');
  });
});

describe.each(forms.map((form: Form) => [form.id, form] as const))('rows in use in form %s', (_, form) => {
  const table = form.tables.find((one) => one.key === 'requests') as Table;
  const keys = (lines: readonly Line[]) => lines.map((one) => one.key);
  const sample = (substitutes: boolean) => fc.sample(balancedReport(form, { substitutes }), { numRuns: 5, seed: 7 });

  it('are those of the form', () => {
    for (const report of sample(false)) {
      expect(printedRows(report, table).map(({ row }) => row)).toEqual(table.rows);
      expect(substitutesIn(report, table)).toEqual([]);
    }
  });

  it('with rows of another form in place of those that they stand for', () => {
    const [substitute] = table.substitutes;
    for (const report of sample(true)) {
      const inUse = keys(printedRows(report, table).map(({ row }) => row));
      expect(substitutesIn(report, table)).toEqual([substitute]);
      for (const key of substitute?.standFor ?? []) expect(inUse).not.toContain(key);
      expect(inUse).toEqual(expect.arrayContaining(keys(substitute?.rows ?? [])));
    }
  });

  it('with rows of another form besides those that they stand for', () => {
    const [report] = structuredClone(sample(true)) as [Report];
    const [substitute] = table.substitutes as [Substitute];
    const rows = report.tables.requests as Record<string, Record<string, number | null>>;
    for (const key of substitute.standFor) (rows[key] as Record<string, number | null>).total = 0;
    const printed = [...keys(table.rows), ...keys(substitute.rows)];
    expect(keys(printedRows(report, table).map(({ row }) => row))).toEqual(printed);
    expect(substitutesIn(report, table)).toEqual([]);
  });

  it('with their pointers, names and cells', () => {
    const [report] = sample(true) as [Report];
    for (const { row, at, label, cells: own } of printedRows(report, table)) {
      expect(at).toBe(cellPointer('requests', row.key));
      expect(label).toEqual(rowLabel(table, row));
      expect(own).toEqual(
        table.columns.map((column) => ({ column, at: cellPointer('requests', row.key, column.key) })),
      );
    }
  });

  it('rows of the form that hold a figure are not replaced', () => {
    const [report] = structuredClone(sample(true));
    const [standsFor] = table.substitutes[0]?.standFor ?? [];
    (report?.tables.requests?.[standsFor as string] as Record<string, number | null>).total = 0;
    expect(substitutesIn(report as NonNullable<typeof report>, table)).toEqual([]);
  });
});

describe('organKind', () => {
  it.each([
    ['某省人民政府', 'government'],
    ['辽阳市', 'government'],
    ['某某自治州', 'government'],
    ['景德镇市人民政府', 'government'],
    ['某县人民政府办公室', 'governmentOffice'],
    ['某省人民政府办公厅', 'governmentOffice'],
    ['某县某镇人民政府', 'township'],
    ['某县某某民族乡', 'township'],
    ['某区人民政府某某街道办事处', 'subdistrict'],
    ['某某街道', 'subdistrict'],
    ['某市高新技术产业开发区管理委员会', 'zone'],
    ['某市国有资产监督管理委员会', 'department'],
    ['某市城市管理委员会', 'department'],
    ['某市卫生健康委员会', 'department'],
    ['某市教育局', 'department'],
    ['国家税务总局某县税务局', 'verticalAgency'],
    ['某县气象局', 'verticalAgency'],
    ['某区党群服务中心', 'publicInstitution'],
    ['某 市 教 育 局', 'department'],
    ['', null],
    ['政府信息公开', null],
  ])('%s: %s', (name, kind) => expect(organKind(name)).toBe(kind));
});
