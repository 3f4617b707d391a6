import { formsBasis, normaliseLabel } from '../../forms/index.ts';
import { defineCheck } from '../define-check.ts';

/**
 * The chapters bear the headings of the form, or a wording of them that is in common use. Headings of a document that
 * was read are for the reader to tell (read/chapter-inferred), which knows them by the same wordings.
 */
export default defineCheck({
  id: 'chapters/title',
  severity: 'info',
  title: { zh: '各部分的标题与格式一致', en: 'Chapters bear the headings of the form' },
  basis: formsBasis,
  norms: ['SEC-TITLE'],
  messages: {
    other: {
      zh: '标题“{heading}”与格式的写法“{expected}”不同',
      en: 'The heading “{heading}” differs from that of the form, “{expected}”',
    },
  },
  *check({ report, form, sourceMap, fail }) {
    for (const { key, zh, aliases } of form.chapters) {
      const [first] = report.chapters[key];
      const at = `/chapters/${key}/0`;
      if (first?.kind !== 'heading' || first.level !== 1 || sourceMap[at] !== undefined) {
        yield 'notApplicable';
        continue;
      }
      const heading = first.text;
      const label = heading === zh ? '' : normaliseLabel(heading);
      if (heading === zh || [zh, ...(aliases ?? [])].some((known) => normaliseLabel(known) === label)) yield 'pass';
      else yield fail('other', { heading, expected: zh }, { at, expected: zh, actual: heading });
    }
  },
});
