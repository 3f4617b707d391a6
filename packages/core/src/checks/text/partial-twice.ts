import { excerpt } from '../../text/excerpt.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { pair } from '../../text/traits.ts';
import { defineCheck } from '../define-check.ts';

const partial = /部分公开|区分处理/;
/** 同时计入不予公开, and the like; what is said not to be counted so is no fault. */
const counted = /(?:同时|也|又|分别|均)[^，。；不未]{0,8}(?:计入|统计|计算|填入|归入|列入)[^，。；]{0,12}予以?公开/;
const apart = /不再|不重复|不另|不得|避免|没有|并?未|而不/;

/** A request that was granted in part is counted as that only. */
export default defineCheck({
  id: 'text/partial-twice',
  severity: 'info',
  title: { zh: '部分公开的申请没有另外重复计数', en: 'A request granted in part is not counted twice' },
  basis: 'nianbao 规则：表中“部分公开”一行注明“区分处理的，只计这一情形，不计其他情形”',
  norms: ['T3-DOUBLE-PARTIAL'],
  messages: {
    twice: {
      zh: '文中“{text}”：区分处理的申请只计“部分公开”，不再计入其他情形；请核对表中是否重复计数',
      en: '“{text}”: a request granted in part counts as partially granted only, as nothing else; check whether the table counts it twice',
    },
  },
  *check({ text, fail }) {
    const passages = text.passages.filter(({ plain, traits }) => traits & pair.partly && partial.test(plain));
    if (passages.length === 0) yield 'notApplicable';
    for (const { passage, text: sentence } of passages.flatMap(sentencesOf)) {
      if (!partial.test(sentence)) continue;
      const twice = apart.test(sentence) ? null : counted.exec(sentence);
      if (twice === null) yield 'pass';
      else
        yield fail(
          'twice',
          { text: excerpt(sentence, twice.index, twice.index + twice[0].length) },
          { at: passage.at },
        );
    }
  },
});
