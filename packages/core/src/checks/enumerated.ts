import type { Words } from '../forms/index.ts';

/** Names as one enumeration: the first so many, and that there are more. A text is the same in both languages. */
export function enumerated(names: readonly (Words | string)[], most: number): Words {
  const shown = names.slice(0, most);
  const more = names.length > most;
  const inLanguage = (language: keyof Words) => shown.map((one) => (typeof one === 'string' ? one : one[language]));
  return {
    zh: inLanguage('zh').join('、') + (more ? '等' : ''),
    en: inLanguage('en').join(', ') + (more ? ' and others' : ''),
  };
}
