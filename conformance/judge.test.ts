import { form2021, forms } from '@nianbao/core';
import { read } from '@nianbao/reader';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { layouts } from './layouts/index.ts';
import { standard } from './layouts/standard.ts';
import { sampleOf, textFileOf } from './samples.ts';

const sample = sampleOf(standard, form2021, 0);
const result = read(textFileOf(sample, 'html'));
const received = sample.truth.cells.get('requests.received.total')?.value as number;

/** The same result with one figure changed. */
function changed(value: number | null, told: boolean) {
  const copy = structuredClone(result);
  const row = copy.report?.tables.requests?.received;
  if (row) row.total = value;
  return told ? copy : { ...copy, findings: [] };
}

describe('judging', () => {
  it('a right reading has nothing wrong', () => {
    const verdict = judge(sample.truth, result);
    expect(verdict).toMatchObject({ cells: 200, right: 200, flagged: [], silentlyWrong: [], chapters: 6 });
    expect([...verdict.chaptersWrong, ...verdict.frontMatterWrong]).toEqual([]);
  });

  it.each([received + 1, null])('a cell read as %s without a word is silently wrong', (value) => {
    const { right, flagged, silentlyWrong } = judge(sample.truth, changed(value, false));
    expect([right, flagged.length, silentlyWrong.length]).toEqual([199, 0, 1]);
  });

  it.each([
    [received + 1, 1],
    [null, 0],
  ])('a flagged cell read as %s counts as %i wrong number', (value, count) => {
    const copy = { ...changed(value, false), findings: [{ at: '/tables/requests', related: [] }] as never };
    expect(judge(sample.truth, copy)).toMatchObject({ right: 199, wrongNumbers: count });
  });

  it('a finding at its row makes it flagged, one at another row or at the whole file does not', () => {
    const finding = (at: string) => ({ ...changed(1, false), findings: [{ at, related: [] }] as never });
    expect(judge(sample.truth, finding('/tables/requests/received')).flagged).toHaveLength(1);
    expect(judge(sample.truth, finding('/tables/requests/carriedIn')).silentlyWrong).toHaveLength(1);
    expect(judge(sample.truth, finding('')).silentlyWrong).toHaveLength(1);
  });

  it('a number where the source has a blank is wrong, and so is a blank of another kind', () => {
    const copy = structuredClone(result);
    const place = copy.sourceMap['/tables/requests/received/total'] as { state: string };
    place.state = 'dash';
    expect(judge(sample.truth, copy).silentlyWrong).toHaveLength(1);
  });

  it('text in another chapter, or beside that of the report, is wrong', () => {
    const copy = structuredClone(result);
    copy.report?.chapters.problems.push({ kind: 'paragraph', text: '主办单位' });
    copy.report?.chapters.overview.pop();
    expect(judge(sample.truth, copy).chaptersWrong).toEqual(['overview', 'problems']);
  });
});

describe('layouts', () => {
  it('have names of their own, and each prints every cell of the form but those it leaves out', () => {
    expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
    for (const layout of layouts) {
      for (const form of forms) {
        const { truth } = sampleOf(layout, form, 0);
        const missing = [...truth.cells.values()].filter(({ state }) => state === 'notPrinted').length;
        const expected = layout.name === 'missing-column' ? 25 : layout.substitutes ? 21 : 0;
        expect([layout.name, missing <= expected]).toEqual([layout.name, true]);
        expect([...truth.chapters.values()].every((text) => text !== '')).toBe(true);
      }
    }
  });
});
