import { cellPointer, printedRows } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

type Row = Readonly<Record<string, number | null>>;

const cameIn: readonly string[] = ['received', 'carriedIn'];

/** A row's total; where that is blank, what its other figures come to. What is no whole number counts as nothing. */
function amountOf(row: Row): number {
  const { total = null, ...parts } = row;
  const known = total === null ? Object.values(parts) : [total];
  return known.reduce((sum: number, value) => sum + (Number.isSafeInteger(value) ? (value as number) : 0), 0);
}

/** Where requests came in, something is said of what became of them. */
export default defineCheck({
  id: 'requests/nothing-handled',
  severity: 'warning',
  title: { zh: '收到的申请写明了怎样办理', en: 'What became of the requests is told' },
  basis: 'nianbao 规则：收到的申请到年底不是已经办理，就是结转下年度',
  messages: {
    none: {
      zh: '本年新收 {received} 件，上年结转 {carriedIn} 件，各项办理结果、总计和结转下年度却全是 0 或空白：整个办理部分没有填写，请补填',
      en: 'Received {received}, carried in {carriedIn}, yet every result, the total handled and what was carried over is 0 or blank: the whole handling part was left out; fill it in',
    },
  },
  *check({ report, form, sourceMap, fail }) {
    const table = form.tables.find(({ key }) => key === 'requests');
    const figures: Readonly<Record<string, Row | undefined>> = report.tables.requests ?? {};
    const [received, carriedIn] = cameIn.map((key) => amountOf(figures[key] ?? {})) as [number, number];
    if (table === undefined || !(received > 0 || carriedIn > 0)) {
      yield 'notApplicable';
      return;
    }
    const became = printedRows(report, table).filter(({ row }) => !cameIn.includes(row.key));
    for (const { row, cells } of became) {
      for (const { column, at } of cells) {
        const value = figures[row.key]?.[column.key] ?? null;
        if (value !== null && value !== 0) {
          yield 'pass';
          return;
        }
        const state = sourceMap[at]?.state;
        if (value === null && (state === 'unreadable' || state === 'notPrinted')) {
          yield 'notApplicable';
          return;
        }
      }
    }
    const related = [...cameIn.map((key) => cellPointer(table.key, key)), ...became.map(({ at }) => at)];
    const at = cellPointer(table.key, 'totalHandled');
    yield fail('none', { received, carriedIn }, { at, related: related.filter((one) => one !== at) });
  },
});
