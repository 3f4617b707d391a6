import { blankReport, cells, type Form, type Report } from '@nianbao/core';
import { soundReport } from '@nianbao/core/examples';

/** A whole report of a form with the given figures in the order of its cells, with nothing that no layout prints. */
export function filledReport(form: Form, figures: readonly (number | null)[]): Report {
  const { period, contact, preamble } = blankReport(form);
  const report: Report = { ...soundReport(form), period, contact, preamble };
  const organ = '某县人民政府';
  const [year] = form.years;
  report.organ = { name: organ, kind: 'government', divisionCode: null };
  report.title = `${organ}${year}年政府信息公开工作年度报告`;
  report.issued = { by: organ, on: `${year + 1}-03-05` };
  for (const [index, { table, row, column, kind }] of cells(form).entries()) {
    const value = figures[index] ?? null;
    const line = report.tables[table.key]?.[row.key];
    if (line) line[column.key] = value && kind === 'change' && index % 2 === 1 ? -value : value;
  }
  return report;
}
