import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceBlock, SourceTable } from '../document.ts';
import { boundsOf, LimitError, type Limits } from '../limits.ts';
import { readText } from './text.ts';

const read = (text: string, limits: Partial<Limits> = {}) => readText(text, boundsOf(limits));
const isTable = (block: SourceBlock): block is SourceTable => block.kind === 'table';
const grid = (table: SourceTable) => {
  const rows: string[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) (rows[cell.row - 1] as string[])[cell.column - 1] = cell.text;
  return rows;
};
const shape = (text: string) => read(text).blocks.map((block) => (isTable(block) ? grid(block) : block.text));

describe('tabs', () => {
  it('part fields; blank fields and bands are kept, rules dropped', () => {
    const text = '信息内容\t本年\t\n第二十条第（一）项\n规章\t\t5\n--------\t----\t--------\n\t\t\n合计\t 6 \t7\t';
    const [table] = read(text).blocks as [SourceTable];
    expect(table).toMatchObject({ geometry: 'separated', rows: 5, columns: 4 });
    expect(grid(table)).toEqual([
      ['信息内容', '本年', ''],
      ['第二十条第（一）项'],
      ['规章', '', '5'],
      ['', '', ''],
      ['合计', '6', '7', ''],
    ]);
  });

  it('make no table across a blank line', () => {
    expect(shape('a\t1\n\nb\t2')).toEqual([[['a', '1']], [['b', '2']]]);
  });

  it('that only indent or end a line make none', () => {
    expect(shape('\t一、总体情况\n\t正文')).toEqual(['一、总体情况', '正文']);
    expect(shape('标题\t\t\n\n\t\t\n')).toEqual(['标题']);
    const sentence =
      '全年主动公开政府信息，办理政府信息公开申请，答复及时，没有发生行政复议和行政诉讼，工作有序推进，成效明显，群众满意度持续提高。';
    expect(shape(`附注\t${sentence}`)).toEqual([`附注 ${sentence}`]);
  });

  it('do not draw in the chapter title between two tables', () => {
    expect(shape('a\t1\n三、收到和处理申请情况\nb\t2')).toEqual([[['a', '1']], '三、收到和处理申请情况', [['b', '2']]]);
  });

  it('leave dashes in cells alone', () => {
    expect(shape('甲\t-\t——\n-\t-\t-')).toEqual([
      [
        ['甲', '-', '——'],
        ['-', '-', '-'],
      ],
    ]);
  });
});

describe('pipes', () => {
  it('part fields of Markdown tables', () => {
    const text = '| 项目 | 数 |\n|:--|--:|\n| 甲\\|乙 | **5** |\n| 丙<br>丁 | |';
    expect(shape(text)).toEqual([
      [
        ['项目', '数'],
        ['甲|乙', '5'],
        ['丙\n丁', ''],
      ],
    ]);
    expect(read(text).blocks[0]).toMatchObject({ geometry: 'separated' });
  });

  it('may be left out at the ends where a separator line stands', () => {
    expect(shape('项目 | 数\n--- | ---\n甲 | 5\n\n乙 | 6')).toEqual([
      [
        ['项目', '数'],
        ['甲', '5'],
      ],
      '乙 | 6',
    ]);
    expect(shape('首页 | 公开')).toEqual(['首页 | 公开']);
  });

  it('keep rows of dashes, drop drawn rules', () => {
    expect(shape('+----+---+\n| 甲 | - |\n+----+---+\n| - | - |')).toEqual([
      [
        ['甲', '-'],
        ['-', '-'],
      ],
    ]);
  });
});

describe('spaces', () => {
  it('part fields where it is clearly a table', () => {
    const text = '信息内容  本年制发件数　本年废止件数\n规章  0  5\n行政规范性文件 12 1,234';
    const [table] = read(text).blocks as [SourceTable];
    expect(table.geometry).toBe('spaced');
    expect(grid(table)).toEqual([
      ['信息内容', '本年制发件数', '本年废止件数'],
      ['规章', '0', '5'],
      ['行政规范性文件', '12', '1,234'],
    ]);
  });

  it('part figures by single spaces where no gap is wider', () => {
    expect(shape('行政许可  82 276 5')).toEqual([[['行政许可', '82', '276', '5']]]);
    expect(shape('0 0 - / 16')).toEqual([[['0', '0', '-', '/', '16']]]);
    expect(shape('政府集中采购 22 30 147 万元')).toEqual([[['政府集中采购', '22', '30', '147 万元']]]);
  });

  it('leave figures close to each other together where other gaps are wide', () => {
    expect(shape('规章  1 000    1002')).toEqual([[['规章', '1 000', '1002']]]);
    expect(shape('规章 10 00　1002  5')).toEqual([[['规章', '10 00', '1002', '5']]]);
    expect(shape('规章    1000            10 02')).toEqual([[['规章', '1000', '10 02']]]);
    expect(shape('政府集中采购  22  1 147 万元')).toEqual([[['政府集中采购', '22', '1 147 万元']]]);
  });

  it('make rows of a label and a figure where their surroundings are a table', () => {
    const header = ['信息内容', '本年处理决定数量'];
    expect(shape('第二十条第（五）项\n行政许可  550')).toEqual(['第二十条第（五）项', [['行政许可', '550']]]);
    expect(shape('信息内容  本年处理决定数量\n\n行政处罚　7\n\n行政强制  8\n\n二、其他')).toEqual([
      [header],
      [['行政处罚', '7']],
      [['行政强制', '8']],
      '二、其他',
    ]);
    expect(shape('规章  1  2\n\n行政许可  550')).toEqual([[['规章', '1', '2']], [['行政许可', '550']]]);
  });

  it.each([
    '行政许可  550',
    '信息内容  本年处理决定数量',
    '某县　人民政府\n\n2021年　年度报告',
    '地址  民主路1号\n邮编  811400\n联系电话  8753094',
    '第二十条第（五）项\n邮 编  811400',
    '某县人民政府\n\n某某办公室  2021年1月25日',
  ])('make no table of %j alone', (text) => {
    expect(read(text).blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });

  it('take units and notes as part of their figure', () => {
    expect(shape('信息内容  采购项目数量  采购总金额\n政府集中采购  22  0万元')).toEqual([
      [
        ['信息内容', '采购项目数量', '采购总金额'],
        ['政府集中采购', '22', '0万元'],
      ],
    ]);
    expect(shape('政府集中采购 22 147 万元\n其他事项 277（公共服务） -106')).toEqual([
      [
        ['政府集中采购', '22', '147 万元'],
        ['其他事项', '277（公共服务）', '-106'],
      ],
    ]);
  });

  it('make a table of two lines that end in a figure, none of a title', () => {
    expect(shape('信息内容  本年处理决定数量\n行政许可  0')).toEqual([
      [
        ['信息内容', '本年处理决定数量'],
        ['行政许可', '0'],
      ],
    ]);
    expect(shape('某县　人民政府\n2020  年度　报告')).toEqual(['某县　人民政府', '2020  年度　报告']);
  });

  it('take labels with sentences in brackets', () => {
    expect(shape('（二）部分公开（区分处理的，只计这一情形） 0 0 0')).toEqual([
      [['（二）部分公开（区分处理的，只计这一情形）', '0', '0', '0']],
    ]);
  });

  it.each([
    '2021 年 1 月 25 日',
    '2021  年 1 月 25 日',
    '　　2020 年，全县公开 5 件。',
    '泽库县人民政府　2020 年政府信息公开　年度报告',
    '地址：民主路 1 号  邮编：811400  传真：1 2',
    '- 5 -',
    '邮编  811400',
  ])('make no table of %s', (line) => {
    const [block] = read(line).blocks;
    expect(block).toMatchObject({ kind: 'paragraph', text: line.trim() });
  });
});

describe('paragraphs', () => {
  it('are lines; headings have a level', () => {
    expect(
      read('## 一、总体 ##\n正文\n\n# C#\n#5').blocks.map((block) => !isTable(block) && [block.level, block.text]),
    ).toEqual([
      [2, '一、总体'],
      [null, '正文'],
      [1, 'C#'],
      [null, '#5'],
    ]);
  });

  const first = '一要加强制度化建设，规范公开流程。二要加强政务公开的基础设施建';
  const rest = '设，通过开设网站、公众号等丰富信息公开方式。';

  it.each(['\n', '\n\n', '\r\n\r\n', '\r\r'])('are joined where a sentence is torn by %j', (gap) => {
    const text = `标题\n\n${first}${gap}${rest}\n\n六、其他`;
    const { blocks, findings } = read(text);
    expect(blocks[1]).toMatchObject({
      text: first + rest,
      place: { line: 3, offset: 4, length: (first + gap + rest).length },
    });
    expect(blocks[2]).toMatchObject({ text: '六、其他' });
    expect(findings).toMatchObject([
      {
        code: 'read/paragraph-joined',
        args: { before: '政务公开的基础设施建', after: '设，通过开设网站、公' },
        source: { line: 3 },
      },
    ]);
  });

  it('are joined over several tears', () => {
    expect(shape(`${first}\n设，通过开设网站、公众号等多种方式丰富信息公\n开，成效明显。`)).toEqual([
      `${first}设，通过开设网站、公众号等多种方式丰富信息公开，成效明显。`,
    ]);
  });

  it.each([
    ['a title', '泽库县人民政府 2020 年政府信息公开工作年度报告', '根据《条例》规定，向社会公布年度报告。'],
    ['a heading', '（三）坚持以人民为中心，着力增强政务公开工作的时效性和规范性', '一年来，公开工作有序推进。'],
    ['a numbered line', first, '（二）加强组织领导，完善制度。'],
    ['a chapter', first, '六、其他需要报告的事项，无。'],
    ['an article', first, '第二十条第（一）项，规章。'],
    ['a date', first, '2021年1月25日'],
    ['a signature', first, '泽库县人民政府'],
    ['an indented line', first, '　　设，通过开设网站。'],
    ['a finished sentence', `${first}设。`, rest],
    ['a torn figure', `${first.slice(0, -1)}，共受理 1`, '5 件，办结 5 件。'],
    ['a new year', first, '2021年，我县将继续努力。'],
    ['a Markdown heading', first, '# 设，通过。'],
  ])('are not joined with %s', (_, before, after) => {
    const { blocks, findings } = read(`${before}\n\n${after}`);
    expect(blocks).toHaveLength(2);
    expect(findings).toEqual([]);
  });

  it('are not joined with a table', () => {
    expect(shape(`${first}\n设，施\t5`)).toEqual([first, [['设，施', '5']]]);
  });
});

describe('page numbers', () => {
  const pages = (numbers: readonly string[]) => numbers.map((number) => `正文。\n\n${number}\n\n`).join('');

  it.each([
    [['- 1 -', '- 2 -', '- 10 -']],
    [['—2—', '—3—']],
    [['第 1 页', '第2页']],
    [['第1页 共5页', '第 2 页 共 5 页']],
    [['1/5', '2/5']],
    [['－１－', '－２－']],
  ])('are left out and told once: %j', (numbers) => {
    const text = pages(numbers);
    const { blocks, findings } = read(text);
    expect(blocks.map((block) => !isTable(block) && block.text)).toEqual(numbers.map(() => '正文。'));
    expect(findings).toMatchObject([
      {
        code: 'read/text-left-out',
        messageId: 'pageNumbers',
        args: { count: numbers.length, text: numbers[0] },
        source: { line: 3, offset: text.indexOf(numbers[0] as string) },
      },
    ]);
  });

  it.each([
    [['- 1 -']],
    [['- 2 -', '- 1 -']],
    [['- 1 -', '- 1 -']],
    [['- 1 -', '第 2 页']],
    [['1/5', '2/6']],
    [['1', '2']],
  ])('are kept where they may be something else: %j', (numbers) => {
    const { blocks, findings } = read(pages(numbers));
    expect(blocks).toHaveLength(2 * numbers.length);
    expect(findings).toEqual([]);
  });

  it('may stand beside a form feed, which parts lines', () => {
    expect(shape('正文。\n- 1 -\f二\n- 2 -\f三')).toEqual(['正文。', '二', '三']);
    expect(shape('甲\f乙')).toEqual(['甲', '乙']);
    expect(read('甲\f\n\f乙').blocks[1]?.place).toMatchObject({ line: 2, offset: 4, length: 1 });
  });
});

describe('tables written in HTML', () => {
  const rows = '<tr><td rowspan=2>甲</td><td>5<sup>1</sup></td></tr>\n<tr><td>6</td></tr>';

  it.each(['\n', '\r\n'])('are read in their place, with line breaks %j', (lineBreak) => {
    const lines = ['# 一、总体', 'a\t1', `见<table border=1>`, rows, '</table>完', 'b\t2', `<table>${rows}</table>`];
    const text = lines.join('\n').replaceAll('\n', lineBreak);
    const { blocks } = read(text);
    expect(blocks.map((block) => (isTable(block) ? block.geometry : block.text))).toEqual([
      '一、总体',
      'separated',
      '见',
      'exact',
      '完',
      'separated',
      'exact',
    ]);
    const tables = blocks.filter(isTable);
    expect(tables.map(({ place }) => [place.table, place.line])).toEqual([
      [1, 2],
      [2, 3],
      [3, 7],
      [4, 8],
    ]);
    for (const table of [tables[1], tables[3]] as SourceTable[]) {
      expect(table.cells.map((cell) => [cell.text, cell.rowSpan, cell.place.table])).toEqual([
        ['甲', 2, table.place.table],
        ['5〔1〕', 1, table.place.table],
        ['6', 1, table.place.table],
      ]);
      const { offset = 0, length = 0, line } = table.cells[2]?.place ?? {};
      expect(text.slice(offset, offset + length)).toBe('6');
      expect(line).toBe(text.slice(0, offset).split(lineBreak).length);
    }
  });

  it('carry what there is to tell', () => {
    const text = `一\n\n<table><tr><td>甲</td><td><s>5</s>6</td></tr></table>`;
    const [struck] = read(text).findings;
    expect(struck).toMatchObject({ messageId: 'struck', source: { line: 3, offset: text.indexOf('<s>') } });
  });

  it('take along what only wraps them', () => {
    expect(shape(`一\n<div align="center"><html><body><table>${rows}</table></body></html></div>\n二`)).toHaveLength(3);
  });

  it('without an end are text', () => {
    const shapes = shape('<table><tr><td>5\n\n# 二\n\n<table><tr><td>6<td>7</table>');
    expect(shapes).toEqual(['<table><tr><td>5', '二', [['6', '7']]]);
  });

  it('are bounded together', () => {
    const table = '<table><tr><td>5<td>6</table>\n';
    expect(() => read(table.repeat(6), { cells: 10 })).toThrow(/cells/);
    expect(() => read(table.repeat(10_000))).toThrow(/blocks/);
  });
});

describe('places', () => {
  it.each(['\n', '\r\n', '\r'])('are right with line breaks %j', (lineBreak) => {
    const text = ['', '标题 ', '', ' a\t 5 ', 'b\t'].join(lineBreak);
    const [title, table] = read(text).blocks as [SourceBlock, SourceTable];
    expect(title.place).toEqual({ line: 2, offset: lineBreak.length, length: 2, text: '标题' });
    expect(table.place).toMatchObject({ table: 1, line: 4 });
    for (const { place, text: printed } of table.cells)
      expect(text.slice(place.offset, (place.offset ?? 0) + (place.length ?? 0))).toBe(printed);
    expect(table.cells.map(({ place }) => [place.line, place.row, place.column])).toEqual([
      [4, 1, 1],
      [4, 1, 2],
      [5, 2, 1],
      [5, 2, 2],
    ]);
  });
});

describe('hostile text', () => {
  it('is bounded in cells and in lines', () => {
    expect(() => read('a\tb\nc\td', { cells: 3 })).toThrow(/cells/);
    expect(() => read(`|${'a|'.repeat(20)}`, { cells: 10 })).toThrow(/cells/);
    expect(() => read('a\n'.repeat(300_000))).toThrow(LimitError);
  });

  it.each([
    'a',
    '年',
    '\t',
    ' ',
    '|',
    '(',
    '（',
    '1 ',
    'a b ',
    '#',
    '-',
    '--- ',
    '\\|',
    'a  ',
    '　',
    '**',
    '<br ',
    '<table>',
    '</table>',
    '<table ',
    '<table></table>',
    '<table><tr><td>5</table>\n',
    '<div>\n<table>',
    '\f',
    '- 2 -\n',
    '甲  5\n\n',
    '1 1  ',
    'a\tb\nc\n',
    '公开，\n',
  ])('is read or refused with four megabytes of %j', (piece) => {
    for (const text of [piece.repeat(4_000_000 / piece.length), `|${piece.repeat(4_000_000 / piece.length)}`])
      try {
        read(text);
      } catch (error) {
        expect(error).toBeInstanceOf(LimitError);
      }
  });
});

const piece = fc.constantFrom(
  ...[
    '\t',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '　',
    '|',
    '---',
    '# ',
    '5',
    '公开',
    first20(),
    '，',
    '。',
    '一、',
    '\\',
    '**',
    '-',
    '/',
    '<br>',
    '\f',
    '- 2 -',
    '<table>',
    '<div>',
    '</div>',
    '<tr>',
    '<td>',
    '</table>',
  ],
);

function first20(): string {
  return '全年工作有序推进，成效持续提高，群众满意。';
}

it('takes any text', () => {
  const check = (text: string) => {
    for (const block of read(text).blocks) {
      const places = isTable(block) ? [block.place, ...block.cells.map((cell) => cell.place)] : [block.place];
      for (const { line = 0, offset = -1, length = -1 } of places) {
        expect(line).toBe(text.slice(0, offset).split(/\r\n|\r|\n/).length);
        expect(length >= 0 && offset + length <= text.length).toBe(true);
      }
      if (!isTable(block)) expect(block.text).not.toBe('');
      else expect(new Set(block.cells.map((cell) => `${cell.row},${cell.column}`)).size).toBe(block.cells.length);
    }
  };
  fc.assert(fc.property(fc.string({ unit: 'binary' }), check));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => check(pieces.join(''))),
    { numRuns: 2000 },
  );
});
