import { expect, it } from 'vitest';
import { localeLanguage } from './language.ts';

it.each([
  [{}, 'zh'],
  [{ LANG: 'C' }, 'zh'],
  [{ LANG: 'POSIX' }, 'zh'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'fr_FR.UTF-8' }, 'zh'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en' }, 'en'],
  [{ LANG: 'enm_XX' }, 'zh'],
  [{ LC_ALL: 'zh_CN', LC_MESSAGES: 'en_US', LANG: 'en_US' }, 'zh'],
  [{ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, 'en'],
] as const)('the locale %j asks for %s', (env, language) => {
  expect(localeLanguage(env)).toBe(language);
});
