import { changing } from './squeeze.ts';

/**
 * What a text can have in it, a bit each: a check asks for it before it looks closer. One pass finds all of them, where a
 * search for each would go through the text again.
 */
export const trait = {
  /** White space, or what has a half-width form: squeezing changes the text. */
  wide: 1 << 0,
  digit: 1 << 1,
  /** One of 。，、；：. */
  mark: 1 << 2,
  narrowBracket: 1 << 3,
  wideBracket: 1 << 4,
  /** X, x, × or _. */
  sign: 1 << 5,
  /** 某, and 的, told for their pairs. */
  certain: 1 << 6,
  particle: 1 << 7,
  county: 1 << 8,
  district: 1 << 9,
  township: 1 << 10,
  own: 1 << 11,
  unit: 1 << 12,
  item: 1 << 13,
  /** What stands in a bracket that waits to be filled in, or closes an empty one. */
  blank: 1 << 14,
} as const;

const pairBits = 16;

/** Two characters side by side: two marks, 的的, 某某, a unit behind a digit, 是 or 要 behind a number, a bracket to be filled in. */
export const pair = {
  marks: trait.mark << pairBits,
  particles: trait.particle << pairBits,
  certain: trait.certain << pairBits,
  count: trait.unit << pairBits,
  item: trait.item << pairBits,
  blank: trait.blank << pairBits,
} as const;

type Trait = keyof typeof trait;

const characters: Readonly<Record<Exclude<Trait, 'wide'>, string>> = {
  digit: '0123456789',
  mark: '。，、；：',
  narrowBracket: '()',
  wideBracket: '（）',
  sign: 'Xx×_',
  certain: '某',
  particle: '的',
  county: '县',
  district: '区',
  township: '镇乡街',
  own: '我',
  unit: '条件篇份',
  item: '是要',
  blank: '）)】]请此在填补待',
};

/** What a pair begins with, and what then makes it one. */
const pairs: readonly (readonly [before: string, Trait])[] = [
  [characters.mark, 'mark'],
  [characters.particle, 'particle'],
  [characters.certain, 'certain'],
  [characters.digit, 'unit'],
  ['一二三四五六七八九十', 'item'],
  ['（(【[', 'blank'],
];

/** Between the two, no character is narrowed; looking at them all would take its time. */
const narrowed = [
  [0, 0x3000],
  [0xfeff, 0xff5e],
] as const;

/** Of each character its traits, and above them those which make a pair with it when they follow. */
function bitsOfCharacters(): Uint32Array {
  const bits = new Uint32Array(0x1_0000);
  const add = (those: string, bit: number) => {
    for (const one of those) bits[one.charCodeAt(0)] = (bits[one.charCodeAt(0)] as number) | bit;
  };
  for (const [name, those] of Object.entries(characters)) add(those, trait[name as Trait]);
  for (const [before, name] of pairs) add(before, trait[name] << pairBits);
  for (const [first, last] of narrowed) {
    for (let code = first; code <= last; code += 1) {
      const one = String.fromCharCode(code);
      if (changing.test(one)) add(one, trait.wide);
    }
  }
  return bits;
}

const bits = bitsOfCharacters();

/** The traits of a text, and its pairs: bits of `trait` and of `pair`. */
export function traitsOf(text: string): number {
  let seen = 0;
  let paired = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = bits[text.charCodeAt(at)] as number;
    seen |= own;
    paired |= own & (before >>> pairBits);
    before = own;
  }
  return (seen & 0xffff) | (paired << pairBits);
}
