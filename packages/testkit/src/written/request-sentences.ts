import { percent } from './facts.ts';
import type { Picks } from './picks.ts';
import type { Statement } from './statement.ts';
import { partsOfReceived, requestAsides } from './words/asides.ts';
import { comparisons, declines } from './words/overview.ts';
import * as words from './words/requests.ts';

type Facts = Readonly<Record<string, number>>;

function shareSlots(facts: Facts, decimals: number): Readonly<Record<string, string>> {
  const at = (name: string) => facts[name] ?? 0;
  const handled = at('totalHandled');
  return {
    naturalShare: percent(at('received.naturalPerson'), at('received'), decimals),
    grantedShare: percent(at('granted'), handled, decimals),
    disclosedShare: percent(at('disclosed'), handled, decimals),
    unavailableShare: percent(at('unavailable'), handled, decimals),
  };
}

/** How this year's requests compare with last year's; both figures are those of the reports. */
function comparison(received: number, before: number, picks: Picks): Statement | null {
  if (before === 0 || before === received) return null;
  const grew = received > before;
  const growth = percent(Math.abs(received - before), before, 1);
  return [picks.pick(grew ? comparisons : declines), { growth, more: Math.abs(received - before), before }];
}

/** The figure rounded down, up and to the nearest, to its first two digits. */
function roundedSlots(value: number): Readonly<Record<string, number>> {
  const step = 10 ** Math.max(1, String(value).length - 2);
  const below = Math.floor(value / step) * step;
  return { below, above: below + step, around: Math.round(value / step) * step };
}

function opening(facts: Facts, whole: boolean, picks: Picks): Statement {
  const received = facts.received ?? 0;
  if ((facts.carriedIn ?? 0) > 0) return [picks.of('carriedIn').pick(words.withCarriedIn)];
  const slots = roundedSlots(received);
  const roundable = received > 30 && slots.below !== received;
  if (roundable && picks.of('rounds').chance(0.1)) return [picks.of('rounded').pick(words.rounded), slots];
  if (whole && picks.of('whole').chance(0.6)) return [picks.of('all').pick(words.receivedByAll)];
  return [picks.of('received').pick(words.received)];
}

function resultList(facts: Facts, picks: Picks): string {
  const groups = Object.entries(words.resultNames).filter(([key]) => (facts[key] ?? 0) > 0);
  const single = picks.chance(0.3)
    ? Object.entries(words.singleNames).filter(([key]) => (facts[key] ?? 0) > 0 && picks.chance(0.5))
    : [];
  const named = [...groups.slice(0, 2), ...(single.length > 0 ? single : groups.slice(2))];
  return named.map(([key, ways]) => picks.pick(ways).replace('{n}', `{${key}}`)).join(picks.pick(['，', '、', '，']));
}

/** What a report says of its requests: what came in, from whom, how it was handled and what is left. */
export function requestSentences(
  facts: Facts,
  before: number | null,
  isGovernment: boolean,
  picks: Picks,
): readonly Statement[] {
  const at = (name: string) => facts[name] ?? 0;
  if (at('incoming') === 0) return [[picks.of('none').pick(words.none)]];
  const told = before === null ? null : comparison(at('received'), before, picks.of('comparison'));
  const end: readonly string[] = at('carriedOut') > 0 ? words.carriedOut : words.allHandled;
  const slots = shareSlots(facts, picks.of('decimals').between(1, 2));
  const statements: Statement[] = [];
  const open: Statement[] = [opening(facts, isGovernment, picks)];
  if (told !== null && at('carriedIn') === 0 && picks.of('compared').chance(0.4)) open.push(told);
  if (at('carriedIn') === 0 && at('received') > 0 && picks.of('who').chance(0.5)) {
    const only = at('received') === at('received.naturalPerson');
    open.push([picks.of('applicants').pick(only ? words.onlyNatural : words.applicants), slots]);
  }
  open.push([picks.of('end').pick(end)]);
  const joined = picks.of('joined').chance(0.7);
  statements.push(...(joined ? [joinedOf(open)] : open));
  const list = resultList(facts, picks.of('list'));
  if (list !== '' && picks.of('results').chance(0.5)) {
    statements.push([picks.of('frame').pick(words.results).replace('{results}', list)]);
  } else if (at('totalHandled') > 4 && picks.of('shares').chance(0.4)) {
    statements.push([picks.of('share').pick(words.shares), slots]);
  }
  if (at('received') > 3 && picks.of('parts').chance(0.25)) {
    const part = picks.of('part').between(1, at('received') - 1);
    const partShare = percent(part, at('received'), 1);
    statements.push([picks.of('parts words').pick(partsOfReceived), { part, rest: at('received') - part, partShare }]);
  }
  if (isGovernment && at('received') > 9 && picks.of('represents').chance(0.3)) {
    const share = picks.of('represented').between(1, Math.floor(at('received') / 2));
    statements.push([picks.of('represents words').pick(words.represented), { represented: share }]);
  }
  return statements;
}

/** Sentences near those of the requests that count something else. */
export const requestAsidesOf = (picks: Picks): readonly Statement[] =>
  picks.some(requestAsides, picks.pick([0, 0, 1, 1, 2])).map((text) => [text] as const);

/** Statements with commas between them: one sentence. */
function joinedOf(parts: readonly Statement[]): Statement {
  return [parts.map(([text]) => text).join('，'), Object.assign({}, ...parts.map(([, slots]) => slots))];
}
