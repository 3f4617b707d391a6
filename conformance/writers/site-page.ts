import { escaped, style } from './html.ts';

const columns = ['首页', '走进本县', '新闻中心', '政务公开', '政务服务', '互动交流', '数据开放', '专题专栏'];
const links = columns.map((name, index) => `<li><a href="/c${index}/index.html">${name}</a></li>`).join('');
const friends = ['中国政府网', '省人民政府', '市人民政府'].map((name) => `<option>${name}</option>`).join('');

/** A page of a government site with the report in its middle. */
export function sitePage(title: string, body: string, charset: string): string {
  const organ = title.replace(/\d{4}年.*$/, '');
  const name = escaped(title);
  const year = Number(title.match(/\d{4}/)?.[0]) + 1;
  const date = `${year}-03-08`;
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}" />
<title>${name}_政府信息公开年报_${escaped(organ)}门户网站</title>
<meta name="SiteName" content="${escaped(organ)}门户网站" /><meta name="ArticleTitle" content="${name}" />
<meta name="PubDate" content="${date} 10:21" /><meta name="ContentSource" content="县政府办公室" />
<style>
${style}
.hidden { display: none; } .nav li { float: left; list-style: none; margin-right: 12px; }
</style>
<script>var site = { id: 1042, column: "年报", year: 2018 }; function share(to) { return to; }</script>
</head>
<body>
<div class="top"><a href="/login">登录</a> | <a href="/en">English</a> | <a href="javascript:void(0)">无障碍阅读</a> | <a href="javascript:void(0)">长者模式</a></div>
<div class="header"><img src="/logo.png" alt="" /><form action="/search"><input type="text" name="q" value="" /><input type="submit" value="搜索" /></form></div>
<div class="nav"><ul>${links}</ul></div>
<div style="clear:both"></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/nb">政府信息公开年报</a> &gt; 正文</div>
<div class="main">
<table class="ruled" border="1" width="100%"><tbody>
<tr><td>索引号</td><td>11340000MB00230/${year}-00018</td><td>信息分类</td><td>政府信息公开年报</td></tr>
<tr><td>发布机构</td><td>县政府办公室</td><td>发布日期</td><td>${date}</td></tr>
<tr><td>文号</td><td>无</td><td>有效性</td><td>有效</td></tr>
<tr><td>标题</td><td colspan="3">${name}</td></tr>
</tbody></table>
<h1 class="article-title">${name}</h1>
<div class="article-info">发布时间：${date} 10:21　来源：县政府办公室　浏览次数：<span id="hits">1326</span>　字体：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</div>
<div class="hidden">您访问的链接即将离开本网站，是否继续？</div>
<div id="zoom" class="article">
${body}
</div>
<div class="attachments"><p>附件：</p><p><a href="/files/report.docx">${name}.docx</a></p><p><a href="/files/report.pdf">${name}.pdf</a></p></div>
<div class="share">分享到：<a href="javascript:share('wx')">微信</a> <a href="javascript:share('wb')">微博</a></div>
<div class="tools"><a href="javascript:window.print()">【打印本页】</a> <a href="javascript:window.close()">【关闭窗口】</a></div>
</div>
<div class="footer">
<select><option>友情链接</option>${friends}</select>
<p>主办单位：${escaped(organ)}办公室　承办单位：县大数据发展管理局</p>
<p>备案序号：皖ICP备05012345号-1　公安机关备案号：34010002000123　网站标识码：3401230001</p>
<p>联系电话：0551-12345678　<a href="/map">网站地图</a></p>
</div>
<script>document.getElementById('hits').textContent = '1327';</script>
</body>
</html>
`;
}
