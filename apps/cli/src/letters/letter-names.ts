import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';

/** The way from a folder down to a path, empty for the folder itself; null for what is not in it. */
export function wayDown(folder: string, path: string): string | null {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way;
}

/** The path of a file below the folder that was named; the folder's own name goes before it where several were. */
export function pathInside(file: string, operands: readonly string[], cwd: string): string {
  const path = resolve(cwd, file);
  const folder = operands.map((operand) => resolve(cwd, operand)).find((one) => wayDown(one, path));
  if (folder === undefined) return basename(path);
  return relative(operands.length > 1 ? dirname(folder) : folder, path);
}

// Of 4 bytes each they still fit into the 255 that file systems take.
const longest = 60;

/** Windows keeps them for devices, whatever stands behind the dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** One name of a file that any system takes: no folders, no marks that are none of a name. */
function plainName(path: string): string {
  const name = path.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*\\/]+/gu, '-').replace(/^[. -]+/, '');
  const own = [...name].slice(-longest).join('') || '_';
  return reserved.test(own) ? `_${own}` : own;
}

/** Systems take names for the same that differ in capitals or in how an accent is written. */
const folded = (name: string) => name.normalize('NFC').toLowerCase();

/** A file name for each path, in their order: its own, with its extension where that alone tells it apart, or a number. */
export function letterNames(paths: readonly string[]): readonly string[] {
  const stems = paths.map((path) => plainName(path.slice(0, path.length - extname(path).length)));
  const counts = new Map<string, number>();
  for (const stem of stems.map(folded)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const taken = new Set<string>();
  return paths.map((path, index) => {
    const stem = stems[index] as string;
    const wanted = counts.get(folded(stem)) === 1 ? stem : plainName(path);
    let name = wanted;
    for (let number = 2; taken.has(folded(name)); number += 1) name = `${wanted}-${number}`;
    taken.add(folded(name));
    return `${name}.md`;
  });
}
