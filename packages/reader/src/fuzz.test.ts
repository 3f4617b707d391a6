import { form2019, form2021, forms, type Report } from '@nianbao/core';
import { faultOf, layouts, mutated, mutatedPart, printedGrid, printReport, publishedReport } from '@nianbao/testkit';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { handMadePdf, table, text } from './formats/pdf/hand-made.ts';
import { read } from './index.ts';
import { loadPdfium } from './node/pdfium.ts';

const pdfium = await loadPdfium();
const reports = forms.map((form) => [publishedReport(form), form] as const);
const [report] = reports[0] as [Report, typeof form2019];

const utf8 = (words: string) => new TextEncoder().encode(words);
const utf16 = (words: string) => {
  const units = Uint16Array.from(`\ufeff${words}`, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
};

const rows = form2021.tables.map((one) => printedGrid(publishedReport(form2021), one));
const chapters = form2021.chapters.map(({ zh }) => zh);

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (type: string, ...targets: readonly string[]) => {
  const all = targets.map((target, at) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
};
const types = strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');

/** A Word file of the chapters and tables of the form. */
function docx(): Uint8Array {
  const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const tables = rows.map((grid) => {
    const lines = grid.map((cells) => {
      const inRow = cells.map(({ cell }) => {
        const merge = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
        return `<w:tc><w:tcPr><w:gridSpan w:val="${cell.colSpan}"/>${merge}</w:tcPr>${paragraph(cell.text)}</w:tc>`;
      });
      return `<w:tr>${inRow.join('')}</w:tr>`;
    });
    return `<w:tbl>${lines.join('')}</w:tbl>`;
  });
  const body = chapters.map((chapter, at) => `${paragraph(chapter)}${tables[at] ?? ''}`).join('');
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipSync({
    '[Content_Types].xml': types,
    '_rels/.rels': strToU8(relationships('officeDocument', 'word/document.xml')),
    'word/document.xml': strToU8(`<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`),
  });
}

/** A workbook with a sheet for each table of the form. */
function xlsx(): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheets = rows.map((grid) => {
    const lines = grid.map((cells, row) => {
      const inRow = cells.map(({ column, cell }) => {
        const address = `${String.fromCharCode(65 + column)}${row + 1}`;
        return /^\d+$/.test(cell.text)
          ? `<c r="${address}"><v>${cell.text}</v></c>`
          : `<c r="${address}" t="inlineStr"><is><t>${cell.text}</t></is></c>`;
      });
      return `<row r="${row + 1}">${inRow.join('')}</row>`;
    });
    return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  });
  const names = sheets.map((_, at) => `worksheets/sheet${at}.xml`);
  const listed = names.map((_, at) => `<sheet name="${at}" sheetId="${at + 1}" r:id="r${at}"/>`).join('');
  return zipSync({
    '[Content_Types].xml': types,
    '_rels/.rels': strToU8(relationships('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(relationships('worksheet', ...names)),
    ...Object.fromEntries(names.map((name, at) => [`xl/${name}`, strToU8(sheets[at] as string)])),
  });
}

/** A PDF of two pages with a table that runs over them. */
function pdf(): Uint8Array {
  const xs = Array.from({ length: 9 }, (_, at) => 30 + at * 60);
  const lines = (rows.find((grid) => grid.length > 20) ?? []).map((cells) => {
    const words = cells.map(({ cell }) => cell.text.slice(0, 5));
    return [...Array.from({ length: Math.max(0, 8 - words.length) }, () => ''), ...words.slice(-8)];
  });
  const page = (from: number, to: number, heading: string) => {
    const shown = lines.slice(from, to);
    return {
      content:
        text(60, 800, heading) +
        table(xs, shown.map((_, at) => 780 - at * 20).concat(780 - shown.length * 20), shown, 8),
    };
  };
  return handMadePdf([page(0, 16, chapters[2] as string), page(16, lines.length, '附注')]);
}

const files = {
  html: reports.map(([one, form]) => utf8(printReport(one, form, 'html'))),
  text: layouts.filter((layout) => layout !== 'html').map((layout) => utf8(printReport(report, form2019, layout))),
  utf16: [utf16(printReport(report, form2019, 'html')), utf16(printReport(report, form2019, 'tabbed'))],
  docx: [docx()],
  xlsx: [xlsx()],
  pdf: [pdf()],
};
type Kind = keyof typeof files;
const kinds = Object.keys(files) as Kind[];

const everyFile = Object.values(files).flat();
const packed: readonly Kind[] = ['docx', 'xlsx'];

describe('damaged files', () => {
  it.each(kinds)('are sound to begin with: %s', (kind) => {
    for (const bytes of files[kind]) expect(read(bytes, { pdfium }).report?.tables).toBeDefined();
  });

  it.each(kinds)('are read or refused, never thrown at, whatever the damage: %s', { timeout: 120_000 }, (kind) => {
    fc.assert(
      fc.property(fc.constantFrom(...files[kind]), fc.constantFrom(...everyFile), fc.nat(1e9), (own, other, seed) => {
        expect(faultOf(read(mutated(own, other, seed), { pdfium }))).toBe(null);
      }),
      { seed: 2024, numRuns: kind === 'pdf' ? 100 : 300 },
    );
  });

  it.each(packed)('are read or refused with a damaged part in a sound archive: %s', { timeout: 120_000 }, (kind) => {
    const [own] = files[kind] as [Uint8Array];
    fc.assert(
      fc.property(fc.nat(1e9), (seed) => {
        expect(faultOf(read(mutatedPart(own, own, seed)))).toBe(null);
      }),
      { seed: 2024, numRuns: 100 },
    );
  });
});
