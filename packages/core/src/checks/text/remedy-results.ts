import { claimsOf, ofReport, sumsOf } from '../../comparison/claimed.ts';
import { quoted } from '../../comparison/claimed-words.ts';
import type { DeducedFigures } from '../../figures/deduced-figures.ts';
import type { Table } from '../../forms/index.ts';
import { cellPointer, lineLabel } from '../../model/index.ts';
import type { QuantityCells, QuantityKey } from '../../text/claims/quantities.ts';
import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaim, oneFigure } from '../judge-claims.ts';

const results: readonly QuantityKey[] = [
  'reconsiderationUpheld',
  'reconsiderationCorrected',
  'reconsiderationOtherResult',
  'reconsiderationPending',
  'litigationUpheld',
  'litigationCorrected',
  'litigationOtherResult',
  'litigationPending',
  'remediesUpheld',
];

/** The other results of the same kinds of case. */
const otherResults = (table: Table, { rows, column }: QuantityCells, figures: DeducedFigures) =>
  table.rows
    .filter(({ key }) => rows.includes(key))
    .flatMap((row) =>
      table.columns
        .filter(({ key }) => key !== 'total' && key !== column)
        .map((one) => ({ row, column: one, value: figures.value(table.key, row.key, one.key) })),
    );

type Result = ReturnType<typeof otherResults>[number];

function resultsWords(some: readonly Result[]) {
  const write = (language: 'zh' | 'en') =>
    some.map(({ row, column, value }) => `“${lineLabel(row)[language]}”“${lineLabel(column)[language]}” ${value}`);
  return { zh: write('zh').join('、'), en: write('en').join(', ') };
}

/** Results of reconsideration and litigation are those of the table. */
export default defineCheck({
  id: 'text/remedy-results',
  severity: 'warning',
  title: { zh: '文中复议、诉讼的结果与表一致', en: 'The text has the results of disputes as the table has them' },
  basis: `${oneFigure}；文中说的结果可能不限于本年，所以只作警告`,
  norms: ['TXT-REVIEW', 'TXT-LITIGATION'],
  messages: {
    ...claimMessages,
    notAll: {
      zh: '文中“{text}”说全部如此，表中还有{row}；请核对',
      en: 'By the text all cases came out so (“{text}”), yet the table also has {row}; check it',
    },
  },
  *check(context) {
    const { text, form, figures, fail } = context;
    const table = form.tables.find(({ key }) => key === 'remedies');
    const claims = claimsOf(text, results);
    if (table === undefined || claims.length === 0) yield 'notApplicable';
    else {
      for (const claim of claims) {
        if (claim.kind === 'share') continue;
        if (claim.kind !== 'all') {
          yield judgeClaim(context, claim);
          continue;
        }
        const [sum] = sumsOf(claim.quantity, claim, figures);
        const others = sum && ofReport(claim, context) ? otherResults(table, sum.cells, figures) : [];
        // 全部胜诉 may be said of cases with another result as well.
        const won = quoted(claim.place).includes('胜诉');
        const some = others.filter(
          ({ value, column }) => value !== null && value > 0 && !(won && column.key === 'otherResult'),
        );
        if (some.length === 0) {
          yield others.length === 0 || others.some(({ value }) => value === null) ? 'notApplicable' : 'pass';
          continue;
        }
        const related = some.map((one) => cellPointer(table.key, one.row.key, one.column.key));
        const actual = some.reduce((total, { value }) => total + (value ?? 0), 0);
        const details = { at: claim.place.passage.at, related, actual };
        yield fail('notAll', { text: quoted(claim.place), row: resultsWords(some) }, details);
      }
    }
  },
});
