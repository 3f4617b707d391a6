import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckedFile } from '../../inputs/checked-file.ts';

/** A file as a URI: as it was named, relative to the working directory unless it was named in full. */
export function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(/[\\/]/).map(encodeURIComponent).join('/');
}

/** A file that was checked, with all that is told of it besides its findings. */
export function artifact({ file, input, organ, year, form, counts, suspects, previous }: CheckedFile) {
  return {
    location: { uri: uriOf(file) },
    roles: ['analysisTarget'],
    ...(input.bytes !== null && { length: input.bytes }),
    ...(input.sha256 !== null && { hashes: { 'sha-256': input.sha256 } }),
    properties: { organ, year, form, counts, suspects, previous },
  };
}
