import type { PdfiumCalls } from './instance.ts';
import type { Matrix } from './matrix.ts';
import type { Box, Colour } from './page.ts';

const scratchBytes = 2048;
const nameBytes = 64;

/** A piece of pdfium's memory for what its functions give back, and ways to read it. */
export class Heap {
  /** Where functions are told to write. */
  readonly at: number;
  readonly #calls: PdfiumCalls;
  #floats = new Float32Array(0);
  #integers = new Uint32Array(0);
  #doubles = new Float64Array(0);

  constructor(calls: PdfiumCalls) {
    this.#calls = calls;
    this.at = calls.malloc(scratchBytes);
  }

  /** The scratch memory as floats; to be asked for anew after each call: memory that grows takes the old view's length. */
  get floats(): Float32Array {
    if (this.#floats.length === 0)
      this.#floats = new Float32Array(this.#calls.memory.buffer, this.at, scratchBytes / 4);
    return this.#floats;
  }

  get doubles(): Float64Array {
    if (this.#doubles.length === 0)
      this.#doubles = new Float64Array(this.#calls.memory.buffer, this.at, scratchBytes / 8);
    return this.#doubles;
  }

  get integers(): Uint32Array {
    if (this.#integers.length === 0)
      this.#integers = new Uint32Array(this.#calls.memory.buffer, this.at, scratchBytes / 4);
    return this.#integers;
  }

  /** FS_RECTF: left, top, right, bottom. */
  box(): Box {
    const floats = this.floats;
    return {
      left: floats[0] as number,
      top: floats[1] as number,
      right: floats[2] as number,
      bottom: floats[3] as number,
    };
  }

  /** FS_MATRIX. */
  matrix(): Matrix {
    const floats = this.floats;
    return {
      a: floats[0] as number,
      b: floats[1] as number,
      c: floats[2] as number,
      d: floats[3] as number,
      e: floats[4] as number,
      f: floats[5] as number,
    };
  }

  /** Four numbers one after the other: red, green, blue and opacity. */
  colour(): Colour {
    const integers = this.integers;
    return {
      red: integers[0] as number,
      green: integers[1] as number,
      blue: integers[2] as number,
      opacity: integers[3] as number,
    };
  }

  /** The text that a function writes as UTF-16 with a final zero, given how many bytes it may write where. */
  text(write: (at: number, bytes: number) => number): string {
    const most = scratchBytes - nameBytes;
    const bytes = Math.min(write(this.at, most), most);
    if (bytes < 2) return '';
    const units = new Uint16Array(this.#calls.memory.buffer, this.at, (bytes >> 1) - 1);
    return String.fromCharCode(...units);
  }

  /** The address of a name as a C string; it holds until the next call. */
  name(name: string): number {
    const at = this.at + scratchBytes - nameBytes;
    const bytes = new Uint8Array(this.#calls.memory.buffer, at, nameBytes);
    bytes.fill(0);
    for (let index = 0; index < name.length; index++) bytes[index] = name.charCodeAt(index);
    return at;
  }
}
