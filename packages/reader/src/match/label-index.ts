import {
  acceptedRows,
  type Chapter,
  type Column,
  type Form,
  type Line,
  normaliseLabel,
  type Table,
} from '@nianbao/core';
import { isRemnant, misspelt } from './misspelt.ts';
import { squeeze } from './squeeze.ts';

/** A row of the form, with its table. */
export interface FormRow {
  readonly table: Table;
  readonly row: Line;
}

/** The names of a line but for that with its groups in front. */
const ownNames = (line: Line): string[] =>
  [line.zh[line.zh.length - 1] as string, ...(line.aliases ?? [])].map(normaliseLabel);
const names = (line: Line): string[] => [...ownNames(line), normaliseLabel(line.zh.join(''))];

/** A line that heads a table, and what it adds to the table's caption, such as (单位:元). */
export interface Band {
  readonly table: Table;
  readonly note: string;
}

/** A mark that leads to a note, such as 〔1〕 or 〔注〕. */
const noteMark = /〔(?:注?\d{0,2}|[*＊※])〕/g;
/** Words that head the column of labels in many tables. */
const plainCorners = new Set(['项目', '类别', '内容', '事项', '指标', '名称', '信息类别', '项目名称', '指标名称']);

const trailingNote = /[（(]\s*单位[^（）()]{1,16}[）)]\s*$/;
/** Numbering in brackets counts here: it is all that tells 第二十条第（一）项 from the next. */
const withoutBrackets = (text: string) => squeeze(text).replace(/[()]/g, '');

/** Labels kept in mind, over all documents read. */
const mostRemembered = 5_000;
const longestRemembered = 100;

/** Labels come again and again, and figures between them. */
function remember(known: Map<string, string>, label: string, make: (label: string) => string): string {
  const before = known.get(label);
  if (before !== undefined) return before;
  const made = make(label);
  if (known.size >= mostRemembered) known.clear();
  if (label.length <= longestRemembered) known.set(label, made);
  return made;
}

/** What was found for a key before, else what `find` gives, kept. */
function recall<Found>(known: Map<string, Found>, key: string, find: (key: string) => Found): Found {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find(key);
  if (known.size >= mostRemembered) known.clear();
  known.set(key, found);
  return found;
}

const indexes = new WeakMap<Form, LabelIndex>();

/** The index of a form's labels, made once. */
export function labelIndex(form: Form): LabelIndex {
  const index = indexes.get(form) ?? new LabelIndex(form);
  indexes.set(form, index);
  return index;
}

/** The labels of a form, normalised, for finding out what a printed label names. */
class LabelIndex {
  readonly form: Form;
  readonly #rows = new Map<string, FormRow[]>();
  readonly #columns = new Map<Table, Map<string, Column>>();
  readonly #groups = new Set<string>();
  readonly #chapters = new Map<string, Chapter>();
  readonly #bands = new Map<string, Table>();
  readonly #corners: ReadonlySet<string>;
  readonly #rowNames: readonly (readonly [string, FormRow])[];
  readonly #misspeltRows = new Map<string, FormRow | null>();
  readonly #misspeltColumns = new Map<Table, Map<string, Column | null>>();
  readonly #normalised = new Map<string, string>();
  readonly #squeezed = new Map<string, string>();

  constructor(form: Form) {
    this.form = form;
    this.#corners = new Set(
      form.tables.map((table) => withoutBrackets(table.corner)).filter((corner) => corner !== ''),
    );
    for (const chapter of form.chapters) {
      for (const name of [chapter.zh, ...chapter.aliases]) this.#chapters.set(normaliseLabel(name), chapter);
    }
    for (const table of form.tables) {
      for (const row of acceptedRows(table)) {
        for (const name of new Set(names(row))) this.#rows.set(name, [...(this.#rows.get(name) ?? []), { table, row }]);
      }
      const columns = table.columns.flatMap((column) => names(column).map((name) => [name, column] as const));
      this.#columns.set(table, new Map(columns));
      for (const line of [...table.rows, ...table.columns]) {
        for (const group of line.zh.slice(0, -1)) this.#groups.add(normaliseLabel(group));
      }
      this.#bands.set(withoutBrackets(table.zh), table);
      this.#misspeltColumns.set(table, new Map());
    }
    this.#rowNames = form.tables.flatMap((table) =>
      acceptedRows(table).flatMap((row) => {
        const line = { table, row };
        return ownNames(row).map((name) => [name, line] as const);
      }),
    );
  }

  #normalise(label: string): string {
    return remember(this.#normalised, label, (text) =>
      normaliseLabel(text.replace(noteMark, '')).replaceAll('其它', '其他'),
    );
  }

  #squeeze(label: string): string {
    return remember(this.#squeezed, label, withoutBrackets);
  }

  /** The chapter of which this is a known heading. */
  chapter(heading: string): Chapter | null {
    return this.#chapters.get(this.#normalise(heading)) ?? null;
  }

  /** The row that a label names; where several tables have it, that of the table at hand. */
  row(label: string, current: Table | null): FormRow | null {
    const found = this.#rows.get(this.#normalise(label)) ?? [];
    if (found.length < 2) return found[0] ?? null;
    return found.find((one) => one.table === current) ?? null;
  }

  /** The row of which a label is a misspelt name. */
  misspeltRow(label: string): FormRow | null {
    return recall(this.#misspeltRows, this.#normalise(label), (name) => misspelt(name, this.#rowNames));
  }

  /** The column of a table that a label names, be it misspelt. */
  column(label: string, table: Table): Column | null {
    const [columns, misspeltOnes] = [this.#columns.get(table), this.#misspeltColumns.get(table)];
    if (columns === undefined || misspeltOnes === undefined) return null;
    const name = this.#normalise(label);
    const found = columns.get(name);
    if (found !== undefined || name.length > longestRemembered) return found ?? null;
    const own = table.columns.flatMap((one) => ownNames(one).map((text) => [text, one] as const));
    return recall(misspeltOnes, name, () => misspelt(name, own));
  }

  /** Whether a label is a name of a line as it is written in the form or known to be written elsewhere. */
  isNameOf(label: string, line: Line): boolean {
    const name = this.#normalise(label);
    return names(line).includes(name);
  }

  /** Whether some table has a column of this label. */
  isColumn(label: string): boolean {
    return this.form.tables.some((table) => this.column(label, table) !== null);
  }

  /** Whether the label is a merged one over several rows or columns. */
  isGroup(label: string): boolean {
    return this.#groups.has(this.#normalise(label));
  }

  /** Whether a merged label is one of those that stand over a row in the form. */
  isAbove(group: string, row: Line): boolean {
    return row.zh.slice(0, -1).some((label) => this.#normalise(label) === this.#normalise(group));
  }

  /** Whether a label can be what is left of a name of a line. */
  isLike(label: string, line: Line): boolean {
    return names(line).some((name) => isRemnant(this.#normalise(label), name));
  }

  isCorner(label: string): boolean {
    const text = this.#squeeze(label);
    return this.#corners.has(text) || text.includes('勾稽关系');
  }

  /** Whether the label names a row, a column or a group of the form. */
  isKnown(label: string): boolean {
    return this.isGroup(label) || this.isColumn(label) || this.#rows.has(this.#normalise(label));
  }

  /** Whether the label heads the labels of rows in many tables, not only in those of the form. */
  isPlainCorner(label: string): boolean {
    return plainCorners.has(this.#squeeze(label));
  }

  /** The table that a caption or band heads. A note in brackets may follow. */
  band(label: string): Band | null {
    if (label.length > longestRemembered) return null;
    const text = label.replace(trailingNote, '');
    const table = this.#bands.get(this.#squeeze(text)) ?? this.#bands.get(this.#squeeze(label));
    return table ? { table, note: label.slice(text.length) } : null;
  }
}

export type { LabelIndex };
