import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FilePatterns, type Pattern, root } from './sources.ts';

/**
 * The regular expressions that files build while they are loaded, each with the file that called `RegExp`. The files are
 * imported with a constructor that takes notes; those that are loaded already build nothing again.
 */
export async function builtPatterns(files: readonly FilePatterns[]): Promise<readonly Pattern[]> {
  const paths = files.filter(({ built }) => built.length > 0).map(({ file }) => file);
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  const note = (made: RegExp) => {
    const callers = (new Error('who calls').stack ?? '').split('\n');
    const frame = callers.find((line) => paths.some((path) => line.includes(join(root, path))));
    const file = paths.find((path) => frame?.includes(join(root, path)));
    if (file !== undefined) found.push({ at: file, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: ConstructorParameters<typeof RegExp>) => note(new target(...args)),
    apply: (target, _, args: ConstructorParameters<typeof RegExp>) => note(target(...args)),
  });
  try {
    for (const path of paths) await import(pathToFileURL(join(root, path)).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
