import { type Finding, finding } from '@nianbao/core';
import type { SourceBlock, SourceDocument } from '../document.ts';
import type { Limits } from '../limits.ts';
import { paragraphJoined } from '../problems/document.ts';
import { continues, join, tear, tornAfter } from './text-joins.ts';
import { headingOf, isBlank, isRule, type Line, linesOf } from './text-lines.ts';
import { markdownText, withoutEmphasis } from './text-rows.ts';
import { type Run, TableRuns } from './text-runs.ts';
import { TextTables } from './text-table.ts';

/** Beyond this many, torn paragraphs stay torn: what is joined has to be told. */
const mostJoins = 1000;

/**
 * Reads plain text and Markdown: tables of tabs and of pipes are `separated`, tables laid out with spaces `spaced`,
 * headings marked with # have a level, and every other line is a paragraph, joined with the next where a sentence is
 * torn. Throws a LimitError where a limit is exceeded, and nothing else.
 */
export function readText(text: string, limits: Limits): SourceDocument {
  const lines = linesOf(text, limits);
  const runs = new TableRuns(text, lines, limits);
  const tables = new TextTables(text, limits);
  const blocks: SourceBlock[] = [];
  const findings: Finding[] = [];

  const table = ({ kind, rows }: Run) =>
    blocks.push(
      kind === 'pipes'
        ? tables.build('separated', rows, markdownText)
        : tables.build(kind === 'tabs' ? 'separated' : 'spaced', rows),
    );

  const paragraph = (start: number): number => {
    const line = lines[start] as Line;
    const heading = headingOf(text, line);
    const { from, to } = heading ?? line;
    const parts = [printed(text, from, to)];
    let next = start + 1;
    if (!heading) {
      let torn = tornAfter(text, line, null);
      for (; findings.length < mostJoins; next++) {
        while (lines[next] && isBlank(lines[next] as Line)) next++;
        const rest = lines[next];
        if (!rest || !continues(text, torn, rest) || isRule(text, rest) || runs.at(next)) break;
        const offset = torn.line.to;
        const source = { line: torn.line.number, offset, length: rest.from - offset };
        findings.push(finding(paragraphJoined, 'joined', tear(text, torn, rest), { at: '', source }));
        parts.push(printed(text, rest.from, rest.to));
        torn = tornAfter(text, rest, torn);
      }
      const joined = withoutEmphasis(join(parts));
      push(joined, null, line.number, from, torn.line.to);
      return next;
    }
    push(withoutEmphasis(parts[0] as string), heading.level, line.number, from, to);
    return next;
  };

  const push = (printedText: string, level: number | null, line: number, offset: number, end: number) => {
    const place = { line, offset, length: end - offset, text: printedText };
    blocks.push({ kind: 'paragraph', level, text: printedText, place });
  };

  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const run = runs.at(at);
    if (run) {
      table(run);
      at = run.next;
    } else if (isBlank(line) || isRule(text, line)) at++;
    else at = paragraph(at);
  }
  return { title: null, blocks, findings };
}

function printed(text: string, from: number, to: number): string {
  const own = text.slice(from, to);
  return own.includes('\t') ? own.replaceAll('\t', ' ') : own;
}
