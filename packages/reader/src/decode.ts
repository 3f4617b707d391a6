import { type Finding, finding } from '@nianbao/core';
import { latin1 } from './decoding/magic.ts';
import { utf8Evidence } from './decoding/utf8-evidence.ts';
import { empty, encoding, unsupported } from './problems/file.ts';

export interface Decoded {
  /** Without a byte order mark; line breaks as in the file. */
  readonly text: string;
  /** The name of the encoding as the web writes it: utf-8, gb18030, utf-16le or utf-16be. */
  readonly encoding: string;
  readonly findings: readonly Finding[];
}

/** A file that holds no text; the one finding says why. It has no `text`. */
export interface Undecoded {
  readonly findings: readonly Finding[];
}

/**
 * Turns the bytes of a file into text: by byte order mark, else as UTF-8, else as GB18030. Text with a few broken bytes
 * stays in the encoding of the rest, the broken places stand as � and are told. What is no text is refused.
 */
export function decode(bytes: Uint8Array): Decoded | Undecoded {
  if (bytes.length === 0) return { findings: [finding(empty, 'bytes', {}, { at: '' })] };
  const marked = markedEncoding(bytes);
  const nul = marked?.startsWith('utf-16') ? -1 : bytes.indexOf(0);
  if (nul !== -1) return binary(nul);
  const utf8 = marked === null ? decodeAs('utf-8', bytes, true) : null;
  if (utf8 !== null) return finish(bytes, 'utf-8', utf8);
  const name = marked ?? guess(bytes);
  return name === null ? binary(0) : finish(bytes, name, decodeAs(name, bytes, true));
}

/** `strict` is the text where no byte is broken. */
function finish(bytes: Uint8Array, name: string, strict: string | null): Decoded | Undecoded {
  const text = strict ?? decodeAs(name, bytes, false) ?? '';
  if (text.trim() === '') return { findings: [finding(empty, 'text', {}, { at: '' })] };
  // In other encodings the bytes tell.
  const nul = name.startsWith('utf-16') ? text.indexOf('\0') : -1;
  if (nul !== -1) return binary(2 * nul + 2);
  if (hasControls(text)) return binary(bytes.findIndex(isControl));
  if (strict !== null) return { text, encoding: name, findings: [] };
  const offset = text.indexOf('\ufffd');
  const line = lineAt(text, offset);
  const args = { encoding: name.toUpperCase(), count: replacements(text), line };
  return {
    text,
    encoding: name,
    findings: [finding(encoding, 'invalid', args, { at: '', source: { line, offset, length: 1 } })],
  };
}

function markedEncoding(bytes: Uint8Array): string | null {
  const mark = latin1(bytes, 0, 4);
  if (mark.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (mark.startsWith('\xff\xfe')) return 'utf-16le';
  if (mark.startsWith('\xfe\xff')) return 'utf-16be';
  return mark === '\x84\x31\x95\x33' ? 'gb18030' : null;
}

/** What stands before the space among characters, but for white space. */
const controlCharacters = /[^\s -\uffff]/g;

/** The encoding that bytes which are not UTF-8 throughout speak for; null when they are text in none. */
function guess(bytes: Uint8Array): string | null {
  const { characters, broken } = utf8Evidence(bytes);
  // GB18030 takes nearly any bytes, so it may not be asked first: text that is mostly UTF-8 is broken UTF-8.
  if (characters > broken) return 'utf-8';
  const gb = decodeAs('gb18030', bytes, true);
  if (gb !== null && (characters < broken || declared(bytes) !== 'utf-8')) return 'gb18030';
  const brokenGb = gb === null ? replacements(decodeAs('gb18030', bytes, false) ?? '') : 0;
  const fewest = Math.min(broken, brokenGb);
  if (fewest > 8 && fewest > bytes.length / 20) return null;
  return brokenGb < broken ? 'gb18030' : 'utf-8';
}

/** utf-8 or gb18030 where the head of the file names one of them. */
function declared(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 0, 1024);
  const [, name = ''] = /(?:charset|encoding)\s*=[\s"']*([\w-]+)/i.exec(head) ?? [];
  if (/^utf-?8$/i.test(name)) return 'utf-8';
  return /^gb/i.test(name) ? 'gb18030' : null;
}

function decodeAs(name: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    const text = new TextDecoder(name, { fatal }).decode(bytes);
    return text.startsWith('\ufeff') ? text.slice(1) : text;
  } catch {
    return null;
  }
}

const isControl = (byte: number) => byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 0x1a && byte !== 0x1b;

/** Control characters in a number that no text has. */
function hasControls(text: string): boolean {
  if (text.search(controlCharacters) < 0) return false;
  let count = 0;
  for (const [character] of text.matchAll(controlCharacters)) if (isControl(character.charCodeAt(0))) count += 1;
  return count > 8 && count > text.length / 200;
}

function binary(offset: number): Undecoded {
  return { findings: [finding(unsupported, 'binary', { offset: offset + 1 }, { at: '' })] };
}

function replacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++;
  }
  return line;
}
