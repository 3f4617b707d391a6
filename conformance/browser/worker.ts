import { read } from '@nianbao/reader';
import { openPdfium, type Pdfium } from '@nianbao/reader/pdfium';

/** What the page sends: the engine once, then files. */
type Message = { readonly wasm: ArrayBuffer } | { readonly file: ArrayBuffer };

/** The little of a worker that is used here: the libraries themselves know of none. */
interface Scope {
  onmessage: ((event: { readonly data: Message }) => void) | null;
  postMessage(text: string): void;
}

const scope = globalThis as unknown as Scope;
let pdfium: Pdfium | undefined;

scope.onmessage = async ({ data }) => {
  try {
    if ('wasm' in data) {
      pdfium = await openPdfium(data.wasm);
      scope.postMessage('ready');
    } else scope.postMessage(JSON.stringify(read(new Uint8Array(data.file), { pdfium })));
  } catch (error) {
    scope.postMessage(`failed: ${error instanceof Error ? error.stack : String(error)}`);
  }
};
