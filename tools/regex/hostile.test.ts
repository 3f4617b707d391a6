import { describe, expect, it } from 'vitest';
import { everyPattern, titled } from './every-pattern.ts';
import { attack, hostileTexts } from './hostile.ts';
import { attackOf } from './prove.ts';

const { patterns } = await everyPattern();
const megabyte = 1_000_000;

describe('the regular expressions of published source get through 1 MB of hostile text', () => {
  it.each(titled(patterns))('%s', { timeout: 120_000 }, (_, pattern) => {
    const texts = hostileTexts(pattern, attackOf(pattern), megabyte);
    const written = new RegExp(pattern.source, pattern.flags);
    for (const text of texts) {
      expect(text.length).toBeGreaterThanOrEqual(megabyte);
      expect(attack(written, text)).toBeGreaterThanOrEqual(-1);
    }
  });
});

describe('hostile texts', () => {
  const made = { at: 'test', source: '年\\s*报|[xy]\\d', flags: '' };

  it('are made of what a pattern looks for, and of the attack that is proposed', () => {
    const texts = hostileTexts(made, { prefix: '>', pump: '年 ', suffix: '<' }, 8);
    expect(texts).toEqual(expect.arrayContaining(['xxxxxxxx', '>年 年 年 年 <']));
    expect(texts.every((text) => text.length >= 8)).toBe(true);
    expect(attackOf({ ...made, source: '\\s*报' })).toMatchObject({ pump: expect.stringMatching(/\s/) });
    expect(attackOf({ ...made, source: '报' })).toBeNull();
  });

  it('are searched as code does: all matches of a global pattern, else the first', () => {
    expect(attack(/a/g, 'babab')).toBe(2);
    expect(attack(/a/, 'babab')).toBe(1);
    expect(attack(/c/, 'babab')).toBe(-1);
  });
});
