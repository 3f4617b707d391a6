import type { Pdfium } from '@nianbao/reader/pdfium';

const path = 2;
const form = 5;
const bytesOfBox = 32;

/** Numbers of what is drawn: a character with its box, or a point of a path. */
type Drawn = readonly number[];

/** Every character with its box and every point of every path of a PDF, by the same engine as the reader's, and nothing else. */
export function textBoxesAndPaths(pdfium: Pdfium, bytes: Uint8Array): readonly Drawn[] {
  return pdfium.use((calls) => {
    const drawn: Drawn[] = [];
    const file = calls.malloc(bytes.length);
    const at = calls.malloc(bytesOfBox);
    new Uint8Array(calls.memory.buffer).set(bytes, file);
    const document = calls.FPDF_LoadMemDocument64(file, bytes.length, 0);
    if (document === 0) throw new Error('pdfium does not open the file');

    const takePath = (object: number) => {
      for (let index = 0; index < calls.FPDFPath_CountSegments(object); index += 1) {
        const segment = calls.FPDFPath_GetPathSegment(object, index);
        calls.FPDFPathSegment_GetPoint(segment, at, at + 4);
        const point = new Float32Array(calls.memory.buffer, at, 2);
        drawn.push([calls.FPDFPathSegment_GetType(segment), point[0] as number, point[1] as number]);
      }
    };
    const takeObject = (object: number) => {
      const type = calls.FPDFPageObj_GetType(object);
      if (type === path) takePath(object);
      if (type !== form) return;
      for (let index = 0; index < calls.FPDFFormObj_CountObjects(object); index += 1)
        takeObject(calls.FPDFFormObj_GetObject(object, index));
    };

    for (let number = 0; number < calls.FPDF_GetPageCount(document); number += 1) {
      const page = calls.FPDF_LoadPage(document, number);
      for (let index = 0; index < calls.FPDFPage_CountObjects(page); index += 1)
        takeObject(calls.FPDFPage_GetObject(page, index));
      const text = calls.FPDFText_LoadPage(page);
      for (let index = 0; index < calls.FPDFText_CountChars(text); index += 1) {
        const character = calls.FPDFText_GetUnicode(text, index);
        calls.FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
        const box = new Float64Array(calls.memory.buffer, at, 4);
        drawn.push([character, box[0] as number, box[1] as number, box[2] as number, box[3] as number]);
      }
      calls.FPDFText_ClosePage(text);
      calls.FPDF_ClosePage(page);
    }
    calls.FPDF_CloseDocument(document);
    calls.free(at);
    calls.free(file);
    return drawn;
  });
}
