import { importsOf, type Surroundings } from './imports.ts';

/** The functions of pdfium that are called, by their names in its C headers; pointers are offsets into `memory`. */
export type PdfiumCalls = Readonly<Record<CallName, (...values: number[]) => number>> & {
  readonly memory: { readonly buffer: ArrayBuffer };
};

type CallName = (typeof callNames)[number];

const callNames = [
  'malloc',
  'free',
  'FPDF_InitLibraryWithConfig',
  'FPDF_LoadMemDocument64',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_GetMetaText',
  'FPDF_GetPageBoundingBox',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDFPage_GetRotation',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetFlags',
  'FPDFAnnot_GetRect',
  'FPDFAnnot_GetStringValue',
  'FPDFAnnot_GetObjectCount',
  'FPDFAnnot_GetObject',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_SetMatrix',
  'FPDFPageObj_HasTransparency',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetMark',
  'FPDFPageObjMark_GetName',
  'FPDFPageObjMark_GetParamStringValue',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetStrokeColor',
  'FPDFPageObj_GetStrokeWidth',
  'FPDFPageObj_GetClipPath',
  'FPDFClipPath_CountPaths',
  'FPDFClipPath_CountPathSegments',
  'FPDFClipPath_GetPathSegment',
  'FPDFImageObj_GetImagePixelSize',
  'FPDFImageObj_GetRenderedBitmap',
  'FPDFBitmap_GetFormat',
  'FPDFBitmap_GetWidth',
  'FPDFBitmap_GetHeight',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_Destroy',
  'FPDFPath_GetDrawMode',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetClose',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_IsGenerated',
  'FPDFText_IsHyphen',
  'FPDFText_GetCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetTextObject',
  'FPDFText_GetFontSize',
  'FPDFText_GetMatrix',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetTextRenderMode',
] as const;

const mostMemory = 128 * 1024 * 1024;
const configBytes = 64;

/** A fresh instance of pdfium, ready to open documents. */
export function startPdfium(module: WebAssembly.Module): PdfiumCalls {
  let surroundings: Surroundings | null = null;
  const running = () => {
    if (surroundings === null) throw new Error('pdfium is not running yet');
    return surroundings;
  };
  const { exports } = new WebAssembly.Instance(module, importsOf(module, running, mostMemory));
  const call = (name: string) => {
    const found = exports[name];
    if (typeof found !== 'function') throw new TypeError(`not the WebAssembly of @embedpdf/pdfium: no ${name}`);
    return found as WebAssembly.Call;
  };
  const memory = exports.memory as WebAssembly.Memory;
  surroundings = {
    memory,
    table: exports.__indirect_function_table as WebAssembly.Table,
    stackPointer: call('emscripten_stack_get_current'),
    restoreStack: call('_emscripten_stack_restore'),
    setThrew: call('setThrew'),
  };
  const found = Object.fromEntries(callNames.map((name) => [name, call(name)])) as Record<CallName, WebAssembly.Call>;
  // A literal is made with a layout of its own: thousands of calls each look a function up in it.
  const calls = { ...found, memory };
  call('__wasm_call_ctors')();
  const config = calls.malloc(configBytes);
  new Uint8Array(memory.buffer, config, configBytes).fill(0);
  new Uint32Array(memory.buffer, config, 1)[0] = 2;
  calls.FPDF_InitLibraryWithConfig(config);
  calls.free(config);
  return calls;
}
