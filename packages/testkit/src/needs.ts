import { describe, it } from 'vitest';
import { chromiumPath, corpusFolder, hasCorpus, sofficePath } from './programs.ts';

export { chromiumPath, corpusFolder, sofficePath };

const requirements = {
  corpus: { met: hasCorpus, how: 'set NIANBAO_CORPUS to its folder' },
  registry: { met: () => process.env.NIANBAO_TEST_ALL === '1', how: 'set NIANBAO_TEST_ALL=1' },
  soffice: { met: () => sofficePath() !== null, how: 'install LibreOffice Writer and Calc, and a Chinese font' },
  chromium: {
    met: () => chromiumPath() !== null,
    how: 'install Chromium and a Chinese font, or set NIANBAO_CHROMIUM to its path',
  },
};

/** `describe` for tests that need more than Node; when it is missing they are skipped, with the reason in their title. */
export function needs(what: keyof typeof requirements): (title: string, body: () => void) => void {
  const { met, how } = requirements[what];
  if (met()) return (title, body) => describe(title, body);
  return (title) => describe.skip(`${title} [needs ${what}: ${how}]`, () => it('left out', () => {}));
}
