import type { Words } from '@nianbao/core';

/** How many letters must be added, removed or replaced to turn one text into another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}

/** How far a code is from what was asked for: whole, or by its name alone. Containing it is nearest of all. */
function far(asked: string, code: string): number {
  if (code.includes(asked)) return 0;
  return Math.min(distance(asked, code), distance(asked, code.slice(code.indexOf('/') + 1)));
}

/** The few codes that someone may have meant, nearest first; none where nothing is like it. */
export function nearest(code: string, codes: readonly string[], most = 3): readonly string[] {
  const asked = code.toLowerCase().slice(0, 100);
  return codes
    .map((one) => ({ one, far: far(asked, one) }))
    .filter((one) => one.far <= Math.max(2, asked.length / 2))
    .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
    .filter((one, _, [first]) => one.far <= (first as { far: number }).far + 2)
    .slice(0, most)
    .map(({ one }) => one);
}

/** What someone may have meant, as a question to go on with; empty where nothing is like it. */
export function meant(code: string, codes: readonly string[]): Words {
  const near = nearest(code, codes);
  if (near.length === 0) return { zh: '', en: '' };
  return { zh: `，是不是：${near.join('、')}？`, en: `; did you mean: ${near.join(', ')}?` };
}
