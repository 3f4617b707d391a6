import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squeeze } from './squeeze.ts';
import { pair, trait, traitsOf } from './traits.ts';

const has = (text: string, bit: number) => (traitsOf(text) & bit) !== 0;

describe('traits of a text', () => {
  it('say of every character whether squeezing changes it', () => {
    const differing = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
      (one) => has(one, trait.wide) !== (squeeze(one) !== one),
    );
    expect(differing).toEqual([]);
  });

  it.each([
    ['全年公开3条', pair.count, true],
    ['全年公开三条', pair.count, false],
    ['条3', pair.count, false],
    ['甲，。乙', pair.marks, true],
    ['甲，乙。', pair.marks, false],
    ['我的的书', pair.particles, true],
    ['目的', pair.particles, false],
    ['某某', pair.certain, true],
    ['某镇某村', pair.certain, false],
    ['一是好', pair.item, true],
    ['十要好', pair.item, true],
    ['是一', pair.item, false],
    ['（请填写）', pair.blank, true],
    ['【】', pair.blank, true],
    ['（一）', pair.blank, false],
  ])('“%s”', (text, bit, expected) => {
    expect(has(text, bit)).toBe(expected);
    expect(has(`甲${text}乙`, bit)).toBe(expected);
  });

  it('are those of its parts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'年3件，。()（）X某的县区镇我是一请 ') });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const own = traitsOf(one) | traitsOf(two);
        expect(traitsOf(one + two) & own).toBe(own);
        expect(traitsOf(`${one}\u4e00${two}`) & 0xffff).toBe(own & 0xffff);
      }),
    );
  });
});
