/** Characters of the longest line that can be a page number. */
export const longestPageNumber = 30;
const digits = '[\\d０-９]{1,4}';
const dash = '[-—–－─~～·•]{1,3}';
const printed = [
  new RegExp(`^${dash}\\s*(${digits})\\s*${dash}$`),
  new RegExp(`^第\\s*(${digits})\\s*页(?:\\s*(?:[，,/／]\\s*)?共\\s*${digits}\\s*页)?$`),
  new RegExp(`^(${digits})\\s*[/／]\\s*${digits}$`),
];

/** The number of a page, and how it is printed: the line with # for the number. Null for any other line. */
export function pageNumber(line: string): { readonly number: number; readonly style: string } | null {
  if (line === '' || line.length > longestPageNumber) return null;
  for (const pattern of printed) {
    const [, number] = pattern.exec(line) ?? [];
    if (number === undefined) continue;
    return { number: Number(number.normalize('NFKC')), style: line.replace(number, '#').replace(/\s/g, '') };
  }
  return null;
}
