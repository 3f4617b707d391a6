/** What is known of a file beside its content. */
interface FormatHints {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
}

const opening =
  /^<(?:!doctype\s+html|html|head|body|meta|title|table|p|div|span|section|article|h[1-6]|ul|ol|center|font)\b/i;
const structure = /<(?:table|tr|td|p|div|body|html|span|h[1-6])\b/i;
const closing = /<\/(?:table|tr|td|p|div|body|html|span|h[1-6])\s*>/i;
const htmlName = /\.(?:s?html?|xhtml|jspx?|aspx?|php)$/i;
const textName = /\.(?:txt|text|md|markdown|tsv|tab|log)$/i;

/**
 * The format of decoded text. The content decides: text without any element is `text`, text that begins with one is
 * `html`. Only for text with elements further on are name and media type asked.
 */
export function sniffFormat(text: string, hints: FormatHints = {}): 'html' | 'text' {
  const start = afterPreamble(text);
  if (opening.test(text.slice(start, start + 100))) return 'html';
  if (!structure.test(text)) return 'text';
  const name = hints.name?.replace(/[?#].*$/, '') ?? '';
  const type = hints.type?.toLowerCase() ?? '';
  if (htmlName.test(name) || type.startsWith('text/html') || type.startsWith('application/xhtml')) return 'html';
  if (textName.test(name) || type.startsWith('text/')) return 'text';
  return closing.test(text) ? 'html' : 'text';
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
