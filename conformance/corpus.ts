import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cells, form2021 } from '@nianbao/core';
import type { ReadResult } from '@nianbao/reader';
import { corpusFolder } from '@nianbao/testkit/programs';
import { isTold, valueAt } from './judge.ts';
import { readFile } from './reading.ts';

/** What became of the cells of one published report, whose figures were keyed by hand. */
export interface CorpusVerdict {
  readonly folder: string;
  readonly format: string;
  readonly cells: number;
  readonly right: number;
  readonly flagged: number;
  readonly silentlyWrong: number;
}

type Gold = Readonly<Record<string, number | null | '?'>>;

/** Without keyed figures it is a blank form: no cell has one. */
function goldOf(folder: string): Gold {
  const file = join(corpusFolder, folder, 'gold.json');
  if (!existsSync(file)) return Object.fromEntries(cells(form2021).map(({ key }) => [key, null]));
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly cells: Gold }).cells;
}

function judgeGold(gold: Gold, result: ReadResult): Pick<CorpusVerdict, 'right' | 'flagged' | 'silentlyWrong'> {
  const { report } = result;
  const keys = Object.keys(gold);
  const right = keys.filter((key) => report !== null && valueAt(report, key) === gold[key]);
  const rest = keys.filter((key) => !right.includes(key));
  const flagged = rest.filter(isTold(result, report?.form ?? ''));
  return { right: right.length, flagged: flagged.length, silentlyWrong: rest.length - flagged.length };
}

/** Reads every report of the corpus and compares it with its keyed figures. */
export async function judgeCorpus(): Promise<readonly CorpusVerdict[]> {
  const verdicts: CorpusVerdict[] = [];
  for (const folder of readdirSync(corpusFolder).sort()) {
    const path = join(corpusFolder, folder);
    const source =
      existsSync(path) && !folder.includes('.')
        ? readdirSync(path).find((name) => name.startsWith('source.'))
        : undefined;
    if (source === undefined) continue;
    const gold = goldOf(folder);
    const result = await readFile(new Uint8Array(readFileSync(join(path, source))));
    const format = source.slice('source.'.length);
    verdicts.push({ folder, format, cells: Object.keys(gold).length, ...judgeGold(gold, result) });
  }
  return verdicts;
}
