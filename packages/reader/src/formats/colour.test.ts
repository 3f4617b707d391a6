import { describe, expect, it } from 'vitest';
import { black, colourOf, isUnseen, mixed, picture, white } from './colour.ts';

describe('colours', () => {
  it.each([
    ['#FF8000', '#ff8000'],
    ['FF8000', '#ff8000'],
    ['80FF8000', '#ff8000'],
    ['#f80', '#ff8800'],
    ['#f808', '#ffc077'],
    ['#ff800080', '#ffbf7f'],
    ['#0000', 'transparent'],
    ['#00000000', 'transparent'],
    ['rgb(255, 128, 0)', '#ff8000'],
    ['rgb(100% 50% 0%)', '#ff8000'],
    ['rgba(0,0,0,.5)', '#808080'],
    ['rgb(0 0 0 / 5%)', 'transparent'],
    ['rgb(300,-5,0)', '#ff0000'],
    ['hsl(30, 100%, 50%)', '#ff8000'],
    ['hsl(-120deg 100% 25%)', '#000080'],
    ['hsla(30,100%,50%,0)', 'transparent'],
    [' Ivory ', '#ffffff'],
    ['Tomato', 'tomato'],
    ['transparent', 'transparent'],
    ['rgb(a,b,c)', 'rgb(a,b,c)'],
    ['rgb()', 'rgb()'],
    ['', ''],
  ])('are read: %s is %s', (text, colour) => {
    expect(colourOf(text)).toBe(colour);
  });

  it('lie over each other', () => {
    expect(mixed(black, white, 0.05)).toBe('#f2f2f2');
    expect(mixed('#ff0000', '#0000ff', 0.5)).toBe('#800080');
    expect(mixed(black, 'accent1', 0.5)).toBe(picture);
  });

  it('are seen unless they are those of their ground, or white on what is pale', () => {
    const unseen: [string | null, string | null][] = [
      [white, null],
      ['#f0f0f0', null],
      [white, '#c8c8c8'],
      ['transparent', black],
      ['#ff0000', '#ff0000'],
      ['tomato', 'tomato'],
    ];
    const seen: [string | null, string | null][] = [
      [null, null],
      [null, white],
      ['#efffff', null],
      [white, '#c7ffff'],
      [white, 'tomato'],
      [white, picture],
      ['#ff0000', '#ff0001'],
      ['auto', black],
    ];
    expect(unseen.filter(([colour, ground]) => !isUnseen(colour, ground))).toEqual([]);
    expect(seen.filter(([colour, ground]) => isUnseen(colour, ground))).toEqual([]);
  });
});
