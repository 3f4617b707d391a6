import { filesOf } from './files.ts';
import { judge, type Verdict } from './judge.ts';
import type { Format } from './layouts/define-layout.ts';
import { layouts } from './layouts/index.ts';
import { readFile } from './reading.ts';
import type { Sample } from './samples.ts';

/** What became of all files of one layout in one format. */
export interface Line {
  readonly format: Format;
  readonly layout: string;
  readonly files: number;
  readonly cells: number;
  readonly right: number;
  readonly flagged: number;
  readonly wrongNumbers: number;
  readonly silentlyWrong: number;
  readonly chapters: number;
  readonly chaptersFound: number;
}

const sum = <T>(items: readonly T[], count: (item: T) => number) =>
  items.reduce((total, item) => total + count(item), 0);

const lineOf = (format: Format, layout: string, verdicts: readonly Verdict[]): Line => ({
  format,
  layout,
  files: verdicts.length,
  cells: sum(verdicts, ({ cells }) => cells),
  right: sum(verdicts, ({ right }) => right),
  flagged: sum(verdicts, ({ flagged }) => flagged.length),
  wrongNumbers: sum(verdicts, ({ wrongNumbers }) => wrongNumbers),
  silentlyWrong: sum(verdicts, ({ silentlyWrong }) => silentlyWrong.length),
  chapters: sum(verdicts, ({ chapters }) => chapters),
  chaptersFound: sum(verdicts, ({ chapters, chaptersWrong }) => chapters - chaptersWrong.length),
});

/** Lines of one layout in one format added up. */
export const added = (lines: readonly Line[]): Line => ({
  ...(lines[0] as Line),
  files: sum(lines, ({ files }) => files),
  cells: sum(lines, ({ cells }) => cells),
  right: sum(lines, ({ right }) => right),
  flagged: sum(lines, ({ flagged }) => flagged),
  wrongNumbers: sum(lines, ({ wrongNumbers }) => wrongNumbers),
  silentlyWrong: sum(lines, ({ silentlyWrong }) => silentlyWrong),
  chapters: sum(lines, ({ chapters }) => chapters),
  chaptersFound: sum(lines, ({ chaptersFound }) => chaptersFound),
});

/** Reads the samples in a format, and counts layout by layout. Files that other programs make are kept in the folder. */
export async function measure(format: Format, samples: readonly Sample[], folder?: string): Promise<readonly Line[]> {
  const files = await filesOf(samples, format, folder);
  const verdicts = new Map<string, Verdict[]>();
  for (const [index, { layout, truth }] of samples.entries()) {
    const verdict = judge(truth, await readFile(files[index] as Uint8Array));
    verdicts.set(layout.name, [...(verdicts.get(layout.name) ?? []), verdict]);
  }
  return layouts
    .filter(({ name }) => verdicts.has(name))
    .map(({ name }) => lineOf(format, name, verdicts.get(name) as Verdict[]));
}
