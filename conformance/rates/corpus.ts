import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport } from '@nianbao/core';
import { corpusFolder } from '@nianbao/testkit/programs';
import { readFile } from '../reading.ts';

/** What a person says of one finding on a published report. */
interface Verdict {
  readonly file: string;
  readonly code: string;
  readonly at: string;
  /** What the finding has as the value that is there: several findings may stand at one place. */
  readonly actual: number | string | null;
  /** Whether what the finding says is so. */
  readonly true: boolean;
  readonly note: string;
}

/** A failure that a check tells of a published report, with what a person says of it; null where nobody has judged it. */
export interface JudgedFinding {
  readonly file: string;
  readonly code: string;
  readonly at: string;
  readonly actual: number | string | null;
  readonly severity: string;
  readonly verdict: Verdict | null;
}

const verdictsFile = join(import.meta.dirname, 'verdicts.json');

const nameOf = ({ file, code, at, actual }: Pick<Verdict, 'file' | 'code' | 'at' | 'actual'>) =>
  `${file} ${code} ${at} ${actual}`;

/** The verdicts by what they are about. */
function verdicts(): ReadonlyMap<string, Verdict> {
  const list = JSON.parse(readFileSync(verdictsFile, 'utf8')) as readonly Verdict[];
  return new Map(list.map((verdict) => [nameOf(verdict), verdict]));
}

/** Every failure that the checks tell of the published reports; the blank form, which is no report, is left out. */
export async function judgedFindings(): Promise<readonly JudgedFinding[]> {
  const known = verdicts();
  const found: JudgedFinding[] = [];
  for (const file of readdirSync(corpusFolder).sort()) {
    const folder = join(corpusFolder, file);
    if (!existsSync(join(folder, 'gold.json'))) continue;
    const source = readdirSync(folder).find((name) => name.startsWith('source.'));
    if (source === undefined) continue;
    const { report, sourceMap } = await readFile(new Uint8Array(readFileSync(join(folder, source))));
    if (report === null) throw new Error(`${file} gives no report`);
    for (const { code, at, actual, severity, outcome } of checkReport(report, { sourceMap }).findings) {
      if (outcome !== 'fail') continue;
      const finding = { file, code, at, actual };
      found.push({ ...finding, severity, verdict: known.get(nameOf(finding)) ?? null });
    }
  }
  return found;
}
