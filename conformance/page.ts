import { added, type Line } from './accuracy.ts';
import type { CorpusVerdict } from './corpus.ts';
import { type Format, formats } from './layouts/define-layout.ts';
import { layouts } from './layouts/index.ts';

const head = `<!-- Generated: npx -y pnpm@12.21.0 --filter @nianbao/conformance accuracy -->

# Accuracy

How well the reader does on files whose figures are known. A cell is *right* when its number is the one printed, or when it has no number and the source map says why (blank, a slash, a dash, 无, not printed). It is *flagged* when it is not right and a finding stands at the cell, its row or its table, or the file could not be read at all and a finding says so; most flagged cells have no number, those with a wrong one are counted beside them. It is *silently wrong* when it is neither. A chapter is *found* when its text is exactly what is printed in it, its heading included.

The bars, tested in every run: no cell is silently wrong; where every figure stands with the labels of its row and column, every cell is right and every chapter found.
`;

const sources: Readonly<Record<Format, string>> = {
  html: 'HTML, written by this project',
  text: 'Plain text with tabs, written by this project',
  markdown: 'Markdown with pipes, written by this project',
  docx: 'DOCX, made from the HTML by LibreOffice',
  xlsx: 'XLSX, made from the HTML by LibreOffice',
  pdf: 'PDF, printed from the HTML by Chromium',
  'word-pdf': 'PDF, made from the DOCX by LibreOffice',
};

function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rules = header.map((_, index) => (typeof rows[0]?.[index] === 'number' ? '---:' : '---'));
  return [header, rules, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const counts = ['files', 'cells', 'right', 'flagged', 'as a wrong number', 'silently wrong', 'chapters found'];
const numbers = ({ files, cells, right, flagged, wrongNumbers, silentlyWrong, chapters, chaptersFound }: Line) => [
  files,
  cells,
  right,
  flagged,
  wrongNumbers,
  silentlyWrong,
  `${chaptersFound} of ${chapters}`,
];

/** A table for every format, with a row for every layout. */
export function formatTables(lines: readonly Line[]): string {
  const parts = formats.flatMap((format) => {
    const own = lines.filter((line) => line.format === format);
    if (own.length === 0) return [];
    return [
      `## ${sources[format]}`,
      table(
        ['layout', ...counts],
        own.map((line) => [line.layout, ...numbers(line)]),
      ),
    ];
  });
  return parts.join('\n\n');
}

function summary(lines: readonly Line[]): string {
  const rows = formats.flatMap((format) => {
    const own = lines.filter((line) => line.format === format);
    return own.length > 0 ? [[sources[format], ...numbers(added(own))]] : [];
  });
  return table(['format', ...counts], rows);
}

const layoutTable = () =>
  table(
    ['layout', 'what it is', 'what tells the figures'],
    layouts.map(({ name, words, toldBy, torn = [] }) => [
      name,
      `${words.zh} · ${words.en}`,
      torn.length > 0 ? `${toldBy}; ${torn.join(', ')}: order` : toldBy,
    ]),
  );

export const corpusHeading = '## Published reports';

const corpusTable = (verdicts: readonly CorpusVerdict[]) =>
  table(
    ['report', 'format', 'cells keyed by hand', 'right', 'flagged', 'silently wrong'],
    verdicts.map(({ folder, format, cells, right, flagged, silentlyWrong }) => [
      folder,
      format,
      cells,
      right,
      flagged,
      silentlyWrong,
    ]),
  );

/** The page docs/accuracy.md; without the corpus, without its table. */
export function accuracyPage(lines: readonly Line[], corpus: readonly CorpusVerdict[] | null): string {
  const parts = [
    head.trim(),
    '## In short',
    summary(lines),
    '## Layouts',
    'Each is generated in both statutory forms. *labels*: every figure stands with the labels of its row and column. *order*: only its place in a row of figures tells what a figure is.',
    layoutTable(),
    formatTables(lines),
  ];
  if (corpus !== null) {
    parts.push(
      corpusHeading,
      'Figures keyed by hand from the published file. A cell that the source itself does not decide counts as flagged when a finding stands at it. `blank-2021` is a form without figures.',
      corpusTable(corpus),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
