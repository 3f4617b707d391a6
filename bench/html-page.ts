import type { Form, Report } from '@nianbao/core';
import { printReport } from '@nianbao/testkit/reports';

const cellStyle =
  'width:45.0pt;border:solid windowtext 1.0pt;border-left:none;padding:0cm 5.4pt 0cm 5.4pt;height:20.0pt';
const textStyle = 'font-size:10.5pt;font-family:宋体;color:black;mso-font-kerning:0pt';

/** As pasted from a word processor: every cell and paragraph styled. */
const pasted = (html: string) =>
  html
    .replace(
      /<td([^>]*)>(.*?)<\/td>/g,
      `<td$1 style="${cellStyle}"><p class="MsoNormal"><span style="${textStyle}">$2</span></p></td>`,
    )
    .replace(
      /<p>(.*?)<\/p>/g,
      `<p class="MsoNormal" style="text-indent:32pt"><span style="${textStyle}">$1</span></p>`,
    );

const links = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<li><a href="/zwgk/list${index}.html" target="_blank">政务公开栏目${index}</a></li>`,
  );

/** A page of a government site with the report in its middle. */
export function htmlPage(report: Report, form: Form): Uint8Array {
  const html = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${report.title}</title>
<meta name="ArticleTitle" content="${report.title}"><link rel="stylesheet" href="/style.css">
<style>body{margin:0}.nav li{float:left}</style><script>var site={id:1,name:"某市财政局"};</script></head>
<body><div class="header"><ul class="nav">${links(60).join('\n')}</ul></div>
<div class="content"><div id="zoom">${pasted(printReport(report, form, 'html'))}</div></div>
<div class="footer"><ul>${links(30).join('\n')}</ul><p>版权所有</p></div></body></html>
`;
  return new TextEncoder().encode(html);
}
