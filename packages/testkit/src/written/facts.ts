import type { Figures } from './figures.ts';

const groups: Readonly<Record<string, RegExp>> = {
  refused: /^refused/,
  unavailable: /^unavailable/,
  notProcessed: /^notProcessed/,
  other: /^other/,
};

const cellsOf = (row: Readonly<Record<string, number>> | undefined, prefix: string) =>
  Object.entries(row ?? {}).map(([key, value]) => [`${prefix}.${key}`, value] as const);

/** What sentences may state, by name: totals of rows by the name of the row, cells as `row.column`, sums of groups. */
export function factsOf(figures: Figures): Readonly<Record<string, number>> {
  const facts: Record<string, number> = {};
  for (const [table, rows] of Object.entries(figures)) {
    for (const [key, row] of Object.entries(rows)) {
      for (const [name, value] of cellsOf(row, key)) facts[name] = value;
      if (table === 'requests' || table === 'remedies') facts[key] = row.total ?? 0;
    }
  }
  const requests = figures.requests ?? {};
  for (const [group, pattern] of Object.entries(groups)) {
    const own = Object.entries(requests).filter(([key]) => pattern.test(key));
    facts[group] = own.reduce((sum, [, row]) => sum + (row.total ?? 0), 0);
  }
  const at = (name: string) => facts[name] ?? 0;
  facts.incoming = at('received') + at('carriedIn');
  facts.disclosed = at('granted') + at('partiallyGranted');
  facts.litigation = at('directLitigation') + at('litigationAfterReconsideration');
  facts.legalPersons = at('received') - at('received.naturalPerson');
  facts.disputes = at('litigation') + at('reconsideration');
  return facts;
}

/** A share in percent, with one or two decimals, as agencies round it. */
export function percent(part: number, whole: number, decimals: number): string {
  return whole === 0 ? '0%' : `${Number(((100 * part) / whole).toFixed(decimals))}%`;
}
