import type { SourceDocument } from '../document.ts';
import { type Bounds, LimitError } from '../limits.ts';
import { StyleSheet } from './html/css.ts';
import { flatten } from './html/flow.ts';
import { parseTree } from './html/tree.ts';
import { HtmlWalk } from './html/walk.ts';

/** Pages inside each other, each held by a frame of the one around it. */
const mostNested = 3;

/**
 * Reads a web page, or a fragment of one, as browsers show it. Tables are `exact`; tables that only lay out the page
 * are read as the text that they hold. Files that the page links to and frames that show other pages are told. Throws a
 * LimitError where a limit is exceeded, and nothing else.
 */
export function readHtml(text: string, limits: Bounds): SourceDocument {
  return readPage(text, limits, 0);
}

function readPage(text: string, limits: Bounds, nested: number): SourceDocument {
  if (nested > mostNested) throw new LimitError('depth', mostNested, nested);
  const { root, styles } = parseTree(text, limits);
  const readInner = (inner: string) => readPage(inner, limits, nested + 1);
  const walk = new HtmlWalk(text, limits, StyleSheet.of(styles, limits), readInner);
  walk.run(root);
  const blocks = flatten(walk.parts);
  const findings = [...walk.tables.findings, ...walk.findings, ...walk.notes.all(), ...walk.elsewhere.findings(blocks)];
  return { title: walk.title, blocks, findings };
}
