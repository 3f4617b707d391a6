import type { ChapterKey } from '../../forms/index.ts';
import { defineCheck } from '../define-check.ts';

/** What a government reports besides, and words of which one at least is found where it does. */
const results = [
  { zh: '工作考核', en: 'assessment', words: /考核|考评|绩效|考查|评比|测评|打分|排名|等次/ },
  { zh: '社会评议', en: 'public appraisal', words: /评议|(?<!考核)评[估价]|满意度|测评|好差评|问卷|评分|监督员/ },
  {
    zh: '责任追究结果',
    en: 'accountability',
    words: /追究|追责|问责|责任倒查|约谈|通报批评|处分|受到(?:责任|纪律|组织|相应)?处理/,
  },
] as const;

/** Where reports say each: the form has it in chapter 1, others say it under problems or other matters. */
const places: readonly ChapterKey[] = ['overview', 'problems', 'otherMatters'];
/** Fewer characters are no text of an overview that something could be missing from. */
const shortest = 30;

/** The report of a people's government tells assessment, public appraisal and accountability. */
export default defineCheck({
  id: 'overview/accountability',
  severity: 'error',
  title: {
    zh: '各级政府的报告写明工作考核、社会评议和责任追究结果',
    en: 'A government’s report tells assessment, public appraisal and accountability',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条第一款第（四）项',
  norms: ['OVW-GOV-ACCOUNT'],
  messages: {
    none: {
      zh: '各级人民政府的报告应当写明工作考核、社会评议和责任追究结果情况，这份报告都没有写；没有发生责任追究也要写明',
      en: 'The report of a people’s government tells assessment, public appraisal and accountability; this one tells none of them, nor that nobody was held accountable',
    },
    some: {
      zh: '没有看到{missing}情况；各级人民政府的报告应当写明工作考核、社会评议和责任追究结果，没有发生的也要写明',
      en: 'Nothing is found on {missing}; the report of a people’s government tells assessment, public appraisal and accountability, if only that there was none',
    },
  },
  *check({ report, text, fail }) {
    const { kind } = report.organ;
    if ((kind !== 'government' && kind !== 'township') || text.length('overview') < shortest) {
      yield 'notApplicable';
      return;
    }
    const absent = results.filter(({ words }) => !places.some((key) => text.says(key, words)));
    const at = '/chapters/overview';
    const isAnywhere = () => results.some(({ words }) => text.passages.some(({ plain }) => words.test(plain)));
    if (absent.length === 0) yield 'pass';
    else if (absent.length === results.length && !isAnywhere()) yield fail('none', {}, { at });
    else {
      const missing = { zh: absent.map(({ zh }) => zh).join('、'), en: absent.map(({ en }) => en).join(', ') };
      yield fail('some', { missing }, { at, severity: 'warning' });
    }
  },
});
