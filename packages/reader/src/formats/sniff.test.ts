import { describe, expect, it } from 'vitest';
import { sniffFormat } from './sniff.ts';

it('lets the content decide', () => {
  expect(sniffFormat('<!DOCTYPE html><html>', { name: 'a.txt' })).toBe('html');
  expect(sniffFormat('\n<!-- 说明 --><table><tr>')).toBe('html');
  expect(sniffFormat("<p style='text-align:center'>年报</p>", { type: 'text/plain' })).toBe('html');
  expect(sniffFormat('<?xml version="1.0"?>\n<html>')).toBe('html');
  expect(sniffFormat('年报（<http://www.example.gov.cn>）', { name: 'a.html', type: 'text/html' })).toBe('text');
  expect(sniffFormat('a\tb', { name: 'a.htm' })).toBe('text');
});

it('asks the hints where elements stand within text', () => {
  const text = '年报\n<b>\n<table><tr><td>5</td></tr></table>';
  expect(sniffFormat(text)).toBe('html');
  expect(sniffFormat(text, { name: 'a.md' })).toBe('text');
  expect(sniffFormat(text, { name: 'https://example.gov.cn/art.shtml?id=1' })).toBe('html');
  expect(sniffFormat(text, { type: 'text/plain; charset=utf-8' })).toBe('text');
  expect(sniffFormat('表 <p 未写完')).toBe('text');
});

describe('tables written in HTML', () => {
  const table = '<table><tr><td>5</td><td>6</td></tr></table>';

  it.each([
    ['under Markdown headings', `# 年报\n\n${table}\n\n## 一、总体`],
    ['before Markdown headings', `${table}\n\n# 二、其他`],
    ['wrapped one by one', `# 年报\n\n<html><body>${table}</body></html>\n\n正文`],
    ['in lines of text', `年报\n\n一、总体\n正文\n${table}\n二、其他`],
  ])('are part of a text: %s', (_, text) => {
    expect(sniffFormat(text)).toBe('text');
    expect(sniffFormat(text, { name: 'a.md' })).toBe('text');
  });

  it.each([
    ['alone', table],
    ['with elements around', `年报\n一、总体\n<h2>二</h2>\n正文\n${table}`],
    ['in a page', `年报\n# 一\n<p>正文</p>${table}`],
    ['in a page as a whole', `<html><body>${table}<p>年报</p></body></html>`],
  ])('make a page: %s', (_, text) => {
    expect(sniffFormat(text)).toBe('html');
  });
});
