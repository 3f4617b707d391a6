import type { Report } from '@nianbao/core';
import type { Picks } from '@nianbao/testkit/reports';
import { changed, type Fault, rowOf, saying } from './define-fault.ts';

const applicants = ['naturalPerson', 'enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrganization'];

function cellChanged(report: Report, table: string, row: string, column: string, picks: Picks) {
  return changed(report, (copy) => {
    const cells = rowOf(copy, table, row);
    cells[column] = (cells[column] ?? 0) + picks.between(1, 9);
  });
}

const amount = (value: number) => (report: Report) =>
  changed(report, (copy) => {
    if (copy.form === '2019') return false;
    rowOf(copy, 'charges', 'charges').amount = value;
    return true;
  });

/** Faults in the tables. */
export const tableFaults: Readonly<Record<string, Fault>> = {
  'requests/balance': {
    words: 'one cell of 新收, 上年结转, 总计 or 结转下年度 is some more',
    put: ({ report }, picks) => {
      const row = picks.pick(['received', 'carriedIn', 'totalHandled', 'carriedOut']);
      return cellChanged(report, 'requests', row, picks.pick([...applicants, 'total']), picks);
    },
  },
  'requests/total-handled': {
    words: 'one cell of a result is some more',
    put: ({ report }, picks) => {
      const row = picks.pick(['granted', 'partiallyGranted', 'refusedByLaw', 'unavailableNotHeld', 'totalHandled']);
      return cellChanged(report, 'requests', row, picks.pick([...applicants, 'total']), picks);
    },
  },
  'requests/row-total': {
    words: 'one cell of a row is some more',
    put: ({ report }, picks) => {
      const row = picks.pick(Object.keys(report.tables.requests ?? {}));
      return cellChanged(report, 'requests', row, picks.pick([...applicants, 'total']), picks);
    },
  },
  'remedies/row-total': {
    words: 'one cell of a kind of case is some more',
    put: ({ report }, picks) => {
      const row = picks.pick(Object.keys(report.tables.remedies ?? {}));
      return cellChanged(report, 'remedies', row, picks.pick(['upheld', 'corrected', 'pending', 'total']), picks);
    },
  },
  'requests/blank-total': {
    words: 'a total that is not zero is left blank',
    put: ({ report }) =>
      changed(report, (copy) => {
        const row = copy.tables.requests?.received;
        if (!row?.total) return false;
        row.total = null;
        return true;
      }),
  },
  'requests/nothing-handled': {
    words: 'all results are left at zero',
    put: ({ report }) =>
      changed(report, (copy) => {
        if (rowOf(copy, 'requests', 'received').total === 0) return false;
        for (const [key, row] of Object.entries(copy.tables.requests ?? {})) {
          if (key !== 'received' && key !== 'carriedIn') for (const column of Object.keys(row)) row[column] = 0;
        }
        return true;
      }),
  },
  'requests/other-dominates': {
    words: 'most results are moved to 其他',
    put: ({ report }) =>
      changed(report, (copy) => {
        if (copy.form === '2019') return false;
        const [granted, other] = [rowOf(copy, 'requests', 'granted'), rowOf(copy, 'requests', 'otherReasons')];
        const [moved, all] = [granted.total ?? 0, rowOf(copy, 'requests', 'totalHandled').total ?? 0];
        if (moved < 20 || moved < all * 0.35) return false;
        for (const column of Object.keys(granted)) {
          other[column] = (other[column] ?? 0) + (granted[column] ?? 0);
          granted[column] = 0;
        }
        return true;
      }),
  },
  'cells/blank': {
    words: 'one cell is left blank',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        const rows = picks.pick(Object.values(copy.tables));
        const row = picks.pick(Object.values(rows));
        row[picks.pick(Object.keys(row))] = null;
      }),
  },
  'cells/placeholder': {
    words: 'one row has / in place of figures',
    put: ({ report }, picks) => {
      const table = picks.pick(Object.keys(report.tables));
      const row = picks.pick(Object.keys(report.tables[table] ?? {}));
      const columns = Object.keys(report.tables[table]?.[row] ?? {});
      const places = columns.map((column) => [
        `/tables/${table}/${row}/${column}`,
        { state: 'slash', text: '/' } as const,
      ]);
      const spoilt = changed(report, (copy) => {
        for (const column of columns) (copy.tables[table]?.[row] as Record<string, null>)[column] = null;
      });
      return spoilt && { ...spoilt, options: { sourceMap: Object.fromEntries(places) } };
    },
  },
  'cells/not-a-count': {
    words: 'one count is negative or has decimals',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        rowOf(copy, 'requests', picks.pick(['received', 'granted', 'carriedOut'])).naturalPerson = picks.pick([
          -5, 0.5,
        ]);
      }),
  },
  'charges/decimals': {
    words: 'the fees have nine decimals',
    put: ({ report }, picks) => amount(picks.between(1, 99) + 1 / 3)(report),
  },
  'charges/unit': {
    words: 'the fees of an organ that is no government are in yuan',
    put: ({ report }, picks) =>
      ['government', 'governmentOffice'].includes(report.organ.kind ?? '')
        ? null
        : amount(picks.between(1_000_001, 9_000_000))(report),
  },
  'documents/issued-exceeds-in-force': {
    words: 'more documents are issued than are in force, by more than were repealed',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        if (copy.form === '2019') return false;
        const inForce = picks.between(0, 9);
        const issued = inForce + picks.between(3, 9);
        Object.assign(rowOf(copy, 'documents', 'normativeDocuments'), { issued, repealed: 2, inForce });
        return true;
      }),
  },
  'documents/published-exceeds-total': {
    words: 'more documents are published this year than in all',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        if (copy.form !== '2019') return false;
        const row = rowOf(copy, 'documents', 'normativeDocuments');
        row.published = (row.publishedTotal ?? 0) + picks.between(1, 9);
        return true;
      }),
  },
  'documents/rules-not-empowered': {
    words: 'an organ that makes no rules reports some',
    put: ({ report, matter }, picks) =>
      changed(report, (copy) => {
        if (matter.organ.ruleMaking || matter.organ.kind === 'zone') return false;
        const value = picks.between(1, 9);
        for (const column of Object.keys(rowOf(copy, 'documents', 'rules')))
          rowOf(copy, 'documents', 'rules')[column] = value;
        return true;
      }),
  },
  'enforcement/no-power': {
    words: 'the office of a government reports penalties',
    put: ({ report }, picks) =>
      changed(report, (copy) => {
        if (copy.organ.kind !== 'governmentOffice') return false;
        rowOf(copy, 'enforcement', 'penalties').decisions = picks.between(1, 900);
        return true;
      }),
  },
  'enforcement/none-in-enforcer': {
    words: 'a market regulator decides nothing',
    put: ({ report }) =>
      changed(report, (copy) => {
        if (!copy.organ.name?.includes('市场监督管理局')) return false;
        for (const row of ['licensing']) rowOf(copy, 'licensing', row).decisions = 0;
        for (const row of ['penalties', 'compulsion']) rowOf(copy, 'enforcement', row).decisions = 0;
        return true;
      }),
  },
  'remedies/co-defendant': {
    words: 'a government counts its cases as co-defendant',
    put: ({ report }) => {
      const cases = rowOf(report, 'remedies', 'litigationAfterReconsideration').total ?? 0;
      if (report.organ.kind !== 'government' || cases === 0) return null;
      return saying(report, 'remedies', `其中政府作为共同被告的行政诉讼${cases}件。`);
    },
  },
  'form/mixed': {
    words: 'a row of the other form stands in a table',
    put: ({ report }) =>
      changed(report, (copy) => {
        const is2019 = copy.form === '2019';
        copy.extra.push({
          table: 'documents',
          labels: [is2019 ? '规章' : '政府集中采购'],
          columns: is2019 ? ['现行有效件数'] : ['采购项目数量', '采购总金额'],
          values: is2019 ? ['0'] : ['3', '160.5964万元'],
          source: null,
        });
      }),
  },
  'form/outdated-row': {
    words: '（六）其他处理 as one row in form 2021',
    put: ({ report }) =>
      changed(report, (copy) => {
        if (copy.form === '2019') return false;
        const rows = copy.tables.requests as Record<string, Record<string, number | null>>;
        const parts = ['otherNotCorrected', 'otherFeeUnpaid', 'otherReasons'].map((key) => rows[key] ?? {});
        const columns = Object.keys(parts[0] ?? {});
        rows.otherHandling = Object.fromEntries(
          columns.map((column) => [column, parts.reduce((sum, part) => sum + (part[column] ?? 0), 0)]),
        );
        for (const part of parts) for (const column of columns) part[column] = null;
        return true;
      }),
  },
  'form/wrong-for-year': {
    words: 'the form is that of other years',
    put: ({ report }) =>
      changed(report, (copy) => {
        copy.year = copy.form === '2019' ? 2023 : 2020;
      }),
  },
  'form/unconfirmed-year': {
    words: 'the report is of a year for which no form is known yet',
    put: ({ report }) =>
      changed(report, (copy) => {
        copy.year = 2026;
        return copy.form === '2021';
      }),
  },
};
