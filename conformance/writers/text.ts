import { type Document, rowsOf, type Table, widthOf } from '../printed/document.ts';

/** Rows of fields of equal number; a merged cell is written once, at its beginning. */
function fieldsOf(table: Table): readonly (readonly string[])[] {
  const width = widthOf(table);
  return rowsOf(table).map((row) => {
    const fields: string[] = Array.from({ length: width }, () => '');
    for (const { column, text } of row) fields[column] = text;
    return fields;
  });
}

const joined = (blocks: readonly string[]) => `${blocks.join('\n\n')}\n`;
const oneLine = (text: string) => text.replaceAll('\n', '');

const isWide = (character: string) => (character.codePointAt(0) as number) > 0x2000;
const columnsOf = (text: string) => [...text].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);

const tables = {
  tabs: (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n'),
  /** Blank cells leave no trace. */
  spaces: (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.filter((field) => field !== '').join('  ')).join('\n'),
  /** Blank cells leave no trace. */
  lines: (rows: readonly (readonly string[])[]) =>
    rows
      .flat()
      .filter((field) => field !== '')
      .join('\n'),
  /** Every column begins at the same place in all rows, as wide characters are shown. */
  aligned: (rows: readonly (readonly string[])[]) => {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
    const padded = (text: string, column: number) => text + ' '.repeat((widths[column] ?? 0) + 2 - columnsOf(text));
    return rows.map((row) => row.map(padded).join('').trimEnd()).join('\n');
  },
} as const;

/** Plain text, the fields of a table set apart as told. */
export const textOf = ({ blocks }: Document, fields: keyof typeof tables = 'tabs'): string =>
  joined(
    blocks.map((block) =>
      block.kind === 'paragraph' ? block.text : tables[fields](fieldsOf(block).map((row) => row.map(oneLine))),
    ),
  );

const marks = { title: '# ', heading: '## ', subheading: '### ' } as const;

/** Markdown, the fields of a table between pipes. */
export const markdownOf = ({ blocks }: Document): string =>
  joined(
    blocks.map((block) => {
      if (block.kind === 'paragraph') {
        return `${block.role in marks ? marks[block.role as keyof typeof marks] : ''}${block.text}`;
      }
      const [first = '', ...rest] = fieldsOf(block).map(
        (row) => `| ${row.map((field) => field.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`,
      );
      return [first, `|${' --- |'.repeat(widthOf(block))}`, ...rest].join('\n');
    }),
  );
