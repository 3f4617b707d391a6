import { cells, form2021, type Report } from '@nianbao/core';
import { filledReport, printReport } from '@nianbao/testkit';
import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

const organ = '临泽市农业农村局';
const title = `${organ}2023年政府信息公开工作年度报告`;
const filled = filledReport(
  form2021,
  Array.from({ length: cells(form2021).length }, (_, index) => 100 + index),
);
const chapters = Object.fromEntries(
  form2021.chapters.map(({ key, zh }) => [
    key,
    [
      { kind: 'heading', level: 1, text: zh },
      { kind: 'paragraph', text: `关于${zh.slice(2)}，均已落实。` },
    ],
  ]),
) as unknown as Report['chapters'];
const preamble = `本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自2023年1月1日起至2023年12月31日止。（地址：临泽市人民路12号；邮编：730000；电话：0911-2345678）`;
const truth: Report = {
  ...filled,
  title,
  year: 2023,
  organ: { ...filled.organ, name: organ },
  preamble,
  chapters,
  issued: { by: organ, on: '2024-01-18' },
};
/** The report below its title. */
const printed = printReport(truth, form2021, 'html').replace(`<p>${title}</p>`, '');

const eachTable = (html: string, change: (rows: string[]) => string) =>
  html.replace(/<table>\n([\s\S]*?)\n<\/table>/g, (_, rows: string) => change(rows.split('\n')));
const withoutSignOff = (html: string) => html.replace(/<p[^>]*>(?:　　)?(?:临泽市农业农村局|2024年1月18日)<\/p>/g, '');

/** The word processor's markup inside cells, an attachment named by the link's text, the years before and after. */
const visualSite = (html: string) => `<!DOCTYPE html><HTML><HEAD><TITLE>${title}-${organ}</TITLE>
<META Name="keywords" Content="${organ},政府信息公开" /><META content="text/html; charset=UTF-8" http-equiv="Content-Type">
<META Name="ArticleTitle" Content="${title}"><META Name="PubDate" Content="2024-01-18 10:12">
<LINK href="../css/style.css" rel="stylesheet"><script>_count(1030,'/content.jsp',2231,1512345)</script></HEAD>
<BODY><div class="top"><a href="../index.htm"><img src="../logo.png"></a><div>今天是<script>document.write(1)</script></div></div>
<div class="menu"><ul><li><a href="../index.htm">网站首页</a></li><li><a href="../zwgk.htm">政务公开</a></li></ul></div>
<table class="winstyle1" width="100%"><tr><td nowrap>当前位置: <a href="../index.htm">首页</a>>><a href="x.htm">年报</a>>>正文</td></tr></table>
<form name="_newscontent_fromname"><h1>${title}</h1>
<div class="info">发布时间：2024-01-18&nbsp;&nbsp; 来源：办公室&nbsp; 点击数：<span id="dynclicks_wbnews_2231_99">352</span></div>
<div id="vsb_content_2"><div class="v_news_content"><p style="text-align:center" class="vsbcontent_start"><strong>${title}</strong></p>
${html
  .replaceAll('<table>', '<table class="MsoTableGrid" border="1" style="border-collapse:collapse"><tbody>')
  .replaceAll('</table>', '</tbody></table>')
  .replace(
    /<td([^>]*)>(.*?)<\/td>/g,
    '<td$1 width="56" style="border:1px solid windowtext"><p class="MsoNormal"><span style="font-family:宋体">$2</span></p></td>',
  )}
<p class="vsbcontent_end">&nbsp;</p></div></div>
<p>附件【<a href="/system/_content/download.jsp?urltype=news.DownloadAttachUrl&wbfileid=8812731">年度报告.docx</a>】<span>已下载<span>12</span>次</span></p>
<p align="right">【<a href="javascript:window.close();">关闭窗口</a>】</p></form>
<p>上一条：<a href="2232.htm">${organ}2022年政府信息公开工作年度报告</a></p><p>下一条：<a href="2230.htm">2024年部门预算</a></p>
<div class="foot"><p>版权所有：${organ} 地址：临泽市人民路99号 邮编：730099</p><p>陇ICP备05001234号-1</p></div></BODY></HTML>`;

/** A table of data about the page, elements of the site's own, markers in comments, hidden parts, print and share bars. */
const editorSite = (
  html: string,
) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${title}</title>
<meta name="ArticleTitle" content="${title}"/><meta name="PubDate" content="2024-01-18 09:00:00"/><meta name="ContentSource" content="市农业农村局"/>
<!--enpproperty <articleid>12233</articleid><title>${title}</title> /enpproperty-->
<style>.TRS_Editor P{line-height:1.5}.ewm{display:none}.gkxx td{height:30px}</style></head><body>
<input type="hidden" id="docid" value="t20240118_998"/><div class="header"><a href="/">临泽市人民政府</a><input type="text" value="请输入"/></div>
<div class="position">您当前的位置：<a href="../../">首页</a> &gt; <a href="./">年报</a></div>
<table class="gkxx" width="100%"><tr><td>索&nbsp;引&nbsp;号：</td><td>11620723MB1234567X/2024-00012</td><td>主题分类：</td><td>农业、林业、水利</td></tr>
<tr><td>发文机关：</td><td>市农业农村局</td><td>成文日期：</td><td>2024-01-18</td></tr><tr><td>标　　题：</td><td colspan="3">${title}</td></tr>
<tr><td>发文字号：</td><td></td><td>有 效 性：</td><td>有效</td></tr></table>
<UCAPTITLE><div class="title">${title}</div></UCAPTITLE>
<div class="xl-info">发布时间：2024-01-18 09:00 &nbsp; 来源：市农业农村局 &nbsp; 字体：[ <a>大</a> <a>中</a> <a>小</a> ]</div>
<UCAPCONTENT><div class="view TRS_UEDITOR"><!--enpcontent--><div class="TRS_Editor">
${html
  .replaceAll('<p>', '<p align="justify">　　')
  .replace(
    /<td([^>]*)>(.*?)<\/td>/g,
    '<td$1 valign="center"><p align="center"><font face="仿宋_GB2312">$2</font></p></td>',
  )
  .replaceAll('<td rowspan="1" colspan="1"', '<td')}
</div><!--/enpcontent--></div></UCAPCONTENT>
<div class="fj"><h3>附件：</h3><ul><li><a href="./P020240118331234567890.pdf" title="年报.pdf">年度报告（PDF 版）</a></li></ul></div>
<div class="ewm"><img src="qr.png"/><p>扫一扫在手机打开当前页</p></div><div class="share">分享到：<a>微信</a> <a>微博</a></div>
<div class="print"><a href="javascript:window.print()">打印本页</a></div><div><p>相关链接：</p><ul><li><a href="t1.html">一图读懂</a></li></ul></div>
<div class="footer"><p>主办：临泽市人民政府办公室</p></div></body></html>`;

/** The report in a cell of the page's own table, its largest table cut in three between rows. */
const cellSite = (
  html: string,
) => `<!doctype html><html><head><meta charset="utf-8"><title>临泽市人民政府 年报 ${title}</title></head><body>
<!--<$[信息名称]>begin--><p>${title}</p><!--<$[信息名称]>end-->
<table width="100%"><tr><td align="center">发布日期：<!--<$[信息时间]>begin-->2024-01-18 16:20<!--<$[信息时间]>end--></td><td>来源：市农业农村局</td></tr></table>
<table id="article" width="1000"><tbody><tr><td class="bt_content"><div id="zoom"><!--<$[信息内容]>begin--><meta name="ContentStart">
${eachTable(html, (rows) => {
  const parts = rows.length < 20 ? [rows] : [rows.slice(0, 11), rows.slice(11, 20), rows.slice(20)];
  return parts.map((part) => `<table border="1">${part.join('')}</table>`).join('<p>&nbsp;</p>');
})}
<meta name="ContentEnd"><!--<$[信息内容]>end--></div></td></tr><tr><td align="right"><a href="#">打印本页</a>|<a href="#">关闭窗口</a></td></tr></tbody></table>
<div class="fj">附件：<a href="/module/download/downfile.jsp?classid=0&amp;filename=2401181620aa.xlsx">年报附表</a></div></body></html>`;

/** Upper case, layout by tables, line breaks for paragraphs, rows and cells left open. */
const oldSite = (html: string) => `<HTML><HEAD><TITLE>${title}</TITLE></HEAD><BODY bgColor=#ffffff><CENTER>
<TABLE width=980 border=0><TR><TD colspan=2><IMG src=banner.jpg></TD></TR><TR><TD width=180 vAlign=top>
<A href=a.htm>机构概况</A><BR><A href=b.htm>政策法规</A><BR><A href=c.htm>信息公开</A></TD><TD vAlign=top>
<FONT size=5 color=red><B>${title}</B></FONT><BR>发布时间：2024-1-18 <BR>
${html
  .replace(/<p>(.*?)<\/p>/g, '<FONT size=3>　　$1</FONT><BR>')
  .replace(/<(\/?)table>/g, '<$1TABLE border=1>')
  .replace(/<tr>(.*)<\/tr>/g, '<TR>$1')
  .replace(/<td rowspan="(\d+)" colspan="(\d+)">(.*?)<\/td>/g, '<TD rowSpan=$1 colSpan=$2><FONT face=宋体>$3</FONT>')
  .replace(/>(商业|科研|社会公益|法律服务)(企业|机构|组织)</g, '>$1<BR>$2<')}
</TD></TR><TR><TD colspan=2 align=center>版权所有 ${organ}</TD></TR></TABLE></CENTER></BODY></HTML>`;

const sites = { visualSite, editorSite, cellSite, oldSite };
const readPage = (html: string) => read(new TextEncoder().encode(html));
const told = ({ findings }: ReturnType<typeof read>) => findings.map(({ code, messageId }) => `${code} ${messageId}`);

describe.each(Object.entries(sites))('the page of a site, %s', (_, site) => {
  it('is read as the report that it holds, with nothing of the page around it', () => {
    const { report } = readPage(site(printed));
    expect(report?.tables).toEqual(truth.tables);
    expect(report?.chapters).toEqual(chapters);
    expect(report).toMatchObject({ title, year: 2023, organ: { name: organ }, preamble, issued: truth.issued });
    expect(report?.contact).toMatchObject({ address: '临泽市人民路12号', postcode: '730000', phone: '0911-2345678' });
    expect(report?.extra).toEqual([]);
  });

  it('ends with the report where nobody signed it', () => {
    const { report } = readPage(withoutSignOff(site(printed)));
    expect(report?.chapters).toEqual(chapters);
    expect(report?.tables).toEqual(truth.tables);
  });

  it('raises no error', () => {
    const { findings } = readPage(site(printed));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the page of a site', () => {
  it.each([
    [visualSite, '年度报告.docx'],
    [editorSite, '年度报告（PDF 版）'],
    [cellSite, '年报附表'],
  ])('names its attachment', (site, text) => {
    const { findings } = readPage(site(printed));
    expect(findings.filter(({ code }) => code === 'read/attachment')).toMatchObject([
      { messageId: 'linked', args: { text } },
    ]);
  });

  it('with nothing but an attachment is no report, and says where it may be', () => {
    const result = readPage(editorSite('<p>年度报告见附件。</p>'));
    expect(result.report).toBe(null);
    expect(told(result)).toEqual(expect.arrayContaining(['read/not-a-report attached', 'read/attachment linked']));
  });

  it('with a hidden copy for telephones is read once', () => {
    const page = editorSite(printed).replace(
      '<div class="fj">',
      `<div style="display:none">${printed}</div><div class="fj">`,
    );
    const { report, findings } = readPage(page);
    expect(report?.tables).toEqual(truth.tables);
    expect(findings.map(({ code }) => code)).not.toContain('read/second-report');
  });

  it('with the years before on a list is the report of its own year', () => {
    const list = [2022, 2021, 2020].map(
      (year) => `<li><a href="${year}.html">${organ}${year}年政府信息公开工作年度报告</a></li>`,
    );
    const { report } = readPage(
      withoutSignOff(editorSite(printed)).replace('<li><a href="t1.html">一图读懂</a></li>', list.join('')),
    );
    expect(report?.year).toBe(2023);
    expect(report?.chapters).toEqual(chapters);
  });
});

const inEditor = (change: (html: string) => string) => readPage(editorSite(change(printed)));

describe('what editors of sites do to tables', () => {
  it.each<[string, (html: string) => string]>([
    ['hidden columns', (html) => html.replace(/<tr>/g, '<tr><td style="display:none">9</td>')],
    [
      'hidden paragraphs in cells',
      (html) => html.replaceAll('</td>', '</td>').replace(/<td([^>]*)>(\d+)/g, '<td$1><p style="display:none">7</p>$2'),
    ],
    ['white space around figures', (html) => html.replace(/>(\d+)<\/td>/g, '>&nbsp;$1&nbsp;&nbsp;</td>')],
    ['figures broken over elements', (html) => html.replace(/>(\d)(\d+)<\/td>/g, '>$1<span>$2</span></td>')],
    ['figures in fields', (html) => html.replace(/>(\d+)<\/td>/g, '><input type="text" value="$1" readonly></td>')],
    [
      'elements of word processors',
      (html) => html.replace(/>(\d+)<\/td>/g, '><st1:chmetcnv w:st="on">$1</st1:chmetcnv><o:p></o:p></td>'),
    ],
    [
      'conditional comments',
      (html) =>
        html.replace(/>(\d+)<\/td>/g, '><![if !supportMisalignedColumns]>$1<![endif]><!--[if mso]>8<![endif]--></td>'),
    ],
  ])('does no harm: %s', (_, change) => {
    expect(inEditor(change).report?.tables).toEqual(truth.tables);
  });

  it.each<[string, (html: string) => string]>([
    ['spans lost', (html) => html.replace(/ (?:row|col)span="\d+"/g, '')],
    ['spans of columns lost', (html) => html.replace(/ colspan="\d+"/g, '')],
    ['spans of rows lost', (html) => html.replace(/ rowspan="\d+"/g, '')],
    [
      'all figures of a column in one cell',
      (html) =>
        eachTable(
          html,
          (rows) => `<table><tr><td>${rows.join('<br>').replace(/<\/?t[rd][^>]*>/g, ' ')}</td></tr></table>`,
        ),
    ],
    ['each row a table', (html) => eachTable(html, (rows) => rows.map((row) => `<table>${row}</table>`).join(''))],
    ['pictures for figures', (html) => html.replace(/>(\d+)<\/td>/g, '><img src="$1.gif"></td>')],
    [
      'cells turned into paragraphs',
      (html) => html.replace(/<td[^>]*>(.*?)<\/td>/g, '<p>$1</p>').replace(/<\/?(?:table|tr)>/g, ''),
    ],
    ['figures broken by spaces', (html) => html.replace(/>(\d)(\d+)<\/td>/g, '>$1 $2</td>')],
  ])('is told on every figure that it makes wrong or unreadable: %s', (_, change) => {
    const { report, findings } = inEditor(change);
    const pointed = new Set(findings.flatMap(({ at, related }) => [at, ...related]));
    for (const { table, row, column } of cells(form2021)) {
      if (report?.tables[table.key]?.[row.key]?.[column.key] === truth.tables[table.key]?.[row.key]?.[column.key])
        continue;
      const whole = `/tables/${table.key}`;
      const places = [whole, `${whole}/${row.key}`, `${whole}/${row.key}/${column.key}`];
      expect(
        places.some((place) => pointed.has(place)),
        places[2],
      ).toBe(true);
    }
  });
});
