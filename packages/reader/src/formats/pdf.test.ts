import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceDocument, SourceTable } from '../document.ts';
import { boundsOf, type Limits, Unreadable } from '../limits.ts';
import { loadPdfium } from '../node/pdfium.ts';
import type { Pdfium } from './pdf/engine.ts';
import { bytesOf, type HandMadePage, handMadePdf, line, stream, table, text } from './pdf/hand-made.ts';
import { readPdf } from './pdf.ts';

let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await loadPdfium();
});

const read = (bytes: Uint8Array, limits: Partial<Limits> = {}) => readPdf(bytes, boundsOf(limits), { pdfium });
const readPages = (...contents: string[]) => read(handMadePdf(contents.map((content) => ({ content }))));
const paragraphs = ({ blocks }: SourceDocument) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const tables = ({ blocks }: SourceDocument) => blocks.filter((block): block is SourceTable => block.kind === 'table');
const rows = ({ rows, cells }: SourceTable) =>
  Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row + 1).map((cell) => cell.text));
const told = ({ findings }: SourceDocument) => findings.map(({ code, messageId }) => `${code} ${messageId}`);
const refused = (bytes: Uint8Array, limits: Partial<Limits> = {}) => {
  try {
    read(bytes, limits);
  } catch (error) {
    if (error instanceof Unreadable) return `${error.finding.code} ${error.finding.messageId}`;
    throw error;
  }
  return 'read';
};

const xs = [50, 200, 300, 400];
const grid = table(
  xs,
  [700, 680, 660],
  [
    ['规章', '1', '20'],
    ['行政规范性文件', '3', ''],
  ],
);
const gridRows = [
  ['规章', '1', '20'],
  ['行政规范性文件', '3', ''],
];
const prose = '本机关依法公开政府信息，全年主动公开各类信息一千二百余条。';

describe('tables', () => {
  it('cells stand where the lines put them, with their place on the page', () => {
    const document = readPages(text(50, 750, prose) + grid);
    const [found] = tables(document);
    expect(found).toMatchObject({
      geometry: 'exact',
      rows: 2,
      columns: 3,
      place: { page: 1, table: 1, box: [50, 142, 350, 40] },
    });
    expect(found && rows(found)).toEqual(gridRows);
    expect(found?.cells[2]).toMatchObject({
      row: 1,
      column: 3,
      text: '20',
      place: { page: 1, box: [300, 142, 100, 20], text: '20' },
    });
    expect(paragraphs(document)).toEqual([prose]);
    expect(document.findings).toEqual([]);
  });

  it.each([
    ['turned by 90°', '/Rotate 90', (content: string) => `0 1 -1 0 842 0 cm ${content}`],
    ['turned by 180°', '/Rotate 180', (content: string) => `-1 0 0 -1 595 842 cm ${content}`],
    ['turned by 270°', '/Rotate 270', (content: string) => `0 -1 1 0 0 595 cm ${content}`],
    ['moved and cropped', '/CropBox[100 100 695 942]', (content: string) => `1 0 0 1 100 100 cm ${content}`],
    ['half as large', '', (content: string) => `.5 0 0 .5 25 371 cm ${content}`],
  ])('the same on a page %s', (_, more, moved) => {
    const size = /90|270/.test(more)
      ? ([842, 595] as const)
      : /Crop/.test(more)
        ? ([795, 1042] as const)
        : ([595, 842] as const);
    const [found] = tables(read(handMadePdf([{ content: moved(text(50, 750, prose) + grid), more, size }])));
    expect(found && rows(found)).toEqual(gridRows);
    if (more) expect(found?.place.box).toEqual([50, 142, 350, 40]);
    else expect(found?.place.box).toEqual([50, 121, 175, 20]);
  });

  it('inside a form with a matrix of its own', () => {
    const form = stream(
      grid,
      '/Type/XObject/Subtype/Form/BBox[0 0 600 850]/Matrix[.5 0 0 .5 0 0]/Resources<</Font<</F1 3 0 R/F2 5 0 R>>>>',
    );
    const [found] = tables(
      read(handMadePdf([{ content: `${text(50, 750, prose)} q 2 0 0 2 10 0 cm /X1 Do Q` }], [form])),
    );
    expect(found && rows(found)).toEqual(gridRows);
    expect(found?.place.box).toEqual([60, 142, 350, 40]);
  });

  it('filled boxes are lines, and areas in colour under the cells are not', () => {
    const filled = grid.replace(
      /(\S+) w (\S+) (\S+) m (\S+) (\S+) l S/g,
      (_, _w, x0, y0, x1, y1) =>
        `${x0} ${Math.min(y0, y1)} ${Math.max(0.5, x1 - x0)} ${Math.max(0.5, Math.abs(y1 - y0))} re f`,
    );
    const [found] = tables(readPages(`.8 .9 1 rg 50 680 100 20 re f 0 g ${text(50, 750, prose)}${filled}`));
    expect(found && rows(found)).toEqual(gridRows);
  });

  it('white lines divide nothing', () => {
    expect(
      tables(readPages(`1 G ${grid}${text(50, 750, prose)}`)).filter(({ geometry }) => geometry === 'exact'),
    ).toEqual([]);
  });

  it.each([
    ['up', '0 1 -1 0 70 662'],
    ['down', '0 -1 1 0 60 698'],
  ])('a label turned to run %s its cell is read', (_, matrix) => {
    const label = `BT ${matrix} Tm /F1 8 Tf <672C 5E74 5EA6> Tj ET `;
    const [found] = tables(readPages(text(50, 750, prose) + table(xs, [700, 660], [['', '1', '2']]) + label));
    expect(found && rows(found)).toEqual([['本年度', '1', '2']]);
  });

  it('text of a cell without a line at its bottom goes on below the table, as far as lines stand apart', () => {
    const sides = [700, 680].map((y) => line(50, y, 400, y)).join('') + line(200, 660, 400, 660);
    const open = sides + xs.map((x) => line(x, 700, x, 660)).join('');
    const words = text(53, 686, '项目') + text(203, 686, '1') + text(53, 666, '本年度', 10) + text(53, 645, '结果', 10);
    const document = readPages(text(50, 750, prose) + open + words + text(50, 600, prose));
    expect(tables(document).map(rows)).toEqual([
      [
        ['项目', '1', ''],
        ['本年度\n结果', '', ''],
      ],
    ]);
    expect(paragraphs(document)).toHaveLength(2);
  });

  it('a slanting line in a cell changes nothing', () => {
    const [found] = tables(readPages(grid + line(50, 700, 200, 680) + text(50, 750, prose)));
    expect(found && rows(found)).toEqual(gridRows);
  });

  it('a table that goes on over a page is one, and is told', () => {
    const document = readPages(
      text(50, 750, prose) + table(xs, [100, 80], [['规章', '1', '2']]),
      table(
        xs,
        [800, 780, 760],
        [
          ['文件', '3', '4'],
          ['其他', '5', '6'],
        ],
      ),
    );
    const [found, none] = tables(document);
    expect(none).toBeUndefined();
    expect(found && rows(found)).toEqual([
      ['规章', '1', '2'],
      ['文件', '3', '4'],
      ['其他', '5', '6'],
    ]);
    expect(found?.cells.map(({ place }) => place.page)).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 2]);
    expect(told(document)).toEqual(['read/pages-joined table']);
    expect(document.findings[0]?.source).toMatchObject({ page: 2, table: 1, box: [50, 42, 350, 40] });
  });

  it('tables with other columns, or with text between, stay apart', () => {
    const other = table([50, 220, 310, 400], [800, 780], [['文件', '3', '4']]);
    expect(tables(readPages(text(50, 750, prose) + table(xs, [100, 80], [['规章', '1', '2']]), other))).toHaveLength(2);
    const same = text(50, 810, '二、其他情况') + table(xs, [800, 780], [['文件', '3', '4']]);
    expect(tables(readPages(text(50, 750, prose) + table(xs, [100, 80], [['规章', '1', '2']]), same))).toHaveLength(2);
  });

  it.each([
    ['a label whose figures stand on the next page', ['规章', '', ''], ['', '3', '4'], ['规章', '3', '4']],
    [
      'a label broken at its side',
      ['本行政机关制定的政府规章和行', '3', '4'],
      ['政规范性文件', '', ''],
      ['本行政机关制定的政府规章和行\n政规范性文件', '3', '4'],
    ],
    [
      'a numbered label and figures, all broken at their sides',
      ['1.本行政机关制定的政府规章和', '123456789012345', '2'],
      ['政规范性文件', '678', ''],
      ['1.本行政机关制定的政府规章和\n政规范性文件', '123456789012345678', '2'],
    ],
  ])('a row torn over a page is one, and is told: %s', (_, above, below, whole) => {
    const document = readPages(
      text(50, 750, prose) + table(xs, [120, 100, 80], [['文件', '1', '2'], above]),
      table(xs, [800, 780, 760], [below, ['其他', '5', '6']]),
    );
    const [found] = tables(document);
    expect(found && rows(found)).toEqual([['文件', '1', '2'], whole, ['其他', '5', '6']]);
    expect(told(document).filter((one) => one.startsWith('read/pages'))).toEqual([
      'read/pages-joined table',
      'read/pages-joined row',
    ]);
  });

  it('a cell alone at the end of a page is a row of the table as wide on the next, and no table elsewhere', () => {
    const lone = table([50, 400], [100, 80], [['第二十条第（一）项']]);
    const next = table(xs, [800, 780], [['规章', '1', '2']]);
    const [found] = tables(readPages(text(50, 750, prose) + lone, next));
    expect(found && rows(found)).toEqual([['第二十条第（一）项'], ['规章', '1', '2']]);
    expect(found?.cells[0]).toMatchObject({ colSpan: 3, place: { page: 1 } });
    const narrow = table([50, 300], [100, 80], [['第二十条第（一）项']]);
    for (const pages of [
      [lone + text(50, 50, prose), next],
      [narrow, next],
      [lone, text(50, 820, prose) + next],
    ])
      expect(tables(readPages(text(50, 750, prose) + pages[0], pages[1] as string)).map(rows)).toEqual([
        [['规章', '1', '2']],
      ]);
  });

  it('a torn row is one over a header that is printed again', () => {
    const header = ['项目', '制发', '废止'];
    const document = readPages(
      text(50, 750, prose) + table(xs, [140, 120, 100], [header, ['本行政机关制定的政府规章和行', '3', '4']]),
      table(xs, [800, 780, 760, 740], [header, ['政规范性文件', '', ''], ['其他', '5', '6']]),
    );
    const [found] = tables(document);
    expect(found && rows(found)).toEqual([
      header,
      ['本行政机关制定的政府规章和行\n政规范性文件', '3', '4'],
      ['其他', '5', '6'],
    ]);
    expect(told(document)).toContain('read/pages-joined row');
  });

  it.each([
    ['a row of blanks', ['规章', '', ''], ['文件', '3', '4']],
    ['a numbered label', ['本行政机关制定的政府规章和行', '3', '4'], ['2.文件', '', '']],
    ['a label that ends before the side', ['规章', '3', '4'], ['文件', '', '']],
    ['a row of figures after one', ['规章', '1', '2'], ['', '3', '4']],
    [
      'rows of labels and figures that fill their cells',
      ['本行政机关制定的政府规章和行', '12345678901234', '2'],
      ['文件', '3', '4'],
    ],
  ])('rows of two pages stay two: %s', (_, above, below) => {
    const document = readPages(
      text(50, 750, prose) + table(xs, [120, 100, 80], [['文件', '1', '2'], above]),
      table(xs, [800, 780, 760], [below, ['其他', '5', '6']]),
    );
    const [found] = tables(document);
    expect(found && rows(found)).toEqual([['文件', '1', '2'], above, below, ['其他', '5', '6']]);
  });

  it('a figure that runs over a line goes to one cell as a whole, and is told at both', () => {
    const document = readPages(text(50, 750, prose) + grid + text(386, 664, '12345', 10));
    const [first] = tables(document);
    expect(first && rows(first)[1]).toEqual(['行政规范性文件', '3', '12345']);
    const near = readPages(
      text(50, 750, prose) +
        table(
          xs,
          [700, 680, 660],
          [
            ['规章', '1', '2'],
            ['文件', '', ''],
          ],
        ) +
        text(290, 664, '12345', 10),
    );
    expect(tables(near).map(rows)).toEqual([
      [
        ['规章', '1', '2'],
        ['文件', '', '12345'],
      ],
    ]);
    const found = near.findings.map(
      ({ messageId, args, source }) => `${messageId} ${args.text} in ${args.column} at ${source?.column}`,
    );
    expect(found).toEqual(['crossed 12345 in 3 at 3', 'shared 12345 in 3 at 2']);
  });
});

describe('what cannot be seen never becomes a figure', () => {
  const cell = (drawn: string) => readPages(text(50, 750, prose) + grid + drawn);
  it.each([
    ['white', `1 g ${text(320, 664, '99', 10)}`],
    ['without colour', text(320, 664, '99', 10).replace('Tm', 'Tm 3 Tr')],
    ['cut off', `q 0 0 10 10 re W n ${text(320, 664, '99', 10)} Q`],
    ['under a white box', `${text(320, 664, '99', 10)} 1 g 310 661 80 15 re f`],
    ['of the colour of its ground', `.2 .3 .8 rg 301 661 98 18 re f .2 .3 .8 rg ${text(320, 664, '99', 10)}`],
  ])('%s', (_, drawn) => {
    const document = cell(drawn);
    expect(tables(document).map(rows)).toEqual([gridRows]);
    expect(told(document)).toEqual(['read/text-left-out invisible']);
    expect(document.findings[0]?.source).toMatchObject({ page: 1 });
    expect(document.findings[0]?.args).toMatchObject({ text: '99' });
  });

  it('what is drawn again in a row below is covered there only', () => {
    const label = '本机关不掌握相关政府信息的情况说明';
    const again = [674, 654, 634].map((y) => text(53, y, label)).join('');
    const lines = table([50, 290, 400], [690, 670, 650, 630], []);
    const document = readPages(`${text(50, 750, prose)}${lines}${again}1 g 52 651 230 18 re f`);
    expect(tables(document).map(rows)).toEqual([
      [
        [label, ''],
        ['', ''],
        [label, ''],
      ],
    ]);
    expect(told(document)).toEqual(['read/text-left-out invisible']);
  });

  describe('under an image', () => {
    const image = (entries: string, pixels: string) =>
      stream(pixels, `/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8${entries}`);
    const paper = image('/Width 1/Height 1', '\xff');
    /** Opaque in its left half only. */
    const seal = [image('/Width 1/Height 1/SMask 7 0 R', '\x80'), image('/Width 2/Height 1', '\xff\0')];
    const put = (x: number, y: number, width: number, height: number) =>
      `q ${width} 0 0 ${height} ${x} ${y} cm /X1 Do Q `;
    const figure = text(320, 664, '99', 10);
    const withImage = (drawn: string, objects: readonly string[], more = '') =>
      read(handMadePdf([{ content: text(50, 750, prose) + grid + drawn, more }], objects));
    const seen = [gridRows[0], ['行政规范性文件', '3', '99']];

    it.each<[string, string, string[]]>([
      ['that is opaque', figure + put(310, 661, 80, 15), [paper]],
      ['turned by a quarter', `${figure}q 0 15 -80 0 390 661 cm /X1 Do Q `, [paper]],
      ['upside down', `${figure}q 80 0 0 -15 310 676 cm /X1 Do Q `, [paper]],
      ['at its opaque side', figure + put(310, 661, 80, 15), seal],
      ['too large to be looked at', figure + put(310, 661, 80, 15), [image('/Width 9999/Height 9999', 'x')]],
    ])('%s', (_, drawn, objects) => {
      const document = withImage(drawn, objects);
      expect(tables(document).map(rows)).toEqual([gridRows]);
      expect(told(document)).toEqual(['read/text-left-out invisible']);
      expect(document.findings[0]?.args).toMatchObject({ text: '99', why: { en: 'covered by something else' } });
    });

    it.each<[string, string, string[]]>([
      ['drawn before it', put(310, 661, 80, 15) + figure, [paper]],
      ['beside it', figure + put(340, 661, 50, 15), [paper]],
      ['over a corner of it', figure + put(327, 661, 50, 15), [paper]],
      ['at its clear side', figure + put(260, 661, 80, 15), seal],
      ['over the whole page, but clear', figure + put(-700, 0, 1395, 842), seal],
      [
        'that is broken, so that it is not drawn',
        figure + put(310, 661, 80, 15),
        [image('/Width 9/Height 9/Filter/DCTDecode', 'x')],
      ],
      ['cut off there', `${figure}q 0 0 100 100 re W n ${put(310, 661, 80, 15)} Q`, [paper]],
    ])('not %s', (_, drawn, objects) => {
      const document = withImage(drawn, objects);
      expect(tables(document).map(rows)).toEqual([seen]);
      expect(document.findings).toEqual([]);
    });

    it('not where its graphics state lets all shine through', () => {
      const more =
        '/Resources<</Font<</F1 3 0 R/F2 5 0 R>>/XObject<</X1 6 0 R>>/ExtGState<</G1<</ca .3>>/G2<</BM/Multiply>>>>>>';
      for (const state of ['/G1', '/G2']) {
        const document = withImage(`${figure}${state} gs ${put(310, 661, 80, 15)}`, [paper], more);
        expect(tables(document).map(rows)).toEqual([seen]);
        expect(document.findings).toEqual([]);
      }
    });

    it('only so many images are looked at: one more is taken for opaque, whatever its size', () => {
      const clear = [seal[0] as string, image('/Width 1/Height 1', '\0')];
      const many = (count: number) => withImage(figure + put(310, 661, 80, 15).repeat(count), clear);
      expect(told(many(128))).toEqual([]);
      expect(told(many(129))).toEqual(['read/text-left-out invisible']);
    });

    it('a page that is wholly covered has no text layer', () => {
      const bytes = handMadePdf([{ content: text(50, 750, prose) + grid + put(0, 0, 595, 842) }], [paper]);
      expect(refused(bytes)).toBe('read/no-text-layer recognised');
    });
  });

  describe('in a layer that can be switched off', () => {
    const figure = text(320, 664, '99', 10);
    const layer = '<</Type/OCG/Name(draft)>>';
    const resources = '/Font<</F1 3 0 R/F2 5 0 R>>/XObject<</X1 7 0 R>>/Properties<</P1 6 0 R/P2 8 0 R>>';
    const form = (entries: string, content: string) =>
      stream(content, `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<${resources}>>${entries}`);
    const layered = (content: string, inForm = form('', ''), second = layer) =>
      read(handMadePdf([{ content, more: `/Resources<<${resources}>>` }], [layer, inForm, second]));
    const plain = text(50, 750, prose) + grid;

    it.each<[string, string, string?, string?]>([
      ['by marks', `/OC /P1 BDC ${figure} EMC`],
      ['by marks of a group without a name', `/OC /P2 BDC ${figure} EMC`, form('', ''), '<</Type/OCMD/OCGs 6 0 R>>'],
      ['by marks around others', `/OC /P1 BDC /Span <</MCID 3>> BDC ${figure} EMC EMC`],
      ['by marks around a form', '/OC /P1 BDC /X1 Do EMC', form('', figure)],
      ['by marks in a form', '/X1 Do', form('', `/OC /P1 BDC ${figure} EMC`)],
      ['by the form itself', '/X1 Do', form('/OC 6 0 R', figure)],
      ['by the form itself, spelt out', '/X1 Do', form('/OC<</Type/OCMD/OCGs 6 0 R>>', figure)],
    ])('%s', (_, content, ...objects) => {
      const document = layered(plain + content, ...objects);
      expect(tables(document).map((table) => rows(table)[1])).toEqual([['行政规范性文件', '3', '99']]);
      expect(told(document)).toEqual(['read/optional-layer cell']);
      expect(document.findings[0]).toMatchObject({
        severity: 'warning',
        args: { row: 2, column: 3, text: '99' },
        source: { page: 1, table: 1, row: 2, column: 3, text: '99' },
      });
    });

    it('marks and forms that are no layers say nothing', () => {
      const content = `${plain}/Span <</MCID 0>> BDC ${figure} EMC /Artifact BMC /X1 Do EMC`;
      expect(layered(content, form('', text(50, 600, prose))).findings).toEqual([]);
    });

    it('a line outside tables is told where it stands', () => {
      const document = layered(`${plain}/OC /P1 BDC ${text(50, 600, '审签稿')} EMC`);
      expect(paragraphs(document)).toEqual([prose, '审签稿']);
      expect(told(document)).toEqual(['read/optional-layer text']);
      expect(document.findings[0]?.source).toMatchObject({ page: 1, box: [50, expect.any(Number), 36, 12] });
    });

    it('a page that lies in one layer is told once, and what lies in another by itself', () => {
      const whole = `/OC /P1 BDC ${plain} EMC`;
      expect(told(layered(whole))).toEqual(['read/optional-layer page']);
      const both = layered(`${whole}/OC /P2 BDC ${figure} EMC`, form('', ''), '<</Type/OCG/Name(other)>>');
      expect(told(both)).toEqual(['read/optional-layer page', 'read/optional-layer cell']);
    });

    it('what is drawn again in a layer is told by its own place', () => {
      const label = '本机关不掌握相关政府信息的情况说明';
      const lines = table([50, 290, 400], [690, 670, 650], []);
      const document = layered(
        `${text(50, 750, prose)}${lines}${text(53, 674, label)}/OC /P1 BDC ${text(53, 654, label)} EMC`,
      );
      expect(document.findings.map(({ source }) => source?.row)).toEqual([2]);
    });
  });

  it('white on a dark ground is seen', () => {
    expect(tables(cell(`0 g 301 661 98 18 re f 1 g ${text(320, 664, '99', 10)}`)).map(rows)[0]?.[1]?.[2]).toBe('99');
  });

  it('struck out', () => {
    const document = cell(text(320, 664, '99', 10) + line(320, 667, 330, 667));
    expect(tables(document).map(rows)).toEqual([gridRows]);
    expect(told(document)).toEqual(['read/text-left-out struck']);
  });

  it('turned text, comments and fields are told', () => {
    const slanted = `BT .7 .7 -.7 .7 200 300 Tm /F1 40 Tf <8349 7A3F> Tj ET`;
    expect(told(cell(slanted))).toEqual(['read/text-left-out turned']);
    const note = '/Annots[<</Type/Annot/Subtype/FreeText/Rect[310 662 340 676]/Contents(99)/DA(/F2 10 Tf)>>]';
    const document = read(handMadePdf([{ content: text(50, 750, prose) + grid, more: note }]));
    expect(tables(document).map(rows)).toEqual([gridRows]);
    expect(told(document)).toEqual(['read/text-left-out overlay']);
    const field = '/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(99)/Rect[310 662 340 676]>>]';
    expect(told(read(handMadePdf([{ content: text(50, 750, prose) + grid, more: field }])))).toEqual([
      'read/text-left-out overlay',
    ]);
    const hidden = field.replace('/Rect', '/F 2/Rect');
    expect(told(read(handMadePdf([{ content: text(50, 750, prose) + grid, more: hidden }])))).toEqual([]);
  });
});

it('the same long text row by row in a font that the file does not hold is read each time, and once where drawn twice', () => {
  const label = '本机关不掌握相关政府信息的情况说明';
  const lines = table([50, 290, 400], [690, 670, 650, 630], []);
  const drawn = [674, 654, 634, 634.5].map((y) => text(53, y, label)).join('');
  const [found] = tables(readPages(text(50, 750, prose) + lines + drawn));
  expect(found && rows(found)).toEqual(Array(3).fill([label, '']));
});

describe('paragraphs', () => {
  const lines = (top: number, ...texts: string[]) =>
    texts.map((words, at) => text(words.startsWith('　') ? 74 : 50, top - at * 20, words.trim())).join('');
  const full = '公开政府信息公开政府信息公开政府信息公开政府信息公开政府信息公开政府';

  it('lines are joined where one is full and the next is not indented', () => {
    const document = readPages(
      lines(700, '　一、总体情况', `　${full.slice(2)}`, full, '共三行。', `　${full.slice(2)}`, '共两行。'),
    );
    expect(paragraphs(document)).toEqual([
      '一、总体情况',
      `${full.slice(2)}${full}共三行。`,
      `${full.slice(2)}共两行。`,
    ]);
    expect(document.findings).toEqual([]);
  });

  it('over a page, and told', () => {
    const document = readPages(lines(200, `　${full.slice(2)}`, full), lines(800, full, '共四行。'));
    expect(paragraphs(document)).toEqual([`${full.slice(2)}${full}${full}共四行。`]);
    expect(told(document)).toEqual(['read/paragraph-joined joined']);
  });

  it('a sign-off at the right and a centred title stay alone', () => {
    const document = readPages(
      text(150, 760, '某市人民政府', 22) +
        text(100, 730, '年度报告', 22) +
        lines(690, `　${full.slice(2)}`, full, '结束。') +
        text(380, 600, '某市人民政府') +
        text(380, 580, '2024年1月20日'),
    );
    expect(paragraphs(document)).toEqual([
      '某市人民政府',
      '年度报告',
      `${full.slice(2)}${full}结束。`,
      '某市人民政府',
      '2024年1月20日',
    ]);
  });

  it('page numbers and running heads are left out and told', () => {
    const page = (number: number) =>
      text(200, 820, '某市政府信息公开年报', 9) +
      lines(700, `第${'一二三'[number - 1]}页的正文。`) +
      text(280, 30, `— ${number} —`, 9);
    const document = readPages(page(1), page(2), page(3));
    expect(paragraphs(document)).toEqual(['第一页的正文。', '第二页的正文。', '第三页的正文。']);
    expect(told(document)).toEqual(['read/text-left-out pageNumbers', 'read/text-left-out running']);
    expect(document.findings.map(({ args }) => args.count)).toEqual([3, 3]);
  });

  it('a running head and foot are left out on pages where a table comes close to them, which goes on over them', () => {
    const page = (number: number, top: number, bottom: number) =>
      text(24, 822, '2026/11/24, 11:54 AM', 8) +
      table(xs, [top, bottom], [['规章', `${number}`, '2']]) +
      text(24, 16, `file:///report.html ${number}/3`, 8);
    const document = readPages(page(1, 780, 25), page(2, 820, 25), page(3, 820, 400));
    expect(paragraphs(document)).toEqual([]);
    expect(tables(document).map(rows)).toEqual([
      [
        ['规章', '1', '2'],
        ['规章', '2', '2'],
        ['规章', '3', '2'],
      ],
    ]);
    expect(document.findings.find(({ messageId }) => messageId === 'running')?.args.count).toBe(6);
  });

  it('numbers that do not grow with the pages are no page numbers', () => {
    const document = readPages(lines(700, prose) + text(280, 30, '20'), lines(700, prose) + text(280, 30, '7'));
    expect(paragraphs(document)).toEqual([prose, '20', prose, '7']);
  });

  it('the same line at the top of two pages is text where it stands with text', () => {
    const page = lines(800, full, full, '结束。');
    expect(paragraphs(readPages(page, page))).toEqual([`${full}${full}结束。`, `${full}${full}结束。`]);
  });
});

describe('tables without lines', () => {
  const row = (y: number, ...cells: string[]) =>
    cells.map((words, at) => text([50, 200, 300, 400][at] as number, y, words, 10)).join('');
  it('words under each other are columns, blank ones too', () => {
    const document = readPages(
      text(50, 750, prose) +
        row(700, '信息内容', '制发', '废止', '有效') +
        row(680, '规章', '1', '2', '3') +
        row(660, '文件', '4', '', '6') +
        text(50, 600, '三、其他'),
    );
    const [found] = tables(document);
    expect(found?.geometry).toBe('separated');
    expect(found && rows(found)).toEqual([
      ['信息内容', '制发', '废止', '有效'],
      ['规章', '1', '2', '3'],
      ['文件', '4', '', '6'],
    ]);
    expect(paragraphs(document)).toEqual([prose, '三、其他']);
  });

  it('words that stand under none are not given to any column', () => {
    const crooked = text(50, 660, '文件', 10) + text(252, 660, '4', 10);
    const [found] = tables(readPages(row(700, '规章', '1', '2', '3') + row(680, '其他', '1', '2', '3') + crooked));
    expect(found?.geometry).toBe('spaced');
  });

  it('a label of three lines is one with the figures in its middle', () => {
    const label =
      text(50, 672, '申请人无正当', 10) +
      text(50, 660, '理由逾期不补', 10) +
      text(50, 648, '正的', 10) +
      text(200, 660, '4', 10) +
      text(300, 660, '5', 10);
    const [found] = tables(readPages(row(700, '规章', '1', '2') + label + row(620, '其他', '6', '7')));
    expect(found && rows(found)).toEqual([
      ['规章', '1', '2'],
      ['申请人无正当\n理由逾期不补\n正的', '4', '5'],
      ['其他', '6', '7'],
    ]);
  });

  it('lines of contact are no table', () => {
    expect(
      tables(
        readPages(
          text(50, 700, '电话：') + text(300, 700, '传真：') + text(50, 680, '地址：') + text(300, 680, '邮编：'),
        ),
      ),
    ).toEqual([]);
  });
});

describe('files that are not read', () => {
  const picture = stream('\0', '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8');
  const scan = 'q 595 0 0 842 0 0 cm /X1 Do Q ';
  const margins = text(30, 815, '2026/11/24, 11:29 AM') + text(30, 20, 'file:///scan.html') + text(550, 20, '1/2');
  const password = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>/ID[<aa><aa>]`;
  const good = handMadePdf([{ content: text(50, 700, prose) }]);
  const bomb = (unit: string, size: number) => {
    const packed = String.fromCharCode(...deflateSync(Buffer.alloc(size, unit)));
    return handMadePdf([{ content: '', more: '/Contents 6 0 R' }], [stream(packed, '/Filter/FlateDecode')]);
  };
  const loops = (inner: string, count: number) =>
    Array.from({ length: count }, (_, at) =>
      stream(
        inner,
        `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X1 ${6 + ((at + 1) % count)} 0 R>>>>`,
      ),
    );

  it.each<[string, string, Uint8Array, Partial<Limits>?]>([
    ['a password', 'read/encrypted password', handMadePdf([{ content: '' }], [], password)],
    ['pictures', 'read/no-text-layer scanned', handMadePdf([{ content: scan }, { content: scan }], [picture])],
    [
      'pictures over recognised text',
      'read/no-text-layer recognised',
      handMadePdf([{ content: text(50, 700, prose).replace('Tm', 'Tm 3 Tr') + scan }], [picture]),
    ],
    [
      'pictures with a running head and foot',
      'read/no-text-layer edges',
      handMadePdf([{ content: scan + margins }, { content: scan + margins }], [picture]),
    ],
    ['nothing', 'read/no-text-layer blank', handMadePdf([{ content: '' }])],
    ['no pages', 'read/no-text-layer blank', handMadePdf([])],
    ['nothing but its name', 'read/damaged file', bytesOf('%PDF-1.7\n')],
    ['its first half', 'read/damaged file', good.slice(0, good.length / 2)],
    [
      '10,000 pages',
      'read/limit pages',
      handMadePdf(Array.from({ length: 10_000 }, (): HandMadePage => ({ content: '' }))),
    ],
    ['more than it may', 'read/limit blocks', good, { blocks: 10 }],
    [
      'more cells than it may',
      'read/limit cells',
      handMadePdf([{ content: text(50, 750, prose) + grid }]),
      { cells: 5 },
    ],
    [
      'forms that hold each other',
      'read/damaged file',
      handMadePdf([{ content: '/X1 Do '.repeat(9) }], loops('/X1 Do '.repeat(9), 12)),
    ],
    ['a form that holds itself', 'read/no-text-layer blank', handMadePdf([{ content: '/X1 Do' }], loops('/X1 Do', 1))],
    [
      'pages that hold themselves',
      'read/no-text-layer blank',
      bytesOf(String.fromCharCode(...good).replace(/Kids\[\d+/, 'Kids[2')),
    ],
    ['a bomb of boxes', 'read/damaged file', bomb('0 0 9 9 re f ', 40_000_000)],
    ['a bomb of nothing', 'read/damaged file', bomb('\0', 100_000_000)],
  ])('%s', (_, expected, bytes, limits) => {
    expect(refused(bytes, limits)).toBe(expected);
    // The engine is none the worse for it.
    expect(paragraphs(read(good))).toEqual([prose]);
  });

  it('no engine', () => {
    expect(() => readPdf(good, boundsOf(), {})).toThrow('read/engine-missing');
  });

  it('a file of pictures is an error', () => {
    const bytes = handMadePdf([{ content: scan }, { content: scan }], [picture]);
    expect(() => read(bytes)).toThrow(
      expect.objectContaining({ finding: expect.objectContaining({ severity: 'error' }) }),
    );
  });

  it('a page without text among others, such as a cover, is a warning', () => {
    const document = read(handMadePdf([{ content: text(50, 700, prose) }, { content: scan }], [picture]));
    expect(told(document)).toEqual(['read/no-text-layer page']);
    expect(document.findings[0]).toMatchObject({ severity: 'warning', source: { page: 2 } });
  });

  it('a running head and foot make no text layer; a line in the text of a page does', () => {
    const pages = [text(50, 700, prose), scan + margins, scan + margins + text(50, 700, prose)];
    const document = read(
      handMadePdf(
        pages.map((content) => ({ content })),
        [picture],
      ),
    );
    expect(document.findings.filter(({ code }) => code === 'read/no-text-layer').map(({ source }) => source)).toEqual([
      { page: 2 },
    ]);
    expect(paragraphs(document).filter((one) => one === prose)).toHaveLength(2);
  });

  it('characters without meaning are told and never dropped', () => {
    const document = readPages(text(50, 700, prose) + text(50, 660, '共\uE000件'));
    expect(paragraphs(document)).toEqual([prose, '共\uFFFD件']);
    expect(told(document)).toEqual(['read/characters-unknown unmapped']);
  });

  it('time is bounded', () => {
    let now = 0;
    const clock = () => (now += 6_000);
    const slow = handMadePdf(Array.from({ length: 4 }, (): HandMadePage => ({ content: text(50, 700, prose) })));
    expect(() => readPdf(slow, boundsOf({}, clock), { pdfium })).toThrow('read/limit milliseconds');
  });
});
