import { blankReport, cells, type Form, type Report } from '@nianbao/core';

/** A whole report of a form with the given figures in the order of its cells; text, title and sign-off are made up. */
export function filledReport(form: Form, figures: readonly (number | null)[]): Report {
  const report = blankReport(form) as Report;
  const [year] = form.years;
  const organ = '某县人民政府';
  report.year = year;
  report.title = `${organ}${year}年政府信息公开工作年度报告`;
  report.organ = { name: organ, kind: 'government', divisionCode: null };
  report.issued = { by: organ, on: `${year + 1}-03-05` };
  for (const { key, zh } of form.chapters) {
    report.chapters[key] = [
      { kind: 'heading', level: 1, text: zh },
      { kind: 'paragraph', text: `关于${zh.slice(2)}，全年工作正常开展，没有需要说明的情形。` },
    ];
  }
  for (const [index, { table, row, column, kind }] of cells(form).entries()) {
    const value = figures[index] ?? null;
    const line = report.tables[table.key]?.[row.key];
    if (line) line[column.key] = value && kind === 'change' && index % 2 === 1 ? -value : value;
  }
  return report;
}
