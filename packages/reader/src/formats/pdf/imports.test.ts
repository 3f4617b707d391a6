import { describe, expect, it } from 'vitest';
import { boundsOf, Unreadable } from '../../limits.ts';
import { loadPdfium } from '../../node/pdfium.ts';
import { readPdf } from '../pdf.ts';
import { openPdfium, Pdfium } from './engine.ts';
import { handMadePdf, text } from './hand-made.ts';
import type { PdfiumCalls } from './instance.ts';

const sound = await loadPdfium();
const file = handMadePdf([{ content: text(50, 700, '本机关依法公开政府信息') }]);

/** What reading throws where counting the characters of a page throws something. */
function thrownWhere(thrown: unknown): unknown {
  return sound.use((calls) => {
    const broken: PdfiumCalls = {
      ...calls,
      FPDFText_CountChars: () => {
        throw thrown;
      },
    };
    try {
      return readPdf(file, boundsOf(), { pdfium: new Pdfium(() => broken) });
    } catch (error) {
      return error;
    }
  });
}

describe('what is thrown while a file is read', () => {
  it.each([
    ['a trap of the engine', new WebAssembly.RuntimeError('unreachable')],
    ['calls of the engine that go too deep', new RangeError('Maximum call stack size exceeded')],
    ['the same in Firefox', Object.assign(new Error('too much recursion'), { name: 'InternalError' })],
    ['a long jump that the engine does not catch', Infinity],
  ])('%s is the fault of the file', (_, thrown) => {
    const error = thrownWhere(thrown);
    expect(error).toBeInstanceOf(Unreadable);
    expect((error as Unreadable).finding).toMatchObject({ code: 'read/damaged', messageId: 'file' });
  });

  it.each([
    ['a mistake of the reader', new TypeError('undefined is not a function')],
    ['a failed assertion', new Error('not so')],
    ['a number', 1],
  ])('%s comes through', (_, thrown) => {
    expect(thrownWhere(thrown)).toBe(thrown);
  });

  it('an engine that is none comes through', () => {
    const pdfium = Promise.resolve(sound) as unknown as Pdfium;
    expect(() => readPdf(file, boundsOf(), { pdfium })).toThrow(TypeError);
  });
});

describe('an engine of another version', () => {
  /** A module that asks for one function. */
  const askingFor = (name: string) =>
    Uint8Array.of(
      ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...[1, 4, 1, 0x60, 0, 0],
      ...[2, 8 + name.length, 1, 3, 0x65, 0x6e, 0x76, name.length],
      ...Array.from(name, (char) => char.charCodeAt(0)),
      ...[0, 0],
    );

  it('is refused at once', async () => {
    await expect(openPdfium(askingFor('clock'))).rejects.toThrow(/it asks for clock/);
    await expect(openPdfium(askingFor('fd_read'))).rejects.toThrow(/no emscripten_stack_get_current/);
  });
});
