import { expect, it } from 'vitest';
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
  const text = '# 年报\n\n<table><tr><td>5</td></tr></table>';
  expect(sniffFormat(text)).toBe('html');
  expect(sniffFormat(text, { name: 'a.md' })).toBe('text');
  expect(sniffFormat(text, { name: 'https://example.gov.cn/art.shtml?id=1' })).toBe('html');
  expect(sniffFormat(text, { type: 'text/plain; charset=utf-8' })).toBe('text');
  expect(sniffFormat('表 <p 未写完')).toBe('text');
});
