import { unitsOf } from '../../comparison/bridge.ts';
import type { FamilyUnit } from '../../comparison/subject.ts';
import { alikeGroups } from '../../text/alike.ts';
import { writtenFrom } from '../../text/written-chapters.ts';
import { defineCheck } from '../define-check.ts';
import { enumerated } from '../enumerated.ts';

/** What each unit has to say for itself. */
const own = ['overview', 'problems'] as const;

const mostNamed = 20;

/** No two units hand in the same text, years and figures aside. */
export default defineCheck({
  id: 'family/same-text',
  severity: 'warning',
  title: { zh: '各单位的文字不雷同', en: 'No two units hand in the same text' },
  basis: 'nianbao 规则：各地通报把“内容雷同”列为问题；比较时不看年份和数字，一两句话的部分不算，界限可以在配置里改',
  norms: ['PEER-SAME-TEXT'],
  needs: 'family',
  messages: {
    alike: {
      zh: '{count} 个单位的“{chapter}”相似度在 {percent}% 以上（年份和数字不计）：{units}',
      en: '{count} units have “{chapter}” at least {percent}% alike, years and figures aside: {units}',
    },
  },
  *check(context) {
    const { form, family, profile, fail } = context;
    const { similarText } = profile.thresholds;
    const units = unitsOf(context, family);
    for (const key of own) {
      const chapter = form.chapters.find((one) => one.key === key);
      const writing = units.filter(({ text }) => text.chapter(key).length >= writtenFrom[key]);
      if (chapter === undefined || writing.length < 2) {
        yield 'notApplicable';
        continue;
      }
      const texts = writing.map(({ text }) => text.chapter(key));
      const groups = alikeGroups(texts, similarText);
      if (groups.length === 0) yield 'pass';
      for (const group of groups) {
        const names = group.map((index) => (writing[index] as FamilyUnit).name);
        const percent = Math.floor(similarText * 100);
        const args = {
          count: names.length,
          chapter: { zh: chapter.zh, en: chapter.en },
          percent,
          units: enumerated(names, mostNamed),
        };
        yield fail('alike', args, { at: `/chapters/${key}`, actual: names.length });
      }
    }
  },
});
