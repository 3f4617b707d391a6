import { builtPatterns } from './built.ts';
import { type FilePatterns, type Pattern, publishedPatterns } from './sources.ts';

/** The regular expressions of all published source. */
export interface EveryPattern {
  readonly files: readonly FilePatterns[];
  /** Those that are built while their file is loaded. */
  readonly built: readonly Pattern[];
  /** Written or built, each once. */
  readonly patterns: readonly Pattern[];
}

/** Finds every regular expression of published source; loads the files that build some. */
export async function everyPattern(): Promise<EveryPattern> {
  const files = publishedPatterns();
  const built = await builtPatterns(files);
  const all = [...files.flatMap(({ literals }) => literals), ...built];
  const unique = new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  return { files, built, patterns: [...unique.values()] };
}

/** For the title of a test. */
export const titled = (patterns: readonly Pattern[]) =>
  patterns.map((pattern) => [`${pattern.at} /${pattern.source}/${pattern.flags}`, pattern] as const);
