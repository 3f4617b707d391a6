import { processingFeeSince } from '../../model/index.ts';
import { saysNothing } from '../../text/nothing-said.ts';
import { defineCheck } from '../define-check.ts';

/** Chapter 6 does not just say that there is nothing. */
export default defineCheck({
  id: 'other-matters/just-none',
  severity: 'info',
  title: { zh: '“其他需要报告的事项”不只写“无”', en: 'Other matters are not just 无' },
  basis:
    'nianbao 规则：只写“无”很常见；2021 年度起，一般认为信息处理费的收取情况也在这里报告，没有收取的写一句更清楚。格式通知是否这样要求，本项目没有核到原文',
  norms: ['OTH-JUST-NONE'],
  messages: {
    none: {
      zh: '第六部分只写了“{text}”；建议写明信息处理费的收取情况，没有收取也写一句',
      en: 'Chapter 6 just says “{text}”; better say whether processing fees were charged, even if none were',
    },
    blank: {
      zh: '第六部分没有文字；没有其他事项的写“无”，并写明信息处理费的收取情况',
      en: 'Chapter 6 has no text; say that there is nothing else, and whether processing fees were charged',
    },
  },
  *check({ report, text, fail }) {
    const { year, chapters } = report;
    if (year === null || year < processingFeeSince || chapters.otherMatters.length === 0) {
      yield 'notApplicable';
      return;
    }
    const at = '/chapters/otherMatters';
    const matters = text.chapter('otherMatters').replaceAll('\n', '');
    if (matters === '') yield fail('blank', {}, { at });
    else if (saysNothing(matters)) yield fail('none', { text: matters }, { at });
    else yield 'pass';
  },
});
