import { describe, expect, it } from 'vitest';
import { acceptedRows, cells, type Form, formFor, forms, type Line, normaliseLabel, type Table } from './index.ts';

const list: readonly Form[] = forms;
const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const paths = (lines: readonly Line[]) => lines.map((line) => line.zh.join('\n'));
const wordings = (line: Line) => [line.zh.at(-1) as string, ...(line.aliases ?? [])].map(normaliseLabel);

/** Label paths whose beginning, up to one level, appears again after other lines came between. */
function scattered(lines: readonly Line[]): string[] {
  const depth = Math.max(...lines.map((line) => line.zh.length));
  return Array.from({ length: depth }, (_, level) => level + 1).flatMap((length) => {
    const beginnings = lines.map((line) => line.zh.slice(0, length).join('\n'));
    return duplicates(beginnings.filter((text, index) => text !== beginnings[index - 1]));
  });
}

describe.each(list)('form $id', (form) => {
  it('has one file name, notice and first year', () => {
    expect(form.id).toBe(String(form.years[0]));
    expect(form.basis).toMatch(/^国办公开办函〔\d{4}〕\d+号$/);
    expect(form.years[1] === null || form.years[1] >= form.years[0]).toBe(true);
  });

  it('has unique keys', () => {
    expect(duplicates(form.tables.map((table) => table.key))).toEqual([]);
    expect(duplicates(form.chapters.map((chapter) => chapter.key))).toEqual([]);
    expect(duplicates(cells(form).map((cell) => cell.key))).toEqual([]);
    for (const table of form.tables) {
      expect(duplicates(acceptedRows(table).map((row) => row.key))).toEqual([]);
      expect(duplicates(table.columns.map((column) => column.key))).toEqual([]);
      expect(duplicates(table.identities.map((identity) => identity.key))).toEqual([]);
    }
  });

  it('has keys that are plain identifiers, safe in pointers, defined names and tags', () => {
    const keys = cells(form).flatMap((cell) => (cell.key as string).split('.'));
    for (const key of keys) expect(key).toMatch(/^[a-z][A-Za-z]*$/);
  });

  it('names every chapter of the report in order, and a chapter for every table', () => {
    const keys = ['overview', 'proactiveDisclosure', 'requests', 'remedies', 'problems', 'otherMatters'];
    expect(form.chapters.map((chapter) => chapter.key)).toEqual(keys);
    for (const table of form.tables) expect(keys).toContain(table.chapter);
  });

  it('has headings that tell the chapters apart', () => {
    const titles = form.chapters.flatMap(({ zh, aliases }) => [zh, ...aliases].map(normaliseLabel));
    expect(duplicates(titles)).toEqual([]);
    for (const { zh, keywords } of form.chapters) expect(keywords.some((word) => zh.includes(word))).toBe(true);
  });
});

const tables = list.flatMap((form) => form.tables.map((table) => [`${form.id} ${table.key}`, form, table] as const));

describe.each(tables)('%s', (_, form, table: Table) => {
  it('has unique label paths', () => {
    expect(duplicates(paths(acceptedRows(table)))).toEqual([]);
    expect(duplicates(paths(table.columns))).toEqual([]);
  });

  it('has rows and columns that their normalised labels and aliases tell apart', () => {
    expect(duplicates(acceptedRows(table).flatMap(wordings))).toEqual([]);
    expect(duplicates(table.columns.flatMap(wordings))).toEqual([]);
    for (const line of [...acceptedRows(table), ...table.columns]) expect(wordings(line)).not.toContain('');
  });

  it('has label paths whose equal beginnings stand together', () => {
    expect(scattered(table.rows)).toEqual([]);
    expect(scattered(table.columns)).toEqual([]);
  });

  it('has English names that tell its lines apart', () => {
    expect(duplicates(acceptedRows(table).map((line) => line.en))).toEqual([]);
    expect(duplicates(table.columns.map((line) => line.en))).toEqual([]);
  });

  it('has identities of real lines, none of them twice', () => {
    for (const { every, sum, equals, norms, title } of table.identities) {
      const known = (every === 'row' ? table.columns : table.rows).map((line) => line.key);
      expect(known).toEqual(expect.arrayContaining([...sum, ...equals]));
      expect(duplicates([...sum, ...equals])).toEqual([]);
      expect(sum.length * equals.length * norms.length * title.zh.length * title.en.length).toBeGreaterThan(0);
    }
  });

  it('takes over rows that another form prints under the same label, for rows of its own', () => {
    for (const { form: id, rows, standFor } of table.substitutes) {
      const theirs = list.find((one) => one.id === id)?.tables.find((one) => one.key === table.key)?.rows ?? [];
      expect(id).not.toBe(form.id);
      expect(theirs.map(({ key, zh }) => ({ key, zh }))).toEqual(
        expect.arrayContaining(rows.map(({ key, zh }) => ({ key, zh }))),
      );
      expect(table.rows.map((row) => row.key)).toEqual(expect.arrayContaining([...standFor]));
      expect(standFor.length).toBeGreaterThan(0);
    }
  });
});

it('the scattering of labels is seen', () => {
  const line = (...zh: [string, ...string[]]) => ({ key: zh.join('-'), zh, en: '' });
  expect(scattered([line('a', '1'), line('b'), line('a', '2')])).toEqual(['a']);
});

describe('forms together', () => {
  const pairs = list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));

  it.each(pairs)('the same key means the same in two forms, and the same label has the same key', (a, b) => {
    const kinds = new Map(cells(b).map((cell) => [cell.key as string, cell.kind]));
    const shared = cells(a).filter((cell) => kinds.has(cell.key));
    expect(shared.length).toBeGreaterThan(0);
    for (const cell of shared) expect([cell.key, kinds.get(cell.key)]).toEqual([cell.key, cell.kind]);

    for (const table of a.tables) {
      const other = b.tables.find((one) => one.key === table.key);
      if (other === undefined) continue;
      for (const side of ['rows', 'columns'] as const) {
        for (const line of table[side]) {
          const sameKey = other[side].find((one) => one.key === line.key);
          const samePath = other[side].find((one) => one.zh.join('\n') === line.zh.join('\n'));
          if (samePath) expect([table.key, samePath.key]).toEqual([table.key, line.key]);
          if (sameKey)
            expect(
              wordings(sameKey).some((text) => wordings(line).includes(text)),
              line.key,
            ).toBe(true);
        }
      }
    }
  });

  it.each(pairs)('identities of the same name say the same', (a, b) => {
    for (const table of a.tables) {
      for (const identity of table.identities) {
        const other = b.tables.find((one) => one.key === table.key);
        const same = other?.identities.find((one) => one.key === identity.key);
        if (same)
          expect([same.every, same.title, same.norms]).toEqual([identity.every, identity.title, identity.norms]);
      }
    }
  });

  it('are in force from their first year until the next form or their last year, without a gap', () => {
    const from = list.map((form) => form.years[0]);
    expect(from).toEqual([...new Set(from)].sort((a, b) => a - b));
    expect(list.at(-1)?.years[1]).toBeNull();
    for (const [index, form] of list.entries()) {
      const next = list[index + 1];
      const [first, last] = form.years;
      if (next && last !== null) expect(next.years[0]).toBe(last + 1);
      expect(formFor(first)?.id).toBe(form.id);
      if (next) expect(formFor(next.years[0] - 1)?.id).toBe(form.id);
    }
  });

  it('was seen in use in years for which it was in force', () => {
    for (const { seenUntil, years } of forms as readonly Form[]) {
      // A form that is in force for ever says up to when that is known.
      if (years[1] === null) expect(seenUntil).toBeGreaterThanOrEqual(years[0]);
      else expect(seenUntil).toBeUndefined();
    }
  });
});

describe('formFor', () => {
  it.each([
    [2018, undefined],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
    [2031, '2021'],
  ])('%i: %s', (year, id) => expect(formFor(year)?.id).toBe(id));

  it('takes the latest form where years overlap, whatever their order', () => {
    const [old, current] = forms;
    const next: Form = { ...current, id: '2030', years: [2030, null] };
    for (const among of [
      [old, current, next],
      [next, current, old],
    ]) {
      expect([2020, 2029, 2030, 2040].map((year) => formFor(year, among)?.id)).toEqual([
        '2019',
        '2021',
        '2030',
        '2030',
      ]);
    }
  });

  it('leaves the list of forms as it is', () => {
    const among = [...forms];
    formFor(2024, among);
    expect(among).toEqual([...forms]);
  });
});
