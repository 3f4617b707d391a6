import type { QuantityKey } from '../../text/claims/quantities.ts';
import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

const results: readonly QuantityKey[] = [
  'granted',
  'partiallyGranted',
  'grantedOrPartly',
  'disclosed',
  'refused',
  'refusedStateSecret',
  'refusedByLaw',
  'refusedSecurityAndStability',
  'refusedThirdPartyRights',
  'refusedInternalAffairs',
  'refusedProcessInformation',
  'refusedEnforcementFile',
  'refusedAdministrativeInquiry',
  'unavailable',
  'unavailableNotHeld',
  'unavailableNeedsCreation',
  'unavailableStillUnclear',
  'nonexistent',
  'notProcessed',
  'notProcessedPetition',
  'notProcessedDuplicate',
  'notProcessedPublication',
  'notProcessedExcessive',
  'notProcessedReconfirmation',
  'otherHandling',
  'otherNotCorrected',
  'otherFeeUnpaid',
];

/** The text has each result of requests as often as the table. */
export default defineCheck({
  id: 'text/results',
  severity: 'warning',
  title: { zh: '文中各种办理结果的件数与表一致', en: 'The text has each result as often as the table' },
  basis: `${oneFigure}；文中归类的说法各地不一，所以只作警告`,
  norms: ['TXT-SUBTYPES'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(context, results);
  },
});
