/** What an instance of pdfium asks of its surroundings once it runs. */
export interface Surroundings {
  readonly memory: WebAssembly.Memory;
  readonly table: WebAssembly.Table;
  readonly stackPointer: () => number;
  readonly restoreStack: (pointer: number) => number;
  readonly setThrew: (threw: number, value: number) => number;
}

/** Thrown where pdfium gives up: out of memory, or a state that it holds to be impossible. */
class PdfiumAborted extends Error {}

const wasmPage = 65_536;
const noSuchFile = -44;
const badDescriptor = 8;
// What pdfium throws and catches itself to leave a decoder of images.
const longJump = Infinity;

/**
 * Whether what was thrown comes from pdfium: a trap, an abort, a long jump that it does not catch itself, or calls that
 * go too deep, which are RangeErrors, in Firefox InternalErrors.
 */
export function isOfPdfium(thrown: unknown): boolean {
  if (thrown instanceof Error)
    return (
      thrown instanceof WebAssembly.RuntimeError ||
      thrown instanceof PdfiumAborted ||
      thrown instanceof RangeError ||
      thrown.name === 'InternalError'
    );
  return thrown === longJump;
}

/**
 * The functions that pdfium imports: no files, no clock, no environment, no output, so that the same bytes always give
 * the same result. Memory grows up to `mostMemory` bytes; pdfium aborts where it needs more.
 */
export function importsOf(module: WebAssembly.Module, running: () => Surroundings, mostMemory: number) {
  let bytes = new Uint8Array(0);
  const abort = () => {
    throw new PdfiumAborted('pdfium aborted');
  };
  const known: Readonly<Record<string, WebAssembly.Call>> = {
    _abort_js: abort,
    __assert_fail: abort,
    _emscripten_throw_longjmp: () => {
      throw longJump;
    },
    _emscripten_memcpy_js: (to = 0, from = 0, count = 0) => {
      const { buffer } = running().memory;
      if (bytes.buffer !== buffer) bytes = new Uint8Array(buffer);
      bytes.copyWithin(to, from, from + count);
      return 0;
    },
    emscripten_resize_heap: (size = 0) => Number(grow(running().memory, size >>> 0, mostMemory)),
    emscripten_date_now: () => 0,
    environ_sizes_get: (count = 0, size = 0) => {
      const words = new Uint32Array(running().memory.buffer);
      words[count >> 2] = 0;
      words[size >> 2] = 0;
      return 0;
    },
    __syscall_openat: () => noSuchFile,
  };
  const imports: Record<string, Record<string, WebAssembly.Call>> = {};
  for (const { module: space, name } of WebAssembly.Module.imports(module)) {
    imports[space] ??= {};
    imports[space][name] = known[name] ?? (name.startsWith('invoke_') ? invoke(running) : missing(name));
  }
  return imports;
}

function grow(memory: WebAssembly.Memory, bytes: number, most: number): boolean {
  const now = memory.buffer.byteLength;
  if (bytes > most) return false;
  const wanted = Math.min(most, Math.max(bytes, now * 1.2));
  try {
    memory.grow(Math.ceil((wanted - now) / wasmPage));
    return true;
  } catch {
    return false;
  }
}

/** Calls a function of pdfium that may leave by a long jump. */
function invoke(running: () => Surroundings): WebAssembly.Call {
  return (index = 0, ...values) => {
    const { table, stackPointer, restoreStack, setThrew } = running();
    const stack = stackPointer();
    try {
      const call = table.get(index);
      if (call === null) throw new PdfiumAborted('pdfium calls what is no function');
      return call(...values);
    } catch (error) {
      restoreStack(stack);
      if (error !== longJump) throw error;
      return setThrew(1, 0);
    }
  };
}

/** Asked for the environment and the time zone, of which there is none. */
const nothing: ReadonlySet<string> = new Set(['environ_get', '_tzset_js', '_localtime_js', '_gmtime_js']);

/** Files, time zones and the like: there are none. */
function missing(name: string): WebAssembly.Call {
  if (name.startsWith('__syscall_')) return () => noSuchFile;
  if (name.startsWith('fd_')) return () => badDescriptor;
  if (nothing.has(name)) return () => 0;
  throw new TypeError(`not the version of @embedpdf/pdfium that this reader is made for: it asks for ${name}`);
}
