import { cells, form2021 } from '@nianbao/core';
import { filledReport, printReport } from '@nianbao/testkit';
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const truth = filledReport(
  form2021,
  cells(form2021).map((_, index) => 100 + index),
);
const html = printReport(truth, form2021, 'html');
const readText = (text: string) => read(new TextEncoder().encode(text));
const label = '7.属于行政执法案卷';
const row = new RegExp(`<tr><td[^>]*>${label}.*?</tr>`).exec(html)?.[0] ?? '';
const blanks = '<td></td>'.repeat(7);
const told = ({ findings }: ReturnType<typeof read>) =>
  findings.filter(({ code }) => code === 'read/label-torn').map(({ at }) => at);
const at = '/tables/requests/refusedEnforcementFile';

describe('a row torn by the end of a table', () => {
  it('whose label goes on in the next table is whole', () => {
    const torn = row.replace(label, '7.属于行政');
    const result = readText(html.replace(row, `${torn}</table><table><tr><td>执法案卷</td>${blanks}</tr>`));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(told(result)).toEqual([at]);
  });

  it('is left alone where the two parts are no label of the form', () => {
    const torn = row.replace(label, '7.属于涉密');
    const result = readText(html.replace(row, `${torn}</table><table><tr><td>信息</td>${blanks}</tr>`));
    expect(result.report?.tables.requests?.refusedEnforcementFile?.total).toBeNull();
    expect(told(result)).toEqual([]);
    expect(result.findings.map(({ code }) => code)).toContain('read/row-missing');
  });

  it('is left alone where text stands between', () => {
    const torn = row.replace(label, '7.属于行政');
    const result = readText(
      html.replace(row, `${torn}</table><p>以下为另一张表。</p><table><tr><td>执法案卷</td>${blanks}</tr>`),
    );
    expect(told(result)).toEqual([]);
    expect(result.report?.tables.requests?.refusedEnforcementFile?.total).toBeNull();
  });
});
