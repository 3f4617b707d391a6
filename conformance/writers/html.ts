import { type Block, type Cell, type Document, type Paragraph, rowsOf, type Table } from '../printed/document.ts';

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** How a document becomes a page. */
export interface Markup {
  /** What stands inside a cell. */
  readonly cell: (cell: Cell) => string;
  readonly paragraph: (paragraph: Paragraph) => string;
  readonly table: (rows: string, table: Table) => string;
  /** The whole page around its content. */
  readonly page: (title: string, body: string, charset: string) => string;
}

const tags = { title: 'h1', heading: 'h2', subheading: 'h3' } as const;
const tagOf = (role: Paragraph['role']) => (role in tags ? tags[role as keyof typeof tags] : 'p');

export const style = `@page { size: A4; margin: 24mm 20mm; }
body { font: 12pt/1.6 "Noto Serif CJK SC", SimSun, serif; }
table { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 1.3; }
td { padding: 1px 3px; text-align: center; }
table.ruled td { border: 1px solid #000; }
h1 { text-align: center; font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; }
.signature { text-align: right; }`;

/** The content of a cell in a size so small that the 15 columns of table 4 fit on a sheet of paper. */
export const sized = (points: number, content: string) => `<span style="font-size:${points}pt">${content}</span>`;

/** A plain page of its own, tables with rules. */
export const plainMarkup: Markup = {
  cell: ({ text }) => escaped(text),
  paragraph: ({ role, text }) => {
    const signature = role === 'signature' ? ' class="signature"' : '';
    return `<${tagOf(role)}${signature}>${escaped(text)}</${tagOf(role)}>`;
  },
  table: (rows, { ruled }) =>
    ruled
      ? `<table class="ruled" border="1" cellspacing="0">\n${rows}\n</table>`
      : `<table border="0">\n${rows}\n</table>`,
  page: (title, body, charset) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="${charset}">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`,
};

function tableHtml(table: Table, markup: Markup): string {
  const rows = rowsOf(table).map((row) => {
    const cells = row.map((cell) => {
      const spans = [
        ...(cell.rowSpan > 1 ? [` rowspan="${cell.rowSpan}"`] : []),
        ...(cell.colSpan > 1 ? [` colspan="${cell.colSpan}"`] : []),
      ];
      return `<td${spans.join('')}>${markup.cell(cell)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return markup.table(rows.join('\n'), table);
}

/** A document as a page of HTML. */
export function htmlOf({ title, blocks }: Document, markup: Markup = plainMarkup, charset = 'utf-8'): string {
  const block = (one: Block) => (one.kind === 'table' ? tableHtml(one, markup) : markup.paragraph(one));
  return markup.page(title, blocks.map(block).join('\n'), charset);
}
