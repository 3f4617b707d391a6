import type { Form, Suspect } from '@nianbao/core';
import { groupBy } from '../group-by.ts';
import type { Language } from '../language.ts';
import { namesAt } from '../names-at.ts';
import { plain } from '../terminal/plain.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { words } from './words.ts';

/** The cells of a suspect: where each is, what it says, and what it would need to say. */
export function suspectCells({ cells }: Suspect, form: Form | undefined, language: Language): readonly string[] {
  const say = words[language];
  return cells.map(({ at, from, to }) => {
    const name = namesAt(form, at, language).slice(-2).join(' · ') || at;
    return `${name}${say.colon}${from ?? say.blank} → ${to ?? say.unknown}`;
  });
}

/** Each suspect as one sentence, after the name of its chapter; the first ranks only, and how many are left out. */
export function suspectSentences(
  suspects: readonly Suspect[],
  form: Form | undefined,
  language: Language,
  most: number,
) {
  const say = words[language];
  const told = suspects.slice(0, most).map((suspect) => {
    const [chapter = ''] = namesAt(form, suspect.cells[0]?.at ?? '', language);
    return { rank: suspect.rank, chapter, why: plain(suspect.why[language]) };
  });
  const left = suspects.length - told.length;
  return { told, more: left === 0 ? '' : say.moreSuspects(left) };
}

const most = 5;

/** Which cells may be wrong, as lines; none where nothing is suspected. */
export function suspectLines(
  suspects: readonly Suspect[],
  form: Form | undefined,
  language: Language,
  { width, colors }: Style,
): readonly string[] {
  if (suspects.length === 0) return [];
  const say = words[language];
  const { told, more } = suspectSentences(suspects, form, language, most);
  const lines = [...groupBy(told, ({ chapter }) => chapter)].flatMap(([chapter, alike]) => [
    ...(chapter === '' ? [] : wrap(chapter, { width, first: '  ' })),
    ...alike.flatMap(({ rank, why }) => wrap(why, { width, first: `  ${rank}. `, rest: '     ' })),
  ]);
  const rest = more === '' ? [] : wrap(more, { width, first: '  ' });
  const [head = '', ...under] = wrap(say.suspectsHead, { width });
  return ['', colors.bold(head), ...under, ...lines, ...rest.map((line) => colors.dim(line))];
}
