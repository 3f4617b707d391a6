import { embeddedTables } from './text/embedded.ts';

/** What is known of a file beside its content. */
interface FormatHints {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
}

const opening =
  /^<(?:!doctype\s+html|html|head|body|meta|title|table|p|div|span|section|article|h[1-6]|ul|ol|center|font)\b/i;
const structure = /<(?:table|tr|td|p|div|body|html|span|h[1-6])\b/i;
const closing = /<\/(?:table|tr|td|p|div|body|html|span|h[1-6])\s*>/i;
const table = /^<(?:html>\s*<body>\s*<)?table\b/i;
const page = /<(?:html|body|p|div)\b/i;
const element = /<\/?[a-z]/i;
const markdownHeading = /^#{1,6}[ \t]+\S/m;
const fewestLines = 3;
const htmlName = /\.(?:s?html?|xhtml|jspx?|aspx?|php)$/i;
const textName = /\.(?:txt|text|md|markdown|tsv|tab|log)$/i;

/**
 * The format of decoded text. The content decides: text without any element is `text`, text that begins with one is
 * `html`. Only for text with elements further on are name and media type asked. Tables written in HTML make no page of
 * text that is otherwise Markdown or plain.
 */
export function sniffFormat(text: string, hints: FormatHints = {}): 'html' | 'text' {
  const start = afterPreamble(text);
  const head = text.slice(start, start + 100);
  if (opening.test(head) && !table.test(head)) return 'html';
  if (!structure.test(text)) return 'text';
  const name = hints.name?.split(/[?#]/, 1)[0] ?? '';
  const type = hints.type?.toLowerCase() ?? '';
  if (htmlName.test(name) || type.startsWith('text/html') || type.startsWith('application/xhtml')) return 'html';
  const isNamedText = textName.test(name) || type.startsWith('text/');
  if (table.test(head)) return isTextAround(text) ? 'text' : 'html';
  if (isNamedText) return 'text';
  return closing.test(text) && !isTextAround(text) ? 'html' : 'text';
}

/** Whether what stands outside the tables is written as text: under Markdown headings, or in lines without any element. */
function isTextAround(text: string): boolean {
  const tables = embeddedTables(text);
  const around = tables.map(({ from }, index) => text.slice(tables[index - 1]?.to ?? 0, from));
  around.push(text.slice(tables.at(-1)?.to ?? 0));
  if (around.some((part) => page.test(part))) return false;
  if (around.some((part) => markdownHeading.test(part))) return true;
  if (tables.length === 0 || around.some((part) => element.test(part))) return false;
  return around.flatMap((part) => part.match(/\S.*/g) ?? []).length >= fewestLines;
}

/** Past white space, comments and an XML declaration. */
function afterPreamble(text: string): number {
  let at = 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '>' : null;
    const found = end === null ? -1 : text.indexOf(end, at);
    if (end === null || found === -1) return at;
    at = found + end.length;
  }
}
