import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'vitest';

/** The folder of published reports with figures keyed by hand; it is not part of the repository. */
export const corpusFolder = resolve(
  process.env.NIANBAO_CORPUS ?? resolve(import.meta.dirname, '../../../../shared/corpus'),
);

const requirements = {
  corpus: { met: () => existsSync(corpusFolder), how: 'set NIANBAO_CORPUS to its folder' },
  registry: { met: () => process.env.NIANBAO_TEST_ALL === '1', how: 'set NIANBAO_TEST_ALL=1' },
};

/** `describe` for tests that need more than Node; when it is missing they are skipped, with the reason in their title. */
export function needs(what: keyof typeof requirements): (title: string, body: () => void) => void {
  const { met, how } = requirements[what];
  if (met()) return (title, body) => describe(title, body);
  return (title) => describe.skip(`${title} [needs ${what}: ${how}]`, () => it('left out', () => {}));
}
