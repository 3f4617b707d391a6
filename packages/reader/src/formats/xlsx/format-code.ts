import { type Colour, white } from '../colour.ts';

/** A piece of a number format. */
export type Token =
  /** Printed as it is. */
  | { readonly kind: 'text'; readonly text: string }
  /** Digits of the number: 0, #, ?, the point and commas. */
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'general' }
  /** The text of the cell. */
  | { readonly kind: 'content' }
  /** A part of a date or time, in lower case: yyyy, m, hh, am/pm, aaaa … */
  | { readonly kind: 'date'; readonly text: string };

/** One of the sections of a number format. */
export interface Section {
  readonly tokens: readonly Token[];
  /** Which numbers it is for, where it says so: an operator and a number. */
  readonly condition: readonly [operator: string, value: number] | null;
  /** The colour of what it shows, whatever that of the cell; null where it names none. */
  readonly colour: Colour | null;
  /** It has something that is not known here. */
  readonly unsure: boolean;
}

/** A number format: sections for positive and negative numbers, zero and text, or for numbers that meet a condition. */
export type Format = readonly Section[];

const colourName =
  /^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|黑色|蓝色|青色|绿色|洋红|红色|白色|黄色|颜色 ?\d+)$/i;
const isNamedWhite = /^(?:white|白色|(?:color|颜色) ?2)$/i;
const condition = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;
const currency = /^\$([^-]*)(?:-[0-9a-f]*)?$/i;

/** The kinds of pieces by how they are written; what none of them takes is not known. */
const kinds = {
  end: ';',
  quoted: '"[^"]*"',
  escaped: String.raw`\\.`,
  space: '_.',
  fill: String.raw`\*.`,
  bracket: String.raw`\[[^\]]*\]`,
  general: 'General|G/通用格式',
  noon: 'am/pm|a/p|上午/下午',
  exponent: '[eE][+-]0*',
  digits: String.raw`[0#?][0#?.,]*|\.[0#?]+`,
  percent: '%',
  content: '@',
  date: 'y+|m+|d+|h+|s+|a{3,4}|e+',
  literal: String.raw`[-+()/:!^&'~{}<>=$ ¥￥,.]|[^\x20-\x7f]`,
} as const;
type Kind = keyof typeof kinds;

const pieces = new RegExp(
  `${Object.entries(kinds)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join('|')}|.`,
  'gisy',
);

/** Takes the code of a number format apart. */
export function parseFormat(code: string): Format {
  const sections: Section[] = [];
  let tokens: Token[] = [];
  let limit: Section['condition'] = null;
  let colour: Colour | null = null;
  let unsure = false;
  const end = () => {
    sections.push({ tokens, condition: limit, colour, unsure });
    tokens = [];
    limit = null;
    colour = null;
    unsure = false;
  };
  for (const { 0: text, groups = {} } of code.matchAll(pieces)) {
    const kind = Object.keys(kinds).find((name) => groups[name] !== undefined) as Kind | undefined;
    switch (kind) {
      case 'end':
        end();
        break;
      case 'bracket': {
        const inside = text.slice(1, -1);
        const [, operator, value] = condition.exec(inside) ?? [];
        const sign = currency.exec(inside)?.[1];
        if (operator) limit = [operator, Number(value)];
        else if (sign !== undefined) tokens.push({ kind: 'text', text: sign });
        else if (colourName.test(inside)) colour = isNamedWhite.test(inside) ? white : inside.toLowerCase();
        else unsure = true;
        break;
      }
      case 'fill':
        break;
      case 'exponent':
      case undefined:
        unsure = true;
        break;
      default:
        tokens.push(tokenOf(kind, text));
    }
  }
  end();
  return sections;
}

function tokenOf(kind: Exclude<Kind, 'end' | 'bracket' | 'fill' | 'exponent'>, text: string): Token {
  switch (kind) {
    case 'quoted':
      return { kind: 'text', text: text.slice(1, -1) };
    case 'escaped':
      return { kind: 'text', text: text.slice(1) };
    case 'space':
      return { kind: 'text', text: ' ' };
    case 'literal':
      return { kind: 'text', text };
    case 'digits':
      return { kind, text };
    case 'date':
      return { kind, text: text.toLowerCase() };
    case 'noon':
      return { kind: 'date', text: 'am/pm' };
    default:
      return { kind };
  }
}
