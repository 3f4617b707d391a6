/** What a page of a PDF made for a test is made of. */
export interface HandMadePage {
  /** Operators of its content. */
  readonly content: string;
  readonly size?: readonly [width: number, height: number];
  /** Entries of its dictionary besides, such as /Rotate 90. */
  readonly more?: string;
}

/** For tests: a PDF file from the operators of its pages. Fonts: /F1 for Chinese, /F2 for digits and Latin letters. */
export function handMadePdf(pages: readonly HandMadePage[], objects: readonly string[] = [], trailer = ''): Uint8Array {
  const fixed = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '',
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...objects,
  ];
  const own: string[] = [];
  const kids: string[] = [];
  for (const { content, size = [595, 842], more = '' } of pages) {
    const number = fixed.length + own.length + 1;
    kids.push(`${number} 0 R`);
    const resources = '/Resources<</Font<</F1 3 0 R/F2 5 0 R>>/XObject<</X1 6 0 R/X2 7 0 R>>>>';
    own.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size.join(' ')}]${resources}/Contents ${number + 1} 0 R${more}>>`,
    );
    own.push(stream(content));
  }
  fixed[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}>>`;
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, object] of [...fixed, ...own].entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  file += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<</Size ${offsets.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return bytesOf(file);
}

/** Characters of one byte each as bytes. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** A stream object. */
export function stream(content: string, entries = ''): string {
  return `<</Length ${content.length}${entries}>>\nstream\n${content}\nendstream`;
}

/** Text whose line begins at a point, in points from the lower left corner; digits are narrow, all else is square. */
export function text(x: number, y: number, words: string, size = 12): string {
  let operators = `BT 1 0 0 1 ${x} ${y} Tm\n`;
  for (const run of words.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? [])
    operators += isNarrow(run)
      ? `/F2 ${size} Tf (${run.replace(/[()\\]/g, '\\$&')}) Tj\n`
      : `/F1 ${size} Tf <${hex(run)}> Tj\n`;
  return `${operators}ET\n`;
}

const isNarrow = (run: string) => run.charCodeAt(0) < 0x80;
const hex = (run: string) =>
  Array.from({ length: run.length }, (_, at) => run.charCodeAt(at).toString(16).padStart(4, '0')).join('');

/** A line drawn from one point to another. */
export const line = (x0: number, y0: number, x1: number, y1: number, width = 0.5): string =>
  `${width} w ${x0} ${y0} m ${x1} ${y1} l S\n`;

/** The lines of a grid, and the words of its cells row by row. */
export function table(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
  size = 10,
): string {
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)] as [number, number, number, number];
  let content = '';
  for (const y of ys) content += line(left, y, right, y);
  for (const x of xs) content += line(x, top, x, bottom);
  for (const [row, cells] of rows.entries())
    for (const [column, words] of cells.entries())
      content += text((xs[column] as number) + 3, (ys[row + 1] as number) + 4, words, size);
  return content;
}
