import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mutated, mutatedPart, numbersFrom } from './mutated.ts';

const bytes = Uint8Array.from({ length: 500 }, (_, index) => index % 251);
const other = Uint8Array.from({ length: 300 }, () => 7);
const seeds = Array.from({ length: 300 }, (_, index) => index);

describe('damaged files', () => {
  it('are the same for the same seed, and differ from the file and from each other', () => {
    const all = seeds.map((seed) => mutated(bytes, other, seed).join());
    expect(seeds.map((seed) => mutated(bytes, other, seed).join())).toEqual(all);
    expect(new Set(all).size).toBeGreaterThan(250);
    expect(all.filter((one) => one === bytes.join()).length).toBeLessThan(15);
  });

  it('may be longer, shorter or empty; the file itself is left alone', () => {
    const before = bytes.join();
    const lengths = seeds.map((seed) => mutated(bytes, other, seed).length);
    expect(Math.min(...lengths)).toBeLessThan(100);
    expect(Math.max(...lengths)).toBeGreaterThan(1000);
    expect(bytes.join()).toBe(before);
    for (const seed of seeds) expect(mutated(new Uint8Array(), new Uint8Array(), seed)).toBeInstanceOf(Uint8Array);
  });

  it('in an archive leave its other parts alone', () => {
    const parts = { a: strToU8('<a>一</a>'.repeat(40)), b: strToU8('<b/>'.repeat(40)) };
    const zip = zipSync(parts);
    let changed = 0;
    for (const seed of seeds) {
      const found = unzipSync(mutatedPart(zip, zip, seed));
      expect(Object.keys(found)).toEqual(['a', 'b']);
      const same = (['a', 'b'] as const).filter((name) => found[name]?.join() === parts[name].join());
      expect(same.length).toBeGreaterThan(0);
      changed += 2 - same.length;
    }
    expect(changed).toBeGreaterThan(250);
  });
});

describe('numbers from a seed', () => {
  it('stay below their bound and reach all of it', () => {
    const numbers = numbersFrom(1);
    const found = new Set(Array.from({ length: 500 }, () => numbers(10)));
    expect([...found].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
