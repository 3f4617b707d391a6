import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterNames, pathInside } from './letter-names.ts';

describe('pathInside', () => {
  const inside = (file: string, ...operands: readonly string[]) =>
    pathInside(file, operands, resolve('/work')).replaceAll('\\', '/');

  it('is the path below the folder that was named', () => {
    expect(inside('年报/教育局/2023.html', '年报')).toBe('教育局/2023.html');
    expect(inside('教育局/2023.html', '.')).toBe('教育局/2023.html');
    expect(inside('../x/a.html', '../x')).toBe('a.html');
  });

  it('names the folder too where several things were named', () => {
    expect(inside('甲/a.html', '甲', '乙')).toBe('甲/a.html');
    expect(inside('深/乙/a.html', '甲', '深/乙')).toBe('乙/a.html');
  });

  it('is the name of a file that was named itself', () => {
    expect(inside('../elsewhere/a.html', '../elsewhere/a.html')).toBe('a.html');
  });
});

describe('letterNames', () => {
  it.each([
    [
      ['a.html', '教育局/2023.html'],
      ['a.md', '教育局-2023.md'],
    ],
    [
      ['a.html', 'a.pdf'],
      ['a.html.md', 'a.pdf.md'],
    ],
    [
      ['a.html', 'A.html', 'b.html'],
      ['a.html.md', 'A.html-2.md', 'b.md'],
    ],
    [
      ['a/b.html', 'a-b.html'],
      ['a-b.html.md', 'a-b.html-2.md'],
    ],
    [
      ['a.html.x', 'a.html', 'a.pdf'],
      ['a.html.md', 'a.html-2.md', 'a.pdf.md'],
    ],
    [
      ['../../etc/passwd', '.hidden', 'c:\\d|e?.html', '\u202egpj.html'],
      ['etc-passwd.md', 'hidden.md', 'c-d-e-.md', 'gpj.md'],
    ],
    [
      ['...', ''],
      ['_.md', '_-2.md'],
    ],
  ])('of %j are %j', (paths, names) => {
    expect(letterNames(paths)).toEqual(names);
  });

  it('are none that Windows keeps for devices', () => {
    expect(letterNames(['CON.html', 'nul.pdf', 'control.html'])).toEqual(['_CON.md', '_nul.md', 'control.md']);
  });

  it('stay in their folder, short enough and unlike each other, whatever the paths', () => {
    const path = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.constantFrom('..', '../a', '/a', 'a', 'A', 'a-2', 'a.md', '\\..\\a', '年报/😀'.repeat(40)),
    );
    fc.assert(
      fc.property(fc.array(path, { maxLength: 20 }), (paths) => {
        const names = letterNames(paths);
        expect(names).toHaveLength(paths.length);
        expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name).toMatch(/^[^.\\/\p{Cc}][^\\/\p{Cc}]*\.md$/u);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        }
      }),
    );
  });
});
