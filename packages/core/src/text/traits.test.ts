import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squeeze } from './squeeze.ts';
import { pair, trait, traitsOf } from './traits.ts';

const has = (text: string, bit: number) => (traitsOf(text) & bit) !== 0;
const squeezes = trait.space | trait.wide;

describe('traits of a text', () => {
  it('say of every character whether squeezing changes it', () => {
    const differing = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
      (one) => has(one, squeezes) !== (squeeze(one) !== one),
    );
    expect(differing).toEqual([]);
  });

  it.each([
    ['全年公开3条', pair.count, true],
    ['全年公开３ 条', pair.count, true],
    ['全年公开三条', pair.count, false],
    ['收到三件', pair.measure, true],
    ['收到 3 件', pair.measure, true],
    ['收到各件', pair.measure, false],
    ['条3', pair.count, false],
    ['甲，。乙', pair.marks, true],
    ['甲，乙。', pair.marks, false],
    ['我的的书', pair.doubled, true],
    ['目的', pair.doubled, false],
    ['某 某', pair.doubled, true],
    ['某镇某村', pair.doubled, false],
    ['部分公开', pair.partly, true],
    ['区分 处理', pair.partly, true],
    ['公开部分', pair.partly, false],
    ['一是好', pair.item, true],
    ['十要好', pair.item, true],
    ['是一', pair.item, false],
    ['（请填写）', pair.blank, true],
    ['【】', pair.blank, true],
    ['（一）', pair.blank, false],
    ['2023年2023年', pair.digitAfterYear, true],
    ['2023年度2', pair.digitAfterYear, true],
    ['2023年，度2', pair.digitAfterYear, true],
    ['2023年，2', pair.digitAfterYear, false],
    ['工作工作', pair.echo, true],
    ['工作 工\n作', pair.echo, true],
    ['20２0', pair.echo, false],
    ['公开、公开', pair.echo, false],
    ['工作做工', pair.echo, false],
  ])('“%s”', (text, bit, expected) => {
    expect(has(text, bit)).toBe(expected);
    expect(has(`甲${text}乙`, bit)).toBe(expected);
  });

  it('are those of the squeezed text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'年3３件，。()（（）XＸ的某县区镇我是一请 \t') });
    fc.assert(
      fc.property(text, (one) => {
        const traits = traitsOf(one);
        const plain = squeeze(one);
        expect(traits & squeezes).toBe(plain === one ? 0 : traits & squeezes);
        // An echo of one character in two widths is the only pair that is not seen.
        expect(traits & ~squeezes & ~pair.echo).toBe(traitsOf(plain) & ~pair.echo);
      }),
    );
  });
});
