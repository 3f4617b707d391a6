import type { Form, Report } from '@nianbao/core';
import { printReport } from '@nianbao/testkit/reports';

const settings = `<!--[if gte mso 9]><xml>
 <w:WordDocument>
  <w:View>Normal</w:View>
  <w:DrawingGridVerticalSpacing>7.8 磅</w:DrawingGridVerticalSpacing>
  <w:Compatibility><w:SpaceForUL/><w:BalanceSingleByteDoubleByteWidth/><w:UseFELayout/></w:Compatibility>
 </w:WordDocument>
</xml><![endif]-->`;
const latent = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `  <w:LsdException Locked="false" Priority="${index}" Name="heading ${index}"/>`,
  );

const sheet = `<style>
<!--
 /* Font Definitions */
 @font-face
	{font-family:宋体;
	panose-1:2 1 6 0 3 1 1 1 1 1;
	mso-font-alt:SimSun;
	mso-font-charset:134;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	mso-style-qformat:yes;
	margin:0cm;
	text-align:justify;
	font-size:10.5pt;
	font-family:"Calibri",sans-serif;}
 table.MsoNormalTable
	{mso-style-name:普通表格;
	mso-tstyle-rowband-size:0;
	font-size:10.0pt;}
 span.SpellE {mso-spl-e:yes;}
 @page WordSection1
	{size:595.3pt 841.9pt;
	margin:72.0pt 90.0pt 72.0pt 90.0pt;}
 div.WordSection1
	{page:WordSection1;}
-->
</style>`;

const cell = (index: number) =>
  `width:${((index * 7) % 90) + 30}.${index % 10}pt;border:solid windowtext 1.0pt;
  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt`;
const inCell = 'text-align:center;mso-pagination:widow-orphan';
const font = `font-size:9.0pt;font-family:宋体;
  mso-font-kerning:0pt`;

/** As Word writes a cell: attributes without quotes, lines broken inside styles, Latin letters in a span of their own. */
function words(text: string): string {
  const parts = text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? ['&nbsp;'];
  const spans = parts.map((part) =>
    /^[\x20-\x7e]/.test(part)
      ? `<span lang=EN-US style='${font}'>${part}</span>`
      : `<span style='${font}'>${part}</span>`,
  );
  return `${spans.join('')}<span lang=EN-US><o:p></o:p></span>`;
}

function pasted(html: string): string {
  let count = 0;
  return html
    .replace(/<p>(.*?)<\/p>/g, (_, text: string) => `<p class=MsoNormal style='text-indent:32.0pt'>${words(text)}</p>`)
    .replace(/<td([^>]*)>(.*?)<\/td>/g, (_, spans: string, text: string) => {
      const written = spans.replace(/ (?:row|col)span="1"/g, '').replaceAll('"', '');
      return `  <td width=${30 + (count % 60)}${written} style='${cell(count++)}'>
  <p class=MsoNormal align=center style='${inCell}'>${words(text)}</p>
  </td>\n`;
    })
    .replaceAll(
      '<table>',
      '<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0 style="border-collapse:collapse">',
    )
    .replace(/<tr>/g, `<tr style='mso-yfti-irow:1;height:20.0pt'>\n`);
}

/** A report that was written in Word and saved as a web page. */
export function wordPage(report: Report, form: Form): Uint8Array {
  const html = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<title>${report.title}</title>
${settings}<!--[if gte mso 9]><xml>
${latent(120).join('\n')}
</xml><![endif]-->
${sheet}
</head><body lang=ZH-CN style='tab-interval:21.0pt'><div class=WordSection1 style='layout-grid:15.6pt'>
${pasted(printReport(report, form, 'html'))}
</div></body></html>
`;
  return new TextEncoder().encode(html);
}
