import type { CheckRun } from '../check/check-run.ts';
import type { Language } from '../language.ts';
import type { Style } from '../terminal/style.ts';
import { fileSection } from './file-section.ts';
import { seriesSummary } from './series-summary.ts';
import { summary } from './summary.ts';

/** What `check` tells people: file by file, and tables at the end where there are several. */
export function checkPage({ files, series }: CheckRun, language: Language, style: Style): string {
  const rule = style.colors.dim('─'.repeat(40));
  const sections = files.map((file) => fileSection(file, language, style));
  if (series) sections.push(seriesSummary(series, files, language, style));
  if (files.length > 1) sections.push(summary(files, language, style));
  const lines = sections.flatMap((section, index) => (index === 0 ? section : ['', rule, '', ...section]));
  return `${lines.join('\n')}\n`;
}
