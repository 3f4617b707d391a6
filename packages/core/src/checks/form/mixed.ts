import { normaliseLabel, signature } from '../../forms/index.ts';
import { defineCheck } from '../define-check.ts';

/** No line of the report belongs to another year's form. */
export default defineCheck({
  id: 'form/mixed',
  severity: 'error',
  title: { zh: '不混用两种格式', en: 'The report does not mix two forms' },
  basis: '《中华人民共和国政府信息公开条例》第五十条第二款',
  norms: ['FORM-MIXED'],
  messages: {
    foreign: {
      zh: '“{label}”是 {other} 年格式的项目，而本报告用的是 {own} 年格式',
      en: '“{label}” belongs to the form of {other}, while this report uses the form of {own}',
    },
  },
  *check({ report, form, forms, fail }) {
    let mixed = false;
    for (const other of forms) {
      if (other.id === form.id) continue;
      const foreign = signature(other, forms);
      for (const [index, line] of report.extra.entries()) {
        const label = [...line.labels, ...line.columns].find((text) => foreign.has(normaliseLabel(text)));
        if (label === undefined) continue;
        mixed = true;
        const args = { label, other: other.id, own: form.id };
        yield fail('foreign', args, { at: `/extra/${index}`, expected: form.id, actual: other.id });
      }
    }
    if (!mixed) yield 'pass';
  },
});
