import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SourceBlock, SourceTable } from '../document.ts';
import { boundsOf, type Limits, Unreadable } from '../limits.ts';
import { read as readReport } from '../read.ts';
import { readXlsx } from './xlsx.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (targets: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

interface Book {
  /** The XML of each sheet by its name; a name that begins with ! is hidden. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly others?: Readonly<Record<string, string>>;
}

function xlsx({ sheets, strings = '', styles = '', properties = '', others = {} }: Book): Uint8Array {
  const names = Object.keys(sheets);
  const listed = names.map((name, at) => {
    const state = name.startsWith('!') ? ' state="hidden"' : '';
    return `<sheet name="${name.replace('!', '')}" sheetId="${at + 1}" r:id="s${at}"${state}/>`;
  });
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['r0', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, at) => [`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['r8', 'sharedStrings', 'sharedStrings.xml'],
      ['r9', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}">${sheets[name]}</worksheet>`,
      ]),
    ),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const read = (bytes: Uint8Array, limits: Partial<Limits> = {}) => readXlsx(bytes, boundsOf(limits));
const told = (bytes: Uint8Array) =>
  read(bytes).findings.map(({ code, messageId, source }) => [code, messageId, source?.cell]);

/** Styles: 0 plain, 1 with borders, 2 struck out, 3 raised; from 10 on, numbers in the formats given. */
const styled = (
  ...formats: string[]
) => `<numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>
  <fonts><font/><font><strike/></font><font><vertAlign val="superscript"/></font></fonts>
  <borders><border><left/></border><border><left style="thin"/></border></borders>
  <cellXfs><xf/><xf borderId="1"/><xf fontId="1"/><xf fontId="2"/>${'<xf/>'.repeat(6)}${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs>`;

type Content = string | number | null;
/** A cell: text inline, a number, or a border only for null. */
const cell = (address: string, content: Content, style = 0) => {
  if (content === null) return `<c r="${address}" s="${style}"/>`;
  if (typeof content === 'number') return `<c r="${address}" s="${style}"><v>${content}</v></c>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
};
const row = (number: number, cells: string, more = '') => `<row r="${number}" ${more}>${cells}</row>`;
/** Rows of cells from A1 on; undefined where there is no cell at all. */
const grid = (rows: readonly (readonly (Content | undefined)[])[], style = 0, first = 1) =>
  rows
    .map((contents, at) => {
      const cells = contents.map((content, column) =>
        content === undefined ? '' : cell(`${String.fromCharCode(65 + column)}${first + at}`, content, style),
      );
      return row(first + at, cells.join(''));
    })
    .join('');
const sheet = (rows: string, merges: readonly string[] = [], before = '') =>
  `${before}<sheetData>${rows}</sheetData>${merges.length === 0 ? '' : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`}`;
const book = (rows: string, merges: readonly string[] = [], styles = styled(), before = '') =>
  xlsx({ sheets: { 表一: sheet(rows, merges, before) }, styles });

const outline = (blocks: readonly SourceBlock[]) =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.cells.map(({ row, column, rowSpan, colSpan, text }) =>
          `${row},${column}${rowSpan + colSpan > 2 ? ` ${rowSpan}x${colSpan}` : ''} ${text}`.trim(),
        ),
  );
const texts = (bytes: Uint8Array) =>
  read(bytes).blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.cells.map(({ text }) => text)));
const table = (bytes: Uint8Array): SourceTable => {
  const found = read(bytes).blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
};

describe('cells', () => {
  it('stand where their addresses and merges say, in every order of the file', () => {
    const rows =
      row(3, cell('C3', 2) + cell('B3', 1)) +
      row(2, cell('A2', '规章')) +
      row(1, cell('A1', '信息内容') + cell('B1', '本年'));
    const bytes = book(rows, ['B1:C1', 'A2:A3']);
    expect(outline(read(bytes).blocks)).toEqual([
      ['1,1 信息内容', '1,2 1x2 本年', '2,1 2x1 规章', '2,2', '2,3', '3,2 1', '3,3 2'],
    ]);
    const found = table(bytes);
    expect([found.geometry, found.rows, found.columns, found.place]).toEqual([
      'exact',
      3,
      3,
      { sheet: 1, cell: '表一!A1', table: 1 },
    ]);
    expect(found.cells[5]?.place).toEqual({ sheet: 1, cell: '表一!B3', table: 1, row: 3, column: 2, text: '1' });
  });

  it('without addresses follow one another', () => {
    const bytes = book(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="C2"><v>4</v></c><c><v>5</v></c></row>',
    );
    expect(outline(read(bytes).blocks)).toEqual([['1,1 1', '1,2 2', '1,3', '1,4', '2,1 3', '2,2', '2,3 4', '2,4 5']]);
  });

  it('show texts of each kind, truths and errors; columns without anything are none', () => {
    const strings =
      '<si><t>规章</t><rPh sb="0" eb="2"><t>guīzhāng</t></rPh></si><si><r><t>共</t></r><r><rPr><sz val="9"/></rPr><t>5</t></r></si><si/>';
    const shared = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const rest =
      '<c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>甲_x000A_乙_x005F_x000A_</v></c><c t="str"><f>""</f><v></v></c>';
    const bytes = xlsx({ sheets: { a: sheet(`<row>${shared}${rest}<c><v>1</v></c></row>`) }, strings });
    expect(texts(bytes)).toEqual([['规章', '共5', 'TRUE', '#REF!', '甲\n乙_x000A_', '1']]);
  });

  it('leave out struck text, set raised text apart and tell figures of digits that look different', () => {
    const rich =
      '<c t="inlineStr"><is><r><t>5</t></r><r><rPr><strike/></rPr><t>6</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>';
    const mixed =
      '<c t="inlineStr"><is><r><rPr><sz val="12"/></rPr><t>5</t></r><r><rPr><sz val="6"/></rPr><t>1</t></r></is></c>';
    const bytes = book(`<row>${rich}${mixed}<c s="2"><v>7</v></c><c s="3"><v>8</v></c></row>`);
    expect(texts(bytes)).toEqual([['5〔1〕', '51', '', '〔8〕']]);
    expect(told(bytes)).toEqual([
      ['read/text-left-out', 'struck', '表一!A1'],
      ['read/styles-joined', 'joined', '表一!B1'],
      ['read/text-left-out', 'struck', '表一!C1'],
    ]);
  });

  it('show numbers by their format and tell where that is not the number', () => {
    const styles = styled(
      '#,##0',
      '0.00',
      '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
      '0;-0;',
      '# ?/?',
      ';;;',
      'yyyy"年"m"月"d"日"',
    );
    const values = [1234, 25.126, 0, 0, 0.5, 5, 45311].map((value, at) => `<c s="${10 + at}"><v>${value}</v></c>`);
    const bytes = book(
      `<row>${values.join('')}<c t="inlineStr" s="15"><is><t>密</t></is></c><c><v>1</v></c></row>`,
      [],
      styles,
    );
    expect(texts(bytes)).toEqual([['1,234', '25.126', '-', '', '0.5', '', '2024年1月20日', '', '1']]);
    expect(
      read(bytes).findings.map(({ messageId, severity, args, message }) => [
        messageId,
        severity,
        args.cell,
        message.zh,
      ]),
    ).toEqual([
      ['rounded', 'info', '表一!B1', '表一!B1 显示为“25.13”，所存的数是 25.126，按“25.126”读入'],
      ['otherwise', 'info', '表一!C1', '表一!C1 所存的数是 0，显示为“-”，按显示的读入'],
      ['blank', 'info', '表一!D1', '表一!D1 所存的数是 0，按它的数字格式不显示，按空白读入'],
      ['unsure', 'warning', '表一!E1', '表一!E1 的数字格式“# ?/?”不能确定怎样显示，按“0.5”读入，请核对'],
      ['blank', 'warning', '表一!F1', '表一!F1 所存的数是 5，按它的数字格式不显示，按空白读入'],
      ['hidden', 'info', undefined, '隐藏的文字“密”未读入'],
    ]);
  });

  it('are told as they are read where their format scales them', () => {
    const bytes = book('<row><c s="10"><v>35</v></c></row>', [], styled('0,'));
    expect(read(bytes).findings.map(({ message }) => message.zh)).toEqual([
      '表一!A1 显示为“0”，所存的数是 35，按“0.035”读入',
    ]);
  });

  it('of formulas show the result that is stored; without one they are no figure', () => {
    const bytes = book(
      '<row><c><f>SUM(A2:A3)</f><v>5</v></c><c><f>SUM(B2:B3)</f></c><c><f t="shared" si="0"/><v></v></c></row>',
    );
    expect(texts(bytes)).toEqual([['5', '', '']]);
    expect(told(bytes)).toEqual([
      ['read/formula-without-value', 'missing', '表一!B1'],
      ['read/formula-without-value', 'missing', '表一!C1'],
    ]);
  });

  it('of formulas without a result are unreadable in the report, which is told once with what to do', () => {
    const labels = [
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', 1, 0],
      ['行政规范性文件', 2, 0, 3],
    ];
    const missing = '<c r="D2"><f>SUM(B2:C2)</f></c>';
    const rows = grid(labels, 0, 1).replace('</row><row r="3"', `${missing}</row><row r="3"`);
    const heading = row(4, cell('A4', '三、收到和处理政府信息公开申请情况'));
    const bytes = book(rows + heading);
    const { report, sourceMap, findings } = readReport(bytes);
    expect(report?.tables.documents?.rules).toMatchObject({ issued: 1, repealed: 0, inForce: null });
    const at = '/tables/documents/rules/inForce';
    expect(sourceMap[at]).toMatchObject({ state: 'unreadable', cell: '表一!D2' });
    expect(findings.filter((one) => one.at === at).map(({ code }) => code)).toEqual(['read/formula-without-value']);
    expect(findings.map(({ code }) => code)).not.toContain('read/number-unreadable');
  });

  it('of percentages are as they are shown; in the report they are no figure, which is told once', () => {
    const rows =
      row(
        1,
        cell('A1', '信息内容') + cell('B1', '本年制发件数') + cell('C1', '本年废止件数') + cell('D1', '现行有效件数'),
      ) +
      row(2, cell('A2', '规章') + cell('B2', 1) + cell('C2', 0) + cell('D2', 0.148, 10)) +
      row(3, cell('A3', '行政规范性文件') + cell('B3', 2) + cell('C3', 0) + cell('D3', 3));
    const { report, findings } = readReport(book(rows, [], styled('0%')));
    expect(report?.tables.documents?.rules?.inForce).toBeNull();
    const told = findings.filter(
      ({ at, source }) => at === '/tables/documents/rules/inForce' || source?.cell === '表一!D2',
    );
    expect(told.map(({ code, actual }) => [code, actual])).toEqual([['read/number-unreadable', '15%']]);
  });

  it('dates may count from 1904', () => {
    const bytes = xlsx({
      sheets: { a: sheet('<row><c s="10"><v>43849</v></c></row>') },
      styles: styled('yyyy/m/d'),
      properties: 'date1904="1"',
    });
    expect(texts(bytes)).toEqual(['2024/1/20']);
  });
});

describe('what is not seen', () => {
  it('sheets without cells are told, be they charts or lost', () => {
    const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表" r:id="s0"/><sheet name="图" r:id="c"/><sheet name="丢" r:id="x"/></sheets></workbook>`;
    const others = {
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': relationships([
        ['s0', 'worksheet', 'worksheets/sheet1.xml'],
        ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
      ]),
    };
    const bytes = xlsx({ sheets: { 表: sheet('<row><c t="inlineStr"><is><t>甲</t></is></c></row>') }, others });
    expect(read(bytes).findings).toMatchObject([
      { messageId: 'other', severity: 'info', args: { sheet: '图' }, source: { sheet: 2 } },
      { messageId: 'missing', severity: 'warning', args: { sheet: '丢' }, source: { sheet: 3 } },
    ]);
  });

  it('white figures are told where their cells have no ground', () => {
    const styles = `<fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font><font><color theme="1"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill>
      <fill><patternFill patternType="solid"><fgColor indexed="9"/></patternFill></fill></fills>
      <cellXfs><xf/><xf fontId="1"/><xf fontId="1" fillId="1"/><xf fontId="2" fillId="2"/><xf fontId="3"/></cellXfs>`;
    const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>1${style}</v></c>`).join('');
    const bytes = book(`<row>${cells}<c s="1" t="inlineStr"><is><t>规章</t></is></c></row>`, [], styles);
    expect(texts(bytes)).toEqual([['10', '11', '12', '13', '14', '规章']]);
    expect(told(bytes)).toEqual([
      ['read/pale-figure', 'pale', '表一!B1'],
      ['read/pale-figure', 'pale', '表一!D1'],
    ]);
  });

  it.each([
    ['theme="0"', '<patternFill patternType="solid"><fgColor theme="4" tint="0.7999"/></patternFill>', true],
    ['theme="0"', '<patternFill patternType="solid"><fgColor theme="4"/></patternFill>', false],
    ['theme="0" tint="-0.0499"', '', true],
    ['theme="0" tint="-0.25"', '', false],
    ['theme="1" tint="1"', '', true],
    ['indexed="65"', '', true],
    ['indexed="64"', '', false],
    ['rgb="FFFF0000"', '<patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill>', true],
    ['rgb="FFFF0000"', '<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill>', false],
    ['rgb="FFFFFFFF"', '<patternFill patternType="solid"><fgColor rgb="FFEEF3FA"/></patternFill>', true],
    ['rgb="FFFFFFFF"', '<patternFill patternType="solid"/>', false],
    ['theme="1"', '<patternFill patternType="solid"/>', true],
    ['rgb="FFFFFFFF"', '<patternFill patternType="gray0625"/>', true],
    ['rgb="FFFFFFFF"', '<patternFill patternType="darkGray"/>', false],
    ['rgb="FFFFFFFF"', '<patternFill patternType="lightUp"/>', false],
    ['rgb="FFFFFFFF"', '<gradientFill/>', false],
  ])('figures of the colour %s on %s are told: %s', (colour, fill, expected) => {
    const styles = `<fonts><font><color ${colour}/></font></fonts><fills><fill>${fill}</fill></fills><cellXfs><xf/></cellXfs>`;
    const bytes = book('<row><c><v>12</v></c></row>', [], styles);
    expect(told(bytes)).toEqual(expected ? [['read/pale-figure', 'pale', '表一!A1']] : []);
  });

  it('figures are told that their number format makes white', () => {
    const shown = (code: string, styles = '') =>
      told(
        book(
          '<row><c><v>12</v></c></row>',
          [],
          `<numFmts><numFmt numFmtId="180" formatCode="${code}"/></numFmts>${styles}<cellXfs><xf numFmtId="180"/></cellXfs>`,
        ),
      );
    const pale = [['read/pale-figure', 'pale', '表一!A1']];
    for (const code of ['[White]0', '[白色]0', '[Color2]0', '[color 2]General', '[=12][White]0;0'])
      expect([code, shown(code)]).toEqual([code, pale]);
    for (const code of ['[Red]0', '0;[White]-0', '[=5][White]0;0', '[Color20]0'])
      expect([code, shown(code)]).toEqual([code, []]);
    const whiteFont = '<fonts><font><color theme="0"/></font></fonts>';
    expect(shown('0', whiteFont)).toEqual(pale);
    expect(shown('[Red]0', whiteFont)).toEqual([]);
    const darkFill =
      '<fills><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills>';
    expect(shown('[White]0', darkFill)).toEqual([]);
  });

  it.each([
    ['<font><color rgb="FFFFFFFF"/></font>', true],
    ['<font><color theme="0"/></font>', true],
    ['<numFmt numFmtId="190" formatCode=";;;"/>', true],
    ['<numFmt numFmtId="190" formatCode="[White]0"/>', true],
    ['<font><color rgb="FFFF0000"/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>', true],
    ['<font><color theme="0"/></font><fill><patternFill><bgColor rgb="FFC00000"/></patternFill></fill>', false],
    ['<font><color rgb="FF9C0006"/></font>', false],
    ['<numFmt numFmtId="190" formatCode="0.0"/>', false],
    ['<font><b/></font>', false],
  ])('conditional formats are told once a sheet where they may hide figures: %s, %s', (format, expected) => {
    const condition = (range: string, id: number) =>
      `<conditionalFormatting sqref="${range}"><cfRule type="cellIs" dxfId="${id}" priority="1"><formula>0</formula></cfRule></conditionalFormatting>`;
    const styles = `<dxfs><dxf><font><b/></font></dxf><dxf>${format}</dxf></dxfs>`;
    const conditions = condition('A1:A9', 0) + condition('B2:C9 E1', 1) + condition('D1', 1);
    const bytes = xlsx({ sheets: { 表一: sheet('<row><c><v>12</v></c></row>') + conditions }, styles });
    const { findings } = read(bytes);
    expect(texts(bytes)).toEqual(['12']);
    expect(findings).toMatchObject(
      expected
        ? [
            {
              code: 'read/shown-otherwise',
              messageId: 'conditional',
              severity: 'warning',
              args: { range: '表一!B2:C9' },
              source: { sheet: 1, cell: '表一!B2' },
            },
          ]
        : [],
    );
  });

  it('hidden sheets are not read, which is told where they hold anything', () => {
    const bytes = xlsx({
      sheets: { 表一: sheet(grid([['甲', 1]])), '!旧表': sheet(grid([['乙', 2]])), '!空': sheet('') },
    });
    expect(texts(bytes)).toEqual([['甲', '1']]);
    expect(read(bytes).findings).toMatchObject([
      { code: 'read/sheet-left-out', messageId: 'sheet', args: { sheet: '旧表', text: '乙' }, source: { sheet: 2 } },
    ]);
  });

  it('hidden rows and columns are taken out and told, merged cells shrink with them', () => {
    const rows =
      row(1, cell('A1', '三') + cell('B1', '甲') + cell('C1', 9) + cell('D1', 1)) +
      row(2, cell('B2', '乙') + cell('D2', 2), 'hidden="1"') +
      row(3, cell('B3', '丙') + cell('D3', 3));
    const columns = '<cols><col min="3" max="3" hidden="1"/></cols>';
    const bytes = book(rows, ['A1:A3'], styled(), columns);
    expect(outline(read(bytes).blocks)).toEqual([['1,1 2x1 三', '1,2 甲', '1,3 1', '2,2 丙', '2,3 3']]);
    expect(table(bytes).cells.at(-1)?.place.cell).toBe('表一!D3');
    expect(read(bytes).findings).toMatchObject([
      { messageId: 'cells', args: { sheet: '表一', count: 3, cell: '表一!C1', text: '9' } },
    ]);
  });

  it('a merged cell that begins in a hidden row is seen where it goes on', () => {
    const rows =
      row(1, cell('A1', '三') + cell('B1', 1), 'hidden="1"') +
      row(2, cell('B2', 2)) +
      row(3, cell('A3', '四') + cell('B3', 3));
    expect(outline(read(book(rows, ['A1:A2'])).blocks)).toEqual([['1,1 三', '1,2 2', '2,1 四', '2,2 3']]);
  });

  it('what lies under merged cells is told', () => {
    const bytes = book(
      grid([
        ['甲', 7, 1],
        ['乙', 2, 3],
      ]),
      ['A1:B1'],
    );
    expect(outline(read(bytes).blocks)).toEqual([['1,1 1x2 甲', '1,3 1', '2,1 乙', '2,2 2', '2,3 3']]);
    expect(read(bytes).findings).toMatchObject([
      { messageId: 'covered', args: { count: 1, cell: '表一!B1', text: '7' } },
    ]);
  });

  it('merged cells that overlap are told, the first keeps the place', () => {
    const bytes = book(
      grid([
        ['甲', 1, 2],
        ['乙', 3, 4],
      ]),
      ['A1:B1', 'B1:B2'],
    );
    expect(outline(read(bytes).blocks)).toEqual([['1,1 1x2 甲', '1,3 2', '2,1 乙', '2,2 3', '2,3 4']]);
    expect(told(bytes)).toContainEqual(['read/spans-overlap', 'clipped', '表一!B1']);
  });

  it('drawings are told', () => {
    const others = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['r1', 'drawing', '../drawings/drawing1.xml']]),
      'xl/drawings/drawing1.xml': '<wsDr/>',
    };
    const bytes = xlsx({ sheets: { 表一: sheet(grid([['甲', 1]])) }, others });
    expect(read(bytes).findings).toMatchObject([{ messageId: 'drawing', args: { sheet: '表一' } }]);
  });
});

describe('a sheet falls into tables and lines', () => {
  it('parts tables at blank rows, and reads the lines around them as paragraphs', () => {
    const rows = grid([['年报'], [], ['规章', 1], ['文件', 2], [], ['许可', 3], ['处罚', 4], ['注：甲。\n乙。']]);
    expect(texts(book(rows))).toEqual([
      '年报',
      ['规章', '1', '文件', '2'],
      ['许可', '3', '处罚', '4'],
      '注：甲。',
      '乙。',
    ]);
    expect(read(book(rows)).blocks[0]?.place).toEqual({ sheet: 1, cell: '表一!A1', text: '年报' });
    expect(read(book(rows)).blocks.map(({ place }) => place.table)).toEqual([undefined, 1, 2, undefined, undefined]);
  });

  it('keeps bands inside a table with borders and takes its headings and signatures out', () => {
    const bordered = (number: number, ...contents: Content[]) =>
      row(number, contents.map((content, at) => cell(`${'ABC'[at]}${number}`, content, 1)).join(''));
    const rows = [
      row(1, cell('A1', '二、主动公开')),
      row(2, cell('A2', '填报单位') + cell('C2', '单位：件')),
      bordered(3, '第一项', null, null),
      bordered(4, '信息内容', '制发', '废止'),
      bordered(5, '规章', null, null),
      bordered(6, '第五项', null, null),
      bordered(7, '许可', 3, 4),
      row(8, cell('A8', '三、申请')),
      bordered(9, '许可', 3, 4),
      bordered(10, null, null, null),
      row(11, cell('A11', '负责人') + cell('B11', '填表人')),
    ];
    expect(outline(read(book(rows.join(''), ['A3:C3', 'A6:C6'])).blocks)).toEqual([
      '二、主动公开',
      '填报单位',
      '单位：件',
      [
        '1,1 1x3 第一项',
        '2,1 信息内容',
        '2,2 制发',
        '2,3 废止',
        '3,1 规章',
        '3,2',
        '3,3',
        '4,1 1x3 第五项',
        '5,1 许可',
        '5,2 3',
        '5,3 4',
      ],
      '三、申请',
      ['1,1 许可', '1,2 3', '1,3 4', '2,1', '2,2', '2,3'],
      '负责人',
      '填表人',
    ]);
  });

  it('keeps rows whose figures are blank in a table without borders', () => {
    const rows = grid([['信息内容', '制发'], ['规章'], ['文件', 2], ['许可']]);
    expect(outline(read(book(rows)).blocks)).toEqual([
      ['1,1 信息内容', '1,2 制发', '2,1 规章', '2,2', '3,1 文件', '3,2 2', '4,1 许可', '4,2'],
    ]);
    const sentence = '本机关依法公开政府信息。';
    expect(texts(book(grid([['规章', 1], [sentence], ['文件', 2], [sentence]])))).toEqual([
      ['规章', '1'],
      sentence,
      ['文件', '2'],
      sentence,
    ]);
  });

  it('takes wide lines without borders for headings, and for bands where headings are set in another type', () => {
    const styles = '<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
    const rows = (headings: number) => [
      row(1, cell('A1', '二、主动公开', headings)),
      row(2, cell('A2', '第一项')),
      grid([['规章', 1]], 0, 3),
      row(4, cell('A4', '第五项')),
      grid([['许可', 2]], 0, 5),
      row(6, cell('A6', '三、申请', headings)),
    ];
    const wide = ['A1:B1', 'A2:B2', 'A4:B4', 'A6:B6'];
    expect(texts(book(rows(0).join(''), wide, styles))).toEqual([
      '二、主动公开',
      '第一项',
      ['规章', '1'],
      '第五项',
      ['许可', '2'],
      '三、申请',
    ]);
    expect(texts(book(rows(1).join(''), wide, styles))).toEqual([
      '二、主动公开',
      ['第一项', '规章', '1', '第五项', '许可', '2'],
      '三、申请',
    ]);
  });

  it('counts no columns that only other tables of the sheet need, and keeps merged cells that are blank', () => {
    const rows =
      row(1, cell('A1', '规章') + cell('B1', 1)) +
      row(2, cell('A2', '文件')) +
      row(4, cell('A4', '甲') + cell('B4', 2) + cell('C4', 3));
    expect(outline(read(book(rows, ['B1:C1', 'B2:C2'])).blocks)).toEqual([
      ['1,1 规章', '1,2 1', '2,1 文件', '2,2'],
      ['1,1 甲', '1,2 2', '1,3 3'],
    ]);
  });

  it('parts tables side by side, but not figures from their labels', () => {
    const both = grid([
      ['规章', 1, undefined, '许可', 3],
      ['文件', 2, undefined, '处罚', 4],
    ]);
    expect(texts(book(both))).toEqual([
      ['规章', '1', '文件', '2'],
      ['许可', '3', '处罚', '4'],
    ]);
    const spaced = grid([
      ['规章', undefined, 1, 3],
      ['文件', undefined, 2, 4],
    ]);
    expect(texts(book(spaced))).toEqual([['规章', '1', '3', '文件', '2', '4']]);
  });

  describe('with remarks in the margin', () => {
    const remarks = (bytes: Uint8Array) =>
      read(bytes).findings.map(({ code, args, severity }) => [code, args.cell, args.text, args.count, severity]);
    const main = [
      ['二、主动公开', undefined, undefined],
      ['信息内容', '制发', '废止'],
      ['规章', 1, 2],
      ['文件', 3, 4],
      ['许可', 5, 6],
      ['三、申请', undefined, undefined],
      ['处罚', 7, 8],
    ] as const;
    const wide = ['A1:C1', 'A6:C6'];
    const without = [
      '二、主动公开',
      ['信息内容', '制发', '废止', '规章', '1', '2', '文件', '3', '4', '许可', '5', '6'],
      '三、申请',
      ['处罚', '7', '8'],
    ];
    /** The main rows, with borders or not, with other cells in column E by their row. */
    const withCells = (others: Readonly<Record<number, Content>>, style: number, column = 'E') =>
      book(
        main
          .map((contents, at) => {
            const isTable = contents[1] !== undefined;
            const cells = contents.map((content, index) =>
              content === undefined ? '' : cell(`${'ABC'[index]}${at + 1}`, content, isTable ? style : 0),
            );
            const other = others[at + 1];
            return row(at + 1, `${cells.join('')}${other === undefined ? '' : cell(`${column}${at + 1}`, other)}`);
          })
          .join(''),
        wide,
      );

    it.each([0, 1])('reads tables and headings as without them, style %i', (style) => {
      expect(texts(withCells({}, style))).toEqual(without);
      const bytes = withCells({ 4: 99, 5: '备注：含乡镇' }, style);
      const [heading, first, ...rest] = without;
      expect(texts(bytes)).toEqual([heading, first, '99', '备注：含乡镇', ...rest]);
      expect(read(bytes).blocks[2]?.place).toEqual({ sheet: 1, cell: '表一!E4', text: '99' });
      expect(remarks(bytes)).toEqual([['read/remark-beside', '表一!E4', '99', 2, 'info']]);
      expect(texts(withCells({ 1: '待核' }, style))).toEqual([heading, '待核', first, ...rest]);
      expect(texts(withCells({ 1: 3 }, style))).toEqual([heading, '3', first, ...rest]);
      expect(texts(withCells({ 2: '口径' }, style))).toEqual([heading, first, '口径', ...rest]);
      expect(texts(withCells({ 3: 3 }, style))).toEqual([heading, first, '3', ...rest]);
      expect(texts(withCells({ 6: '见台账', 7: '见信件' }, style)).filter((one) => Array.isArray(one))).toEqual([
        first,
        rest.at(-1),
      ]);
    });

    it('keeps a column of the table that stands apart, however many of its figures are blank', () => {
      const kept = withCells({ 2: '总计', 4: 7 }, 0);
      expect([table(kept).columns, remarks(kept)]).toEqual([4, []]);
      const labels = book(
        [1, 2, 3].map((at) => row(at, cell(`A${at}`, `项目${at}`, 1) + cell(`D${at}`, at))).join('') +
          row(4, cell('A4', '合', 1) + cell('B4', '计', 1) + cell('D4', 6)),
        ['A1:B1', 'A2:B2', 'A3:B3'],
      );
      expect(remarks(labels)).toEqual([]);
      const many = [['项目', '甲'], ...Array.from({ length: 20 }, (_, at) => [`第${at}项`, at])] as const;
      const apart = many.map(([label, figure], at) =>
        row(
          at + 1,
          cell(`A${at + 1}`, label, 1) + cell(`B${at + 1}`, figure, 1) + cell(`D${at + 1}`, at === 0 ? '总计' : at),
        ),
      );
      expect([table(book(apart.join(''))).columns, remarks(book(apart.join('')))]).toEqual([3, []]);
    });

    it('keeps a cell with borders, and one right beside the table', () => {
      expect(remarks(withCells({ 4: 99 }, 1, 'D'))).toEqual([]);
      const bordered = main.map((contents, at) =>
        row(
          at + 1,
          contents.map((content, index) => cell(`${'ABC'[index]}${at + 1}`, content ?? null, 1)).join('') +
            (at === 3 ? cell('E4', 99, 1) : ''),
        ),
      );
      expect(remarks(book(bordered.join(''), wide))).toEqual([]);
    });

    it('stands as text cell by cell where it has several columns', () => {
      const rows = main.map((contents, at) =>
        row(
          at + 1,
          contents.map((content, index) => cell(`${'ABC'[index]}${at + 1}`, content ?? null, 1)).join('') +
            (at === 3 ? cell('E4', '合计') + cell('F4', 99) : ''),
        ),
      );
      expect(texts(book(rows.join(''), wide)).slice(-2)).toEqual(['合计', '99']);
    });
  });

  it('goes through the sheets in their order', () => {
    const bytes = xlsx({ sheets: { 乙: sheet(grid([['一']])), 甲: sheet(grid([['二']])) } });
    expect(read(bytes).blocks.map(({ place }) => [place.sheet, place.cell])).toEqual([
      [1, '乙!A1'],
      [2, '甲!A1'],
    ]);
  });

  it('merged cells come back as they were laid out', () => {
    const side = fc.integer({ min: 2, max: 6 });
    const spans = fc.array(
      fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(side, side, spans, (rows, columns, wanted) => {
        const owner = new Map<string, string>();
        const merges: { top: number; left: number; height: number; width: number }[] = [];
        for (const [top, left, height, width] of wanted) {
          const places = Array.from(
            { length: height * width },
            (_, at) => `${top + Math.floor(at / width)} ${left + (at % width)}`,
          );
          if (top + height > rows || left + width > columns || places.some((place) => owner.has(place))) continue;
          for (const place of places) owner.set(place, `${top} ${left}`);
          merges.push({ top, left, height, width });
        }
        const name = (top: number, left: number) => `${String.fromCharCode(65 + left)}${top + 1}`;
        const expected: string[] = [];
        let xml = '';
        for (let top = 0; top < rows; top++) {
          let cells = '';
          for (let left = 0; left < columns; left++) {
            const merge = merges.find((one) => one.top === top && one.left === left);
            const isCovered = owner.has(`${top} ${left}`) && !merge;
            cells += cell(name(top, left), isCovered ? null : `${top}字${left}`, 1);
            const size = merge && merge.height + merge.width > 2 ? ` ${merge.height}x${merge.width}` : '';
            if (!isCovered) expected.push(`${top + 1},${left + 1}${size} ${top}字${left}`);
          }
          xml += row(top + 1, cells);
        }
        fc.pre(expected.length > 1);
        // A column that no cell begins at is none.
        fc.pre(
          Array.from({ length: columns }, (_, at) => `,${at + 1} `).every((start) =>
            expected.some((one) => one.includes(start)),
          ),
        );
        const refs = merges.map(
          ({ top, left, height, width }) => `${name(top, left)}:${name(top + height - 1, left + width - 1)}`,
        );
        const blocks = outline(read(book(xml, refs)).blocks);
        // A table one cell wide is a list of lines.
        fc.pre(blocks.length > 0 && Array.isArray(blocks[0]));
        expect(blocks).toEqual([expected]);
      }),
    );
  });
});

describe('damaged and hostile workbooks', () => {
  const damaged = (bytes: Uint8Array) => expect(() => read(bytes)).toThrow('read/damaged file');

  it('are refused where cells contradict each other or their row', () => {
    damaged(book(row(1, cell('A1', 1) + cell('A1', 2))));
    damaged(book(row(1, cell('A1', 1)) + row(1, cell('A1', 2))));
    damaged(book(row(1, cell('A2', 1))));
    damaged(book(row(1, cell('XFE1', 1))));
    damaged(book(row(0, cell('A1', 1))));
    damaged(book(row(1_048_577, '<c><v>1</v></c>')));
    damaged(book(grid([['甲', 1]]), ['B1:A1']));
    damaged(book('<row><c t="s"><v>7</v></c></row>'));
    damaged(xlsx({ sheets: { a: '<!DOCTYPE a>' } }));
  });

  it('do not grow by what they say of their size', () => {
    const far = book(
      row(1, cell('A1', '甲')) + row(1_048_576, cell('XFD1048576', '乙')),
      [],
      styled(),
      '<dimension ref="A1:XFD1048576"/>',
    );
    expect(texts(far)).toEqual(['甲', '乙']);
    const merged = book(row(1, cell('A1', '甲') + cell('B1', 1)), ['A1:A1048576']);
    expect(outline(read(merged).blocks)).toEqual([['1,1 甲', '1,2 1']]);
    expect(() =>
      read(book(row(1, cell('A1', '甲')) + row(1_048_576, cell('XFD1048576', '乙')), ['A1:XFD1048576'])),
    ).toThrow('read/limit cells');
  });

  it('of a million rows are refused', () => {
    const rows = Array.from({ length: 1_000_000 }, () => '<row><c><v>1</v></c></row>').join('');
    expect(() => read(book(rows))).toThrow(/read\/limit (?:blocks|cells|ratio)/);
  });

  it('are refused where they hold too many cells', () => {
    const rows = grid(Array.from({ length: 30 }, () => ['甲', 1, 2, 3]));
    expect(() => read(book(rows), { cells: 100 })).toThrow('read/limit cells');
    expect(() => read(book(rows), { blocks: 100 })).toThrow('read/limit blocks');
  });

  it('are refused where they have too many sheets, all of them empty', () => {
    const sheets = (count: number) =>
      xlsx({ sheets: Object.fromEntries(Array.from({ length: count }, (_, at) => [`表${at}`, sheet('')])) });
    expect(() => read(sheets(501))).toThrow('read/limit pages');
    // Elements count over all parts, as they do in one.
    expect(() => read(sheets(80), { blocks: 260 })).toThrow('read/limit blocks');
    expect(() => read(sheets(8), { blocks: 260 })).not.toThrow();
  });

  it('are refused where two sheets are one part', () => {
    const listed = ['甲', '乙'].map((name) => `<sheet name="${name}" r:id="s0"/>`).join('');
    const twice = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed}</sheets></workbook>`;
    const others = { 'xl/workbook.xml': twice };
    expect(() => read(xlsx({ sheets: { 甲: sheet('') }, others }))).toThrow('read/damaged file');
  });

  it('are read or refused, whichever bytes are changed or lost', () => {
    const whole = book(
      grid(
        [
          ['规章', 1, 2],
          ['文件', 3, null],
        ],
        1,
      ),
      ['A1:A2'],
    );
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), fc.integer({ min: 0, max: whole.length }), (changes, length) => {
        const bytes = whole.slice(0, length);
        for (const { at, to } of changes) bytes[at] = to;
        try {
          read(bytes);
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are read or refused, whatever their XML says', () => {
    const value = fc.constantFrom('0', '1', '-1', '7', '1e400', 'A1', 'B2:A1', 'XFD1048576', 'hidden', '');
    const attribute = fc.tuple(fc.constantFrom('r', 's', 't', 'min', 'max', 'hidden', 'ht', 'ref'), value);
    const names = fc.constantFrom(
      'row',
      'c',
      'v',
      'f',
      'is',
      't',
      'cols',
      'col',
      'sheetData',
      'mergeCells',
      'mergeCell',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc
        .tuple(
          names,
          fc.uniqueArray(attribute, { selector: ([name]) => name, maxLength: 3 }),
          fc.array(fc.oneof({ depthSize: 'small' }, value, tie('tree')), { maxLength: 4 }),
        )
        .map(
          ([name, attributes, children]) =>
            `<${name} ${attributes.map(([key, said]) => `${key}="${said}"`).join(' ')}>${children.join('')}</${name}>`,
        ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
        try {
          read(xlsx({ sheets: { a: sheet(trees.join('')) + trees.join('') } }));
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
