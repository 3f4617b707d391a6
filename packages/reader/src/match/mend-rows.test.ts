import { cells, form2021 } from '@nianbao/core';
import { filledReport, printReport } from '@nianbao/testkit';
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const size = cells(form2021).length;
const truth = filledReport(
  form2021,
  Array.from({ length: size }, (_, index) => 100 + index),
);
const html = printReport(truth, form2021, 'html');
const readText = (text: string) => read(new TextEncoder().encode(text));
const rowOf = (label: string) => new RegExp(`<tr>(?:(?!<tr>).)*${label}.*?</tr>`).exec(html)?.[0] ?? '';
const told = ({ findings }: ReturnType<typeof read>) =>
  findings.map(({ code, messageId, at }) => [code, messageId, at]);
const requests = '/tables/requests';

describe('rows that their labels do not name as they stand', () => {
  it.each([
    ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开', 'refusedByLaw'],
    ['7.属于行政执法案卷', '7.属于行政执法按卷', 'refusedEnforcementFile'],
  ])('%s written %s is read, and told', (label, misspelt, key) => {
    const result = readText(html.replace(label, misspelt));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(told(result)).toEqual([['read/label-misspelt', 'row', `${requests}/${key}`]]);
  });

  it('a misspelt column is read, and told', () => {
    const result = readText(html.replace('社会公益组织', '社会公益组职'));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(told(result)).toEqual([['read/label-misspelt', 'column', requests]]);
  });

  it('a label of another year is none of the form', () => {
    const result = readText(html.replace('二、上年结转政府', '二、本年结转政府'));
    expect(result.report?.tables.requests?.carriedIn?.total).toBeNull();
    expect(told(result)).toContainEqual(['read/row-missing', 'missing', requests]);
  });

  it('a label torn over two rows is joined, and told', () => {
    const blank = '<td></td>'.repeat(7);
    const row = rowOf('7.属于行政执法案卷');
    const torn = row.replace('7.属于行政执法案卷', '7.属于行政').concat(`<tr><td>执法案卷</td>${blank}</tr>`);
    const grown = html.replace(row, torn).replace('rowspan="22"', 'rowspan="23"').replace('rowspan="8"', 'rowspan="9"');
    const result = readText(grown);
    expect(result.report?.tables).toEqual(truth.tables);
    expect(told(result)).toEqual([['read/label-torn', 'torn', `${requests}/refusedEnforcementFile`]]);
  });

  it.each(['', '口口口执法案卷', '7.属于??执法案?'])(
    'a row labelled “%s” is told by the rows around it alone',
    (label) => {
      const result = readText(html.replace('7.属于行政执法案卷', label));
      expect(result.report?.tables).toEqual(truth.tables);
      const how = label === '' ? 'blank' : 'damaged';
      expect(told(result)).toEqual([['read/row-by-order', how, `${requests}/refusedEnforcementFile`]]);
    },
  );

  it('a row of another label is not taken for the one that is missing', () => {
    const result = readText(html.replace('7.属于行政执法案卷', '7.涉及商业秘密'));
    expect(result.report?.tables.requests?.refusedEnforcementFile?.total).toBeNull();
    expect(result.report?.extra).toMatchObject([{ labels: ['7.涉及商业秘密'] }]);
  });

  it('two lost labels in a row are not guessed at', () => {
    const result = readText(html.replace('7.属于行政执法案卷', '').replace('8.属于行政查询事项', ''));
    expect(result.report?.tables.requests?.refusedEnforcementFile?.total).toBeNull();
    expect(result.report?.tables.requests?.refusedAdministrativeInquiry?.total).toBeNull();
  });
});

describe('headers', () => {
  it('whose labels are broken over two cells are read', () => {
    const labels = ['商业企业', '科研机构', '社会公益组织', '法律服务机构'];
    const cell = (text: string) => `<td rowspan="1" colspan="1">${text}</td>`;
    const whole = rowOf('商业企业');
    let first = whole;
    for (const label of labels) first = first.replace(label, label.slice(0, 2));
    first = first.replace('rowspan="1" colspan="1">其他', 'rowspan="2" colspan="1">其他');
    const second = `<tr>${labels.map((label) => cell(label.slice(2))).join('')}</tr>`;
    const broken = html
      .replace(whole, first + second)
      .replace('rowspan="3" colspan="3"', 'rowspan="4" colspan="3"')
      .replace('rowspan="2" colspan="1">自然人', 'rowspan="3" colspan="1">自然人')
      .replace('rowspan="2" colspan="1">总计', 'rowspan="3" colspan="1">总计');
    const result = readText(broken);
    expect(result.report?.tables).toEqual(truth.tables);
    expect(told(result)).toEqual([]);
  });

  it('a total of some columns only is not the total of all', () => {
    const grown = html
      .replace('colspan="7">申请人情况', 'colspan="8">申请人情况')
      .replace('colspan="5">法人', 'colspan="6">法人')
      .replace(/(>法律服务机构<\/td><td[^>]*>)其他<\/td>/, '$1其他</td><td>合计</td>')
      .replace(/<tr>(?:<td[^>]*>[^<\d][^<]*<\/td>|<td[^>]*>\d\.[^<]*<\/td>)+(?:<td[^>]*>\d+<\/td>){7}<\/tr>/g, (row) =>
        row.replace(/(<td[^>]*>\d+<\/td><\/tr>)$/, '<td>77</td>$1'),
      );
    const result = readText(grown);
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.report?.extra).toHaveLength(25);
    expect(new Set(result.findings.map(({ code, messageId }) => `${code} ${messageId}`))).toEqual(
      new Set(['read/line-unknown column']),
    );
  });

  it('columns of numbers and units beside those of the form are left out, and told', () => {
    const [row, header] = [rowOf('规章'), rowOf('本年制发件数')];
    const other = rowOf('行政规范性文件');
    const numbered = html
      .replace(header, header.replace('<tr>', '<tr><td>序号</td>').replace('</tr>', '<td>单位</td></tr>'))
      .replace(row, row.replace('<tr>', '<tr><td>1</td>').replace('</tr>', '<td>件</td></tr>'))
      .replace(other, other.replace('<tr>', '<tr><td>2</td>').replace('</tr>', '<td>件</td></tr>'));
    const result = readText(numbered);
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.findings.map(({ code, args }) => [code, args])).toEqual([
      ['read/column-left-out', { label: '序号、单位' }],
    ]);
  });
});

describe('table 4 with its rows one below the other', () => {
  const columns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const across = html.slice(html.lastIndexOf('<table>'), html.lastIndexOf('</table>') + 8);
  const figures = (across.match(/>\d+</g) ?? []).map((text) => text.slice(1, -1));
  const line = (texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const rows = ['行政复议', '未经复议直接起诉', '复议后起诉'];

  it('in one table is read by its labels', () => {
    const body = rows.map((row, at) => line([row, ...figures.slice(5 * at, 5 * at + 5)]));
    const result = readText(html.replace(across, `<table>${line(['', ...columns])}${body.join('')}</table>`));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(told(result)).toEqual([]);
  });

  it('in three tables is read by what stands over them', () => {
    const tables = rows.map((row, at) => {
      const body = line(figures.slice(5 * at, 5 * at + 5));
      return `<table><tr><td colspan="5">${row}</td></tr>${line(columns)}${body}</table>`;
    });
    const result = readText(html.replace(across, tables.join('<p></p>')));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('rows in another order', () => {
  it('are read by their labels, and told', () => {
    const [one, other] = ['1.属于国家秘密', '3.危及“三安全一稳定”'];
    const swapped = html.replace(one, '@').replace(other, one).replace('@', other);
    const result = readText(swapped);
    expect(told(result)).toEqual([['read/rows-moved', 'moved', requests]]);
    const { refusedStateSecret, refusedSecurityAndStability } = truth.tables.requests ?? {};
    expect(result.report?.tables.requests).toMatchObject({
      refusedStateSecret: refusedSecurityAndStability,
      refusedSecurityAndStability: refusedStateSecret,
    });
  });
});
