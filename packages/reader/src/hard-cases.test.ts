import { cells, form2021, type Report } from '@nianbao/core';
import { filledReport, printReport } from '@nianbao/testkit';
import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

const size = cells(form2021).length;
const of = (base: number) =>
  filledReport(
    form2021,
    Array.from({ length: size }, (_, index) => base + index),
  );
const truth = of(1000) as Report;
const before = of(5000) as Report;
const printed = printReport(truth, form2021, 'html');
const readText = (text: string) => read(new TextEncoder().encode(text));
type Result = ReturnType<typeof read>;

/** The tables of a printed report from the chapter heading on. */
const tableAfter = (source: string, heading: string) =>
  /<table>[\s\S]*?<\/table>/.exec(source.slice(source.indexOf(heading)))?.[0] ?? '';
const requests = tableAfter(printed, '三、');
const remedies = tableAfter(printed, '四、政府');
const remediesBefore = tableAfter(printReport(before, form2021, 'html'), '四、政府');
const requestsBefore = tableAfter(printReport(before, form2021, 'html'), '三、');
const rowsOf = (table: string) => table.match(/<tr>.*?<\/tr>/g) ?? [];
const told = ({ findings }: Result) => new Set(findings.flatMap(({ at, related }) => [at, ...related]));
const codes = ({ findings }: Result) => findings.map(({ code }) => code);

describe('a table that stands twice', () => {
  it('is read once, and the second one is told on the whole table', () => {
    const result = readText(printed.replace(requests, `${requests}<p>上年情况</p>${requestsBefore}`));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.findings).toMatchObject([
      { code: 'read/table-repeated', messageId: 'differs', severity: 'error', at: '/tables/requests' },
    ]);
  });

  it('does not fill a row that the first one lacks', () => {
    const lacking = requests.replace(rowsOf(requests)[4] ?? '', '');
    const result = readText(printed.replace(requests, `${lacking}<p>上年情况</p>${requestsBefore}`));
    expect(result.report?.tables.requests?.carriedIn?.total).toBeNull();
    expect(codes(result)).toEqual(expect.arrayContaining(['read/table-repeated', 'read/row-missing']));
  });

  it('with the same figures is only mentioned', () => {
    const result = readText(printed.replace(requests, `${requests}<p>手机版</p>${requests}`));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.findings).toMatchObject([{ code: 'read/table-repeated', messageId: 'same', severity: 'info' }]);
  });

  it('a second line of table 4 is told on all its rows', () => {
    const result = readText(printed.replace(remedies, `${remediesBefore}<p>本年</p>${remedies}`));
    for (const { row } of cells(form2021).filter(({ table }) => table.key === 'remedies')) {
      expect(told(result)).toContain(`/tables/remedies/${row.key}`);
    }
  });

  it('outside its chapter is told', () => {
    const result = readText(
      printed.replace(remedies, '').replace('<p>五、', `<p>五、`).replace('<p>六、', `${remediesBefore}<p>六、`),
    );
    expect(result.findings).toMatchObject([{ code: 'read/table-misplaced', at: '/tables/remedies' }]);
  });

  it('a second report in the file is refused', () => {
    const result = readText(`${printed}${printReport(before, form2021, 'html')}`);
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.report?.issued).toEqual(truth.issued);
    expect(codes(result)).toContain('read/second-report');
  });
});

describe('lines of table 4', () => {
  const line = rowsOf(remedies).at(-1) ?? '';
  const labelled = (label: string, row: string) => row.replace('<tr>', `<tr><td>${label}</td>`);
  const header = rowsOf(remedies)
    .slice(0, -1)
    .map((row, index) => (index === 0 ? row.replace('<tr>', '<tr><td rowspan="3"></td>') : row));
  const withLines = (...rows: string[]) =>
    readText(printed.replace(remedies, `<table>${header.join('')}${rows.join('')}</table>`));

  it('labelled as of another year are not read', () => {
    const result = withLines(labelled('上年', line));
    expect(result.report?.tables.remedies?.reconsideration?.total).toBeNull();
    expect(codes(result)).toContain('read/table-missing');
  });

  it('labelled otherwise are told', () => {
    const result = withLines(labelled('市本级', line));
    expect(result.report?.tables.remedies).toEqual(truth.tables.remedies);
    expect(result.findings).toMatchObject([{ code: 'read/label-note', messageId: 'line' }]);
    expect(withLines(labelled('件数', line)).findings).toEqual([]);
    expect(withLines(labelled(`${truth.year}年`, line)).findings).toEqual([]);
    expect(withLines(labelled('1998年', line)).report?.tables.remedies?.reconsideration?.total).toBeNull();
  });

  it('numbers of the columns are no figures', () => {
    const counting = `<tr><td></td>${Array.from({ length: 15 }, (_, index) => `<td>${index + 1}</td>`).join('')}</tr>`;
    expect(withLines(counting, labelled('', line)).report?.tables.remedies).toEqual(truth.tables.remedies);
  });
});

describe('labels that say more than the form', () => {
  it.each([
    ['行政许可', '行政许可（市本级）', '/tables/licensing/licensing'],
    ['本年制发件数', '本年制发件数（上年）', '/tables/documents'],
    ['一、本年新收政府信息公开申请数量', '一、本年新收政府信息公开申请数量（含所属）', '/tables/requests/received'],
  ])('%s → %s', (label, more, at) => {
    const result = readText(printed.replace(label, more));
    expect(result.findings).toMatchObject([{ code: 'read/label-note', at }]);
  });

  it('a row of another group is not taken for one of this', () => {
    const row = rowsOf(requests).find((one) => one.includes('3.补正后')) ?? '';
    const odd = row.replace('3.补正后申请内容仍不明确', '4.其他');
    const grown = requests
      .replace('rowspan="3" colspan="1">（四）', 'rowspan="4" colspan="1">（四）')
      .replace('rowspan="22"', 'rowspan="23"')
      .replace(row, `${row}${odd}`);
    const result = readText(printed.replace(requests, grown));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(codes(result)).toEqual(['read/line-unknown']);
  });

  it('a unit beside an amount that contradicts the one above it is told', () => {
    const result = readText(printed.replace('行政事业性收费', '行政事业性收费（元）'));
    expect(result.findings).toMatchObject([
      { code: 'read/unit-missing', messageId: 'unknown', at: '/tables/charges/charges/amount' },
    ]);
  });
});

describe('a unit on a line of its own', () => {
  const charges = tableAfter(printed, '第二十条第（八）项');
  const amount = truth.tables.charges?.charges?.amount as number;
  it.each([
    ['above the table', (table: string) => `<p>（单位：元）</p>${table}`],
    ['in the table', (table: string) => table.replace('<table>', '<table><tr><td colspan="2">单位：元</td></tr>')],
  ])('%s is told where the header says 万元', (_name, put) => {
    const result = readText(printed.replace(charges, put(charges)));
    expect(told(result)).toContain('/tables/charges/charges/amount');
    expect(codes(result)).toContain('read/unit-missing');
  });

  it('holds where the header has none', () => {
    const bare = charges.replace('（单位：万元）', '');
    const result = readText(printed.replace(charges, `<p>单位：元</p>${bare}`));
    expect(result.report?.tables.charges?.charges?.amount).toBe(amount / 10_000);
  });
});

describe('figures beside a row', () => {
  it('parts of a column are not taken for the column', () => {
    const parts =
      '<table><tr><td rowspan="2">信息内容</td><td colspan="2">本年处理决定数量</td></tr><tr><td>2020年</td><td>2021年</td></tr><tr><td>行政许可</td><td>99</td><td></td></tr></table>';
    const licensing = tableAfter(printed, '第二十条第（五）项');
    const result = readText(printed.replace(licensing, parts));
    expect(result.report?.tables.licensing?.licensing?.decisions).toBeNull();
    expect([...told(result)].some((at) => at.startsWith('/tables/licensing'))).toBe(true);
  });

  it.each(['tabbed', 'piped'] as const)('a number torn over two lines is told: %s', (layout) => {
    const source = printReport(truth, form2021, layout);
    const figure = String(truth.tables.requests?.carriedOut?.total);
    const torn = source.replace(new RegExp(`${figure}(?= ?\\|?\\n)`), `${figure.slice(0, 2)}\n${figure.slice(2)}`);
    const result = readText(torn);
    expect(torn).not.toBe(source);
    expect(
      [...told(result)].some((at) => at.startsWith('/tables/requests/carriedOut') || at === '/tables/requests'),
    ).toBe(true);
  });
});

describe('headings', () => {
  it('with their text on the same line open their chapter', () => {
    const result = readText(printed.replace('<p>六、其他需要报告的事项</p>', '<p>六、其他需要报告的事项：无。</p>'));
    expect(result.report?.chapters.otherMatters.slice(0, 2)).toEqual([
      { kind: 'heading', level: 1, text: '六、其他需要报告的事项' },
      { kind: 'paragraph', text: '无。' },
    ]);
  });

  it('numbered 第一章 are known', () => {
    const result = readText(printed.replace('一、总体情况', '第一章 总体情况'));
    expect(result.report?.chapters.overview[0]?.text).toBe('第一章 总体情况');
  });

  it('of a table of contents before the preamble are not taken for the chapters', () => {
    const contents = form2021.chapters.map(({ zh }) => `<p>${zh}</p>`).join('');
    const preamble = '<p>本报告数据的统计期限为2021年1月1日至2021年12月31日。</p>';
    const result = readText(printed.replace(`<p>${truth.title}</p>`, `<p>${truth.title}</p>${contents}${preamble}`));
    expect(result.report?.chapters).toEqual(truth.chapters);
    expect(result.report?.period).toEqual({ from: '2021-01-01', to: '2021-12-31' });
  });

  it('none at all: the text is told', () => {
    const bare = form2021.chapters.reduce((text, { zh }) => text.replace(`<p>${zh}</p>`, ''), printed);
    const result = readText(bare);
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.findings).toMatchObject([{ code: 'read/text-left-out', messageId: 'unplaced', severity: 'warning' }]);
  });
});

describe('tables that are not the form’s', () => {
  it('take no header from the table before', () => {
    const foreign =
      '<p>各部门情况</p><table><tr><td>类别</td><td>公安局（件）</td></tr><tr><td>行政处罚</td><td>9</td></tr></table>';
    const enforcement = tableAfter(printed, '第二十条第（六）项');
    const result = readText(printed.replace(`<p>第二十条第（六）项</p>`, '').replace(enforcement, foreign));
    const at = '/tables/enforcement';
    const value = result.report?.tables.enforcement?.penalties?.decisions ?? null;
    expect(value === null || [...told(result)].some((pointer) => pointer.startsWith(at))).toBe(true);
  });

  it('after table 4 are no second line of it', () => {
    const table = '<table><tr><td>案由</td><td>数量</td></tr><tr><td>不服答复</td><td>3</td></tr></table>';
    const result = readText(printed.replace(remedies, `${remedies}${table}`));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.findings.every(({ severity }) => severity !== 'error')).toBe(true);
  });

  it('with a word of the form in another chapter repeat nothing', () => {
    const table =
      '<table><tr><td>事项</td><td>自然人</td><td>总计</td></tr><tr><td>行政许可</td><td>3</td><td>5</td></tr></table>';
    const result = readText(printed.replace('<p>六、其他需要报告的事项</p>', `<p>六、其他需要报告的事项</p>${table}`));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.findings.every(({ severity }) => severity !== 'error')).toBe(true);
  });
});

describe('what sound reports hold', () => {
  it('table 4 with 1, 2, 3 and blanks is figures', () => {
    const few = structuredClone(truth);
    const values = [1, null, null, null, 2, 3, ...Array(9).fill(null)];
    let index = 0;
    for (const row of Object.values(few.tables.remedies ?? {}))
      for (const key of Object.keys(row)) row[key] = values[index++];
    const result = readText(printReport(few, form2021, 'html'));
    expect(result.report?.tables).toEqual(few.tables);
  });

  it('a row printed again at a page end is mentioned, and the rest is read', () => {
    const rows = rowsOf(requests);
    const [head, body] = [rows.slice(0, 3), rows.slice(3)];
    const cut = 10;
    const flat = (part: string[]) =>
      part.join('').replace(/<td rowspan="(?:22|8|3|5)" colspan="1">[^<]*<\/td>/g, '<td></td>');
    const first = `<table>${head.join('')}${flat(body.slice(0, cut))}</table>`;
    const second = `<table>${head.join('')}${flat(body.slice(cut - 1))}</table>`;
    const result = readText(printed.replace(requests, first + second));
    expect(result.report?.tables.requests?.carriedOut?.total).toBe(truth.tables.requests?.carriedOut?.total);
    expect(codes(result)).not.toContain('read/table-repeated');
    expect(result.findings.filter(({ code }) => code === 'read/row-repeated').map(({ severity }) => severity)).toEqual([
      'info',
    ]);
  });

  it('a row printed again without figures is said to have none', () => {
    const rows = rowsOf(requests);
    const again = (rows[4] as string).replace(/>[\d.]+</g, '><');
    const result = readText(
      printed.replace(requests, `<table>${[...rows.slice(0, 5), again, ...rows.slice(5)].join('')}</table>`),
    );
    expect(result.report?.tables.requests).toEqual(truth.tables.requests);
    const found = result.findings.filter(({ code }) => code === 'read/row-repeated');
    expect(found.map(({ messageId, severity }) => [messageId, severity])).toEqual([['blank', 'warning']]);
  });

  it('a row of figures goes before one that was blank', () => {
    const rows = rowsOf(remedies);
    const [head, figures] = [rows.slice(0, -1).join(''), rows.at(-1) as string];
    const blank = figures.replace(/>[\d.]+</g, '><');
    const again = `<table>${head}${blank}</table><p>（续表）</p><table>${head}${figures}</table>`;
    const result = readText(printed.replace(remedies, again));
    expect(result.report?.tables).toEqual(truth.tables);
    const found = result.findings.filter(({ code }) => code === 'read/row-repeated');
    expect(found.map(({ messageId, severity }) => [messageId, severity])).toEqual([['blankBefore', 'warning']]);
  });

  it('page numbers and words between tables raise nothing', () => {
    const result = readText(
      printed.replace(requests, `${requests}<p>- 3 -</p>`).replace(remedies, `${remedies}<p>无</p>`),
    );
    expect(result.findings).toEqual([]);
  });

  it('an inner heading of another chapter’s wording ends nothing', () => {
    const result = readText(
      printed
        .replace(/<p>(六、[^<]*)<\/p>/, '<h2>$1</h2><h3>基本情况</h3>')
        .replace('<p>一、总体情况</p>', '<h2>一、总体情况</h2>'),
    );
    expect(codes(result)).not.toContain('read/second-report');
    expect(result.report?.issued).toEqual(truth.issued);
  });

  it('an empty row under merged cells takes nothing', () => {
    const row = rowsOf(requests)[3] ?? '';
    const doubled = `${row.replaceAll('rowspan="1"', 'rowspan="2"')}<tr></tr>`;
    const result = readText(printed.replace(row, doubled));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.findings).toEqual([]);
  });
});

describe('notes that the form does not have are told wherever they stand', () => {
  it.each<[string, string, string, string]>([
    ['over a column of table 4', '>总计</td>', '>总计（不含上年结转）</td>', '/tables/remedies'],
    ['over a row of table 4', '>行政复议</td>', '>行政复议（市本级）</td>', '/tables/remedies'],
    ['on a group of rows', '>（三）不予公开</td>', '>（三）不予公开（上年）</td>', '/tables/requests'],
    ['on a group of columns', '>申请人情况</td>', '>申请人情况（上年）</td>', '/tables/requests'],
    ['in the corner', '>（本列数据', '>2020年数据（本列数据', '/tables/requests'],
    ['on a band', '<p>第二十条第（五）项</p>', '<p>第二十条第（五）项（上年）</p>', '/tables/licensing'],
    [
      'on the heading of a chapter',
      '<p>三、收到和处理政府信息公开申请情况</p>',
      '<p>三、收到和处理政府信息公开申请情况（市本级）</p>',
      '/tables/requests',
    ],
    [
      'longer than a line',
      '>行政许可</td>',
      `>行政许可（仅统计${'市本级办理的'.repeat(20)}事项）</td>`,
      '/tables/licensing',
    ],
    ['of digits', '>2.重复申请</td>', '>2.重复申请（20）</td>', '/tables/requests/notProcessedDuplicate'],
  ])('%s', (_where, label, noted, at) => {
    const place = printed.lastIndexOf(label);
    expect(place).toBeGreaterThan(0);
    const result = readText(printed.slice(0, place) + noted + printed.slice(place + label.length));
    expect(result.report?.tables).toEqual(truth.tables);
    const notes = result.findings.filter(({ code }) => code === 'read/label-note');
    expect(notes.some((one) => [one.at, ...one.related].some((pointer) => pointer.startsWith(at)))).toBe(true);
  });

  it('right over a table of another time', () => {
    const result = readText(printed.replace(requests, `<p>2020年情况</p>${requests}`));
    expect(result.findings).toMatchObject([{ code: 'read/label-note', at: '/tables/requests' }]);
  });
});

describe('tables that look like those of the form', () => {
  const line = (...texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

  it('in another chapter give way to the table in its place', () => {
    const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
    const summary = `<table>${line('申请人', ...columns)}${line('（七）总计', '1', '2', '3', '4', '5', '6', '7')}</table>`;
    const result = readText(printed.replace('<p>二、主动公开', `${summary}<p>二、主动公开`));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.findings.map(({ code }) => code)).toEqual(['read/line-unknown']);
  });

  it('under a header of no form are not read', () => {
    const channels = `<table>${line('类型', '条数')}${line('行政许可', '120')}${line('行政处罚', '77')}</table>`;
    const result = readText(printed.replace('<p>第二十条第（一）项</p>', `${channels}<p>第二十条第（一）项</p>`));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.report?.extra.length).toBeGreaterThan(0);
  });

  it('say nothing of the unit of amounts in others', () => {
    const other = `<p>（单位：元）</p><table>${line('渠道', '经费')}${line('网站', '8')}</table>`;
    const result = readText(printed.replace('<p>第二十条第（一）项</p>', `${other}<p>第二十条第（一）项</p>`));
    expect(result.report?.tables.charges).toEqual(truth.tables.charges);
  });

  it('whose band and header name different units are told', () => {
    const result = readText(printed.replace('<p>第二十条第（八）项</p>', '<p>第二十条第（八）项（单位：元）</p>'));
    expect(told(result)).toContain('/tables/charges/charges/amount');
  });
});

describe('rows and cells beside the usual', () => {
  it.each(['一二三四五六七八九十', '①②③④⑤⑥⑦⑧⑨⑩'])('columns numbered %s are no figures', (numbers) => {
    const [, head = ''] = /^<table>\n([\s\S]*?)(?=<tr><td[^>]*>一、)/.exec(requests) ?? [];
    const counting = `<tr><td colspan="3"></td>${[...numbers]
      .slice(0, 7)
      .map((one) => `<td>${one}</td>`)
      .join('')}</tr>\n`;
    const result = readText(printed.replace(head, head + counting));
    expect(head).not.toBe('');
    expect(result.report?.tables).toEqual(truth.tables);
  });

  it('a corner beside the labels over table 4 is no row', () => {
    const rows = rowsOf(remedies);
    const odd = rows.map((row, index) => (index === 0 ? row.replace('<tr>', '<tr><td rowspan="3">年度</td>') : row));
    odd[odd.length - 1] = (odd[odd.length - 1] as string).replace('<tr>', `<tr><td>${truth.year}年</td>`);
    const result = readText(printed.replace(remedies, `<table>${odd.join('')}</table>`));
    expect(result.report?.tables).toEqual(truth.tables);
  });

  it.each(['（5）', '○', '※'])('a first cell “%s” stands in place of a figure, not in the label', (sign) => {
    const row = rowsOf(requests).find((one) => one.includes('一、本年新收')) ?? '';
    const figure = `>${truth.tables.requests?.received?.naturalPerson}<`;
    const result = readText(printed.replace(row, row.replace(figure, `>${sign}<`)));
    expect(result.report?.tables.requests?.received).toEqual({
      ...truth.tables.requests?.received,
      naturalPerson: null,
    });
    expect(told(result)).toContain('/tables/requests/received/naturalPerson');
  });

  it('one misspelt word of a header costs its own column alone', () => {
    const result = readText(printed.replace('>自然人<', '>自然入<'));
    const { naturalPerson: _, ...others } = truth.tables.requests?.received ?? {};
    expect(result.report?.tables.requests?.received).toEqual({ ...others, naturalPerson: null });
    expect(result.report?.extra[0]?.columns).toEqual(['自然入']);
  });

  it('（六）其他 is not 3.其他', () => {
    const result = readText(printed.replace('>3.其他<', '>（四）其他<').replace('>（六）其他处理<', '><'));
    expect(result.findings.some(({ at }) => at === '/tables/requests' || at.startsWith('/tables/requests/other'))).toBe(
      true,
    );
  });
});
