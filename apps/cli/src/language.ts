import type { Words } from '@nianbao/core';

export type Language = keyof Words;

export const languages = ['zh', 'en'] as const satisfies readonly Language[];

/** The language that the locale asks for: English for `en…`, Chinese for all else. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'zh';
}
