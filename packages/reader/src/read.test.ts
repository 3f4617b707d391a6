import { forms } from '@nianbao/core';
import { filledReport, printReport } from '@nianbao/testkit';
import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const [, form2021] = forms;
const truth = filledReport(form2021, Array(200).fill(1));
const printed = printReport(truth, form2021, 'html');
/** The first paragraph of a chapter as it is printed. */
const paragraph = (key: keyof typeof truth.chapters) => `<p>${truth.chapters[key][1]?.text}`;
const readText = (text: string) => read(bytes(text));
const codes = ({ findings }: ReturnType<typeof read>) => [...new Set(findings.map(({ code }) => code))];

describe('title, organ and year', () => {
  it.each([
    ['示例市财政局2023年度政府信息公开工作年度报告', '示例市财政局', 'department', 2023],
    ['2024年示例市人民政府办公室政府信息公开工作年度报告', '示例市人民政府办公室', 'governmentOffice', 2024],
    ['示例市2022年政府信息公开工作年度报告', '示例市', 'government', 2022],
    ['示例县城关镇人民政府二〇二三年政府信息公开工作年度报告', '示例县城关镇人民政府', 'township', 2023],
    [
      '示例区人民政府 中山街道办事处 2021 年政府信息公开工作年度报告',
      '示例区人民政府中山街道办事处',
      'subdistrict',
      2021,
    ],
    ['示例县教育局2023年政府信息公开年度报告', '示例县教育局', 'department', 2023],
    ['示例县教育局政府信息公开工作年度报告（2023年度）', '示例县教育局', 'department', 2023],
    ['示例县教育局政府信息公开工作年度报告（二〇二三年）', '示例县教育局', 'department', 2023],
    ['示例县教育局政府信息公开工作年度报告 (2023)', '示例县教育局', 'department', 2023],
    ['示例县教育局政府信息公开工作2023年度报告', '示例县教育局', 'department', 2023],
  ])('%s', (title, organ, kind, year) => {
    const result = readText(printed.replace(truth.title as string, title));
    expect(result.report).toMatchObject({ title, year, organ: { name: organ, kind } });
    expect(codes(result)).not.toContain('read/year-inferred');
  });

  it('a title broken in mid-sentence is joined, and told', () => {
    const result = readText(
      printed.replace(`<p>${truth.title}</p>`, '<p>示例市水务局2023年政府信息公开工作年度</p><p>报告</p>'),
    );
    expect(result.report).toMatchObject({
      title: '示例市水务局2023年政府信息公开工作年度报告',
      organ: { name: '示例市水务局' },
      year: 2023,
      preamble: null,
    });
    expect(result.findings).toMatchObject([{ code: 'read/paragraph-joined', at: '/title' }]);
  });

  it.each([
    ['示例市水务局政府信息公开工作年度报告</p><p>（2023年度）', '示例市水务局'],
    ['示例市水务局</p><p>政府信息公开工作年度报告</p><p>（2023年度）', '示例市水务局'],
  ])('the year of a title may stand on the line below: %s', (lines, name) => {
    const result = readText(printed.replace(truth.title as string, lines));
    expect(result.report).toMatchObject({ year: 2023, organ: { name } });
    expect(codes(result)).toEqual(['read/paragraph-joined']);
  });

  it.each([
    ['自2023年1月1日起，至2023年12月31日止，结转数取自上年报告（2022年1月1日至2022年12月31日）。', '2023-01-01'],
    ['与2022年1月1日至2022年12月31日相比有所增加；统计期限为2023年1月1日至12月31日。', '2023-01-01'],
    ['上年报告统计2022年1月1日至2022年12月31日。</p><p>本报告统计2023年1月1日至12月31日。', '2023-01-01'],
    ['数据的统计期限为2022年1月1日至2022年12月31日。', '2022-01-01'],
  ])('of several periods the one in the year of the title is the report’s: %s', (preamble, from) => {
    const title = '示例市水务局2023年政府信息公开工作年度报告';
    const { report } = readText(printed.replace(truth.title as string, `${title}</p><p>${preamble}`));
    expect(report?.period.from).toBe(from);
  });

  it('a date of issue that does not exist is told once', () => {
    const result = readText(printed.replace('2022年3月5日', '2022年13月42日'));
    expect(result.findings.map(({ code }) => code)).toEqual(['read/date-invalid']);
  });

  it('a title over two lines gives the organ, with a finding', () => {
    const result = readText(
      printed.replace(`<p>${truth.title}</p>`, '<p>示例市水务局</p><p>2023年政府信息公开工作年度报告</p>'),
    );
    expect(result.report?.organ.name).toBe('示例市水务局');
    expect(codes(result)).toContain('read/organ-inferred');
  });

  it('titles that disagree are told', () => {
    const other = '<h1>示例市统计局2022年政府信息公开工作年度报告</h1>';
    const result = readText(other + printed);
    expect(result.report?.title).toBe(truth.title);
    expect(codes(result)).toContain('read/titles-differ');
  });

  it('without a title, year and organ come from period and sign-off, each with a finding', () => {
    const period = '<p>本报告数据的统计期限为2023年1月1日至2023年12月31日。</p>';
    const result = readText(printed.replace(`<p>${truth.title}</p>`, period));
    expect(result.report).toMatchObject({ title: null, year: 2023, organ: { name: '某县人民政府' } });
    expect(codes(result)).toEqual(
      expect.arrayContaining(['read/title-missing', 'read/year-inferred', 'read/organ-inferred']),
    );
  });

  it('a file title stands in for a missing one, with a finding', () => {
    const head = `<title>${truth.title}</title>`;
    const result = readText(head + printed.replace(`<p>${truth.title}</p>`, ''));
    expect(result.report?.title).toBe(truth.title);
    expect(codes(result)).toContain('read/title-missing');
  });
});

describe('chapters', () => {
  it('other wordings of a heading are told, inner headings are no chapters', () => {
    const changed = printed
      .replace('三、收到和处理政府信息公开申请情况', '三、政府信息公开申请办理情况')
      .replace(paragraph('overview'), `<p>（一）主动公开政府信息情况</p>${paragraph('overview')}`);
    const result = readText(changed);
    expect(result.report?.chapters.requests[0]).toEqual({
      kind: 'heading',
      level: 1,
      text: '三、政府信息公开申请办理情况',
    });
    expect(result.report?.chapters.overview[1]).toEqual({
      kind: 'heading',
      level: 2,
      text: '（一）主动公开政府信息情况',
    });
    expect(result.findings.filter(({ code }) => code === 'read/chapter-inferred').map(({ at }) => at)).toEqual([
      '/chapters/requests/0',
    ]);
  });

  const inWords = form2021.chapters.map(({ key, zh }) => {
    const wordings: Record<typeof key, readonly string[]> = {
      overview: ['一、总体工作情况', '一、2021年工作总体情况', '一、概况'],
      proactiveDisclosure: ['二、政府信息主动公开情况', '二、主动公开情况', '二、主动公开信息情况'],
      requests: ['三、政府信息依申请公开情况', '三、收到、处理政府信息公开申请情况', '三、依申请公开政府信息情况'],
      remedies: [
        '四、政府信息公开行政复议、诉讼情况',
        '四、行政复议、行政诉讼情况',
        '四、政府信息公开复议和诉讼情况',
        '四、因政府信息公开被申请行政复议、提起行政诉讼的情况',
      ],
      problems: ['五、存在的主要困难及下一步打算', '五、存在不足及下一步工作安排', '五、问题与改进'],
      otherMatters: [
        '六、其他需报告的事项',
        '六、其他需报告事项',
        '六、其他须报告的事项',
        '六、其他应当报告的事项',
        '六、其它需报告事项',
      ],
    };
    return { key, zh, wordings: wordings[key] };
  });

  describe.each(inWords)('$zh', ({ key, zh, wordings }) => {
    it.each(wordings)('may be headed %s', (heading) => {
      const result = readText(printed.replace(zh, heading));
      expect(result.report?.chapters[key]).toEqual([
        { kind: 'heading', level: 1, text: heading },
        ...truth.chapters[key].slice(1),
      ]);
      expect(result.report?.tables).toEqual(truth.tables);
      expect(result.findings).toMatchObject([{ code: 'read/chapter-inferred', at: `/chapters/${key}/0` }]);
    });

    it('may have the unit behind its heading', () => {
      const result = readText(printed.replace(zh, `${zh}（单位：件）`));
      expect(result.report?.chapters[key][0]?.text).toBe(`${zh}（单位：件）`);
      expect(result.report?.tables).toEqual(truth.tables);
      expect(result.findings).toEqual([]);
    });
  });

  it.each([
    ['三、收到和处理政府信息公开申请情况', '（市本级）', ['read/label-note']],
    ['六、其他需要报告的事项', '（无）', []],
  ])('a note behind “%s” is told where there are figures: %s', (zh, note, told) => {
    expect(codes(readText(printed.replace(zh, `${zh}${note}`)))).toEqual(told);
  });

  it.each(['六、下一步工作打算', '六、其他工作情况', '六、其他情况', '六、2022年工作计划', '六、附则'])(
    '%s is not taken for the sixth chapter',
    (heading) => {
      const { report } = readText(printed.replace('六、其他需要报告的事项', heading));
      expect(report?.chapters.otherMatters).toEqual([]);
      expect(report?.chapters.problems.map(({ text }) => text)).toContain(heading);
    },
  );

  it.each([
    ['二、主动公开情况', 'proactiveDisclosure', '主动公开政府信息情况'],
    ['三、政府信息依申请公开情况', 'requests', '收到和处理政府信息公开申请情况'],
  ] as const)(
    '%s stays the heading where the caption of its table is the wording of the form',
    (heading, key, name) => {
      const zh = form2021.chapters.find((one) => one.key === key)?.zh as string;
      const at = printed.indexOf('<table', printed.indexOf(zh));
      const captioned = `${printed.slice(0, at)}<p>${name}</p>${printed.slice(at)}`.replace(zh, heading);
      const { report, findings } = readText(captioned);
      expect(report?.chapters[key][0]).toEqual({ kind: 'heading', level: 1, text: heading });
      expect(report?.tables).toEqual(truth.tables);
      expect(findings).toMatchObject([{ code: 'read/chapter-inferred' }]);
    },
  );

  it('a table of contents is not the report', () => {
    const contents = form2021.chapters.map(({ zh }) => `<p>${zh}</p>`).join('');
    const result = readText(printed.replace(`<p>${truth.title}</p>`, `<p>${truth.title}</p>${contents}`));
    expect(result.report?.chapters).toEqual(truth.chapters);
    expect(result.report?.tables).toEqual(truth.tables);
    expect(codes(result)).toContain('read/chapter-inferred');
  });
});

describe('a page around the report', () => {
  const page = `<nav><a>首页</a></nav><table><tr><td>索引号</td><td>11330000/2024-00001</td></tr><tr><td>发布机构</td><td>某县</td></tr></table>
<p>发布日期：2022-03-05</p><p>来源：县政府办</p>${printed}<p>附件：下载</p><p>版权所有 某县人民政府</p>`;

  it('is left out and told, and nothing of it comes into the report', () => {
    const result = readText(page);
    expect(result.report).toEqual({ ...truth, preamble: null });
    expect(codes(result)).toEqual(['read/text-left-out']);
  });
});

describe('lines that the form does not know', () => {
  it('are kept under extra with a finding', () => {
    const row = `<tr><td colspan="3">五、其他申请</td>${'<td>4</td>'.repeat(7)}</tr>`;
    const result = readText(printed.replace(/(四、结转下年度继续办理.*?<\/tr>)/, `$1${row}`));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.report?.extra).toMatchObject([{ labels: ['五、其他申请'], values: Array(7).fill('4') }]);
    expect(codes(result)).toContain('read/line-unknown');
  });

  it('a column of no form is kept, and moves no figure', () => {
    const html =
      '<table><tr><td>信息内容</td><td>本年制发件数</td><td>备案件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>1</td><td>9</td><td>2</td><td>3</td></tr></table>';
    const { report } = readText(printed.replace(/<table>[\s\S]*?<\/table>/, html));
    expect(report?.tables.documents?.rules).toEqual({ issued: 1, repealed: 2, inForce: 3 });
    expect(report?.extra).toMatchObject([
      { table: 'documents', labels: ['规章'], columns: ['备案件数'], values: ['9'] },
    ]);
  });

  it('figures under columns that are not those of the form are kept, not read as if they were', () => {
    const html =
      '<table><tr><td>信息内容</td><td>本年新制作数量</td><td>备案数</td><td>总数</td></tr><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>';
    const result = readText(printed.replace(/<table>[\s\S]*?<\/table>/, html));
    expect(result.report?.form).toBe('2021');
    expect(result.report?.tables.documents?.rules).toEqual({ issued: null, repealed: null, inForce: null });
    expect(result.report?.extra).toMatchObject([
      { labels: ['规章'], columns: ['本年新制作数量', '备案数', '总数'], values: ['1', '2', '3'] },
    ]);
    expect(codes(result)).toEqual(
      expect.arrayContaining(['read/line-unknown', 'read/table-missing', 'read/form-inferred']),
    );
  });

  it('words of the form in a table of the text label nothing', () => {
    const table =
      '<table><tr><td>渠道</td><td>条数</td></tr><tr><td>行政许可</td><td>120</td></tr><tr><td>合计</td><td>150</td></tr></table>';
    const result = readText(printed.replace(paragraph('overview'), `${table}${paragraph('overview')}`));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.report?.extra.map(({ values }) => values.join())).toEqual(['渠道,条数', '行政许可,120', '合计,150']);
    expect(codes(result)).toEqual(['read/line-unknown']);
  });

  it('a merged label that reaches beyond its columns adds none', () => {
    const result = readText(printed.replace('colspan="7">申请人情况', 'colspan="8">申请人情况'));
    expect(result.report?.tables).toEqual(truth.tables);
    expect(result.findings).toEqual([]);
  });

  it('the unit of a band holds for the amounts under it', () => {
    const band = '第二十条第（八）项';
    const result = readText(
      printed
        .replace(`<p>${band}</p>`, `<p>${band}（单位：元）</p>`)
        .replace('本年收费金额（单位：万元）', '本年收费金额')
        .replace('<td rowspan="1" colspan="1">1</td></tr>\n</table>\n\n<p>三、', '<td>251000</td></tr></table><p>三、'),
    );
    expect(result.report?.tables.charges?.charges?.amount).toBe(25.1);
  });

  it('columns in another order are read by their labels, and told', () => {
    const html =
      '<table><tr><td>信息内容</td><td>现行有效件数</td><td>本年制发件数</td><td>本年废止件数</td></tr><tr><td>规章</td><td>3</td><td>1</td><td>2</td></tr></table>';
    const result = readText(printed.replace(/<table>[\s\S]*?<\/table>/, html));
    expect(result.report?.tables.documents?.rules).toEqual({ issued: 1, repealed: 2, inForce: 3 });
    expect(codes(result)).toContain('read/columns-moved');
  });
});

it('a row of the older form is read in place of the rows that it stands for', () => {
  const old = { ...truth, tables: structuredClone(truth.tables) };
  const requests = old.tables.requests as Record<string, Record<string, number | null>>;
  for (const key of ['otherNotCorrected', 'otherFeeUnpaid', 'otherReasons']) {
    requests[key] = Object.fromEntries(Object.keys(requests[key] ?? {}).map((column) => [column, null]));
  }
  requests.otherHandling = {
    naturalPerson: 1,
    enterprise: 2,
    research: 3,
    publicWelfare: 4,
    legalService: 5,
    otherOrganization: 6,
    total: 21,
  };
  const result = readText(printReport(old, form2021, 'html'));
  expect(result.report?.tables).toEqual(old.tables);
  expect(result.sourceMap['/tables/requests/otherReasons/total']?.state).toBe('notPrinted');
  expect(result.findings).toEqual([]);
});

describe('what a cell does not show as text', () => {
  const cell = '<td rowspan="1" colspan="1">1</td>';
  it.each([
    ['an image', '<td><img src="1.png"></td>'],
    ['a struck figure', '<td><s>5</s></td>'],
    ['a hidden figure', '<td><span style="display:none">5</span></td>'],
  ])('%s is no blank', (_name, html) => {
    const result = readText(printed.replace(cell, html));
    const at = '/tables/documents/rules/issued';
    expect(result.report?.tables.documents?.rules?.issued).toBeNull();
    expect(result.sourceMap[at]?.state).toBe('unreadable');
    expect(result.findings.map((one) => [one.code, one.at])).toEqual([['read/text-left-out', at]]);
  });

  it.each([
    ['99999999999999999999999', 'large'],
    ['约 5 件上下', 'text'],
  ])('%s is no figure, and told for what it is', (text, messageId) => {
    const result = readText(printed.replace(cell, `<td>${text}</td>`));
    expect(result.report?.tables.documents?.rules?.issued).toBeNull();
    expect(result.findings).toMatchObject([{ code: 'read/number-unreadable', messageId, actual: text }]);
  });

  it('a superscript never runs into a figure', () => {
    const result = readText(printed.replace(cell, '<td>1<sup>2</sup></td>'));
    expect(result.report?.tables.documents?.rules?.issued).toBe(1);
    expect(codes(result)).toEqual(['read/number-note']);
  });
});

it('labels in several lines that run against the form are not read in its order', () => {
  const text = `${truth.title}

三、收到和处理政府信息公开申请情况

申请人情况
总计  自然人  法人或其他组织
商业企业  科研机构  社会公益组织  法律服务机构  其他
一、本年新收政府信息公开申请数量  21  1  2  3  4  5  6
四、结转下年度继续办理  21  1  2  3  4  5  6

四、政府信息公开行政复议、行政诉讼情况
`;
  const result = readText(text);
  expect(result.report?.tables.requests?.received?.naturalPerson).toBeNull();
  expect(codes(result)).toContain('read/line-unknown');
});

describe('dates and sign-off', () => {
  it('days that do not exist are told, and not read', () => {
    const period = '<p>统计期限为2023年1月1日至2023年2月31日。</p>';
    const result = readText(
      printed.replace('<p>一、总体情况</p>', `${period}<p>一、总体情况</p>`).replace('2022年3月5日', '2022年2月30日'),
    );
    expect(result.report?.period).toEqual({ from: '2023-01-01', to: null });
    expect(result.report?.issued).toEqual({ by: truth.issued.by, on: null });
    expect(result.findings.filter(({ code }) => code === 'read/date-invalid').map(({ at }) => at)).toEqual([
      '/period',
      '/issued/on',
    ]);
  });

  it('the foot of a page signs nothing', () => {
    const unsigned = printed
      .replace(`<p>${truth.issued.by}</p>`, '')
      .replace('<p>2022年3月5日</p>', '<p>版权所有 某市财政局 2024-05-06</p>');
    const result = readText(unsigned);
    expect(result.report?.issued).toEqual({ by: null, on: null });
    expect(codes(result)).toEqual(expect.arrayContaining(['read/issued-inferred', 'read/text-left-out']));
  });

  it('a date among the text of the last chapter ends nothing', () => {
    const result = readText(
      printed
        .replace(paragraph('otherMatters'), `<p>2022年3月1日</p>${paragraph('otherMatters')}`)
        .replace(/<p>某县人民政府<\/p>\s*<p>2022年3月5日<\/p>/, ''),
    );
    expect(result.report?.chapters.otherMatters.map(({ text }) => text.slice(0, 9))).toEqual([
      '六、其他需要报告的',
      '2022年3月1日',
      truth.chapters.otherMatters[1]?.text.slice(0, 9),
    ]);
  });

  it.each([
    ['附件1：示例市财政局2023年政府信息公开工作年度报告', null],
    ['附件1示例市财政局2023年政府信息公开工作年度报告', '示例市财政局'],
    ['示例市财政局关于2023年政府信息公开工作年度报告', '示例市财政局'],
    ['示例市人民政府办公室关于印发2023年政府信息公开工作年度报告', '示例市人民政府办公室'],
    ['公布示例市财政局2023年政府信息公开工作年度报告', '示例市财政局'],
  ])('the organ of “%s”', (title, organ) => {
    expect(readText(printed.replace(truth.title as string, title)).report?.organ.name).toBe(organ ?? truth.issued.by);
  });

  it('a title over several years tells none', () => {
    const result = readText(printed.replace(truth.title as string, '示例市财政局2023—2024年政府信息公开工作年度报告'));
    expect(result.report).toMatchObject({ year: 2021, organ: { name: '示例市财政局' } });
    expect(codes(result)).toContain('read/year-inferred');
  });
});

it('a caption without its table is text', () => {
  const caption = '收到和处理政府信息公开申请情况';
  const result = readText(printed.replace(paragraph('remedies'), `<p>${caption}</p>${paragraph('remedies')}`));
  expect(result.report?.chapters.remedies[1]).toEqual({ kind: 'paragraph', text: caption });
});

describe('hostile size', () => {
  const head = `${truth.title}\n\n三、收到和处理政府信息公开申请情况\n\n`;
  it.each([
    ['a header line of 150,000 fields', `${head}${'自然人\t'.repeat(150_000)}\n`],
    ['200,000 headings of one chapter', '一、总体情况\n'.repeat(200_000)],
    ['80,000 header rows', `${head}${'自然人\t总计\n'.repeat(80_000)}`],
    ['160,000 lines that end in a date', `${head}六、其他需要报告的事项\n${'版权所有 2024-05-06\n'.repeat(160_000)}`],
    [
      '40,000 columns',
      `${head}自然人${'\t总计甲'.repeat(40_000)}\n一、本年新收政府信息公开申请数量${'\t1'.repeat(40_000)}\n`,
    ],
    ['200,000 paragraphs before the first chapter', `${truth.title}\n${'说明\n'.repeat(200_000)}一、总体情况\n`],
    ['white space after 邮编', `${truth.title}\n邮编${' '.repeat(100_000)}电话${' '.repeat(100_000)}\n一、总体情况\n`],
    ['200,000 brackets', `${truth.title}\n${'（'.repeat(200_000)}\n一、总体情况\n`],
  ])(
    '%s: read or refused, never thrown',
    (_name, text) => {
      const { report, findings } = readText(text);
      expect(report !== null || findings.some(({ severity }) => severity === 'error')).toBe(true);
    },
    10_000,
  );
});

describe('what is no file', () => {
  it('is the mistake of the caller', () => {
    expect(() => read(undefined as never)).toThrow(TypeError);
    expect(() => read(printed as never)).toThrow(/Uint8Array/);
    expect(() => read(bytes(printed), { forms: [] })).toThrow(/forms/);
  });
});

describe('time', () => {
  it('is bounded where a clock is given, and only there', () => {
    let now = 0;
    const slow = () => {
      now += 11_000;
      return now;
    };
    const { report, findings } = read(bytes(printed), { clock: slow });
    expect(report).toBeNull();
    expect(findings).toMatchObject([{ code: 'read/limit', messageId: 'milliseconds', args: { most: 10_000 } }]);
    expect(read(bytes(printed), { clock: slow, limits: { milliseconds: 10_000_000 } }).report).not.toBeNull();
    expect(read(bytes(printed), { limits: { milliseconds: 0 } }).report).not.toBeNull();
  });
});

describe('files that are no report', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'read/empty'],
    ['white space', bytes(' \n\t \u3000\n'), 'read/empty'],
    ['a PDF without the engine', bytes('%PDF-1.7\n%âãÏÓ\n'), 'read/engine-missing'],
    ['a ZIP archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'read/unsupported'],
    ['binary data', new Uint8Array(1000).map((_, index) => index % 256), 'read/unsupported'],
    ['a news article', bytes('某市召开会议\n\n会议要求，各部门要认真做好政府信息公开工作。'), 'read/not-a-report'],
    [
      'a budget with a table and headings like those of a report',
      bytes(
        '某局2024年部门预算\n\n一、部门概况\n职能。\n\n项目\t预算数\n行政事业性收费\t12.5\n合计\t12.5\n\n三、其他需要说明的情况\n无。',
      ),
      'read/not-a-report',
    ],
    [
      'a report of 2012',
      bytes(
        '某县2012年政府信息公开工作年度报告\n\n一、概述\n情况。\n\n二、主动公开政府信息情况\n全年1203条。\n\n指标\t单位\t数量\n收到申请数\t件\t12',
      ),
      'read/old-form',
    ],
    ['a page without text', bytes('<html><body><script>1</script></body></html>'), 'read/not-a-report'],
    ['10,000 nested tags', bytes('<div>'.repeat(10_000)), 'read/limit'],
  ])('%s', (_name, file, code) => {
    const result = read(file);
    expect(result.report).toBeNull();
    expect(result.findings.map((one) => one.code)).toEqual([code]);
    expect(result.findings[0]?.message.zh).toMatch(/\p{Script=Han}/u);
    expect(result.findings[0]?.message.en).not.toMatch(/\p{Script=Han}/u);
  });

  it('a file over the limit is not decoded', () => {
    const result = read(new Uint8Array(1001), { limits: { bytes: 1000 } });
    expect(result.findings).toMatchObject([
      { code: 'read/limit', messageId: 'bytes', args: { most: 1000, found: 1001 } },
    ]);
  });
});

it('a billion columns in one cell are read as one, and told', () => {
  const result = readText(printed.replace('colspan="1"', 'colspan="1000000000"'));
  expect(codes(result)).toContain('read/limit');
  expect(result.report?.tables.requests).toEqual(truth.tables.requests);
});

it('broken UTF-8 is read as far as it goes, and told', () => {
  const source = bytes(printed);
  const broken = source.slice();
  broken[source.indexOf(0xe5, 40)] = 0xff;
  const result = read(broken);
  expect(result.report?.tables).toEqual(truth.tables);
  expect(codes(result)).toContain('read/encoding');
});
