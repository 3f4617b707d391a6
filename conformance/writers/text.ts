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

/** Plain text, the fields of a table between tabs. */
export const textOf = ({ blocks }: Document): string =>
  joined(
    blocks.map((block) => {
      if (block.kind === 'paragraph') return block.text;
      return fieldsOf(block)
        .map((row) => row.map(oneLine).join('\t'))
        .join('\n');
    }),
  );

/** Plain text, the words of a table between spaces: blank cells leave no trace. */
export const spacedTextOf = ({ blocks }: Document): string =>
  joined(
    blocks.map((block) => {
      if (block.kind === 'paragraph') return block.text;
      return fieldsOf(block)
        .map((row) =>
          row
            .filter((field) => field !== '')
            .map(oneLine)
            .join('  '),
        )
        .join('\n');
    }),
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
