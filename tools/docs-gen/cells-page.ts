import { cellPointer, cells, type Form, type Kind, lineLabel } from '@nianbao/core';
import { code, generated, page, table } from './markdown.ts';

const units: Readonly<Record<Kind, string>> = {
  count: '件、项 items',
  change: '项，可为负 items, signed',
  amount: '万元 10,000 yuan',
};

/** Every figure of a form: its key, its pointer in the JSON, its labels, and what it counts. */
export function cellsPage(form: Form): string {
  const all = cells(form);
  const header = ['key', 'pointer', '行 Row', '列 Column', 'English', '种类 Kind', '单位 Unit'];
  const sections = form.tables.flatMap((one) => {
    const rows = all
      .filter((cell) => cell.table === one)
      .map(({ key, row, column, kind }) => [
        code(key),
        code(cellPointer(one.key, row.key, column.key)),
        lineLabel(row).zh,
        lineLabel(column).zh,
        `${row.en}: ${column.en}`,
        code(kind),
        units[kind],
      ]);
    return [`## ${one.zh} · ${one.en}`, table(header, rows)];
  });
  return page(
    generated,
    `# ${form.id} 年格式的 ${all.length} 个数据格 · The ${all.length} cells of form ${form.id}`,
    '格里的值是数或 null；为什么没有数，见出处（source map）的 state。A value is a number or null; the state in the source map says why there is none.',
    ...sections,
  );
}
