import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder, needs } from '@nianbao/testkit';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SourceBlock, SourceTable } from '../document.ts';
import { boundsOf, LimitError, type Limits, Unreadable } from '../limits.ts';
import { read as readReport } from '../read.ts';
import { readDocx } from './docx.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = `xmlns:w="${w}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
  xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:o="urn:schemas-microsoft-com:office:office"
  xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:cx="urn:some-extension"`;

const relationships = (targets: Readonly<Record<string, string>>) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
    .map(([type, target], index) => `<Relationship Id="r${index}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The parts of a Word file whose body is the XML given; other parts by their name, such as `styles`. */
function parts(body: string, others: Readonly<Record<string, string>> = {}): Record<string, string> {
  const names = Object.keys(others);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(Object.fromEntries(names.map((name) => [name, `${name}.xml`]))),
    ...Object.fromEntries(
      names.map((name) => [`word/${name}.xml`, `<w:${name} ${namespaces}>${others[name]}</w:${name}>`]),
    ),
  };
}

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const docx = (body: string, others?: Readonly<Record<string, string>>) => zip(parts(body, others));

const read = (bytes: Uint8Array, limits: Partial<Limits> = {}) => readDocx(bytes, boundsOf(limits));
const textsOf = (blocks: readonly SourceBlock[]) =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.cells.map(({ text }) => text)));
const texts = (body: string, others?: Readonly<Record<string, string>>) => textsOf(read(docx(body, others)).blocks);
const told = (body: string, others?: Readonly<Record<string, string>>) =>
  read(docx(body, others)).findings.map(({ code, messageId, args }) => [code, messageId, args.text ?? args.what]);
const table = (body: string): SourceTable => {
  const found = read(docx(body)).blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
};

const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
const r = (text: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${t(text)}</w:r>`;
const p = (content: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const tc = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(r(content))}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const field = (phase: string) => `<w:r><w:fldChar w:fldCharType="${phase}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

describe('paragraphs', () => {
  it('are the text of their runs, wherever those stand, and are counted from 1 with those that are empty', () => {
    const inside = `<w:hyperlink>${r('主动')}</w:hyperlink><w:smartTag>${r('公开')}</w:smartTag>`;
    const { blocks } = read(docx(p('') + p(`${inside}<w:sdt><w:sdtContent>${r('　情况 ')}</w:sdtContent></w:sdt>`)));
    expect(blocks).toEqual([
      { kind: 'paragraph', level: null, text: '主动公开　情况', place: { paragraph: 2, text: '主动公开　情况' } },
    ]);
  });

  it('have white space as Word shows it, and lines of their own where it breaks them', () => {
    expect(texts(p('<w:r><w:t> 一 </w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:cr/></w:r>'))).toEqual([
      '一\t二',
      '三',
    ]);
    expect(texts(p(`<w:r>${t('0971')}<w:noBreakHyphen/>${t('82')}<w:softHyphen/>${t('5')}</w:r>`))).toEqual([
      '0971-825',
    ]);
  });

  it('have the level of their style or their own', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="1"/></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:name w:val="标题 2"/><w:basedOn w:val="b"/></w:style>`;
    const styled = (id: string, more = '') => p(r(id), `<w:pStyle w:val="${id}"/>${more}`);
    const body = styled('1') + styled('a') + styled('b') + styled('c') + styled('1', '<w:outlineLvl w:val="9"/>');
    const { blocks } = read(docx(body + p(r('d'), '<w:outlineLvl w:val="8"/>'), { styles }));
    expect(blocks.map((block) => block.kind === 'paragraph' && block.level)).toEqual([1, 1, 2, null, null, 6]);
  });

  it('take the name of prefixes from the file, and strict files like the others', () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`;
    expect(textsOf(read(zip({ ...parts(''), 'word/document.xml': strict })).blocks)).toEqual(['甲']);
    const other = strict.replace('http://purl.oclc.org/ooxml/wordprocessingml/main', 'urn:other');
    expect(() => read(zip({ ...parts(''), 'word/document.xml': other }))).toThrow('read/damaged file');
  });

  it('may be in UTF-16', () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${parts(p(r('甲')))['word/document.xml']}`;
    const units = Uint16Array.from(text, (char) => char.charCodeAt(0));
    const files = Object.entries(parts('')).map(([name, part]) => [name, strToU8(part)] as const);
    const bytes = zipSync({ ...Object.fromEntries(files), 'word/document.xml': new Uint8Array(units.buffer) });
    expect(textsOf(read(bytes).blocks)).toEqual(['甲']);
  });
});

describe('what is not to be read as written', () => {
  it('sets marks apart that stand higher or lower, and what is read beside a character', () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    expect(texts(p(r('5') + r('1', raised) + r('2', raised) + r('件')))).toEqual(['5〔12〕件']);
    expect(texts(p(r('5') + r('1', '<w:position w:val="6"/>')))).toEqual(['5〔1〕']);
    expect(texts(p(r('5', '<w:position w:val="6"/>')))).toEqual(['5']);
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${r('zé')}</w:rt><w:rubyBase>${r('泽')}</w:rubyBase></w:ruby></w:r>`;
    expect(texts(p(ruby + r('库')))).toEqual(['泽〔zé〕库']);
  });

  it('leaves out hidden and struck text and tells it', () => {
    const body = p(
      `${r('共')}${r('5', '<w:vanish/>')}${r('6', '<w:vanish w:val="1"/>')}${r('7', '<w:vanish w:val="0"/>')}`,
    );
    expect([texts(body), told(body)]).toEqual([['共7'], [['read/text-left-out', 'hidden', '56']]]);
    const struck = p(r('5', '<w:strike/>') + r('6') + r('8', '<w:dstrike/>'));
    expect([texts(struck), told(struck)]).toEqual([
      ['6'],
      [
        ['read/text-left-out', 'struck', '5'],
        ['read/text-left-out', 'struck', '8'],
      ],
    ]);
  });

  it('sees styles that hide text, and that one switches off what another switches on', () => {
    const style = (type: string, id: string) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:rPr><w:vanish/></w:rPr></w:style>`;
    const styles = style('character', 'c') + style('paragraph', 'p');
    const named = '<w:rStyle w:val="c"/>';
    expect(texts(p(r('5', named) + r('6')), { styles })).toEqual(['6']);
    expect(texts(p(r('5', named) + r('6'), '<w:pStyle w:val="p"/>'), { styles })).toEqual(['5']);
  });

  it('takes all changes as accepted and says so once', () => {
    const mark = (name: string, content: string) => `<w:${name} w:id="1">${content}</w:${name}>`;
    const deleted = (text: string) => mark('del', `<w:r><w:delText>${text}</w:delText></w:r>`);
    const row = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${tc('旧行')}${tc('9')}</w:tr>`;
    const body =
      p(r('共') + deleted('5') + mark('ins', r('6')) + mark('moveFrom', r('7')) + mark('moveTo', r('8'))) +
      tbl(tr(tc('规章'), tc('3'), tc('4', '<w:cellDel w:id="3"/>')), row);
    expect(texts(body)).toEqual(['共68', ['规章', '3']]);
    expect(read(docx(body)).findings).toMatchObject([
      { code: 'read/tracked-changes', args: { inserted: 2, deleted: 4, text: '5' } },
    ]);
  });

  it('joins a paragraph whose end is deleted or hidden with the next', () => {
    const end = (name: string) => `<w:rPr><w:${name} w:id="1"/></w:rPr>`;
    const { blocks } = read(docx(p(r('主动'), end('del')) + p(r('公开'), end('vanish')) + p(r('情况')) + p(r('二'))));
    expect(textsOf(blocks)).toEqual(['主动公开情况', '二']);
    expect(blocks.map(({ place }) => place.paragraph)).toEqual([1, 4]);
  });

  it('reads what fields show and not their code, and no numbers of pages', () => {
    const date = `${field('begin')}${code(' DATE ')}${field('separate')}${r('2024年')}${field('end')}`;
    const page = `${field('begin')}${code(' PAGE ')}${field('separate')}${r('3')}${field('end')}`;
    const nested = `${field('begin')}${code(' IF ')}${date}${code(' = ')}${field('separate')}${r('甲')}${field('end')}`;
    const simple = `<w:fldSimple w:instr=" PAGE ">${r('3')}</w:fldSimple><w:fldSimple w:instr="SEQ">${r('乙')}</w:fldSimple>`;
    const body = p(r('一') + date + page) + p(nested + simple);
    expect([texts(body), told(body)]).toEqual([
      ['一2024年', '甲乙'],
      [
        ['read/text-left-out', 'pageField', '3'],
        ['read/text-left-out', 'field', '2024年'],
        ['read/text-left-out', 'pageField', '3'],
      ],
    ]);
  });

  it('ends numbers of pages with their paragraph, and warns of those in cells', () => {
    const endless = field('begin') + code('PAGE') + field('separate') + r('3');
    const body = tbl(tr(tc('规章'), tc(p(endless)), tc('4')));
    expect(texts(body)).toEqual([['规章', '', '4']]);
    expect(read(docx(body)).findings).toMatchObject([
      { messageId: 'pageField', severity: 'warning', args: { text: '3' }, source: { paragraph: 2 } },
    ]);
  });

  it('warns of white figures in cells without a ground', () => {
    const white = (text: string, more = '') => p(r(text, `<w:color w:val="FFFFFF"/>${more}`));
    const dark = '<w:shd w:val="clear" w:fill="1F4E79"/>';
    const styles =
      '<w:style w:styleId="s"><w:rPr><w:color w:themeColor="background1" w:val="FFFFFF"/></w:rPr></w:style>';
    const body = tbl(
      tr(
        tc(white('规章')),
        tc(white('35')),
        tc(white('36'), dark),
        tc(white('37', dark)),
        tc(p(r('38', '<w:rStyle w:val="s"/>'))),
      ),
      tr(tc(p(r('4') + r('0', '<w:color w:val="FEFEFE"/>'))), tc(p(r('5', '<w:color w:val="auto"/>'))), tc('6')),
    );
    expect(texts(body, { styles })).toEqual([['规章', '35', '36', '37', '38', '40', '5', '6']]);
    const found = told(body, { styles }).filter(([code]) => code === 'read/pale-figure');
    expect(found.map(([, , text]) => text)).toEqual(['35', '38', '40']);
  });

  it('warns of figures that have the colour of the nearest ground', () => {
    const shade = (fill: string, pattern = 'clear') => `<w:shd w:val="${pattern}" w:color="auto" w:fill="${fill}"/>`;
    const cell = (text: string, colour: string, ground = '') => tc(p(r(text, colour)), ground);
    const white = '<w:color w:val="FFFFFF"/>';
    const fill = (inner: string) => `<w14:textFill>${inner}</w14:textFill>`;
    const body = tbl(
      tr(
        tc('规章'),
        cell('10', white),
        cell('11', white, shade('FFFFFF')),
        cell('12', white, shade('EEF3FA')),
        cell('17', white, shade('auto')),
        cell('13', white, shade('auto', 'pct5')),
        cell('14', white, shade('auto', 'pct50')),
        cell('15', white, shade('FFFFFF', 'solid')),
        cell('16', white, shade('FFFFFF', 'thinDiagCross')),
      ),
      tr(
        cell('20', '<w:color w:val="FF0000"/>', shade('FF0000')),
        cell('21', '<w:color w:val="FF0000"/><w:highlight w:val="red"/>'),
        cell('22', '<w:color w:val="FF0000"/>', shade('FFFF00')),
        cell('23', '<w:color w:val="auto"/>', shade('000000')),
        cell('24', `<w:color w:val="F2F2F2" w:themeColor="background1" w:themeShade="F2"/>${shade('FFFFFF')}`),
        cell('25', '<w:color w:val="7F7F7F" w:themeColor="background1" w:themeShade="7F"/>', shade('FFFFFF')),
        cell('26', fill('<w14:noFill/>')),
        cell('27', fill('<w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill>'), shade('FFFFFF')),
      ),
    ).replace('<w:tblPr/>', `<w:tblPr>${shade('1F4E79')}</w:tblPr>`);
    const found = told(body).filter(([code]) => code === 'read/pale-figure');
    expect(found.map(([, , text]) => text)).toEqual(['11', '12', '17', '13', '20', '21', '24', '26', '27']);
  });

  it('leaves out letters that nobody can read', () => {
    const styles = '<w:style w:styleId="s"><w:rPr><w:sz w:val="2"/></w:rPr></w:style>';
    const body = tbl(
      tr(
        tc(p(r('1') + r('2', '<w:sz w:val="2"/>'))),
        tc(p(r('3', '<w:w w:val="10"/>'))),
        tc(p(r('4', '<w:rStyle w:val="s"/>'))),
      ),
      tr(
        tc(p(r('5', '<w:sz w:val="3"/>'))),
        tc(p(r('6', '<w:w w:val="33"/>'))),
        tc(p(r('7', '<w:rStyle w:val="s"/><w:sz w:val="21"/>'))),
      ),
    );
    expect(texts(body, { styles })).toEqual([['1', '', '', '5', '6', '7']]);
    expect(told(body, { styles })).toEqual(['2', '3', '4'].map((text) => ['read/text-left-out', 'hidden', text]));
  });

  it('tells of numbers of pages that Word puts in', () => {
    const body = tbl(tr(tc('规章'), tc(p('<w:r><w:t>5</w:t><w:pgNum/></w:r>'))));
    expect([texts(body), told(body)]).toEqual([[['规章', '5']], [['read/text-left-out', 'pageField', '#']]]);
  });

  it('reads a field from one paragraph to the next', () => {
    const body =
      p(field('begin') + code('TOC')) + p(r('密')) + p(field('separate') + r('一')) + p(r('二') + field('end'));
    expect(texts(body)).toEqual(['一', '二']);
  });

  it('reads no text that only asks to be filled in', () => {
    const sdt = (text: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${text}</w:sdtContent></w:sdt>`;
    const body = p(r('一') + sdt(r('单击此处'))) + sdt(p(r('选择日期')));
    expect([texts(body), told(body)]).toEqual([
      ['一'],
      [
        ['read/text-left-out', 'placeholder', '单击此处'],
        ['read/text-left-out', 'placeholder', '选择日期'],
      ],
    ]);
  });

  it('never joins the parts of an equation', () => {
    const body = tbl(
      tr(
        tc('甲'),
        tc(
          p(
            `<m:oMath><m:f><m:num><m:r><m:t>5</m:t></m:r></m:num><m:den><m:r><m:t>6</m:t></m:r></m:den></m:f></m:oMath>`,
          ),
        ),
      ),
    );
    expect(texts(body)).toEqual([['甲', '']]);
    expect(told(body).map(([, id]) => id)).toEqual(['equation', 'image']);
  });

  it('tells what is embedded and what is a picture', () => {
    const picture =
      '<w:r><w:drawing><a:graphic><a:graphicData uri="picture"><a:blip/></a:graphicData></a:graphic></w:drawing></w:r>';
    const sheet = '<w:r><w:object><v:shape/><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
    const body = `${tbl(tr(tc('规章'), tc(p(picture)), tc(p(picture + r('3'))))) + p(sheet)}<w:altChunk/>`;
    expect(told(body)).toEqual([
      ['read/text-left-out', 'image', undefined],
      ['read/text-left-out', 'embedded', 'Excel.Sheet.12'],
      ['read/text-left-out', 'embedded', 'altChunk'],
    ]);
    expect(read(docx(body)).findings[0]?.args).toEqual({ row: 1, column: 2 });
  });

  it('knows the characters of symbol fonts, or that it does not', () => {
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const body = p(sym('Wingdings', 'F0FE') + sym('Symbol', 'F035') + sym('Wingdings', 'F035') + sym('宋体', '4E00'));
    expect(texts(body)).toEqual(['☑5�一']);
    expect(texts(p(sym('宋体', 'D800') + sym('宋体', 'x') + sym('宋体', 'FFFFFFFF')))).toEqual(['���']);
  });
});

describe('what stands beside the text', () => {
  const shape = (content: string) =>
    `<wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp>`;
  const vml = (content: string) =>
    `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;

  it('text boxes are read once, in whichever way they are written', () => {
    const both = (requires: string) =>
      p(`${r('一')}<w:r><mc:AlternateContent><mc:Choice Requires="${requires}"><w:drawing>${shape(p(r('甲')))}</w:drawing></mc:Choice>
        <mc:Fallback>${vml(p(r('乙')))}</mc:Fallback></mc:AlternateContent></w:r>${r('二')}`);
    expect(texts(both('wps'))).toEqual(['一二', '甲']);
    expect(texts(both('cx'))).toEqual(['一二', '乙']);
    expect(texts(p(`<w:r>${vml(tbl(tr(tc('规章'), tc('3'))))}</w:r>`))).toEqual([['规章', '3']]);
  });

  it('notes stand behind what refers to them, their marks set apart', () => {
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(text)}`)}</w:${kind}>`;
    const refer = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const others = {
      footnotes: note('footnote', 7, '含修订') + note('footnote', 8, '含废止'),
      endnotes: note('endnote', 7, '见附件'),
    };
    const body =
      p(r('共5') + refer('footnote', 7) + refer('endnote', 7)) +
      tbl(tr(tc('规章'), tc(p(r('3') + refer('footnote', 8))))) +
      p(r('完'));
    expect(texts(body, others)).toEqual([
      '共5〔1i〕',
      '〔1〕含修订',
      '〔i〕见附件',
      ['规章', '3〔2〕'],
      '〔2〕含废止',
      '完',
    ]);
    const own = `<w:r><w:footnoteReference w:id="7" w:customMarkFollows="1"/>${t('*')}</w:r>`;
    expect(texts(p(r('5') + own), { footnotes: `<w:footnote w:id="7">${p(r('* 含修订'))}</w:footnote>` })).toEqual([
      '5*',
      '* 含修订',
    ]);
  });

  it('headers and comments are no part of it', () => {
    const body = `${p(`${r('一')}<w:r><w:commentReference w:id="0"/></w:r>`)}<w:sectPr><w:headerReference r:id="r0"/></w:sectPr>`;
    expect(texts(body, { header: p(r('页眉')), comments: `<w:comment w:id="0">${p(r('批注'))}</w:comment>` })).toEqual([
      '一',
    ]);
  });

  it('the title is that of the file, null where it has none', () => {
    const core =
      '<c:coreProperties xmlns:c="urn:c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title> 年报 </dc:title></c:coreProperties>';
    const files = {
      ...parts(p(r('一'))),
      'docProps/core.xml': core,
      '_rels/.rels': relationships({
        officeDocument: '/word/document.xml',
        'metadata/core-properties': 'docProps/core.xml',
      }),
    };
    expect([read(zip(files)).title, read(docx(p(r('一')))).title]).toEqual(['年报', null]);
  });
});

describe('numbers of lists', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const definition = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  const num = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const item = (list: number, at: number, text: string) =>
    p(r(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const levels = [
    level(0, 'chineseCounting', '%1、'),
    level(1, 'chineseCountingThousand', '（%2）'),
    level(2, 'decimal', '%3.'),
    level(3, 'decimal', '%1.%4', '<w:isLgl/>'),
    level(4, 'bullet', ''),
  ];

  it('stand in front of their paragraphs and count level by level', () => {
    const numbering = definition(0, ...levels) + num(1, 0);
    const body = [
      item(1, 0, '总体情况'),
      item(1, 1, '主动公开'),
      item(1, 1, '依申请公开'),
      item(1, 0, '存在问题'),
      item(1, 1, '不足'),
      item(1, 2, '人员少'),
      item(1, 3, '节'),
      item(1, 4, '点'),
    ];
    expect(texts(body.join(''), { numbering })).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '二、存在问题',
      '（一）不足',
      '1.人员少',
      '2.1 节',
      '点',
    ]);
  });

  it('count on through lists of one definition and begin anew where a list says so', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = definition(0, ...levels) + num(1, 0) + num(2, 0) + num(3, 0, anew);
    const body = item(1, 0, '甲') + item(2, 0, '乙') + item(3, 0, '丙') + item(3, 0, '丁') + item(1, 0, '戊');
    expect(texts(body, { numbering })).toEqual(['一、甲', '二、乙', '五、丙', '六、丁', '七、戊']);
  });

  it('come from styles, end where a paragraph says so, and are found through the style of a list', () => {
    const numbering =
      definition(0, ...levels) +
      num(1, 0) +
      `<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="L"/></w:abstractNum>${num(4, 9)}`;
    const list = (at: number) => `<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
    const styles = `<w:style w:type="paragraph" w:styleId="1">${list(0)}</w:style><w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="1"/>${list(1)}</w:style>
      <w:style w:type="numbering" w:styleId="L">${list(0)}</w:style>`;
    const styled = (id: string, more = '') => p(r('情况'), `<w:pStyle w:val="${id}"/>${more}`);
    const body =
      styled('1') + styled('2') + styled('1', '<w:numPr><w:numId w:val="0"/></w:numPr>') + item(4, 0, '情况');
    expect(texts(body, { numbering, styles })).toEqual(['一、情况', '（一）情况', '情况', '一、情况']);
  });

  it('are printed in cells, also where nothing else is, and never run into a figure', () => {
    const numbering = definition(0, level(0, 'decimal', '%1.')) + num(1, 0);
    const body = tbl(tr(tc(item(1, 0, '属于国家秘密')), tc(item(1, 0, '5')), tc(item(1, 0, '')))) + item(1, 0, '');
    expect(texts(body, { numbering })).toEqual([['1.属于国家秘密', '2. 5', '3.']]);
  });

  it.each([
    ['chineseCounting', [1, 10, 11, 20, 21, 99, 105], '一 十 十一 二十 二十一 九十九 一○五'],
    [
      'chineseCountingThousand',
      [10, 105, 110, 1000, 1001, 1010, 2345],
      '十 一百零五 一百一十 一千 一千零一 一千零一十 二千三百四十五',
    ],
    ['japaneseCounting', [1, 10, 11, 100, 101], '一 十 十一 百 百一'],
    ['chineseLegalSimplified', [1, 10, 25], '壹 壹拾 贰拾伍'],
    ['ideographDigital', [1, 10, 25], '一 一〇 二五'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 甲'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['decimalEnclosedCircleChinese', [1, 20, 21, 36, 51], '① ⑳ ㉑ ㊱ 51'],
    ['decimalEnclosedParen', [1, 21], '⑴ 21'],
    ['decimalFullWidth', [10], '１０'],
    ['decimalZero', [5, 10], '05 10'],
    ['upperRoman', [4, 1994], 'IV MCMXCIV'],
    ['lowerLetter', [1, 26, 27, 53], 'a z aa aaa'],
    ['somethingElse', [7], '7'],
  ] as const)('are written in %s', (format, values, written) => {
    const start = (value: number) => `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
    const numbering = values
      .map((value, id) => definition(id, level(0, format, '%1')) + num(id, id, start(value)))
      .join('');
    expect(texts(values.map((_, id) => item(id, 0, '、')).join(''), { numbering })).toEqual(
      written.split(' ').map((text) => `${text} 、`),
    );
  });
});

describe('tables', () => {
  it('have cells where grid spans and merges put them', () => {
    const merge = (value = '') => `<w:vMerge${value && ` w:val="${value}"`}/>`;
    const found = table(
      tbl(
        tr(tc('三', merge('restart')), tc('申请人情况', span(2))),
        tr(tc('', merge()), tc('自然人'), tc('总计')),
        tr(tc('', merge('continue')), tc('1'), tc('2')),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${tc('3')}</w:tr>`,
        tr(tc('四', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('5')),
      ),
    );
    expect([found.geometry, found.rows, found.columns]).toEqual(['exact', 5, 3]);
    expect(found.cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.colSpan, cell.text])).toEqual([
      [1, 1, 3, 1, '三'],
      [1, 2, 1, 2, '申请人情况'],
      [2, 2, 1, 1, '自然人'],
      [2, 3, 1, 1, '总计'],
      [3, 2, 1, 1, '1'],
      [3, 3, 1, 1, '2'],
      [4, 2, 1, 1, '3'],
      [5, 1, 1, 2, '四'],
      [5, 3, 1, 1, '5'],
    ]);
    expect(found.cells[3]?.place).toEqual({ paragraph: 5, table: 1, row: 2, column: 3, text: '总计' });
  });

  it('merge nothing that does not fit, and tell it', () => {
    const body = tbl(
      tr(tc('甲', `<w:vMerge w:val="restart"/>${span(2)}`), tc('1')),
      tr(tc('乙', '<w:vMerge/>'), tc('2'), tc('3')),
      tr(tc('丙', '<w:vMerge/>'), tc('4'), tc('5')),
    );
    expect(texts(body)).toEqual([['甲', '1', '乙', '2', '3', '4', '5']]);
    expect(told(body)).toEqual([
      ['read/spans-overlap', 'width', undefined],
      ['read/text-left-out', 'hidden', '丙'],
    ]);
  });

  it('have no columns that are too narrow to be seen, unless a cell would vanish', () => {
    const grid = (...widths: number[]) =>
      `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
    const rows = [tr(tc('甲', span(2)), tc('乙')), tr(tc('1'), tc('2', span(2))), tr(tc('丙', span(3)))];
    const of = (...widths: number[]) =>
      table(`<w:tbl>${grid(...widths)}${rows.join('')}</w:tbl>`).cells.map(({ column, colSpan }) => [column, colSpan]);
    expect(of(2000, 8, 3000)).toEqual([
      [1, 1],
      [2, 1],
      [1, 1],
      [2, 1],
      [1, 2],
    ]);
    expect(of(2000, 800, 3000)).toEqual([
      [1, 2],
      [3, 1],
      [1, 1],
      [2, 2],
      [1, 3],
    ]);
    expect(of(8, 3000, 3000)).toEqual([
      [1, 2],
      [3, 1],
      [1, 1],
      [2, 2],
      [1, 3],
    ]);
    expect(of(0, 0, 0)).toEqual([
      [1, 2],
      [3, 1],
      [1, 1],
      [2, 2],
      [1, 3],
    ]);
  });

  it('have lines in cells kept and cells in content controls read', () => {
    const row = `<w:sdt><w:sdtContent>${tr(`<w:sdt><w:sdtContent>${tc(p(r('商业')) + p('') + p(r('企业')))}</w:sdtContent></w:sdt>`, tc('5'))}</w:sdtContent></w:sdt>`;
    expect(texts(tbl(row))).toEqual([['商业\n企业', '5']]);
  });

  it('leave out hidden rows and tell it', () => {
    const hidden = `<w:tr><w:trPr><w:hidden/></w:trPr>${tc('旧')}${tc('9')}</w:tr>`;
    const body = tbl(tr(tc('规章'), tc('3')), hidden);
    expect([texts(body), told(body)]).toEqual([[['规章', '3']], [['read/text-left-out', 'hidden', '旧9']]]);
  });

  it('that only lay out the page are read as what they hold', () => {
    const inner = tbl(tr(tc('规章'), tc('3')));
    expect(texts(tbl(tr(tc(p(r('一')) + inner + p('')), tc('右'))))).toEqual(['一', ['规章', '3'], '右']);
    expect(texts(tbl(tr(tc('只此一格'))))).toEqual(['只此一格']);
    const long = '本机关依法公开政府信息。'.repeat(20);
    expect(texts(tbl(tr(tc(long), tc('短'))))).toEqual([long, '短']);
    expect(texts(tbl(tr(tc(''), tc(''))) + p(r('完')))).toEqual(['完']);
  });

  it('inside a cell of data are read as text, which is told', () => {
    const rows = Array.from({ length: 6 }, (_, index) => tr(tc(`行${index}`), tc(String(index))));
    const body = tbl(...rows, tr(tc('末行'), tc(tbl(tr(tc('3'), tc('4')), tr(tc('5'), tc('6'))) + p(''))));
    expect(table(body).cells.at(-1)?.text).toBe('3\t4\n5\t6');
    expect(told(body)).toEqual([['read/nested-table', 'flattened', '3\t4\n5\t6']]);
  });

  it('tell figures put together from digits that look different', () => {
    const small = '<w:sz w:val="12"/>';
    const body = tbl(tr(tc('规章'), tc(p(r('5') + r('1', small))), tc(p(r('2') + r('3', '<w:kern w:val="0"/>')))));
    expect([texts(body), told(body)]).toEqual([[['规章', '51', '23']], [['read/styles-joined', 'joined', '51']]]);
  });

  it('come back as they were laid out', () => {
    const layout = fc.array(
      fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }), layout, (rows, columns, spans) => {
        const cells = tiled(rows, columns, spans);
        fc.pre(cells.length > 1);
        const found = table(wordTable(rows, cells));
        expect(
          found.cells.map(({ row, column, rowSpan, colSpan, text }) => ({ row, column, rowSpan, colSpan, text })),
        ).toEqual(cells);
      }),
    );
  });
});

interface Tile {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
}

/** Cells that fill a grid, some of them merged: each wanted span that fits where nothing else is merged, in reading order. */
function tiled(rows: number, columns: number, spans: readonly (readonly [number, number, number, number])[]): Tile[] {
  const owner = new Map<string, Tile>();
  for (const [top, left, rowSpan, colSpan] of spans) {
    const places = Array.from(
      { length: rowSpan * colSpan },
      (_, at) => [top + 1 + Math.floor(at / colSpan), left + 1 + (at % colSpan)] as const,
    );
    const fits = places.every(([row, column]) => row <= rows && column <= columns && !owner.has(`${row} ${column}`));
    const tile = { row: top + 1, column: left + 1, rowSpan, colSpan, text: `${top + 1}-${left + 1}` };
    if (fits) for (const [row, column] of places) owner.set(`${row} ${column}`, tile);
  }
  const tiles = new Set<Tile>();
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++)
      tiles.add(owner.get(`${row} ${column}`) ?? { row, column, rowSpan: 1, colSpan: 1, text: `${row}-${column}` });
  return [...tiles].sort((a, b) => a.row - b.row || a.column - b.column);
}

function wordTable(rows: number, tiles: readonly Tile[]): string {
  const row = (at: number) =>
    tiles
      .filter((tile) => tile.row <= at && at < tile.row + tile.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map(({ row, rowSpan, colSpan, text }) => {
        const merge = rowSpan === 1 ? '' : `<w:vMerge w:val="${row === at ? 'restart' : 'continue'}"/>`;
        return tc(row === at ? text : '', span(colSpan) + merge);
      });
  return tbl(...Array.from({ length: rows }, (_, index) => tr(...row(index + 1))));
}

needs('corpus')('the blank form as a city office hands it out', () => {
  const bytes = () => new Uint8Array(readFileSync(join(corpusFolder, 'blank-2021', 'source.docx')));

  it('is a report without a figure: every cell is blank, and nothing is an error', () => {
    const { report, sourceMap, findings } = readReport(bytes());
    const states = Object.entries(sourceMap).filter(([, { state }]) => state !== undefined);
    expect(states).toHaveLength(200);
    expect(states.filter(([, { state }]) => state !== 'blank')).toEqual([]);
    expect([report?.form, report?.year]).toEqual(['2021', null]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has its tables with their merged cells', () => {
    const { blocks } = read(bytes());
    const grids = blocks
      .filter((block) => block.kind === 'table')
      .map((block) => [block.rows, block.columns, block.cells.length]);
    expect(grids).toEqual([
      [14, 4, 30],
      [28, 10, 215],
      [4, 15, 34],
    ]);
  });
});

describe('damaged and hostile files', () => {
  const damaged = (bytes: Uint8Array) => expect(() => read(bytes)).toThrow('read/damaged file');

  it('are refused where a part is missing or is no XML', () => {
    const { '[Content_Types].xml': _, ...untyped } = parts(p(r('一')));
    damaged(zip(untyped));
    damaged(zip({ ...parts(''), '_rels/.rels': relationships({}) }));
    damaged(zip({ ...parts(''), '_rels/.rels': relationships({ officeDocument: '../../etc/passwd' }) }));
    damaged(zip({ ...parts(''), 'word/document.xml': '<w:document>' }));
    damaged(zip({ ...parts(''), 'word/document.xml': '' }));
    damaged(zip({ ...parts(''), 'word/document.xml': `<w:document xmlns:w="${w}">\u0001</w:document>` }));
  });

  it('are refused where they declare a document type, so that no entity is ever looked up', () => {
    const text = parts(p(r('&x;')))['word/document.xml'];
    damaged(
      zip({ ...parts(''), 'word/document.xml': `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>${text}` }),
    );
    damaged(zip({ ...parts(''), 'word/document.xml': text as string }));
  });

  it('are refused where elements nest too deep, are too many, or span too many cells', () => {
    const deep = (depth: number) => '<w:sdt>'.repeat(depth) + p(r('一')) + '</w:sdt>'.repeat(depth);
    expect(texts(deep(400))).toEqual(['一']);
    expect(() => read(docx(deep(520)))).toThrow('read/limit depth');
    expect(() => read(docx(p('').repeat(1000)), { blocks: 100 })).toThrow('read/limit blocks');
    expect(() =>
      read(docx(`<w:p ${Array.from({ length: 500 }, (_, at) => `a${at}=""`).join(' ')}/>`), { blocks: 100 }),
    ).toThrow('read/limit blocks');
    expect(() => read(docx(tbl(tr(tc('一', span(900)), tc('二', span(900))))), { cells: 1000 })).toThrow(
      'read/limit cells',
    );
    const wide = tbl(tr(tc('一', span(5000)), tc('二')));
    expect([texts(wide), told(wide)]).toEqual([[['一', '二']], [['read/limit', 'span', undefined]]]);
  });

  it('are refused where tables in tables repeat their text at every level', () => {
    const cells = Array.from({ length: 12 }, (_, at) => tc(String(at)));
    const nested = (depth: number): string =>
      depth === 0 ? p(r('一'.repeat(1000))) : tbl(tr(...cells, tc(nested(depth - 1) + p(''))));
    const flowing = (depth: number): string =>
      depth === 0 ? p(r('公开工作有序推进。'.repeat(100))) : tbl(tr(tc('短'), tc(flowing(depth - 1) + p(''))));
    for (const inside of [nested, flowing]) {
      expect(() => read(docx(inside(4)), { bytes: 20_000 })).not.toThrow();
      expect(() => read(docx(inside(40)), { bytes: 20_000 })).toThrow('read/limit unzipped');
    }
  });

  it('are refused where they hold nothing but pictures, as scanned ones do', () => {
    const picture =
      '<w:r><w:drawing><a:graphic><a:graphicData uri="picture"><a:blip/></a:graphicData></a:graphic></w:drawing></w:r>';
    expect(() => read(docx(p(picture) + p(picture)))).toThrow('read/no-text-layer pictures');
    expect(texts(p(picture) + p(r('一')))).toEqual(['一']);
  });

  it('bend no styles and notes into circles', () => {
    const circle = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
    expect(texts(p(r('一'), '<w:pStyle w:val="a"/>'), { styles: circle('a', 'b') + circle('b', 'a') })).toEqual(['一']);
    const refer = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const footnotes = `<w:footnote w:id="1">${p(r('注') + refer)}</w:footnote>`;
    expect(texts(p(r('一') + refer), { footnotes })).toEqual(['一〔1〕', '注〔1〕']);
  });

  it('are read or refused, whichever bytes are changed or lost', () => {
    const body = p(r('总体情况')) + tbl(tr(tc('规章'), tc('3'), tc('4', span(2))), tr(tc('', '<w:vMerge/>'), tc('5')));
    const whole = docx(body, { styles: '', numbering: '', footnotes: '' });
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

  it('limits are Unreadable with the finding to show', () => {
    expect(() => read(docx(p('').repeat(10)), { blocks: 5 })).toThrow(LimitError);
  });
});
