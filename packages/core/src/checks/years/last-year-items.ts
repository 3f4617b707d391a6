import { tablesOfBoth } from '../../comparison/tables-of-both.ts';
import { formsBasis } from '../../forms/index.ts';
import { cellPointer, rowLabel } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

const [items, change] = ['lastYearItems', 'change'] as const;

/** In the form of 2019, the items of last year are what last year's report came to: its own last year and its change. */
export default defineCheck({
  id: 'years/last-year-items',
  severity: 'warning',
  title: {
    zh: '上一年项目数量等于上年报告的项目数量加增减',
    en: 'Items last year are what last year’s report came to',
  },
  basis: (forms) => {
    const asking = forms.filter((form) => tablesOfBoth(form, form, [items, change]).length > 0);
    return `${formsBasis(asking.length > 0 ? asking : forms)}：“上一年项目数量”应当是上一年报告的“上一年项目数量”加“本年增/减”`;
  },
  norms: ['YOY-19-STOCK'],
  needs: 'previous',
  messages: {
    differs: {
      zh: '{row}上一年项目数量是 {actual}，而上一年报告是 {last} 项、增减 {change}，应为 {expected}',
      en: '{row}: items last year are {actual}, but last year’s report has {last} and a change of {change}, which make {expected}',
    },
    blank: {
      zh: '{row}上一年项目数量，或上一年报告的项目数量、增减没有可用的数，无法核对',
      en: '{row}: no usable number for items last year, or for items and change in last year’s report; cannot tell',
    },
  },
  *check({ report, form, previous, fail, cannotTell }) {
    const asking = tablesOfBoth(form, previous.form, [items, change]);
    if (asking.length === 0) yield 'notApplicable';
    for (const { table, inBoth } of asking) {
      if (!inBoth) yield 'notApplicable';
      for (const row of inBoth ? table.rows : []) {
        const before = previous.report.tables[table.key]?.[row.key];
        const [was, by, actual] = [before?.[items], before?.[change], report.tables[table.key]?.[row.key]?.[items]];
        const at = cellPointer(table.key, row.key, items);
        const label = rowLabel(table, row);
        if ([was, by, actual].every((value) => (value ?? null) === null)) yield 'notApplicable';
        else if (![was, by, actual].every(Number.isSafeInteger)) yield cannotTell('blank', { row: label }, { at });
        else {
          const expected = (was as number) + (by as number);
          if (actual === expected) yield 'pass';
          else {
            const args = {
              row: label,
              last: was as number,
              change: by as number,
              expected,
              actual: actual as number,
            };
            yield fail('differs', args, { at, expected, actual: actual as number });
          }
        }
      }
    }
  },
});
