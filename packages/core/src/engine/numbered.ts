import { enumerated } from '../checks/enumerated.ts';
import type { Words } from '../forms/index.ts';

/** The most that the engine names of reports, units or years. */
export const mostNamed = 10;

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
    mostNamed,
  );
}
