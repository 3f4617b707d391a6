import { cells, type Form, forms } from '@nianbao/core';
import { filledReport, layouts, printReport, type WriteFigure } from '@nianbao/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const count = fc.oneof(fc.nat(20), fc.nat(999_999_999_999));
const withUnit: WriteFigure = (value, key) =>
  value === null ? '' : key.startsWith('procurement.') && key.endsWith('.amount') ? `${value}万元` : String(value);

describe.each(forms.map((form) => [form.id, form as Form] as const))('form %s', (_, form) => {
  const size = cells(form).length;

  it.each(layouts)('every figure printed with its labels is read: %s', (layout) => {
    const figure = layout === 'spaced' ? count : fc.option(count, { nil: null });
    fc.assert(
      fc.property(fc.array(figure, { minLength: size, maxLength: size }), (figures) => {
        const truth = filledReport(form, figures);
        const result = read(bytes(printReport(truth, form, layout, withUnit)));
        expect(result.report?.tables).toEqual(truth.tables);
        expect(result.report?.chapters).toEqual(truth.chapters);
        expect(result.report?.issued).toEqual(truth.issued);
        expect([result.report?.year, result.report?.form]).toEqual([truth.year, form.id]);
        const told = result.findings.filter((one) => one.severity !== 'info');
        // Words in space alone do not tell what a header of several rows stands over: the form's order does, and says so.
        const expected = layout === 'spaced' ? ['/tables/requests/received', '/tables/remedies/reconsideration'] : [];
        expect(told.map((one) => one.at)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ['/', 'slash'],
    ['—', 'dash'],
    ['-', 'dash'],
    ['无', 'none'],
    ['不适用', 'notApplicable'],
    ['', 'blank'],
  ] as const)('zeros printed as “%s” are null with state %s, and never shift a figure', (sign, state) => {
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: size, maxLength: size }), (figures) => {
        const truth = filledReport(form, figures);
        const write: WriteFigure = (value, key) => (value === 0 ? sign : withUnit(value, key));
        for (const layout of ['html', 'tabbed', 'piped'] as const) {
          const result = read(bytes(printReport(truth, form, layout, write)));
          for (const { table, row, column } of cells(form)) {
            const value = truth.tables[table.key]?.[row.key]?.[column.key] ?? 0;
            const read = result.report?.tables[table.key]?.[row.key]?.[column.key];
            const place = result.sourceMap[`/tables/${table.key}/${row.key}/${column.key}`];
            expect([read, place?.state]).toEqual(value === 0 ? [null, state] : [value, 'number']);
          }
        }
      }),
      { numRuns: 3 },
    );
  });

  it('full-width and separated digits are read, and told', () => {
    const truth = filledReport(form, Array(size).fill(1234));
    const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const write of [wide('1234'), '1,234', '１，２３４']) {
      const printed = printReport(truth, form, 'html', (value, key) =>
        key.startsWith('procurement.') ? withUnit(value, key) : (value ?? 0) < 0 ? `-${write}` : write,
      );
      const result = read(bytes(printed));
      expect(result.report?.tables).toEqual(truth.tables);
      expect(result.findings.filter((one) => one.code === 'read/number-note').length).toBeGreaterThan(size - 5);
    }
  });

  it('every figure leads to its own text in the source', () => {
    const truth = filledReport(
      form,
      Array.from({ length: size }, (_, index) => index + 1000),
    );
    for (const layout of layouts) {
      const source = printReport(truth, form, layout, withUnit);
      const { sourceMap } = read(bytes(source));
      for (const { table, row, column } of cells(form)) {
        const place = sourceMap[`/tables/${table.key}/${row.key}/${column.key}`];
        const { offset = -1, length = 0, line } = place ?? {};
        const value = truth.tables[table.key]?.[row.key]?.[column.key] as number;
        expect(source.slice(offset, offset + length)).toContain(String(Math.abs(value)));
        expect(source.slice(0, offset).split('\n').length).toBe(line);
      }
    }
  });
});
