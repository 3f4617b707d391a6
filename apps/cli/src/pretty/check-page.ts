import type { CheckedFile } from '../inputs/checked-file.ts';
import type { Language } from '../language.ts';
import type { Style } from '../terminal/style.ts';
import { fileSection } from './file-section.ts';
import { summary } from './summary.ts';

/** What `check` tells people: file by file, and a table at the end where there are several. */
export function checkPage(files: readonly CheckedFile[], language: Language, style: Style): string {
  const rule = style.colors.dim('─'.repeat(40));
  const sections = files.map((file) => fileSection(file, language, style));
  const last = files.length > 1 ? [summary(files, language, style)] : [];
  const lines = [...sections, ...last].flatMap((section, index) =>
    index === 0 ? section : ['', rule, '', ...section],
  );
  return `${lines.join('\n')}\n`;
}
