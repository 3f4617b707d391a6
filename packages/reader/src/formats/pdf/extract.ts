import type { Bounds } from '../../limits.ts';
import { LimitError } from '../../limits.ts';
import { BlockCounter } from '../block-limit.ts';
import { Drawing } from './drawing.ts';
import type { Pdfium } from './engine.ts';
import { Heap } from './heap.ts';
import type { PdfiumCalls } from './instance.ts';
import { Layers } from './layers.ts';
import { type Matrix, pageMatrix, turn } from './matrix.ts';
import type { Note, PdfFile, PdfPage } from './page.ts';
import { Pictures } from './pictures.ts';
import { PageText } from './text.ts';

/** Thrown where pdfium does not open a file; the number is that of its FPDF_GetLastError. */
export class NotOpened extends Error {
  readonly reason: number;

  constructor(reason: number) {
    super(`FPDF_LoadMemDocument64: error ${reason}`);
    this.reason = reason;
  }
}

/**
 * What is drawn on the pages of a file: characters with their boxes, straight lines, comments and fields. Nothing is
 * inferred here. Throws LimitError, NotOpened, or what pdfium breaks with.
 */
export function extractPages(pdfium: Pdfium, bytes: Uint8Array, bounds: Bounds): PdfFile {
  return pdfium.use((calls) => {
    const memory = calls.malloc(bytes.length);
    if (memory === 0) throw new LimitError('bytes', bounds.bytes, bytes.length);
    new Uint8Array(calls.memory.buffer).set(bytes, memory);
    const document = calls.FPDF_LoadMemDocument64(memory, bytes.length, 0);
    try {
      if (document === 0) throw new NotOpened(calls.FPDF_GetLastError());
      return readDocument(calls, document, bytes, bounds);
    } finally {
      calls.FPDF_CloseDocument(document);
      calls.free(memory);
    }
  });
}

function readDocument(calls: PdfiumCalls, document: number, bytes: Uint8Array, bounds: Bounds): PdfFile {
  const count = calls.FPDF_GetPageCount(document);
  if (count > bounds.pages) throw new LimitError('pages', bounds.pages, count);
  const heap = new Heap(calls);
  const pictures = new Pictures(calls, heap, document, () => bounds.checkTime());
  const counter = new BlockCounter(bounds);
  const layers = new Layers(calls, heap, bytes);
  const title = heap.text((at, bytes) => calls.FPDF_GetMetaText(document, heap.name('Title'), at, bytes));
  const pages: PdfPage[] = [];
  const lost: number[] = [];
  for (let index = 0; index < count; index++) {
    bounds.checkTime();
    const page = calls.FPDF_LoadPage(document, index);
    if (page === 0) {
      lost.push(index + 1);
      continue;
    }
    const drawing = new Drawing(calls, heap, counter, layers);
    pages.push(readPage(calls, heap, page, index + 1, counter, drawing, pictures));
    calls.FPDF_ClosePage(page);
  }
  calls.free(heap.at);
  return { title: title || null, pages, lost };
}

function readPage(
  calls: PdfiumCalls,
  heap: Heap,
  page: number,
  number: number,
  counter: BlockCounter,
  drawing: Drawing,
  pictures: Pictures,
): PdfPage {
  calls.FPDF_GetPageBoundingBox(page, heap.at);
  const bounding = heap.box();
  const matrix = pageMatrix(bounding, calls.FPDFPage_GetRotation(page));
  const sheet = turn(matrix, bounding.left, bounding.bottom, bounding.right, bounding.top);
  drawing.run(page, matrix);
  const text = calls.FPDFText_LoadPage(page);
  const read =
    text === 0
      ? { glyphs: [], hasUnknown: false, lost: 0, layers: new Map<number, string>() }
      : new PageText(calls, heap, counter, sheet).read(text, matrix, drawing, pictures.use(page, drawing.pictures));
  if (text !== 0) calls.FPDFText_ClosePage(text);
  const area = sheet.right * sheet.bottom;
  const pictured = drawing.pictures.reduce((sum, { box }) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
  return {
    number,
    width: sheet.right,
    height: sheet.bottom,
    ...read,
    rulings: drawing.rulings,
    notes: notesOf(calls, heap, page, matrix),
    pictured: Math.min(1, pictured / area),
  };
}

const hiddenFlags = 2 | 32;
/** FPDF_ANNOT_FREETEXT, STRIKEOUT, STAMP and WIDGET: what is drawn over the text of a page, not beside it. */
const overText: ReadonlySet<number> = new Set([3, 12, 13, 20]);
const strikeOut = 12;
const widget = 20;
const withoutText = '…';

function notesOf(calls: PdfiumCalls, heap: Heap, page: number, matrix: Matrix): Note[] {
  const notes: Note[] = [];
  const count = calls.FPDFPage_GetAnnotCount(page);
  for (let index = 0; index < count; index++) {
    const annotation = calls.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const subtype = calls.FPDFAnnot_GetSubtype(annotation);
    if (overText.has(subtype) && (calls.FPDFAnnot_GetFlags(annotation) & hiddenFlags) === 0) {
      const key = subtype === widget ? 'V' : 'Contents';
      const text = heap.text((at, bytes) => calls.FPDFAnnot_GetStringValue(annotation, heap.name(key), at, bytes));
      calls.FPDFAnnot_GetRect(annotation, heap.at);
      const { left, top, right, bottom } = heap.box();
      const drawn = text.trim() || (isDrawn(calls, annotation) ? withoutText : '');
      if (drawn !== '') notes.push({ text: drawn, ...turn(matrix, left, bottom, right, top) });
    }
    calls.FPDFPage_CloseAnnot(annotation);
  }
  return notes;
}

/** Whether an annotation shows text, or strikes some out; pictures alone, such as seals, do not count. */
function isDrawn(calls: PdfiumCalls, annotation: number): boolean {
  const count = calls.FPDFAnnot_GetObjectCount(annotation);
  for (let index = 0; index < count; index++) {
    const type = calls.FPDFPageObj_GetType(calls.FPDFAnnot_GetObject(annotation, index));
    if (type === 1) return true;
  }
  return calls.FPDFAnnot_GetSubtype(annotation) === strikeOut;
}
