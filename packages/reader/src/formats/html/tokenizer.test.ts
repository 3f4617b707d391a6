import * as fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../limits.ts';
import { type HtmlNode, parseTree, treeAdapter } from './tree.ts';

/** All that the reader makes use of. */
const told = (node: HtmlNode): unknown => [
  node.tag,
  node.text,
  [node.start, node.contentStart, node.contentEnd, node.end],
  node.attrs.map(({ name, value }) => [name, value]),
  node.children.map(told),
];

const parsedByBoth = (source: string) => {
  const bounds = boundsOf();
  const { root } = parseTree(source, bounds);
  const other = parse(source, { sourceCodeLocationInfo: true, treeAdapter: treeAdapter(bounds, []) });
  return [told(root), told(other)] as const;
};

const pieces = [
  '<td>',
  '<TD colspan="2" ',
  "rowspan='3'>",
  '</td>',
  '<p class=a style="b:c">',
  '<p class=a',
  '>',
  '<',
  '</',
  '"',
  "'",
  '=',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\0',
  '&',
  '&nbsp;',
  '&#49;',
  '&amp',
  '&lt;',
  'x',
  '12',
  '年度',
  '𠮷',
  '\ud842',
  '<!--',
  '-->',
  '--',
  '<table>',
  '<tr>',
  '</table>',
  '<style>',
  '</style>',
  '<script>',
  '</script>',
  '<textarea>',
  '</textarea>',
  '<title>',
  '</title>',
  '<a href="?a=1&b=2&copy;">',
  '</a>',
  '<b/>',
  '<br a=1/>',
  '<img alt=a"b>',
  '<svg>',
  '<![CDATA[',
  ']]>',
  '<?x',
  '<!DOCTYPE html>',
  '<div id="a" id="b" hidden>',
  '<template>',
  '</template>',
  '<plaintext>',
  '<select>',
  '<option value=1>',
  '<x:y z-w = "1">',
];

describe('the tokenizer that takes runs', () => {
  it('gives the tree that parse5 gives, whatever the source', () => {
    const source = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(source, (html) => {
        const [ours, other] = parsedByBoth(html);
        expect(ours).toEqual(other);
      }),
      { seed: 7, numRuns: 3_000 },
    );
  });

  it.each([
    [
      'long sources, of which the parser drops what it has read',
      `<p class="a">${'<b>年</b>12 &amp; \r\n'.repeat(8_000)}`,
    ],
    ['what ends in the middle', '<table><tr><td class="a'],
    ['what ends in a name', '<table><tr><td cla'],
    ['names of rare characters', '<p 𠮷="1" 年=2><𠮷><a𠮷>x'],
    ['quotes without values', '<p a="" b=\'\' c= d=""e="f">x'],
  ])('%s', (_, html) => {
    const [ours, other] = parsedByBoth(html);
    expect(ours).toEqual(other);
  });
});
