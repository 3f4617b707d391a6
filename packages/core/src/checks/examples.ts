// Generated from the files of this folder: pnpm generate.
import { forms } from '../forms/index.ts';
import cellsBlank from './cells/blank.examples.ts';
import cellsNotACount from './cells/not-a-count.examples.ts';
import cellsPlaceholder from './cells/placeholder.examples.ts';
import chaptersExtra from './chapters/extra.examples.ts';
import chaptersMissing from './chapters/missing.examples.ts';
import chaptersNumbering from './chapters/numbering.examples.ts';
import chaptersOrder from './chapters/order.examples.ts';
import chaptersTitle from './chapters/title.examples.ts';
import chargesDecimals from './charges/decimals.examples.ts';
import chargesUnit from './charges/unit.examples.ts';
import type { Example } from './define-examples.ts';
import documentsIssuedExceedsInForce from './documents/issued-exceeds-in-force.examples.ts';
import documentsPublishedExceedsTotal from './documents/published-exceeds-total.examples.ts';
import documentsRulesNotEmpowered from './documents/rules-not-empowered.examples.ts';
import enforcementNoPower from './enforcement/no-power.examples.ts';
import enforcementNoneInEnforcer from './enforcement/none-in-enforcer.examples.ts';
import familyCoDefendant from './family/co-defendant.examples.ts';
import familyMissingUnit from './family/missing-unit.examples.ts';
import familySameText from './family/same-text.examples.ts';
import familySum from './family/sum.examples.ts';
import formMixed from './form/mixed.examples.ts';
import formOutdatedRow from './form/outdated-row.examples.ts';
import formUnconfirmedYear from './form/unconfirmed-year.examples.ts';
import formWrongForYear from './form/wrong-for-year.examples.ts';
import identityExamples from './identities.examples.ts';
import organMismatch from './organ/mismatch.examples.ts';
import otherMattersFeeAmount from './other-matters/fee-amount.examples.ts';
import otherMattersFeeCharges from './other-matters/fee-charges.examples.ts';
import otherMattersFeeSilent from './other-matters/fee-silent.examples.ts';
import otherMattersFeeUnpaid from './other-matters/fee-unpaid.examples.ts';
import otherMattersJustNone from './other-matters/just-none.examples.ts';
import overviewAccountability from './overview/accountability.examples.ts';
import overviewAspects from './overview/aspects.examples.ts';
import overviewLength from './overview/length.examples.ts';
import overviewNoFigures from './overview/no-figures.examples.ts';
import overviewNotOwn from './overview/not-own.examples.ts';
import periodMissing from './period/missing.examples.ts';
import periodWrongYear from './period/wrong-year.examples.ts';
import preambleParts from './preamble/parts.examples.ts';
import problemsEmpty from './problems/empty.examples.ts';
import problemsNoPlan from './problems/no-plan.examples.ts';
import problemsSelfPraise from './problems/self-praise.examples.ts';
import publicationEarly from './publication/early.examples.ts';
import publicationLate from './publication/late.examples.ts';
import remediesAfterExceedsReconsideration from './remedies/after-exceeds-reconsideration.examples.ts';
import remediesCoDefendant from './remedies/co-defendant.examples.ts';
import remediesMoreThanRequests from './remedies/more-than-requests.examples.ts';
import requestsBlankTotal from './requests/blank-total.examples.ts';
import requestsNothingHandled from './requests/nothing-handled.examples.ts';
import requestsOtherDominates from './requests/other-dominates.examples.ts';
import textAllHandled from './text/all-handled.examples.ts';
import textApplicantColumns from './text/applicant-columns.examples.ts';
import textApplicants from './text/applicants.examples.ts';
import textCarriedIn from './text/carried-in.examples.ts';
import textCarriedOut from './text/carried-out.examples.ts';
import textChannels from './text/channels.examples.ts';
import textDecisions from './text/decisions.examples.ts';
import textDocuments from './text/documents.examples.ts';
import textHandled from './text/handled.examples.ts';
import textLitigation from './text/litigation.examples.ts';
import textNoDispute from './text/no-dispute.examples.ts';
import textNoneReceived from './text/none-received.examples.ts';
import textPartialTwice from './text/partial-twice.examples.ts';
import textReceived from './text/received.examples.ts';
import textReconsideration from './text/reconsideration.examples.ts';
import textRemedyResults from './text/remedy-results.examples.ts';
import textResults from './text/results.examples.ts';
import textShares from './text/shares.examples.ts';
import wordingForeignLevel from './wording/foreign-level.examples.ts';
import wordingForeignPlace from './wording/foreign-place.examples.ts';
import wordingLinkYear from './wording/link-year.examples.ts';
import wordingPersonalData from './wording/personal-data.examples.ts';
import wordingPlaceholder from './wording/placeholder.examples.ts';
import wordingStaleYear from './wording/stale-year.examples.ts';
import wordingTypo from './wording/typo.examples.ts';
import yearsCarriedOver from './years/carried-over.examples.ts';
import yearsInForce from './years/in-force.examples.ts';
import yearsJump from './years/jump.examples.ts';
import yearsLastYearItems from './years/last-year-items.examples.ts';
import yearsNotPrevious from './years/not-previous.examples.ts';
import yearsPublicTotal from './years/public-total.examples.ts';
import yearsRepealedExceedsStock from './years/repealed-exceeds-stock.examples.ts';
import yearsSameTables from './years/same-tables.examples.ts';
import yearsSameText from './years/same-text.examples.ts';

export * from './define-examples.ts';
export * from './example-report.ts';

/** The examples of every check, by its code. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  ...identityExamples(forms),
  'cells/blank': cellsBlank,
  'cells/not-a-count': cellsNotACount,
  'cells/placeholder': cellsPlaceholder,
  'chapters/extra': chaptersExtra,
  'chapters/missing': chaptersMissing,
  'chapters/numbering': chaptersNumbering,
  'chapters/order': chaptersOrder,
  'chapters/title': chaptersTitle,
  'charges/decimals': chargesDecimals,
  'charges/unit': chargesUnit,
  'documents/issued-exceeds-in-force': documentsIssuedExceedsInForce,
  'documents/published-exceeds-total': documentsPublishedExceedsTotal,
  'documents/rules-not-empowered': documentsRulesNotEmpowered,
  'enforcement/no-power': enforcementNoPower,
  'enforcement/none-in-enforcer': enforcementNoneInEnforcer,
  'family/co-defendant': familyCoDefendant,
  'family/missing-unit': familyMissingUnit,
  'family/same-text': familySameText,
  'family/sum': familySum,
  'form/mixed': formMixed,
  'form/outdated-row': formOutdatedRow,
  'form/unconfirmed-year': formUnconfirmedYear,
  'form/wrong-for-year': formWrongForYear,
  'organ/mismatch': organMismatch,
  'other-matters/fee-amount': otherMattersFeeAmount,
  'other-matters/fee-charges': otherMattersFeeCharges,
  'other-matters/fee-silent': otherMattersFeeSilent,
  'other-matters/fee-unpaid': otherMattersFeeUnpaid,
  'other-matters/just-none': otherMattersJustNone,
  'overview/accountability': overviewAccountability,
  'overview/aspects': overviewAspects,
  'overview/length': overviewLength,
  'overview/no-figures': overviewNoFigures,
  'overview/not-own': overviewNotOwn,
  'period/missing': periodMissing,
  'period/wrong-year': periodWrongYear,
  'preamble/parts': preambleParts,
  'problems/empty': problemsEmpty,
  'problems/no-plan': problemsNoPlan,
  'problems/self-praise': problemsSelfPraise,
  'publication/early': publicationEarly,
  'publication/late': publicationLate,
  'remedies/after-exceeds-reconsideration': remediesAfterExceedsReconsideration,
  'remedies/co-defendant': remediesCoDefendant,
  'remedies/more-than-requests': remediesMoreThanRequests,
  'requests/blank-total': requestsBlankTotal,
  'requests/nothing-handled': requestsNothingHandled,
  'requests/other-dominates': requestsOtherDominates,
  'text/all-handled': textAllHandled,
  'text/applicant-columns': textApplicantColumns,
  'text/applicants': textApplicants,
  'text/carried-in': textCarriedIn,
  'text/carried-out': textCarriedOut,
  'text/channels': textChannels,
  'text/decisions': textDecisions,
  'text/documents': textDocuments,
  'text/handled': textHandled,
  'text/litigation': textLitigation,
  'text/no-dispute': textNoDispute,
  'text/none-received': textNoneReceived,
  'text/partial-twice': textPartialTwice,
  'text/received': textReceived,
  'text/reconsideration': textReconsideration,
  'text/remedy-results': textRemedyResults,
  'text/results': textResults,
  'text/shares': textShares,
  'wording/foreign-level': wordingForeignLevel,
  'wording/foreign-place': wordingForeignPlace,
  'wording/link-year': wordingLinkYear,
  'wording/personal-data': wordingPersonalData,
  'wording/placeholder': wordingPlaceholder,
  'wording/stale-year': wordingStaleYear,
  'wording/typo': wordingTypo,
  'years/carried-over': yearsCarriedOver,
  'years/in-force': yearsInForce,
  'years/jump': yearsJump,
  'years/last-year-items': yearsLastYearItems,
  'years/not-previous': yearsNotPrevious,
  'years/public-total': yearsPublicTotal,
  'years/repealed-exceeds-stock': yearsRepealedExceedsStock,
  'years/same-tables': yearsSameTables,
  'years/same-text': yearsSameText,
};
