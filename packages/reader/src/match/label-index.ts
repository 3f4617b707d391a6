import {
  acceptedRows,
  type Chapter,
  type Column,
  type Form,
  type Line,
  normaliseLabel,
  type Table,
} from '@nianbao/core';
import { namesInOthers, withNumber } from './label-number.ts';
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

const trailingNote = /[（(][^（）()]{1,40}[）)]\s*$/;
/** Numbering in brackets counts here: it is all that tells 第二十条第（一）项 from the next. */
const withoutBrackets = (text: string) => squeeze(text).replace(/[()]/g, '');

/** Labels kept in mind, over all documents read. */
const mostRemembered = 5_000;
const longestRemembered = 100;

/** What is known of a printed label; what takes a search is only worked out when it is asked for. */
interface Label {
  /** Normalised. */
  readonly name: string;
  readonly squeezed: string;
  /** The rows that it names. */
  readonly rows: readonly FormRow[];
  readonly isGroup: boolean;
  /** The column of each table that it names, be it misspelt. */
  readonly columns: Map<Table, Column | null>;
  isColumn?: boolean;
  isSideBySide?: boolean;
  misspeltRow?: FormRow | null;
  band?: Band | null;
}

/** Longer than any label with its notes: a text, which names nothing. */
const longestLabel = 400;
const noLabel: Label = { name: '', squeezed: '', rows: [], isGroup: false, columns: new Map() };

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
  /** Names of rows that are part of other labels of their table, such as 其他. */
  readonly #parts: ReadonlySet<string>;
  readonly #rowNames: readonly (readonly [string, FormRow])[];
  readonly #columnNames = new Map<Table, readonly (readonly [string, Column])[]>();
  readonly #names = new Map<Line, readonly string[]>();
  readonly #groupsOf = new Map<Line, readonly string[]>();
  readonly #labels = new Map<string, Label>();

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
      const own = table.columns.flatMap((column) => ownNames(column).map((name) => [name, column] as const));
      this.#columnNames.set(table, own);
      for (const line of [...table.rows, ...table.columns]) {
        for (const group of line.zh.slice(0, -1)) this.#groups.add(normaliseLabel(group));
      }
      this.#bands.set(withoutBrackets(table.zh), table);
    }
    this.#parts = new Set(form.tables.flatMap(namesInOthers));
    this.#rowNames = form.tables.flatMap((table) =>
      acceptedRows(table).flatMap((row) => {
        const line = { table, row };
        return ownNames(row).map((name) => [name, line] as const);
      }),
    );
  }

  /** Labels come again and again, so that each is looked into once. */
  #label(text: string): Label {
    if (text.length > longestLabel) return noLabel;
    const known = this.#labels.get(text);
    if (known !== undefined) return known;
    const name = normaliseLabel(text.replace(noteMark, '')).replaceAll('其它', '其他');
    const label: Label = {
      name,
      squeezed: withoutBrackets(text),
      rows: this.#rows.get(name) ?? [],
      isGroup: this.#groups.has(name),
      columns: new Map(),
    };
    if (this.#labels.size >= mostRemembered) this.#labels.clear();
    if (text.length <= longestRemembered) this.#labels.set(text, label);
    return label;
  }

  #namesOf(line: Line): readonly string[] {
    const known = this.#names.get(line) ?? names(line);
    this.#names.set(line, known);
    return known;
  }

  /** A label as it is compared with those of the form. */
  nameOf(label: string): string {
    return this.#label(label).name;
  }

  /** The chapter of which this is a known heading. */
  chapter(heading: string): Chapter | null {
    return this.#chapters.get(this.#label(heading).name) ?? null;
  }

  /**
   * The row that a label names; where several tables have it, that of the table at hand. What stands beside and above
   * it may confirm a label with another number than in the form.
   */
  row(label: string, current: Table | null, beside: readonly { readonly text: string }[] = []): FormRow | null {
    const { rows: named, name } = this.#label(label);
    const rows = this.#parts.has(name) ? withNumber(label, named, beside, (text) => this.nameOf(text)) : named;
    if (rows.length < 2) return rows[0] ?? null;
    return rows.find((one) => one.table === current) ?? null;
  }

  /** The row of which a label is a misspelt name. */
  misspeltRow(text: string): FormRow | null {
    const label = this.#label(text);
    label.misspeltRow ??= misspelt(label.name, this.#rowNames);
    return label.misspeltRow;
  }

  /** The column of a table that a label names, be it misspelt. */
  column(text: string, table: Table): Column | null {
    const { name, columns } = this.#label(text);
    const known = columns.get(table);
    if (known !== undefined) return known;
    const column = this.#columns.get(table)?.get(name) ?? misspelt(name, this.#columnNames.get(table) ?? []);
    columns.set(table, column);
    return column;
  }

  /** Whether a label is a name of a line as it is written in the form or known to be written elsewhere. */
  isNameOf(label: string, line: Line): boolean {
    return this.#namesOf(line).includes(this.#label(label).name);
  }

  /** Whether some table has a column of this label. */
  isColumn(text: string): boolean {
    const label = this.#label(text);
    label.isColumn ??= this.form.tables.some((table) => this.column(text, table) !== null);
    return label.isColumn;
  }

  /** Whether the label is a merged one over several rows or columns. */
  isGroup(label: string): boolean {
    return this.#label(label).isGroup;
  }

  /** Whether a merged label is one of those that stand over a row in the form. */
  isAbove(group: string, row: Line): boolean {
    const { name, isGroup } = this.#label(group);
    if (!isGroup) return false;
    const own = this.#groupsOf.get(row) ?? row.zh.slice(0, -1).map((label) => this.nameOf(label));
    this.#groupsOf.set(row, own);
    return own.includes(name);
  }

  /** Whether a label can be what is left of a name of a line. */
  isLike(label: string, line: Line): boolean {
    return this.#namesOf(line).some((name) => isRemnant(this.#label(label).name, name));
  }

  isCorner(label: string): boolean {
    const { squeezed } = this.#label(label);
    return this.#corners.has(squeezed) || squeezed.includes('勾稽关系');
  }

  /** Whether the label heads the labels of rows in many tables, not only in those of the form. */
  isPlainCorner(label: string): boolean {
    return plainCorners.has(this.#label(label).squeezed);
  }

  /** Whether the label names a row, or a group of rows, of a table that prints its rows side by side. */
  isSideBySide(text: string): boolean {
    const label = this.#label(text);
    label.isSideBySide ??= this.form.tables.some(
      (table) =>
        table.direction === 'across' && table.rows.some((row) => this.isNameOf(text, row) || this.isAbove(text, row)),
    );
    return label.isSideBySide;
  }

  /** Whether the label names a row, a column or a group of the form. */
  isKnown(label: string): boolean {
    return this.isGroup(label) || this.isColumn(label) || this.#label(label).rows.length > 0;
  }

  /** The table that a caption or band heads. A note in brackets may follow. */
  band(text: string): Band | null {
    if (text.length > longestRemembered) return null;
    const label = this.#label(text);
    if (label.band !== undefined) return label.band;
    const caption = text.replace(trailingNote, '');
    const table = this.#bands.get(withoutBrackets(caption)) ?? this.#bands.get(label.squeezed);
    label.band = table ? { table, note: text.slice(caption.length) } : null;
    return label.band;
  }
}

export type { LabelIndex };
