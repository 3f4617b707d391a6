import { kindOf } from './elements.ts';
import type { HtmlNode } from './tree.ts';

const looks = ['class', 'style', 'color', 'size', 'href'];

/**
 * Whether texts of two elements in one paragraph look alike as far as elements, classes and styles tell. Editors part
 * texts into many elements that say the same.
 */
export function looksAlike(one: HtmlNode, other: HtmlNode): boolean {
  let a: HtmlNode | null = one;
  let b: HtmlNode | null = other;
  while (a !== b) {
    a = pastBare(a);
    b = pastBare(b);
    if (a === b) return true;
    if (!a || !b || kindOf(a.tag).block || kindOf(b.tag).block || !isAlike(a, b)) return false;
    a = a.parent;
    b = b.parent;
  }
  return true;
}

/** The nearest element, itself included, that says anything of how text looks. */
function pastBare(node: HtmlNode | null): HtmlNode | null {
  let at = node;
  while (at && isBare(at)) at = at.parent;
  return at;
}

function isBare({ tag, attrs }: HtmlNode): boolean {
  const neutral = tag === 'span' || tag === 'font' || tag === 'a' || tag.includes(':');
  return neutral && !attrs.some(({ name }) => looks.includes(name));
}

function isAlike(a: HtmlNode, b: HtmlNode): boolean {
  if (a.tag !== b.tag) return false;
  return looks.every((name) => {
    const [one, other] = [a.attribute(name), b.attribute(name)];
    return one === other || (name === 'style' && sameStyle(one ?? '', other ?? ''));
  });
}

/** Whether styles say the same in another order or spacing; what only word processors know does not count. */
function sameStyle(one: string, other: string): boolean {
  return normal(one) === normal(other);
}

function normal(style: string): string {
  const declarations = style
    .toLowerCase()
    .replace(/[\s"']/g, '')
    .split(';');
  return declarations
    .filter((part) => part !== '' && !/^(?:mso-(?!hide|text-raise)|lang|tab-stops)/.test(part))
    .sort()
    .join(';');
}
