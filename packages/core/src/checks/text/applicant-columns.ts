import { claimsOf, ofReport } from '../../comparison/claimed.ts';
import { quoted } from '../../comparison/claimed-words.ts';
import { cellPointer } from '../../model/index.ts';
import type { Claim } from '../../text/claims/claim.ts';
import { defineCheck } from '../define-check.ts';
import { oneFigure } from '../judge-claims.ts';

const person = 'naturalPerson';
const organizations = ['enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrganization'];

const persons = (claim: Claim) => claim.applicants?.join() === person;

/** Requests of natural persons do not stand in the columns of organisations, nor the other way round. */
export default defineCheck({
  id: 'text/applicant-columns',
  severity: 'info',
  title: { zh: '自然人和法人的申请没有填错列', en: 'Requests of persons and organisations stand in their own columns' },
  basis: oneFigure,
  norms: ['T3-COLUMN-SWAP'],
  messages: {
    persons: {
      zh: '文中“{text}”说申请来自自然人，表中自然人一列却是 0，{count} 件填在法人或其他组织各列；请核对是否填错了列',
      en: 'By the text the requests are of natural persons (“{text}”), yet their column has 0 and those of organisations {count}; check whether they were entered in the wrong columns',
    },
    organizations: {
      zh: '文中“{text}”说申请来自法人或其他组织，表中这些列却都是 0，{count} 件填在自然人一列；请核对是否填错了列',
      en: 'By the text the requests are of organisations (“{text}”), yet their columns have 0 and that of natural persons {count}; check whether they were entered in the wrong column',
    },
  },
  *check(context) {
    const { text, figures, fail } = context;
    const claims = claimsOf(text, ['received', 'newlyReceived', 'inHand', 'handled', 'workedOn']).filter(
      (claim) =>
        claim.applicants !== null && (claim.kind === 'count' || claim.kind === 'all') && ofReport(claim, context),
    );
    const positive = claims.filter((claim) => claim.kind !== 'count' || claim.number.value > 0);
    const [claim] = positive;
    if (claim === undefined) {
      yield 'notApplicable';
      return;
    }
    const own = figures.value('requests', 'received', person);
    const others = organizations.map((key) => figures.value('requests', 'received', key));
    if (own === null || others.includes(null)) {
      yield 'notApplicable';
      return;
    }
    const rest = others.reduce((sum: number, value) => sum + (value ?? 0), 0);
    const at = claim.place.passage.at;
    const related = [person, ...organizations].map((key) => cellPointer('requests', 'received', key));
    const args = { text: quoted(claim.place) };
    if (own === 0 && rest > 0 && positive.every(persons)) {
      yield fail('persons', { ...args, count: rest }, { at, related, expected: 0, actual: rest });
    } else if (rest === 0 && own > 0 && !positive.some(persons)) {
      yield fail('organizations', { ...args, count: own }, { at, related, expected: 0, actual: own });
    } else yield 'pass';
  },
});
