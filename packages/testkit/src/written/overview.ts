import type { TextBlock } from '@nianbao/core';
import type { Organ } from './organs.ts';
import type { Picks } from './picks.ts';
import type { Statement } from './statement.ts';
import * as words from './words/overview.ts';

/** What chapter 1 is put together from. */
export interface OverviewMatter {
  readonly organ: Organ;
  readonly picks: Picks;
  readonly tell: (name: string, statement: Statement) => string;
  readonly requests: string;
  readonly remedies: string;
  readonly documents: string;
  readonly channel: string;
}

const numbers = ['（一）', '（二）', '（三）', '（四）', '（五）'];

/** Chapter 1: an opening and the five aspects, each a heading of its own or the beginning of its paragraph. */
export function overviewBlocks(matter: OverviewMatter): TextBlock[] {
  const { organ, picks, tell, requests, remedies, documents, channel } = matter;
  const sentences = (name: string, from: readonly string[], atLeast: number) => {
    const some = picks.of(name).some(from, atLeast + picks.of(name).below(3));
    const enumerated = some.length > 1 && picks.of(`${name} counted`).chance(0.2);
    const told = some.map((text, index) => {
      const number = enumerated ? `${'一二三四五'[index]}是` : '';
      return `${number}${tell(`${name} ${index}`, [text])}。`;
    });
    return told.join('');
  };
  const said = (name: string, text: string, share: number) => (picks.of(`said ${name}`).chance(share) ? text : '');
  const aspects = [
    said('channel', channel, 0.4) + sentences('proactive', words.proactive, 2) + said('documents', documents, 0.5),
    sentences('signs', words.requestSigns, 1) + requests + said('remedies', remedies, 0.5),
    said('managed', documents, 0.3) + sentences('management', words.management, 2),
    sentences('platforms', words.platforms, 2),
    sentences('supervision', words.supervision, 2) +
      (organ.kind === 'government' || organ.kind === 'township'
        ? `${tell('account', [picks.of('account').pick(words.account)])}。`
        : ''),
  ];
  const opening = tell('opening', [picks.of('opening').pick(words.openings)]);
  const headed = picks.of('headed').chance(0.5);
  const end = picks.of('ends').pick(words.headingEnds);
  const body = aspects.flatMap((text, index): TextBlock[] => {
    const heading = `${numbers[index]}${words.headings[index]}${end}`;
    return headed
      ? [
          { kind: 'heading', level: 2, text: heading },
          { kind: 'paragraph', text },
        ]
      : [{ kind: 'paragraph', text: `${heading}。${text}` }];
  });
  return [{ kind: 'paragraph', text: opening }, ...body];
}
