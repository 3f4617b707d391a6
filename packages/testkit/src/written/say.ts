import { type Numerals, numeral } from './numerals.ts';
import type { Picks } from './picks.ts';

/** What a template is filled with: words as they are, figures in the numerals of the report. */
export type Slots = Readonly<Record<string, number | string>>;

/**
 * A template filled in. `[a|b]` is one of the two, `{name}` a slot, `{~20-90}` any number from 20 to 90, written as the
 * report writes its numbers.
 */
export function say(template: string, slots: Slots, picks: Picks, how: Numerals): string {
  const chosen = template.replace(/\[([^\]]*)\]/g, (_, ways: string) => picks.pick(ways.split('|')));
  return chosen.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const range = /^~(\d+)-(\d+)$/.exec(name);
    const value = range ? picks.between(Number(range[1]), Number(range[2])) : slots[name];
    if (value === undefined) throw new RangeError(`no {${name}} for “${template}”`);
    return typeof value === 'number' ? numeral(value, how) : value;
  });
}
