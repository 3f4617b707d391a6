import { type CellState, cells, type Form, type Report } from '@nianbao/core';
import { type Document, figuresOf } from './document.ts';

/** What reading a printed document has to give. */
export interface Truth {
  readonly form: string;
  readonly year: number | null;
  readonly organ: string | null;
  readonly issuedOn: string | null;
  /** Value and state of every cell of the form, and of every other cell that is printed. */
  readonly cells: ReadonlyMap<string, { readonly value: number | null; readonly state: CellState }>;
  /** The text of every chapter, its heading first, without white space. */
  readonly chapters: ReadonlyMap<string, string>;
}

export const squeezed = (text: string) => text.replace(/\s/gu, '');

const notPrinted = { value: null, state: 'notPrinted' } as const;

/** What is printed is the truth: a cell of the form that the document does not have is not printed. */
export function truthOf(document: Document, report: Report, form: Form): Truth {
  const chapters = new Map<string, string>();
  let chapter: string | undefined;
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue;
    if (block.role === 'heading') chapter = form.chapters[chapters.size]?.key;
    if (chapter === undefined || !['heading', 'subheading', 'text'].includes(block.role)) continue;
    chapters.set(chapter, (chapters.get(chapter) ?? '') + squeezed(block.text));
  }
  return {
    form: form.id,
    year: report.year,
    organ: report.organ.name,
    issuedOn: report.issued.on,
    cells: new Map([
      ...cells(form).map(({ key }) => [key, notPrinted] as const),
      ...figuresOf(document).map(({ key, value, state }) => [key, { value, state }] as const),
    ]),
    chapters,
  };
}
