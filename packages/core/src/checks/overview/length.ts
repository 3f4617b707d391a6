import { defineCheck } from '../define-check.ts';

/** Chapter 1 is brief. */
export default defineCheck({
  id: 'overview/length',
  severity: 'info',
  title: { zh: '总体情况简明', en: 'The overview is brief' },
  basis: 'nianbao 规则：有的地方要求总体情况原则上不超过 1000 字（如武威市 2025 年度的通知）；国家没有统一的字数要求',
  norms: ['OVW-LENGTH'],
  messages: {
    long: {
      zh: '总体情况有 {count} 字，超过 {most} 字；当地没有字数要求的，可以不管',
      en: 'The overview has {count} characters, more than {most}; of no matter where no local rule sets a length',
    },
  },
  *check({ text, profile, fail }) {
    const length = text.length('overview');
    const most = profile.thresholds.overviewLength;
    const at = '/chapters/overview';
    if (length === 0) yield 'notApplicable';
    else if (length <= most) yield 'pass';
    else yield fail('long', { count: length, most }, { at, expected: most, actual: length });
  },
});
