import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../limits.ts';
import { readHtml } from '../html.ts';

const read = (html: string) => readHtml(html, boundsOf());
const codes = (html: string) => read(html).findings.map(({ code, messageId }) => `${code} ${messageId}`);
/** The text of the second cell of a row, with a style sheet. */
const cell = (content: string, sheet = '') => {
  const html = `${sheet && `<style>${sheet}</style>`}<table><tr><td>甲</td><td>${content}</td></tr></table>`;
  const { blocks, findings } = read(html);
  const [table] = blocks.filter((block) => block.kind === 'table');
  return [table?.cells[1]?.text, ...findings.map(({ messageId }) => messageId)];
};

describe('style sheets', () => {
  it.each([
    ['.x{display:none}', '1006', 'hidden'],
    ['.a, span.x , #b { color: red; DISPLAY : none !important }', '1006', 'hidden'],
    ['#y{visibility:hidden}', '1006', 'hidden'],
    ['.x{opacity:0}', '1006', 'hidden'],
    ['.x{font-size:0px}', '1006', 'hidden'],
    ['.x{font:0/0 a}', '1006', 'hidden'],
    ['.x{text-decoration:line-through red}', '1006', 'struck'],
    ['.x{vertical-align:super}', '1006〔9〕'],
    ['.x{position:relative;top:-5px}', '1006〔9〕'],
    ['.x{unicode-bidi:bidi-override;direction:rtl}', '1006', 'reversed'],
    ['.x.z{display:none}', '1006', 'hidden'],
    ['@media screen{.x{display:none}}', '1006', 'hidden'],
    ['@import "a";<!-- /* .x{} */ .x{display:none} -->', '1006', 'hidden'],
    ['.x{display:inline}#y{display:none}.x{display:inline}', '1006', 'hidden'],
  ])('count: %s', (sheet, ...expected) => {
    expect(cell('1006<span class="x z" id="y">9</span>', sheet)).toEqual(expected);
    expect(cell(`1006<span class="x z" id="y">9</span><style>${sheet}</style>`)).toEqual(expected);
  });

  it.each([
    '.x{display:none}.x{display:inline}',
    '.x{display:none}span.x{display:inline}',
    'p.x{display:none}',
    '.x.w{display:none}',
    '.x:hover{display:none}',
    '.a .x{display:none}',
    '@media print{.x{display:none}}',
    '@media (max-width:9px){.b{top:0}.x{display:none}}.c{top:0}',
    '/* .x{display:none} */ .b{top:0}',
    '.x{}',
  ])('leave alone what they do not reach: %s', (sheet) => {
    expect(cell('件<span class="x" id="y">9</span>', sheet)).toEqual(['件9']);
  });

  it('give way to the style of the element, unless important', () => {
    const content = '件<span class="x" style="display:inline">9</span>';
    expect(cell(content, '.x{display:none}')).toEqual(['件9']);
    expect(cell(content, '.x{display:none!important}')).toEqual(['件', 'hidden']);
  });

  it('count for screens only', () => {
    const html = (media: string) => `<style media="${media}">.x{display:none}</style><p>件<i class=x>9</i></p>`;
    expect(codes(html('print'))).toEqual([]);
    expect(codes(html('screen'))).toEqual(['read/text-left-out hidden']);
  });

  it('are bounded', () => {
    const rules = Array.from({ length: 4000 }, (_, index) => `.a.b${index}{top:0}`).join('');
    const elements = Array.from({ length: 4000 }, (_, index) => `<i class="a c${index}">1</i>`).join('');
    expect(() => read(`<style>${rules}</style>${elements}`)).toThrow(/blocks/);
  });

  it.each([
    '{',
    '}',
    '/*',
    '.a',
    '.a{top:0}',
    '@media{',
    '@a{',
    ',',
    '.a,',
    'top:0;',
    ' ',
    ';',
    '!',
    'background:rgb(',
    'color:hsla(',
    'filter:opacity(',
    'transform:scale( ',
    'clip:rect(1 ',
  ])('are read or refused with a megabyte of %j', (piece) => {
    const sheet = piece.repeat(1_000_000 / piece.length);
    try {
      read(`<style>${sheet}</style><style>.a{${sheet}</style><p class=a style="${sheet}">5</p>`);
    } catch (error) {
      expect(String(error)).toMatch(/read\/limit/);
    }
  });
});

describe('styles of elements', () => {
  it.each([
    'mso-hide:all',
    'font-size:0',
    'font-size:0.0pt',
    'font-size:1px',
    'font:2pt/1 a',
    'font-size:.1em',
    'font-size:10%',
    'opacity:0',
    'color:red;opacity: 0.0',
    'opacity:.1',
    'opacity:5%',
    'filter:opacity(0)',
    'content-visibility:hidden',
    'text-indent:-9999px',
    'text-indent:-50em',
    'position:absolute;left:-9999px',
    'position:fixed;top:-500pt',
    'position:relative;right:-1000px',
    'transform:rotate(3deg) scale(0)',
    'transform:scaleX(0.01)',
    'width:0;height:0;overflow:hidden',
    'overflow:hidden;max-height:0px',
    'width:1px;height:1px;overflow:hidden',
    'position:absolute;clip:rect(0,0,0,0)',
    'position:absolute;clip:rect(1px 1px 1px 1px)',
    'clip-path:inset(50%)',
    'clip-path: inset( 100% )',
  ])('hide: %s', (style) => {
    expect(cell(`1006<span style="${style}">9</span>`)).toEqual(['1006', 'hidden']);
    expect(cell('1006<span class=x>9</span>', `.x{${style}}`)).toEqual(['1006', 'hidden']);
  });

  it.each([
    'font-size:3px',
    'font-size:-1px',
    'width:-1px;overflow:hidden',
    'opacity:.2',
    'filter:opacity(1)',
    'filter:blur(0)',
    'text-indent:-7em',
    'margin-left:-9999px',
    'padding-left:0;border-width:0',
    'left:-9999px',
    'position:absolute;left:-30px',
    'position:absolute;left:-50%;margin-left:-600px',
    'text-transform:scale(0)',
    'transform:scale(1.5)',
    'width:0;height:0',
    'width:0;overflow:visible',
    'width:40px;overflow:hidden',
    'width:0;overflow:hidden;width:40px',
    'line-height:0;overflow:hidden',
    'clip:rect(0,0,0,0)',
    'position:absolute;clip:rect(0,40px,20px,0)',
    'position:absolute;clip:auto',
    'clip-path:inset(5%)',
    'zoom:0',
  ])('show: %s', (style) => {
    expect(cell(`件<span style="${style}">9</span>`)).toEqual(['件9']);
  });

  it('cut off no cell, which grows with its text', () => {
    const html = '<table><tr><td>甲<td style="width:0;height:0;overflow:hidden">9</table>';
    expect(read(html).blocks).toMatchObject([{ cells: [{ text: '甲' }, { text: '9' }] }]);
  });

  it('hide no text that has a size again', () => {
    const inner = '<i style="font-size:2em">7</i><b style="font-size:12px">8</b><b style="font:bold 12px/1 a">件</b>';
    expect(cell(`<span style="font-size:0">9${inner}</span>`)).toEqual(['8件', 'hidden', 'hidden']);
    expect(cell('<span style="font-size:0.5em;opacity:0.9;position:relative;top:0">9</span>')).toEqual(['9']);
  });

  it('keep the place of a cell that they hide', () => {
    const html = '<table><tr><td style="opacity:0">9<td dir=rtl style="unicode-bidi:bidi-override">8<td>7</table>';
    const [table] = read(html).blocks;
    expect(table?.kind === 'table' && table.cells.map(({ text }) => text)).toEqual(['', '', '7']);
  });

  it('raise what is moved after a figure, not the figure itself', () => {
    expect(cell('1006<span style="position:relative;bottom:.3em">1</span>')).toEqual(['1006〔1〕']);
    expect(cell('<span style="position:relative;top:1pt">1006</span>')).toEqual(['1006']);
  });
});

describe('marks', () => {
  it.each([
    ['1006<a href="#_ftn1">1</a>', '1006〔1〕'],
    ['1006<a href="#n"><span>*</span></a>', '1006〔*〕'],
    ['1006<a href="/a.html#_ftn2">[2]</a>', '1006〔[2]〕'],
    ['见<a href="#n">表1</a>', '见表1'],
    ['见<a href="#">1</a>', '见1'],
    ['<a href="#n">1006</a>', '1006'],
  ])('are links to notes: %s', (content, text) => {
    expect(cell(content)).toEqual([text]);
  });

  it('leaves out what is shown backwards, and warns', () => {
    const html = '<p>共<bdo dir="RTL">6001</bdo>件<bdo>7</bdo><span dir=rtl>8</span></p>';
    expect(read(html).blocks).toMatchObject([{ text: '共件78' }]);
    expect(read(html).findings).toMatchObject([{ messageId: 'reversed', severity: 'warning', args: { text: '6001' } }]);
  });
});

describe('white figures', () => {
  it.each([
    '<font color="#FFFFFF">12</font>',
    '<span style="color: White">12</span>',
    '<span style="color:rgb(255, 255, 255)">12</span>',
    '<div style="color:#fff"><b>12</b></div>',
    '<div style="color:#fff;background:transparent">12</div>',
    '<div style="color:#fff;background-color:#ffffff">12</div>',
    '<div style="background:#048"><div style="color:#fff;background:#fff">12</div></div>',
    '<div style="background:url(a.png)"><font style="background:white no-repeat" color="#ffffff">12</font></div>',
    '<div style="background:#eef3fa;color:#fff">12</div>',
    '<div style="background:rgba(0,0,0,.05);color:#fff">12</div>',
    '<div style="background:none;color:ivory">12</div>',
    '<div style="background:url(a.png);background:none;color:#fff">12</div>',
    '<span style="color:transparent">12</span>',
    '<span style="color:rgba(0,0,0,0)">12</span>',
    '<span style="color:rgb(0 0 0 / 5%)">12</span>',
    '<span style="color:#0000">12</span>',
    '<span style="color:#00000000">12</span>',
    '<span style="color:#fff0">12</span>',
    '<span style="color:rgb(100%,100%,100%)">12</span>',
    '<span style="color:rgb(255.0, 254.5, 250)">12</span>',
    '<span style="color:hsl(0,0%,100%)">12</span>',
    '<span style="color:hsl(210deg 100% 98%)">12</span>',
    '<span style="color:whitesmoke">12</span>',
    '<span style="-webkit-text-fill-color:white;color:black">12</span>',
    '<span style="color:red;background:#f00">12</span>',
    '<span style="color:rgb(0,0,128);background:navy no-repeat">12</span>',
    '<span style="color:tomato;background-color:tomato">12</span>',
    '<div style="background:#000"><span style="color:#000000">12</span></div>',
  ])('are told where nothing says that their ground is another: %s', (content) => {
    expect(cell(content)).toEqual(['12', 'pale']);
  });

  it('are told where a cell or table is white on a page that is not', () => {
    const page = (table: string, inner: string) =>
      codes(`<body bgcolor="#004488"><table ${table}><tr><td>甲<td ${inner}</table>`);
    expect(page('', 'style="background:#fff;color:#fff">12')).toEqual(['read/pale-figure pale']);
    expect(page('bgcolor="#fff"', '><font color="#fff">12</font>')).toEqual(['read/pale-figure pale']);
    expect(page('bgcolor=white', 'bgcolor=navy><font color="#fff">12</font>')).toEqual([]);
    expect(page('', '><font color="#fff">12</font>')).toEqual([]);
  });

  it('are told by the text of their cell, be they a part of it', () => {
    const html = '<table><tr><td>甲<td>25<font color=white>9</font></table>';
    const [, found] = read(html).findings;
    expect(found?.message.zh).toBe('“259”里有看不清的字（白色，或与底色相同），已按文件里的数字读入，请核对');
  });

  it('are told by the style sheet too', () => {
    expect(cell('<i class=x>12</i>', '.x{color:#fefefe}')).toEqual(['12', 'pale']);
  });

  it.each([
    '<span style="color:#fff;background:#1f4e79">12</span>',
    '<div style="background-image:url(a.png)"><span style="color:#fff">12</span></div>',
    '<div style="color:#fff"><span style="color:#000">12</span></div>',
    '<div style="background:url(a.png) #fff;color:#fff">12</div>',
    '<div style="background:linear-gradient(red, blue);color:#fff">12</div>',
    '<div style="background:#048;background:no-repeat;color:#000">12</div>',
    '<div style="background:hsl(210, 60%, 30%);color:#fff">12</div>',
    '<div style="background:#c0c0c0;color:#fff">12</div>',
    '<span style="color:rgba(0,0,0,.6)">12</span>',
    '<span style="color:hsl(0,0%,20%)">12</span>',
    '<span style="color:red;background:#fee">12</span>',
    '<div style="background:#000">12</div>',
    '<div style="color:#fff"><span style="color:canvastext">12</span></div>',
    '<span style="color:#eee">12</span>',
    '<font color="#fff" style="color:black">12</font>',
  ])('are not told elsewhere: %s', (content) => {
    expect(cell(content)).toEqual(['12']);
  });

  it('are no words', () => {
    expect(cell('<span style="color:#fff">规章</span>')).toEqual(['规章']);
  });
});

describe('figures put together from several texts', () => {
  it.each([
    '<span class=a>100</span><span class=b>6</span>',
    '100<font color="#c00000">6</font>',
    '<p><b>100</b>6</p>',
    '<span style="color:red">100</span><span style="color:blue">6</span>',
    '<b><span>100</span></b><span>6</span>',
    '<span style="mso-text-raise:3pt">10</span>0<span>6</span>',
    '100<a href="#">6</a>',
    '1,<i>006</i>',
    '100<input value=6>',
  ])('are told where these look different: %s', (content) => {
    expect(cell(content).slice(1)).toEqual(['joined']);
  });

  it.each([
    '<span class=a>100</span><span class=a>6</span>',
    '<span style="color:red; font-size:12pt">100</span><span style="font-size: 12pt;mso-bidi-font-size:10pt;color:RED">6</span>',
    '<span lang=EN-US>100</span><span>6</span>',
    '<p><a name=b><b>100</b></a><o:p><b>6</b></o:p></p>',
    '100<!-- -->6',
    '10<s>5</s>06',
    '<b>100</b> 6',
    '<b>100</b>件<i>6</i>',
    '<b>2021</b><i>6</i>年',
    '<p class=a>100</p><p>6</p>',
    '1006<sup>1</sup>',
  ])('are not told where these look alike, or make no figure: %s', (content) => {
    expect(cell(content)).not.toContain('joined');
  });

  it('are told with the place of the cell', () => {
    const html = '<table><tr><td>甲<td><b>1</b>5<tr><td><b>1</b>万元<td>6</table>';
    expect(read(html).findings).toMatchObject([
      { code: 'read/styles-joined', args: { text: '15' }, source: { table: 1, row: 1, column: 2, text: '15' } },
    ]);
  });
});
