import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from './files.ts';
import { judge, type Verdict } from './judge.ts';
import { type Format, toldBy } from './layouts/define-layout.ts';
import { layouts } from './layouts/index.ts';
import { readFile } from './reading.ts';
import { testedSamples } from './selection.ts';

const textWrong = ({ chaptersWrong, frontMatterWrong }: Verdict) => [...chaptersWrong, ...frontMatterWrong];

/** The tests of every layout in one format: nothing is silently wrong, and what stands with its labels is read right. */
export function testLayouts(format: Format): void {
  const verdicts = new Map<string, Verdict>();
  const samples = testedSamples(format);

  beforeAll(async () => {
    const files = await filesOf(samples, format);
    for (const [index, sample] of samples.entries()) {
      verdicts.set(sample.name, judge(sample.truth, await readFile(files[index] as Uint8Array)));
    }
  }, 180_000);

  describe.each(layouts.filter((layout) => layout.formats.includes(format)))('$name', (layout) => {
    const names = samples.filter((sample) => sample.layout === layout).map(({ name }) => name);
    const of = (what: (verdict: Verdict) => readonly string[]) =>
      names.map((name) => [name, what(verdicts.get(name) as Verdict)]);
    const none = names.map((name) => [name, []]);

    it('no cell is silently wrong', () => {
      expect(of(({ silentlyWrong }) => silentlyWrong)).toEqual(none);
    });

    if (toldBy(layout, format) === 'order') return;
    it('every cell is read right', () => {
      expect(of(({ flagged }) => flagged)).toEqual(none);
    });

    it('every chapter has its text, and the report its form, year, organ and date', () => {
      expect(of(textWrong)).toEqual(none);
    });
  });
}
