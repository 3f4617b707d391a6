import { squeeze } from './squeeze.ts';

/**
 * What a text can have in it, a bit each: a check asks for it before it looks closer. One pass finds all of them, where a
 * search for each would go through the text again.
 */
export const trait = {
  /** White space, which squeezing takes out; the traits of a text are those without it. */
  space: 1 << 0,
  /** What has a half-width form; it has the traits of that form too. */
  wide: 1 << 1,
  digit: 1 << 2,
  /** One of 。，、；：. */
  mark: 1 << 3,
  bracket: 1 << 4,
  /** What is counted in claims: 件 and the like. */
  measure: 1 << 5,
  /** X, x, × or _. */
  sign: 1 << 6,
  /** 的 or 某. */
  doubled: 1 << 7,
  /** 公 or 处. */
  partly: 1 << 8,
  /** 县 or 旗; 区; 镇, 乡 or 街. */
  county: 1 << 9,
  district: 1 << 10,
  township: 1 << 11,
  /** 未, 无, 零, 没 or 存. */
  denial: 1 << 12,
  unit: 1 << 13,
  item: 1 << 14,
  /** What stands in a bracket that waits to be filled in, or closes an empty one. */
  blank: 1 << 15,
} as const;

const pairBits = 16;

/**
 * Two characters side by side: two marks, 的的 or 某某, 分公 or 分处, a unit behind a digit, a measure behind any number, 是 or 要 behind a number, a
 * bracket to be filled in, a digit behind 年 or 年度; and 工作工作, any two characters twice.
 */
export const pair = {
  marks: trait.mark << pairBits,
  doubled: trait.doubled << pairBits,
  partly: trait.partly << pairBits,
  count: trait.unit << pairBits,
  measure: trait.measure << pairBits,
  item: trait.item << pairBits,
  blank: trait.blank << pairBits,
  digitAfterYear: trait.digit << pairBits,
  echo: trait.space << pairBits,
} as const;

type Trait = keyof typeof trait;

const characters: Readonly<Record<Exclude<Trait, 'wide' | 'space'>, string>> = {
  digit: '0123456789',
  mark: '。，、；：',
  bracket: '()',
  measure: '件宗起份例元%',
  sign: 'Xx×_',
  doubled: '的某',
  partly: '公处',
  county: '县旗',
  district: '区',
  township: '镇乡街',
  denial: '未无零没存',
  unit: '条件篇份',
  item: '是要',
  blank: '）)】]请此在填补待',
};

const numerals = '一二三四五六七八九十';

/** What a pair begins with, and what then makes it one. */
const pairs: readonly (readonly [before: string, Trait])[] = [
  [characters.mark, 'mark'],
  [characters.doubled, 'doubled'],
  ['分', 'partly'],
  [characters.digit, 'unit'],
  [`${characters.digit}零${numerals}两百千万亿余多几来`, 'measure'],
  [numerals, 'item'],
  ['（(【[', 'blank'],
  ['年度', 'digit'],
];

/** Between the two, no character is squeezed; looking at them all would take its time. */
const squeezed = [
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
  for (const [first, last] of squeezed) {
    for (let code = first; code <= last; code += 1) {
      const one = String.fromCharCode(code);
      const narrow = squeeze(one);
      if (narrow === '') add(one, trait.space);
      else if (narrow !== one) add(one, trait.wide | (bits[narrow.charCodeAt(0)] as number));
    }
  }
  return bits;
}

const bits = bitsOfCharacters();
const { space } = trait;

/** The traits and pairs of a text as it is when squeezed, and whether it is not: bits of `trait` and of `pair`. */
export function traitsOf(text: string): number {
  let seen = 0;
  let paired = 0;
  let before = 0;
  let one = 0;
  let two = 0;
  let three = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = bits[code] as number;
    seen |= own;
    if (own & space) continue;
    paired |= own & (before >>> pairBits);
    before = own;
    if (code === two && one === three) paired |= space;
    three = two;
    two = one;
    one = code;
  }
  return (seen & 0xffff) | (paired << pairBits);
}
