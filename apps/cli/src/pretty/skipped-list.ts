import type { Skipped } from '../inputs/expand-paths.ts';
import type { Language } from '../language.ts';
import { plain } from '../terminal/plain.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';

const heading = {
  zh: (count: number) => `跳过文件夹里的 ${count} 个文件：`,
  en: (count: number) => `Skipped ${count} ${count === 1 ? 'file' : 'files'} of the folders:`,
};

/** What a folder held besides reports, one by one; empty where it held nothing else. */
export function skippedList(skipped: readonly Skipped[], language: Language, { width, colors }: Style): string {
  if (skipped.length === 0) return '';
  const colon = { zh: '：', en: ': ' }[language];
  const lines = skipped.flatMap(({ file, why }) =>
    wrap(`${plain(file)}${colon}${plain(why[language])}`, { width, first: '  - ', rest: '    ' }),
  );
  return `${[heading[language](skipped.length), ...lines].map((line) => colors.dim(line)).join('\n')}\n`;
}
