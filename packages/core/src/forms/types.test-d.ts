import { expectTypeOf, it } from 'vitest';
import { blankTables } from './derive.ts';
import type { CellKey, Tables } from './index.ts';
import { cells, defineForm, type form2019, type form2021 } from './index.ts';

type Applicant =
  | 'naturalPerson'
  | 'enterprise'
  | 'research'
  | 'publicWelfare'
  | 'legalService'
  | 'otherOrganization'
  | 'total';
type Result =
  | 'received'
  | 'carriedIn'
  | 'granted'
  | 'partiallyGranted'
  | `refused${'StateSecret' | 'ByLaw' | 'SecurityAndStability' | 'ThirdPartyRights'}`
  | `refused${'InternalAffairs' | 'ProcessInformation' | 'EnforcementFile' | 'AdministrativeInquiry'}`
  | `unavailable${'NotHeld' | 'NeedsCreation' | 'StillUnclear'}`
  | `notProcessed${'Petition' | 'Duplicate' | 'Publication' | 'Excessive' | 'Reconfirmation'}`
  | 'totalHandled'
  | 'carriedOut';
type Remedy = 'reconsideration' | 'directLitigation' | 'litigationAfterReconsideration';
type RemedyCell = `remedies.${Remedy}.${'upheld' | 'corrected' | 'otherResult' | 'pending' | 'total'}`;

type Cell2021 =
  | `documents.${'rules' | 'normativeDocuments'}.${'issued' | 'repealed' | 'inForce'}`
  | 'licensing.licensing.decisions'
  | `enforcement.${'penalties' | 'compulsion'}.decisions`
  | 'charges.charges.amount'
  | `requests.${Result | 'otherNotCorrected' | 'otherFeeUnpaid' | 'otherReasons'}.${Applicant}`
  | RemedyCell;

type Items = 'lastYearItems' | 'change';
type Cell2019 =
  | `documents.${'rules' | 'normativeDocuments'}.${'made' | 'published' | 'publishedTotal'}`
  | `licensing.${'licensing' | 'otherServices'}.${Items | 'decisions'}`
  | `enforcement.${'penalties' | 'compulsion'}.${Items | 'decisions'}`
  | `charges.charges.${Items}`
  | `procurement.centralized.${'projects' | 'amount'}`
  | `requests.${Result | 'otherHandling'}.${Applicant}`
  | RemedyCell;

it('cell keys are exact', () => {
  expectTypeOf<CellKey<typeof form2021>>().toEqualTypeOf<Cell2021>();
  expectTypeOf<CellKey<typeof form2019>>().toEqualTypeOf<Cell2019>();
  expectTypeOf<'requests.received.total'>().toExtend<CellKey<typeof form2021>>();
  expectTypeOf<'requests.otherHandling.total'>().not.toExtend<CellKey<typeof form2021>>();
  expectTypeOf<'procurement.centralized.amount'>().not.toExtend<CellKey<typeof form2021>>();
  expectTypeOf<'documents.rules.decisions'>().not.toExtend<CellKey<typeof form2021>>();
  // @ts-expect-error a row that the form does not have
  const wrong: CellKey<typeof form2021> = 'requests.recieved.total';
  expectTypeOf(wrong).toBeString();
});

it('the cells of a form carry its keys', () => {
  expectTypeOf(cells<typeof form2021>)
    .returns.items.toHaveProperty('key')
    .toEqualTypeOf<Cell2021>();
});

it('tables are exact, rows of another form optional', () => {
  type Requests = Tables<typeof form2021>['requests'];
  type Row = { [K in Applicant]: number | null };
  expectTypeOf<keyof Tables<typeof form2021>>().toEqualTypeOf<
    'documents' | 'licensing' | 'enforcement' | 'charges' | 'requests' | 'remedies'
  >();
  expectTypeOf<Requests['received']>().toEqualTypeOf<Row>();
  expectTypeOf<Requests['otherHandling']>().toEqualTypeOf<Row | undefined>();
  expectTypeOf<Tables<typeof form2019>['requests']['otherHandling']>().toEqualTypeOf<Row>();
  expectTypeOf<Tables<typeof form2019>['requests']['otherReasons']>().toEqualTypeOf<Row | undefined>();
  expectTypeOf<Tables<typeof form2021>['charges']['charges']>().toEqualTypeOf<{ amount: number | null }>();
});

it('blank tables have the type of their form', () => {
  expectTypeOf(blankTables<typeof form2021>).returns.toEqualTypeOf<Tables<typeof form2021>>();
});

it('a form that is declared wrongly does not compile', () => {
  type Declared = Parameters<typeof defineForm>[0];
  const chapter = { zh: '', en: '', aliases: [], keywords: [] } as const;
  // @ts-expect-error there is no such chapter
  const badChapter: Declared['chapters'][number] = { key: 'summary', ...chapter };
  // @ts-expect-error there is no such kind
  const badKind: Declared['tables'][number]['columns'][number] = { key: 'a', zh: ['a'], en: 'a', kind: 'money' };
  // @ts-expect-error a label path has at least one label
  const badPath: Declared['tables'][number]['rows'][number] = { key: 'a', zh: [], en: 'a' };
  expectTypeOf([badChapter, badKind, badPath]).toBeArray();
  expectTypeOf(defineForm).toBeFunction();
});

it('an identity or a substitute that names a line which its table does not have does not compile', () => {
  const head = { id: '1', years: [1, null], title: { zh: '', en: '' }, basis: '', chapters: [] } as const;
  const table = {
    ...({ key: 't', chapter: 'requests', zh: '', en: '', corner: '', direction: 'down' } as const),
    ...({ rows: [{ key: 'r', zh: ['r'], en: '' }], substitutes: [] } as const),
    columns: [
      { key: 'a', zh: ['a'], en: '', kind: 'count' },
      { key: 'b', zh: ['b'], en: '', kind: 'count' },
    ],
  } as const;
  const identity = { key: 'i', title: { zh: '', en: '' }, basis: '', norms: [] } as const;
  const right = defineForm({
    ...head,
    tables: [
      {
        ...table,
        substitutes: [{ form: '2', rows: [], standFor: ['r'] }],
        identities: [
          { ...identity, every: 'row', sum: ['a'], equals: ['b'] },
          { ...identity, every: 'column', sum: ['r'], equals: ['r'] },
        ],
      },
    ],
  });
  expectTypeOf(right.tables[0].identities[0].sum).toEqualTypeOf<readonly ['a']>();
  const row = { ...identity, every: 'row' } as const;
  // @ts-expect-error there is no column x
  defineForm({ ...head, tables: [{ ...table, identities: [{ ...row, sum: ['a'], equals: ['x'] }] }] });
  const column = { ...identity, every: 'column' } as const;
  // @ts-expect-error a is a column, no row
  defineForm({ ...head, tables: [{ ...table, identities: [{ ...column, sum: ['r'], equals: ['a'] }] }] });
  const substitutes = [{ form: '2', rows: [], standFor: ['q'] }] as const;
  // @ts-expect-error there is no row q
  defineForm({ ...head, tables: [{ ...table, substitutes, identities: [] }] });
});
