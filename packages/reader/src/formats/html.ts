import type { SourceDocument } from '../document.ts';
import type { Bounds } from '../limits.ts';
import { StyleSheet } from './html/css.ts';
import { flatten } from './html/flow.ts';
import { parseTree } from './html/tree.ts';
import { HtmlWalk } from './html/walk.ts';

/**
 * Reads a web page, or a fragment of one, as browsers show it. Tables are `exact`; tables that only lay out the page
 * are read as the text that they hold. Throws a LimitError where a limit is exceeded, and nothing else.
 */
export function readHtml(text: string, limits: Bounds): SourceDocument {
  const { root, styles } = parseTree(text, limits);
  const walk = new HtmlWalk(text, limits, StyleSheet.of(styles, limits));
  walk.run(root);
  const findings = [...walk.tables.findings, ...walk.notes.all()];
  return { title: walk.title, blocks: flatten(walk.parts), findings };
}
