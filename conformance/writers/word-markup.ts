import { escaped, type Markup, plainMarkup } from './html.ts';

const textStyle = 'font-size:9.0pt;font-family:宋体;mso-bidi-font-family:宋体;color:black;mso-font-kerning:0pt';
const span = (text: string) => `<span lang="EN-US" style="${textStyle}">${text}</span>`;

/** As word processors leave it: digits in a span of their own, the last one once more apart. */
function spans(text: string): string {
  return escaped(text)
    .split(/(\d+)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (!/^\d{2,}$/.test(part)) return span(part);
      return `<span style="${textStyle}">${span(part.slice(0, -1))}<span style="${textStyle}">${part.slice(-1)}</span></span>`;
    })
    .join('');
}

/** Pasted from a word processor: classes, styles and empty paragraphs of its own, paragraphs in cells left open. */
export const wordMarkup: Markup = {
  ...plainMarkup,
  cell: ({ text }) => {
    const inside = text === '' ? '<span lang="EN-US">&nbsp;<o:p></o:p></span>' : `${spans(text)}<o:p></o:p>`;
    return `<p class="MsoNormal" align="center" style="text-align:center;line-height:150%">${inside}`;
  },
  paragraph: ({ role, text }) => {
    const body = role === 'heading' || role === 'title' ? `<b>${spans(text)}</b>` : spans(text);
    const indent = role === 'signature' ? 'text-align:right' : 'text-indent:32.0pt;mso-char-indent-count:2.0';
    return `<p class="MsoNormal" style="${indent}">&nbsp;&nbsp;${body}<o:p></o:p></p>\n<p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>`;
  },
  table: (rows, { ruled }) =>
    `<div align="center"><table class="MsoNormalTable${ruled ? ' ruled' : ''}" border="${ruled ? 1 : 0}" cellspacing="0" cellpadding="0" width="100%" style="width:100.0%;border-collapse:collapse;mso-table-layout-alt:fixed"><tbody>\n${rows}\n</tbody></table></div>`,
  page: (title, body, charset) => plainMarkup.page(title, `<div class="WordSection1">\n${body}\n</div>`, charset),
};
