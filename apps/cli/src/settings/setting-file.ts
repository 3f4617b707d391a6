import { resolve } from 'node:path';
import type { Pointer, Words } from '@nianbao/core';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { fileBytes } from '../inputs/file-bytes.ts';
import { UsageError } from '../usage-error.ts';
import { yamlWords } from './yaml-words.ts';

/** A file of settings, in YAML or JSON (which is YAML as well). */
export interface SettingFile {
  readonly file: string;
  readonly sha256: string;
  readonly value: unknown;
  /** The line, from 1, of what a pointer names, or of the nearest thing around it. */
  readonly lineOf: (pointer: Pointer) => number;
}

/** Some thousand waivers. A parser may take its time for what is hostile. */
const mostBytes = 256 * 1024;

/** An alias stands for as much as its anchor holds: few of them make much of a small text. */
const mostAliases = 100;

function refuse(file: string, { zh, en }: Words): never {
  throw new UsageError({ zh: `${file}：${zh}`, en: `${file}: ${en}` });
}

function decode(file: string, bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  // What older editors of Chinese Windows write is no UTF-8.
  for (const encoding of utf16 ? ['utf-16le'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  return refuse(file, { zh: '不是文本文件', en: 'this is no text file' });
}

/** The first key that a mapping has twice. The parser's own way to find it takes the square of their number. */
function duplicateKey(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(String(key.value)) && at === undefined) at = key.range?.[0] ?? 0;
        keys.add(String(key.value));
      }
      return at === undefined ? undefined : visit.BREAK;
    },
  });
  return at;
}

/** Where something that a pointer names begins in the text: its key, or its item of a list. */
function offsetOf(document: Document, pointer: Pointer): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const pair = isMap(node) ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === key) : undefined;
    const inner = isSeq(node) ? node.items[Number(key)] : pair?.value;
    const start = pair === undefined ? inner : pair.key;
    if (!isNode(start)) break;
    offset = start.range?.[0] ?? offset;
    node = inner;
  }
  return offset;
}

function plainValue(file: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch {
    return refuse(file, {
      zh: '引用（& 和 *）太多或绕成了圈，请把内容直接写出来',
      en: 'too many aliases (& and *), or one of itself: write things out instead',
    });
  }
}

/** Loads a file of settings. Throws UsageError, with the line and column where it is neither YAML nor JSON. */
export async function settingFile(file: string, cwd: string): Promise<SettingFile> {
  const loaded = await fileBytes(resolve(cwd, file), file);
  if (loaded.bytes === null) return refuse(file, loaded.finding.message);
  if (loaded.bytes.length > mostBytes) {
    const most = mostBytes / 1024;
    refuse(file, { zh: `文件太大（超过 ${most} KB）`, en: `the file is too large (over ${most} KB)` });
  }
  const text = decode(file, loaded.bytes);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const complain = (error: Pick<YAMLError, 'code' | 'message'>, at: number) => {
    const { line, col } = lines.linePos(at);
    const { zh, en } = yamlWords(error, text.split('\n')[line - 1] ?? '');
    refuse(file, { zh: `第 ${line} 行第 ${col} 列：${zh}`, en: `line ${line}, column ${col}: ${en}` });
  };
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) complain(error, error.pos[0]);
  const twice = duplicateKey(document);
  if (twice !== undefined) complain({ code: 'DUPLICATE_KEY', message: 'Map keys must be unique' }, twice);
  return {
    file,
    sha256: String(loaded.input.sha256),
    value: plainValue(file, document),
    lineOf: (pointer) => Math.max(1, lines.linePos(offsetOf(document, pointer)).line),
  };
}
