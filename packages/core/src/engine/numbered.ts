import type { Words } from '../forms/index.ts';

const mostNamed = 10;

/** Names as one enumeration: the first ten, and that there are more. */
export function enumerated(parts: readonly Words[]): Words {
  const shown = parts.slice(0, mostNamed);
  const more = parts.length > shown.length;
  return {
    zh: shown.map(({ zh }) => zh).join('、') + (more ? '等' : ''),
    en: shown.map(({ en }) => en).join(', ') + (more ? ' and others' : ''),
  };
}

/** Something given in a list, by its place from 0 and its name where it has one. */
interface Numbered {
  readonly index: number;
  readonly name: string | null;
}

/** Reports as people point at them in a list: `第 3 份“某县教育局”`. */
export function numbered(reports: readonly Numbered[]): Words {
  return enumerated(
    reports.map(({ index, name }) => {
      const quoted = name === null ? '' : `“${name}”`;
      return { zh: `第 ${index + 1} 份${quoted}`, en: `no. ${index + 1} ${quoted}`.trimEnd() };
    }),
  );
}
