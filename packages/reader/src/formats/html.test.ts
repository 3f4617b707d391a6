import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceBlock, SourceTable } from '../document.ts';
import { boundsOf, LimitError, type Limits } from '../limits.ts';
import { readHtml } from './html.ts';

const read = (html: string, limits: Partial<Limits> = {}) => readHtml(html, boundsOf(limits));
const texts = (html: string) => read(html).blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'));
const isTable = (block: SourceBlock): block is SourceTable => block.kind === 'table';
const tables = (html: string) => read(html).blocks.filter(isTable);
const cells = (html: string) => tables(html).map((table) => table.cells.map((cell) => cell.text));
const codes = (html: string) => read(html).findings.map(({ code, messageId }) => `${code} ${messageId}`);

describe('paragraphs', () => {
  it('are parted by blocks and line breaks, not by inline elements', () => {
    expect(texts('<div>一<p><br/>四、<b>其</b>他</p><ul><li>甲<li>乙</ul>丙<br>丁</div>')).toEqual([
      '一',
      '四、其他',
      '甲',
      '乙',
      '丙',
      '丁',
    ]);
  });

  it('have the level of their heading', () => {
    const [first, second] = read('<h2>总体<span>情况</span></h2>正文').blocks;
    expect(first).toMatchObject({ kind: 'paragraph', level: 2, text: '总体情况' });
    expect(second).toMatchObject({ level: null, text: '正文' });
  });

  it('have white space as browsers show it', () => {
    expect(texts('<p>\u3000\u3000&nbsp;主动\n  公开<b> 情况 </b> 表&nbsp;&nbsp;一\u3000二&emsp;</p>')).toEqual([
      '主动 公开 情况 表  一\u3000二',
    ]);
  });

  it('are the lines of preformatted text', () => {
    expect(texts('<pre>\n一\r\n  二 &amp; 三\n\n四</pre>')).toEqual(['一', '二 & 三', '四']);
  });

  it('stand apart where a style says so', () => {
    expect(texts('<p><span style="float:left">日期</span><i style="display: block">5</i><i>6</i></p>')).toEqual([
      '日期',
      '5',
      '6',
    ]);
  });

  it('leave out scripts and comments and take the title apart', () => {
    const html =
      '<title> 年报\n2020 </title><style>p{}</style><p>5<!-- 1 -->6<script>7</script></p><noscript>8</noscript>';
    expect(texts(html)).toEqual(['56']);
    expect(read(html)).toMatchObject({ title: '年报 2020', findings: [] });
    expect(read('<p>无</p>').title).toBe(null);
  });
});

describe('files that a page comes with', () => {
  const told = (html: string) => read(html).findings.map(({ messageId, args }) => ({ messageId, ...args }));

  it.each([
    ['<a href="./P020240118.pdf">年报</a>', '年报', './P020240118.pdf'],
    ['<A HREF=/upload/nb.DOC?v=2 >附件1：<b>年报</b></A>', '附件1：年报', '/upload/nb.DOC?v=2'],
    ['<a href="/downfile.jsp?id=0&amp;filename=24011.xlsx"></a>', '/downfile.jsp?id=0&filename=24011.xlsx', null],
    ['附件【<a href="/download.jsp?fileid=88">年报.docx】</a>', '年报.docx】', '/download.jsp?fileid=88'],
  ])('are told with their name and address: %s', (html, text, href) => {
    expect(told(html)).toEqual([{ messageId: 'linked', text, href: href ?? text }]);
  });

  it('are told once, and not where a link leads elsewhere or is unseen', () => {
    const twice = '<a href="a.pdf">年报</a><p>或<a href="a.pdf">下载</a>';
    expect(told(twice)).toEqual([{ messageId: 'linked', text: '年报', href: 'a.pdf' }]);
    expect(told('<a href="list.html">年报</a><a href="http://x.cn/pdf/">PDF 版</a><a>a.doc</a>')).toEqual([]);
    expect(told('<a href="#a.pdf">a.pdf</a><a href="javascript:open(\'a.pdf\')">a.pdf</a>')).toEqual([]);
    expect(codes('<p style="display:none"><a href="a.pdf">年报</a></p>')).toEqual(['read/text-left-out hidden']);
  });

  it('are told where the page shows them', () => {
    expect(told('<p>年报</p><iframe src="/pdfjs/viewer.html?file=/u/nb.pdf"></iframe><embed src="a.pdf">')).toEqual([
      { messageId: 'shown', href: '/pdfjs/viewer.html?file=/u/nb.pdf' },
      { messageId: 'shown', href: 'a.pdf' },
    ]);
    expect(told('<object data="a.ofd"></object>')).toEqual([{ messageId: 'shown', href: 'a.ofd' }]);
  });

  it('are counted where there are many', () => {
    const links = Array.from({ length: 33 }, (_, index) => `<a href="${index}.zip">${index}</a>`);
    expect(told(links.join(''))).toHaveLength(21);
    expect(told(links.join('')).at(-1)).toEqual({ messageId: 'more', count: 13 });
  });

  it('are told with their place', () => {
    const [found] = read('<p>年报</p>\n<p>附件：<a href="a.doc">一</a></p>').findings;
    expect(found).toMatchObject({ code: 'read/attachment', at: '', source: { line: 2, offset: 16, length: 21 } });
  });
});

describe('pictures', () => {
  it('are told where there is hardly anything else', () => {
    const html = '<h1>年报（图片版）</h1><p><img src="1.jpg"></p><p><img src="2.jpg"></p>';
    expect(read(html).findings).toMatchObject([
      { code: 'read/text-left-out', messageId: 'pictures', args: { count: 2 }, source: { line: 1, offset: 19 } },
    ]);
    expect(codes(`${html}${'<p>一、总体情况</p>'.repeat(40)}`)).toEqual([]);
    expect(codes(`${html}<table><tr><td>合计<td>5<tr><td>其他<td>6</table>`)).toEqual([]);
  });
});

describe('frames', () => {
  const told = (html: string) =>
    read(html).findings.map(({ code, messageId, severity }) => [code, messageId, severity]);

  it('of a page that holds nothing else are told as what to open', () => {
    const html = '<frameset rows="90,*"><frame src="top.htm"><frame src="/nb.htm"><noframes>无</noframes></frameset>';
    expect(told(html)).toEqual([
      ['read/frame', 'only', 'warning'],
      ['read/frame', 'only', 'warning'],
    ]);
    expect(read(html).findings[1]?.args).toEqual({ href: '/nb.htm' });
    expect(told('<h1>年报</h1><iframe src="nb.htm"></iframe>')).toEqual([['read/frame', 'only', 'warning']]);
  });

  it('beside content are only mentioned', () => {
    const html = '<table><tr><td>合计<td>5<tr><td>其他<td>6</table><iframe src="weather.htm"></iframe>';
    expect(told(html)).toEqual([['read/frame', 'shown', 'info']]);
    expect(read(html).findings[0]?.args).toEqual({ href: 'weather.htm' });
  });

  it.each([
    '<iframe>',
    '<iframe src="about:blank">',
    '<iframe src=a.htm hidden>',
    '<iframe src=a.htm width=0 height=0>',
  ])('that show nothing are passed over: %s', (html) => expect(told(`${html}</iframe>`)).toEqual([]));

  it('that hold a page themselves are read where they stand', () => {
    const page =
      '<style>.x{display:none}</style><p>一&amp;nbsp;二</p><table><tr><td>合计<td>5<tr><td class=x>7<td>6</table>';
    const document = read(`<p>前</p><iframe srcdoc="${page}"></iframe><p>后</p>`);
    expect(document.blocks.map((block) => (isTable(block) ? block.cells.map(({ text }) => text) : block.text))).toEqual(
      ['前', '一 二', ['合计', '5', '6'], '后'],
    );
    const frame = { line: 1, offset: 8, length: page.length + 27 };
    expect(document.blocks[1]).toMatchObject({ place: { ...frame, text: '一 二' } });
    expect(document.blocks[2]).toMatchObject({
      place: { ...frame, table: 1 },
      cells: [{ place: { table: 1, row: 1 } }, {}, {}],
    });
    expect(document.findings).toMatchObject([{ messageId: 'hidden', args: { text: '7' }, source: frame }]);
  });

  it('within frames within frames are refused', () => {
    const nested = (depth: number): string =>
      depth === 0
        ? '5'
        : `<iframe srcdoc="${nested(depth - 1)
            .replaceAll('&', '&amp;')
            .replaceAll('"', '&quot;')}"></iframe>`;
    expect(texts(nested(3))).toEqual(['5']);
    expect(() => read(nested(4))).toThrow(LimitError);
  });
});

describe('places', () => {
  it.each(['\n', '\r\n', '\r'])('are right with line breaks %j', (lineBreak) => {
    const html = [
      '<p>',
      '&nbsp; 一、<b>总体</b>情况',
      '</p>',
      '<table>',
      '<tr><td> 规章 </td><td>',
      '5</td></tr></table>',
    ].join(lineBreak);
    const [paragraph, table] = read(html).blocks as [SourceBlock, SourceTable];
    expect(paragraph.place).toMatchObject({ line: 2, text: '一、总体情况' });
    const { offset = 0, length = 0 } = paragraph.place;
    expect(html.slice(offset, offset + length)).toBe('一、<b>总体</b>情况');
    expect(table.place).toMatchObject({ table: 1, line: 4, offset: html.indexOf('<table') });
    expect(
      table.cells.map(({ place }) => [place.line, html.slice(place.offset, (place.offset ?? 0) + (place.length ?? 0))]),
    ).toEqual([
      [5, ' 规章 '],
      [5, `${lineBreak}5`],
    ]);
    expect(table.cells[1]?.place).toMatchObject({ table: 1, row: 1, column: 2, text: '5' });
  });
});

describe('what is not to be read as shown', () => {
  it('brackets raised and lowered marks, which must not touch a figure', () => {
    const html =
      '<table><tr><td>5<sup>1</sup></td><td>m<sub> 2 </sub>x</td><td>7<span style="vertical-align:super">①</span><sup></sup></td></tr></table>';
    expect(cells(html)).toEqual([['5〔1〕', 'm〔 2 〕x', '7〔①〕']]);
    expect(texts('5<sup><p>1</p>2</sup>')).toEqual(['5', '〔1〕', '〔2〕']);
  });

  it('leaves out struck text and tells it', () => {
    const html = '<p>共<del>5</del><s>6</s><span style="text-decoration: line-through">8</span>7件</p>';
    expect(texts(html)).toEqual(['共7件']);
    expect(codes(html)).toEqual(Array(3).fill('read/text-left-out struck'));
    expect(read(html).findings[0]).toMatchObject({ args: { text: '5' }, source: { line: 1, offset: 4, length: 12 } });
  });

  it('leaves out hidden text and tells it', () => {
    const html =
      '<p>共<span hidden>5</span><span style="COLOR:red; DISPLAY : none">6</span><i style="visibility:hidden"> </i>7</p>';
    expect(texts(html)).toEqual(['共7']);
    expect(codes(html)).toEqual(Array(2).fill('read/text-left-out hidden'));
  });

  it('tells once of page furniture', () => {
    const html = '<nav>首页</nav><p>一</p><footer>版权</footer><button></button>';
    expect(texts(html)).toEqual(['一']);
    expect(read(html).findings).toMatchObject([{ messageId: 'chrome', args: { count: 2, text: '首页' } }]);
  });

  it('lists no more than some hundred and counts the rest', () => {
    const { findings } = read('<s>5</s>'.repeat(1000));
    expect(findings).toHaveLength(501);
    expect(findings.at(-1)).toMatchObject({ messageId: 'more', args: { count: 500 } });
  });
});

describe('tables', () => {
  it('have exact grids, row groups in order', () => {
    const html =
      '<table><tfoot><tr><td>合计<td>3</tfoot><thead><tr><th rowspan=2>项目<th colspan=2>数</thead>' +
      '<tbody><tr><td rowspan=0>甲<td>1<td>2<tr><td>4</tbody></table>';
    const [table] = tables(html);
    expect(table).toMatchObject({ geometry: 'exact', rows: 4, columns: 3 });
    expect(table?.cells.map((cell) => [cell.text, cell.row, cell.column, cell.rowSpan, cell.colSpan])).toEqual([
      ['项目', 1, 1, 1, 1],
      ['数', 1, 2, 1, 2],
      ['甲', 2, 1, 2, 1],
      ['1', 2, 2, 1, 1],
      ['2', 2, 3, 1, 1],
      ['4', 3, 2, 1, 1],
      ['合计', 4, 1, 1, 1],
      ['3', 4, 2, 1, 1],
    ]);
  });

  it('keep blank cells and break cell text at blocks', () => {
    expect(cells('<table><tr><td><p>本年新</p><p>公开</p><td>&nbsp;<td>一<br>二</table>')).toEqual([
      ['本年新\n公开', '', '一\n二'],
    ]);
  });

  it('lose hidden cells, keep the place of unseen and struck ones', () => {
    const html =
      '<table><tr><td>甲<td style="display:none">8<td style="visibility:hidden">9<td style="text-decoration:line-through">7<td>1' +
      '<tr style="display:none"><td>6<tr><td>乙</table>';
    const [table] = tables(html);
    expect(table?.cells.map((cell) => [cell.text, cell.row, cell.column])).toEqual([
      ['甲', 1, 1],
      ['', 1, 2],
      ['', 1, 3],
      ['1', 1, 4],
      ['乙', 2, 1],
    ]);
    expect(read(html).findings).toHaveLength(4);
  });

  it('read the values of form fields in cells', () => {
    const html =
      '<input value="检索"><table><tr><td>甲<td><input value=5><td><input type=hidden value=6><td><textarea>7</textarea></table>';
    expect(cells(html)).toEqual([['甲', '5', '', '7']]);
  });

  it('tell of cells that hold an image only', () => {
    const html = '<table><tr><td>甲<img src=a><td><img src=b></table>';
    expect(read(html).findings).toMatchObject([
      { messageId: 'image', severity: 'warning', args: { row: 1, column: 2 } },
    ]);
  });

  it('have their caption and the text between their rows as paragraphs', () => {
    expect(texts('<table><caption>表一</caption><tr><td>1<td>2</tr>注5<tr><td>3<td>4</tr>6</table>')).toEqual([
      '注5',
      '6',
      '表一',
      'table',
    ]);
  });

  it('are flow where they lay out the page', () => {
    const long = '公开工作有序推进。'.repeat(30);
    expect(texts(`<table><tr><td>导航<td><p>一、总体</p>${long}</table>`)).toEqual(['导航', '一、总体', long]);
    expect(texts('<table><tr><td>标题</table>')).toEqual(['标题']);
    const nested = '<table><tr><td>左<td><table><tr><td>1<td>2</table>右</table>';
    expect(texts(nested)).toEqual(['左', 'table', '右']);
    expect(tables(nested)[0]?.place.table).toBe(1);
  });

  it('are flow where what they lay out flows, and data with short cells beside it', () => {
    const long = '公开工作有序推进。'.repeat(30);
    const inner = `<table><tr><td>导航<td>${long}</table>`;
    expect(texts(`<table><tr><td>左<td>${inner}</table>`)).toEqual(['左', '导航', long]);
    const rows = '<tr><td>甲<td>1<td>2<td>3'.repeat(4);
    expect(cells(`<table>${rows}<tr><td colspan=4>${inner}</table>`)[0]?.at(-1)).toBe(`导航\n${long}`);
  });

  it('are data with a table of one cell inside, or a long note', () => {
    expect(cells('<table><tr><td>甲<td><table><tr><td>5</table></table>')).toEqual([['甲', '5']]);
    const rows = '<tr><td>甲<td>1<td>2<td>3'.repeat(4);
    expect(tables(`<table>${rows}<tr><td colspan=4>${'说明。'.repeat(100)}</table>`)).toHaveLength(1);
  });

  it('tell of spans over the limit and of overlaps, once a table', () => {
    const html = '<table><tr><td colspan=1000000000>1<td rowspan=2>2<td>3<tr><td colspan=3>4<td>5</table>';
    expect(codes(html)).toEqual(['read/limit span', 'read/spans-overlap clipped']);
    expect(tables(html)[0]).toMatchObject({ rows: 2, columns: 4 });
    expect(tables('<table><tr><td colspan=0 rowspan=-2>1<td colspan=x>2</table>')[0]?.cells).toMatchObject([
      { rowSpan: 1, colSpan: 1 },
      { column: 2 },
    ]);
  });
});

describe('hostile pages', () => {
  it.each(['b', 'div', 'span', 'font', 'ul', 'blockquote', 'svg', 'template', 'select', 'a', 'sup'])(
    'are read or refused with 10,000 nested <%s>',
    (tag) => {
      const html = `<${tag}>`.repeat(10_000);
      try {
        read(html);
      } catch (error) {
        expect(error).toBeInstanceOf(LimitError);
      }
    },
  );

  it.each([
    ['<b>', 'depth'],
    ['<div>', 'depth'],
    ['<table>', 'blocks'],
    ['<p>', 'blocks'],
    ['<table><tr><td>', 'depth'],
  ])('are refused with a million %s', (tag, messageId) => {
    let refused: unknown;
    try {
      read(tag.repeat(1_000_000));
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(LimitError);
    expect((refused as LimitError).finding.messageId).toBe(messageId);
  });

  it('are refused with half a million attributes', () => {
    const attributes = Array.from({ length: 600_000 }, (_, index) => `a${index}`);
    expect(() => read(`<p ${attributes.join('/')}>5`)).toThrow(LimitError);
  });

  it('allow as many levels as the limit says', () => {
    // html and body are levels too.
    expect(read(`${'<div>'.repeat(10)}5`, { depth: 12 }).blocks).toHaveLength(1);
    expect(() => read(`${'<div>'.repeat(11)}5`, { depth: 12 })).toThrow(LimitError);
  });

  it('are bounded in cells, spans counted', () => {
    expect(() => read(`<table><tr>${'<td>1'.repeat(11)}</table>`, { cells: 10 })).toThrow(/cells/);
    expect(() => read('<table><tr><td colspan=6>1<td colspan=5>2</table>', { cells: 10 })).toThrow(/cells/);
    const tall = `<table>${'<tr><td rowspan=65534>1<td>2'.repeat(500)}</table>`;
    expect(() => read(tall, { span: 65534, cells: 1000 })).toThrow(/cells/);
    expect(tables(tall)[0]).toMatchObject({ rows: 500 });
  });

  it.each(['<', '&', '&nbsp;', '<!--', '<a ', '<p a=', '</', '<td', '\r\n', '<br>', 'a ', '<pre>\n', '<sup>1</sup>'])(
    'are read or refused with a megabyte of %j',
    (piece) => {
      try {
        read(piece.repeat(1_000_000 / piece.length));
      } catch (error) {
        expect(error).toBeInstanceOf(LimitError);
      }
    },
  );
});

const piece = fc.constantFrom(
  ...'<table> </table> <tr> </tr> <td> <td\u00a0rowspan=2> <td\u00a0colspan=3> <td\u00a0rowspan=0> </td> <tbody> <caption>'.split(
    ' ',
  ),
  ...'<p> </p> <b> </b> <br> <sup> </sup> <s> </s> <h1> </h1> <pre> </pre> <nav> <p\u00a0hidden> <a> </a> <svg> <title>'.split(
    ' ',
  ),
  ...[
    '5',
    '6',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '年',
    '&nbsp;',
    '<!-- x -->',
    '<script>',
    '</script>',
    '<select>',
    '<template>',
  ],
);

function check(html: string): void {
  const document = read(html);
  for (const block of document.blocks) {
    const places = block.kind === 'table' ? [block.place, ...block.cells.map((cell) => cell.place)] : [block.place];
    for (const { line = 0, offset = -1, length = -1 } of places) {
      expect(line).toBeGreaterThan(0);
      expect(offset >= 0 && length >= 0 && offset + length <= html.length).toBe(true);
    }
    if (block.kind === 'paragraph') expect(block.text).not.toBe('');
    else expect(block.cells.every((cell) => cell.row + cell.rowSpan - 1 <= block.rows)).toBe(true);
  }
}

it('takes any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), check));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => check(pieces.join('').replaceAll('\u00a0', ' '))),
    { numRuns: 1000 },
  );
});
