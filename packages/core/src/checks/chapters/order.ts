import { comparePlaces } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

const numerals = '一二三四五六七八九十';

/** The chapters stand in the order of the form and bear its numbers. */
export default defineCheck({
  id: 'chapters/order',
  severity: 'warning',
  title: { zh: '各部分的顺序和编号与格式一致', en: 'Chapters follow the order and numbers of the form' },
  basis: '国办公开办函〔2021〕30号、〔2019〕60号所附格式',
  norms: ['SEC-ORDER'],
  messages: {
    number: {
      zh: '“{heading}”的编号应当是“{expected}”，实际是“{actual}”',
      en: 'The heading “{heading}” is numbered “{actual}”, expected “{expected}”',
    },
    moved: {
      zh: '“{chapter}”应当在“{previous}”之后，实际在它之前',
      en: '“{chapter}” stands before “{previous}”, expected after it',
    },
  },
  *check({ report, form, sourceMap, fail }) {
    let previous: { readonly zh: string; readonly at: string } | undefined;
    for (const [index, chapter] of form.chapters.entries()) {
      const [heading] = report.chapters[chapter.key];
      const at = `/chapters/${chapter.key}/0`;
      if (heading === undefined) {
        yield 'notApplicable';
        continue;
      }
      const expected = numerals[index] as string;
      const actual = /^\s*([一二三四五六七八九十]{1,2})[、.．,，]/.exec(heading.text)?.[1];
      const numbered = heading.kind === 'heading' && heading.level === 1 && actual !== undefined;
      const before = previous && sourceMap[previous.at];
      const here = sourceMap[at];
      if (numbered && actual !== expected) {
        yield fail('number', { heading: heading.text, expected, actual }, { at, expected, actual });
      } else if (previous && before && here && comparePlaces(here, before) < 0) {
        yield fail('moved', { chapter: chapter.zh, previous: previous.zh }, { at, related: [previous.at] });
      } else yield 'pass';
      previous = { zh: chapter.zh, at };
    }
  },
});
