import { describe, expect, it } from 'vitest';
import { isBounded, withoutAssertions } from './assertions.ts';
import { everyPattern, titled } from './every-pattern.ts';
import { prove } from './prove.ts';
import { type Pattern, patternsOf } from './sources.ts';

const { files, built, patterns } = await everyPattern();

describe('the regular expressions of published source', () => {
  it('are found, also those that are built', () => {
    expect(patterns.length).toBeGreaterThan(250);
    for (const { file, built: calls } of files) {
      const made = built.filter(({ at }) => at === file).length;
      const why = `${file} builds a pattern when it runs, not when it is loaded: lines ${calls.join(', ')}`;
      expect(made, why).toBeGreaterThanOrEqual(calls.length);
    }
  });

  it.each(titled(patterns))('take linear time: %s', { timeout: 240_000 }, (_, pattern) => {
    expect(prove(pattern)).toEqual({ linear: true });
  });
});

const pattern = (made: RegExp): Pattern => ({ at: 'test', source: made.source, flags: made.flags });

describe('a proof', () => {
  it.each([/a+b/, /A+b/i, /\s+$/, /^(?:a|a)*$/, /x[^y]*y/, /^\d*5\w*$/, /(?<!x)a+b/, /a(?=b*c)/, /(?<=a+)b/])(
    'is refused for %s',
    (made) => {
      expect(prove(pattern(made))).toMatchObject({ linear: false });
    },
  );

  it.each([/^\s+/, /a{1,20}b/, /^(?:a|b)*c/, /(?<!x)a{1,9}b/, /^\s*\{(?!\\rtf)/, /a\(?=b/, /[(?=]a/])(
    'is found for %s',
    (made) => {
      expect(prove(pattern(made))).toEqual({ linear: true });
    },
  );

  it('takes look-arounds out wherever they stand', () => {
    expect(withoutAssertions('a(?=b[)](c))d(?<!e)')).toEqual({ source: 'a(?:)d(?:)', assertions: ['b[)](c)', 'e'] });
    expect(withoutAssertions('[(?=]\\(?!')).toEqual({ source: '[(?=]\\(?!', assertions: [] });
    expect(() => withoutAssertions('(?=a')).toThrow(SyntaxError);
    expect([isBounded('a{1,3}[*]\\+'), isBounded('a{2,}'), isBounded('(?:a|b)*')]).toEqual([true, false, false]);
  });
});

it('finds patterns where they are written and where they are built', () => {
  const source = "const a = /b[/]c/gi;\nconst d = new RegExp('e');\nconst f = (g: string) => RegExp(g);\n'/no/';";
  expect(patternsOf('one.ts', source)).toEqual({
    file: 'one.ts',
    literals: [{ at: 'one.ts:1', source: 'b[/]c', flags: 'gi' }],
    built: [2, 3],
  });
});
