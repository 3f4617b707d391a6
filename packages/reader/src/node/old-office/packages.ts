import { createRequire } from 'node:module';
import process from 'node:process';
import { type Ran, run } from './run.ts';

const megabytes = 512;

/** What is done with the bytes on the standard input by each of the packages. */
const scripts = {
  'word-extractor': `new library().extract(bytes)
    .then((file) => process.stdout.write(file.getBody({ filterUnicode: false })), () => process.exit(1))`,
  '@e965/xlsx': `const book = library.read(bytes, { cellNF: true, cellStyles: true });
    process.stdout.write(library.write(book, { type: 'buffer', bookType: 'xlsx', cellStyles: true }))`,
} as const;

const before = `console.log = console.warn = console.error = () => {};
  const library = require(process.argv[1]); const bytes = require('node:fs').readFileSync(0);`;

/**
 * What an optional package makes of a file; null where it is not installed. It runs in a process of its own, since
 * damaged files make such packages run for ever or out of memory.
 */
export async function runPackage(
  name: keyof typeof scripts,
  bytes: Uint8Array,
  milliseconds: number,
): Promise<Ran | null> {
  const path = pathOf(name);
  if (path === null) return null;
  const args = [`--max-old-space-size=${megabytes}`, '--eval', `${before}${scripts[name]}`, path];
  return run(process.execPath, args, milliseconds, bytes);
}

function pathOf(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}
