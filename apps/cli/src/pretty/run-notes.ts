import type { Finding } from '@nianbao/core';
import type { Language } from '../language.ts';
import { plain } from '../terminal/plain.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { words } from './words.ts';

/** What is to be told of the whole run, one by one; empty where there is nothing. */
export function runNotes(findings: readonly Finding[], language: Language, { width, colors }: Style): string {
  const say = words[language];
  const paint = { error: colors.red, warning: colors.yellow, info: colors.dim } as const;
  const lines = findings.flatMap(({ severity, message }) =>
    wrap(`${say[severity]}${say.colon}${plain(message[language])}`, { width, rest: '  ' }).map(paint[severity]),
  );
  return lines.map((line) => `${line}\n`).join('');
}
