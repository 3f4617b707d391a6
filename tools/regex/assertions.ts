/** Where a group ends that begins at an opening bracket: the place behind its closing one. */
function endOfGroup(source: string, start: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = start; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new SyntaxError(`a group that does not end: ${source.slice(start)}`);
}

/** A pattern without the assertions that look ahead or behind, and what stands in those. */
export interface Skeleton {
  readonly source: string;
  readonly assertions: readonly string[];
}

/** Takes the look-arounds out of a pattern. */
export function withoutAssertions(source: string): Skeleton {
  const assertions: string[] = [];
  let kept = '';
  let inClass = false;
  for (let at = 0; at < source.length; ) {
    const opening = inClass ? null : /^\(\?<?[=!]/.exec(source.slice(at, at + 4));
    if (opening) {
      const end = endOfGroup(source, at);
      assertions.push(source.slice(at + opening[0].length, end - 1));
      kept += '(?:)';
      at = end;
      continue;
    }
    const character = source[at] as string;
    const taken = character === '\\' ? source.slice(at, at + 2) : character;
    if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    kept += taken;
    at += taken.length;
  }
  return { source: kept, assertions };
}

/** Whether all that a pattern matches is of limited length. */
export function isBounded(source: string): boolean {
  const plain = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return !/[*+]|\{\d+,\}/.test(plain);
}
