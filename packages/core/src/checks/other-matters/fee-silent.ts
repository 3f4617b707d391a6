import { processingFeeSince } from '../../model/index.ts';
import { saysNothing } from '../../text/nothing-said.ts';
import { defineCheck } from '../define-check.ts';

const fee = /收费|费用|处理费|免费/;

/** Chapter 6 tells the information processing fee; where it just says 无, other-matters/just-none tells it. */
export default defineCheck({
  id: 'other-matters/fee-silent',
  severity: 'warning',
  title: { zh: '写明信息处理费的收取情况', en: 'The information processing fee is told' },
  basis:
    'nianbao 规则：一般认为国办公开办函〔2021〕30号要求在第六部分报告发出收费通知的件数、总金额和实际收取的总金额，本项目没有核到原文；公开的报告大多这样写',
  norms: ['OTH-FEE-SILENT'],
  messages: {
    silent: {
      zh: '第六部分没有提到信息处理费；应当写明收取情况，没有收取的写“本年度没有收取信息处理费”',
      en: 'Chapter 6 does not mention the information processing fee; it should say what was charged, or that nothing was',
    },
  },
  *check({ report, text, fail }) {
    const { year } = report;
    const matters = text.chapter('otherMatters');
    if (year === null || year < processingFeeSince || matters === '' || saysNothing(matters)) yield 'notApplicable';
    else if (fee.test(matters) || text.passages.some(({ plain }) => plain.includes('处理费'))) yield 'pass';
    else yield fail('silent', {}, { at: '/chapters/otherMatters' });
  },
});
