import { formFor, notices } from '../../forms/index.ts';
import { defineCheck } from '../define-check.ts';

const regulation = '《中华人民共和国政府信息公开条例》第五十条第二款';

/** The report uses the form in force for its year. */
export default defineCheck({
  id: 'form/wrong-for-year',
  severity: 'error',
  title: { zh: '报告年度与格式版本一致', en: 'The form is the one in force for the report year' },
  basis: (forms) => `${regulation}；${notices(forms)}`,
  norms: ['FORM-OUTDATED'],
  messages: {
    wrong: {
      zh: '{year} 年度报告应当用 {expected} 年格式（{notice}），实际用了 {actual} 年格式',
      en: 'A report of {year} uses the form of {expected} ({notice}), but this one uses the form of {actual}',
    },
    beforeForms: {
      zh: '{year} 年度早于现有统一格式，无法判断应当用哪种格式',
      en: 'The year {year} is before the uniform forms; cannot tell which form applies',
    },
  },
  *check({ report, forms, fail, cannotTell }) {
    const { year } = report;
    const details = { at: '/year', actual: report.form } as const;
    if (year === null) {
      yield 'notApplicable';
      return;
    }
    const expected = formFor(year, forms);
    if (expected === undefined) {
      yield cannotTell('beforeForms', { year }, { ...details, basis: `${regulation}；${notices(forms)}` });
    } else if (expected.id === report.form) yield 'pass';
    else {
      const args = { year, expected: expected.id, notice: expected.basis, actual: report.form };
      yield fail('wrong', args, {
        ...details,
        expected: expected.id,
        basis: `${regulation}；${expected.basis}`,
      });
    }
  },
});
