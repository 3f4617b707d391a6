import { feeByCount } from './fee.ts';
import type { Organ } from './organs.ts';
import type { Picks } from './picks.ts';
import type { Statement } from './statement.ts';
import { documentAsides, remedyAsides } from './words/asides.ts';
import * as documents from './words/documents.ts';
import * as fees from './words/fees.ts';
import { channels } from './words/overview.ts';
import * as remedies from './words/remedies.ts';

type Facts = Readonly<Record<string, number>>;

/** What a report says of reconsideration and litigation. */
export function remedySentences(facts: Facts, picks: Picks): readonly Statement[] {
  const at = (name: string) => facts[name] ?? 0;
  const lost = at('reconsideration.corrected') + at('directLitigation.corrected') > 0;
  const fits = lost || at('litigationAfterReconsideration.corrected') > 0 ? remedyAsides.slice(2) : remedyAsides;
  const aside: readonly Statement[] = picks.of('aside').chance(0.2) ? [[picks.of('aside words').pick(fits)]] : [];
  if (at('disputes') === 0) return [[picks.of('none').pick(remedies.none)], ...aside];
  const parts: string[] = [];
  if (at('reconsideration') > 0) {
    parts.push(picks.of('reconsideration').pick(remedies.reconsideration));
    if (picks.of('outcomes').chance(0.5)) parts.push(picks.of('outcome').pick(remedies.reconsiderationResults));
  } else parts.push(picks.of('reconsideration').pick(remedies.noReconsideration));
  parts.push(picks.of('litigation').pick(at('litigation') > 0 ? remedies.litigation : remedies.noLitigation));
  const upheld =
    at('reconsideration.upheld') + at('directLitigation.upheld') + at('litigationAfterReconsideration.upheld');
  if (parts.length === 2 && upheld === at('disputes') && picks.of('upheld').chance(0.6)) {
    parts.push(picks.of('upheld words').pick(remedies.allUpheld));
  }
  const told: readonly Statement[] = picks.of('joined').chance(0.5)
    ? [[parts.join('，')]]
    : parts.map((part) => [part]);
  return [...told, ...aside];
}

/** What a report says of normative documents and decisions. */
export function documentSentences(facts: Facts, organ: Organ, picks: Picks): readonly Statement[] {
  const at = (name: string) => facts[`normativeDocuments.${name}`] ?? 0;
  const slots = Object.fromEntries(
    ['issued', 'repealed', 'inForce', 'made', 'published', 'publishedTotal'].map((name) => [name, at(name)]),
  );
  const found: Statement[] = [];
  if (picks.of('said').chance(0.6)) {
    if (facts['normativeDocuments.made'] !== undefined) {
      if (at('made') > 0) found.push([picks.of('made').pick(documents.made), slots]);
    } else if (at('issued') > 0) found.push([picks.of('issued').pick(documents.issued), slots]);
    else if (picks.chance(0.5)) found.push([picks.of('issued').pick(documents.noneIssued), slots]);
  }
  const decided = (facts['licensing.decisions'] ?? 0) * (facts['penalties.decisions'] ?? 0) > 0;
  if (picks.of('aside').chance(0.3)) found.push([picks.of('aside words').pick(documentAsides)]);
  const licences = facts['licensing.decisions'] ?? 0;
  if (licences >= 10_000 && picks.of('many').chance(0.4)) {
    const tenThousands = Math.floor(licences / 100) / 100;
    const [about, exact, over] = documents.manyDecisions;
    const ways = tenThousands * 10_000 === licences ? [about, exact] : [about, over];
    found.push([picks.of('many words').pick(ways), { tenThousands }]);
  } else if (organ.decides && decided && picks.of('decided').chance(0.4)) {
    found.push([picks.of('decisions').pick(documents.decisions)]);
  }
  return found;
}

/** What a report says of the fee for processing information. */
export function feeSentence(year: number, picks: Picks): Statement {
  if (year < 2020) return [picks.pick(fees.early)];
  if (picks.of('fee').chance(0.93)) return [picks.pick(fees.none)];
  const notices = picks.between(1, 3);
  const noticed = Array.from({ length: notices }, () => feeByCount(picks.between(11, 34)));
  const all = noticed.reduce((sum, one) => sum + one, 0);
  return [picks.pick(fees.some), { notices, noticed: all, collected: all }];
}

/** How much was published, by channel: the channels add up. */
export function channelSentence(picks: Picks): Statement {
  const [first, second, third] = [picks.between(90, 900), picks.between(20, 600), picks.between(5, 90)];
  return [picks.pick(channels), { first, second, third, sum: first + second + third }];
}
