import type { Words } from '../forms/index.ts';

const mostListed = 20;

/** Names as one enumeration: the first twenty, and that there are more. */
export function listed(names: readonly string[]): Words {
  const shown = names.slice(0, mostListed);
  const more = names.length > shown.length;
  return { zh: shown.join('、') + (more ? '等' : ''), en: shown.join(', ') + (more ? ' and others' : '') };
}
