import { cells, form2021 } from '@nianbao/core';
import { filledReport, printReport } from '@nianbao/testkit';
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const size = cells(form2021).length;
const zeros = filledReport(form2021, Array(size).fill(0));
const line = (figures: readonly (number | string)[]) => figures.join('\t');
const blankLine = line(Array(15).fill(0));
const tabbed = printReport(zeros, form2021, 'tabbed');
const readWith = (figures: readonly (number | string)[]) =>
  read(new TextEncoder().encode(tabbed.replace(blankLine, line(figures))));
const proofs = (result: ReturnType<typeof read>) =>
  result.findings
    .filter(({ code }) => code === 'read/another-reading')
    .map(({ messageId, args }) => [messageId, args.figures, args.text]);

describe('a doubtful line is tested by the identities', () => {
  it('names the surplus figure without which the line balances, and reads nothing by it', () => {
    const other = readWith([1, 2, 3, 4, 10, 5, 6, 99, 7, 8, 26, 1, 1, 1, 1, 4]);
    expect(proofs(other)).toEqual([['dropped', '1 2 3 4 10 5 6 7 8 26 1 1 1 1 4', '99']]);
    expect(other.report?.tables.remedies?.directLitigation).toEqual({
      upheld: null,
      corrected: null,
      otherResult: null,
      pending: null,
      total: null,
    });
  });

  it('names the cell that is missing', () => {
    const html = printReport(zeros, form2021, 'html');
    const cell = (text: number) => `<td rowspan="1" colspan="1">${text}</td>`;
    const rowOf = (figures: readonly number[]) => `<tr>${figures.map(cell).join('')}</tr>`;
    const short = html.replace(rowOf(Array(15).fill(0)), rowOf([1, 2, 3, 4, 10, 5, 6, 7, 8, 1, 1, 1, 1, 4]));
    const { findings, report } = read(new TextEncoder().encode(short));
    const [proof] = findings.filter(({ code }) => code === 'read/another-reading');
    expect([proof?.messageId, proof?.args.figures]).toEqual(['missing', '1 2 3 4 10 5 6 7 8 — 1 1 1 1 4']);
    expect(report?.tables.remedies?.directLitigation?.total).toBeNull();
  });

  it('says nothing of a line that is truly out of balance, or that balances in several ways', () => {
    expect(proofs(readWith([1, 2, 3, 4, 11, 5, 6, 7, 8, 26, 1, 1, 1, 1, 4]))).toEqual([]);
    expect(proofs(readWith([1, 2, 3, 4, 10, 5, 6, 7, 8, 26, 1, 1, 2, 1, 1, 5]))).toEqual([]);
  });
});

describe('columns in another order', () => {
  const requests = { received: '一、本年新收', granted: '（一）予以公开', totalHandled: '（七）总计' };
  const filled = { ...zeros, tables: { ...zeros.tables, requests: { ...zeros.tables.requests } } };
  const figures = {
    naturalPerson: 4,
    enterprise: 0,
    research: 0,
    publicWelfare: 0,
    legalService: 0,
    otherOrganization: 3,
    total: 7,
  };
  for (const row of Object.keys(requests)) filled.tables.requests[row] = figures;
  const html = printReport(filled, form2021, 'html');
  const swapped = html.replace('>自然人<', '>某<').replace('>总计<', '>自然人<').replace('>某<', '>总计<');

  it('that balance only in the order of the form are told, all rows together', () => {
    const { findings, report } = read(new TextEncoder().encode(swapped));
    const found = findings.filter(({ code }) => code === 'read/another-reading');
    expect(found.map(({ messageId, args }) => [messageId, args.count])).toEqual([['formOrder', 25]]);
    expect(report?.tables.requests?.received).toMatchObject({ total: 4, naturalPerson: 7 });
  });

  it('that balance as they stand are not', () => {
    const row = /(<tr>(?:<td[^>]*>[^<\d][^<]*<\/td>)+)(<td[^>]*>)4(<\/td>.*<td[^>]*>)7(<\/td><\/tr>)/g;
    const { findings, report } = read(new TextEncoder().encode(swapped.replace(row, '$1$27$34$4')));
    expect(findings.filter(({ code }) => code === 'read/another-reading')).toEqual([]);
    expect(report?.tables.requests?.received).toEqual(figures);
  });
});
