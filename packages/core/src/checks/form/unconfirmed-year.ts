import { formFor, notices } from '../../forms/index.ts';
import { defineCheck } from '../define-check.ts';

/** The form of the report is known to be in force for its year. */
export default defineCheck({
  id: 'form/unconfirmed-year',
  severity: 'info',
  title: { zh: '报告年度的格式已经确认', en: 'The form is known to be in force for the year' },
  basis: (forms) => `nianbao 规则：没有见到新的通知，沿用现行格式（${notices(forms)}）`,
  messages: {
    unconfirmed: {
      zh: '本项目确认过的格式到 {until} 年度为止，{year} 年度按 {form} 年格式检查；如果已经印发新格式，请以新格式为准',
      en: 'The forms known here were seen in use up to {until}; the report of {year} is checked by the form of {form}, but a newer one, if issued, prevails',
    },
  },
  *check({ report, form, forms, fail }) {
    const { seenUntil: until } = form;
    const { year } = report;
    // Another form than the one in force is for form/wrong-for-year to tell.
    if (year === null || until === undefined || formFor(year, forms) !== form) yield 'notApplicable';
    else if (year <= until) yield 'pass';
    else yield fail('unconfirmed', { until, year, form: form.id }, { at: '/year', actual: year });
  },
});
