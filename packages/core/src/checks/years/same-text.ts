import { similarityFrom } from '../../text/alike.ts';
import { writtenFrom } from '../../text/written-chapters.ts';
import { defineCheck } from '../define-check.ts';

/** No chapter is last year's text over again, years and figures aside. */
export default defineCheck({
  id: 'years/same-text',
  severity: 'warning',
  title: { zh: '各部分的文字不是上一年的', en: 'No chapter is last year’s text over again' },
  basis: 'nianbao 规则：各地通报把“内容雷同”列为问题；比较时不看年份和数字，一两句话的部分不算，界限可以在配置里改',
  norms: ['YOY-SAME-TEXT', 'PROB-SAME'],
  needs: 'previous',
  messages: {
    same: {
      zh: '“{chapter}”的文字与上一年的报告相同（年份和数字不计）：请按本年的情况重写',
      en: '“{chapter}” has the text of last year’s report, years and figures aside: write what this year was like',
    },
    similar: {
      zh: '“{chapter}”的文字与上一年的报告相似度为 {percent}%（年份和数字不计）：请核对哪些是本年的情况',
      en: '“{chapter}” is {percent}% the same as in last year’s report, years and figures aside: see what is true of this year',
    },
  },
  *check({ form, text, previous, profile, fail }) {
    const { similarText } = profile.thresholds;
    for (const { key, zh, en } of form.chapters) {
      const [now, before] = [text.chapter(key), previous.text.chapter(key)];
      if (Math.min(now.length, before.length) < writtenFrom[key]) {
        yield 'notApplicable';
        continue;
      }
      const share = similarityFrom(now, before, similarText);
      if (share === null) yield 'pass';
      else {
        const percent = Math.floor(share * 100);
        const details = { at: `/chapters/${key}`, actual: percent };
        if (share === 1) yield fail('same', { chapter: { zh, en } }, details);
        else yield fail('similar', { chapter: { zh, en }, percent }, details);
      }
    }
  },
});
