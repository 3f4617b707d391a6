import { formsBasis } from '../../forms/index.ts';
import { comparePlaces } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** The number that a heading begins with. */
const numberOf = (heading: string) => /^\s*([一二三四五六七八九十]{1,3})[、.．,，]/.exec(heading)?.[1];

/** The chapters stand in the order of the form and bear its numbers. */
export default defineCheck({
  id: 'chapters/order',
  severity: 'warning',
  title: { zh: '各部分的顺序和编号与格式一致', en: 'Chapters follow the order and numbers of the form' },
  basis: formsBasis,
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
    for (const chapter of form.chapters) {
      const [heading] = report.chapters[chapter.key];
      const at = `/chapters/${chapter.key}/0`;
      if (heading === undefined) {
        yield 'notApplicable';
        continue;
      }
      const expected = numberOf(chapter.zh);
      const actual = heading.kind === 'heading' && heading.level === 1 ? numberOf(heading.text) : undefined;
      const before = previous && sourceMap[previous.at];
      const here = sourceMap[at];
      if (expected !== undefined && actual !== undefined && actual !== expected) {
        yield fail('number', { heading: heading.text, expected, actual }, { at, expected, actual });
      } else if (previous && before && here && comparePlaces(here, before) < 0) {
        yield fail('moved', { chapter: chapter.zh, previous: previous.zh }, { at, related: [previous.at] });
      } else yield 'pass';
      previous = { zh: chapter.zh, at };
    }
  },
});
