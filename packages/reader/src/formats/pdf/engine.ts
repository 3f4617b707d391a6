import { type PdfiumCalls, startPdfium } from './instance.ts';

/**
 * The PDF engine, given to `read` as the option `pdfium`. One handle reads any number of files, one after the other. A
 * file that breaks the engine is told as a finding, and the handle stays usable: the next file is read by a fresh
 * instance of the same compiled module.
 */
export class Pdfium {
  readonly #start: () => PdfiumCalls;
  #calls: PdfiumCalls | null;

  /** Use `openPdfium` instead. */
  constructor(start: () => PdfiumCalls) {
    this.#start = start;
    this.#calls = start();
  }

  /** For format adapters: runs the work on the engine, which is thrown away when the work throws or leaves it too large. */
  use<Result>(work: (calls: PdfiumCalls) => Result): Result {
    const calls = this.#calls ?? this.#start();
    this.#calls = null;
    const result = work(calls);
    if (calls.memory.buffer.byteLength <= mostKept) this.#calls = calls;
    return result;
  }
}

const mostKept = 64 * 1024 * 1024;

/**
 * Starts the PDF engine from the bytes of `@embedpdf/pdfium/pdfium.wasm`, which the caller loads from wherever they
 * are: a file, or the network. Rejects with a CompileError or TypeError where the bytes are something else.
 */
export async function openPdfium(wasm: Uint8Array | ArrayBuffer): Promise<Pdfium> {
  const module = await WebAssembly.compile(wasm);
  return new Pdfium(() => startPdfium(module));
}
