// Generated from the files of this folder: pnpm generate.
import cellsBlank from './cells/blank.ts';
import cellsNotACount from './cells/not-a-count.ts';
import cellsPlaceholder from './cells/placeholder.ts';
import chaptersExtra from './chapters/extra.ts';
import chaptersMissing from './chapters/missing.ts';
import chaptersNumbering from './chapters/numbering.ts';
import chaptersOrder from './chapters/order.ts';
import chaptersTitle from './chapters/title.ts';
import chargesDecimals from './charges/decimals.ts';
import chargesUnit from './charges/unit.ts';
import type { Check } from './define-check.ts';
import documentsIssuedExceedsInForce from './documents/issued-exceeds-in-force.ts';
import documentsPublishedExceedsTotal from './documents/published-exceeds-total.ts';
import documentsRulesNotEmpowered from './documents/rules-not-empowered.ts';
import enforcementNoPower from './enforcement/no-power.ts';
import enforcementNoneInEnforcer from './enforcement/none-in-enforcer.ts';
import familyCoDefendant from './family/co-defendant.ts';
import familyMissingUnit from './family/missing-unit.ts';
import familySameText from './family/same-text.ts';
import familySum from './family/sum.ts';
import formMixed from './form/mixed.ts';
import formOutdatedRow from './form/outdated-row.ts';
import formUnconfirmedYear from './form/unconfirmed-year.ts';
import formWrongForYear from './form/wrong-for-year.ts';
import organMismatch from './organ/mismatch.ts';
import otherMattersFeeAmount from './other-matters/fee-amount.ts';
import otherMattersFeeCharges from './other-matters/fee-charges.ts';
import otherMattersFeeSilent from './other-matters/fee-silent.ts';
import otherMattersFeeUnpaid from './other-matters/fee-unpaid.ts';
import otherMattersJustNone from './other-matters/just-none.ts';
import overviewAccountability from './overview/accountability.ts';
import overviewAspects from './overview/aspects.ts';
import overviewLength from './overview/length.ts';
import overviewNoFigures from './overview/no-figures.ts';
import overviewNotOwn from './overview/not-own.ts';
import periodMissing from './period/missing.ts';
import periodWrongYear from './period/wrong-year.ts';
import preambleParts from './preamble/parts.ts';
import problemsEmpty from './problems/empty.ts';
import problemsNoPlan from './problems/no-plan.ts';
import problemsSelfPraise from './problems/self-praise.ts';
import publicationEarly from './publication/early.ts';
import publicationLate from './publication/late.ts';
import remediesAfterExceedsReconsideration from './remedies/after-exceeds-reconsideration.ts';
import remediesCoDefendant from './remedies/co-defendant.ts';
import remediesMoreThanRequests from './remedies/more-than-requests.ts';
import requestsBlankTotal from './requests/blank-total.ts';
import requestsNothingHandled from './requests/nothing-handled.ts';
import requestsOtherDominates from './requests/other-dominates.ts';
import textAllHandled from './text/all-handled.ts';
import textApplicantColumns from './text/applicant-columns.ts';
import textApplicants from './text/applicants.ts';
import textCarriedIn from './text/carried-in.ts';
import textCarriedOut from './text/carried-out.ts';
import textChannels from './text/channels.ts';
import textDecisions from './text/decisions.ts';
import textDocuments from './text/documents.ts';
import textHandled from './text/handled.ts';
import textLitigation from './text/litigation.ts';
import textNoDispute from './text/no-dispute.ts';
import textNoneReceived from './text/none-received.ts';
import textPartialTwice from './text/partial-twice.ts';
import textReceived from './text/received.ts';
import textReconsideration from './text/reconsideration.ts';
import textRemedyResults from './text/remedy-results.ts';
import textResults from './text/results.ts';
import textShares from './text/shares.ts';
import wordingForeignLevel from './wording/foreign-level.ts';
import wordingForeignPlace from './wording/foreign-place.ts';
import wordingLinkYear from './wording/link-year.ts';
import wordingPersonalData from './wording/personal-data.ts';
import wordingPlaceholder from './wording/placeholder.ts';
import wordingStaleYear from './wording/stale-year.ts';
import wordingTypo from './wording/typo.ts';
import yearsCarriedOver from './years/carried-over.ts';
import yearsInForce from './years/in-force.ts';
import yearsJump from './years/jump.ts';
import yearsLastYearItems from './years/last-year-items.ts';
import yearsNotPrevious from './years/not-previous.ts';
import yearsPublicTotal from './years/public-total.ts';
import yearsRepealedExceedsStock from './years/repealed-exceeds-stock.ts';
import yearsSameTables from './years/same-tables.ts';
import yearsSameText from './years/same-text.ts';

/** The checks that have a file of their own, by id. */
export const ownChecks: readonly Check[] = [
  cellsBlank,
  cellsNotACount,
  cellsPlaceholder,
  chaptersExtra,
  chaptersMissing,
  chaptersNumbering,
  chaptersOrder,
  chaptersTitle,
  chargesDecimals,
  chargesUnit,
  documentsIssuedExceedsInForce,
  documentsPublishedExceedsTotal,
  documentsRulesNotEmpowered,
  enforcementNoPower,
  enforcementNoneInEnforcer,
  familyCoDefendant,
  familyMissingUnit,
  familySameText,
  familySum,
  formMixed,
  formOutdatedRow,
  formUnconfirmedYear,
  formWrongForYear,
  organMismatch,
  otherMattersFeeAmount,
  otherMattersFeeCharges,
  otherMattersFeeSilent,
  otherMattersFeeUnpaid,
  otherMattersJustNone,
  overviewAccountability,
  overviewAspects,
  overviewLength,
  overviewNoFigures,
  overviewNotOwn,
  periodMissing,
  periodWrongYear,
  preambleParts,
  problemsEmpty,
  problemsNoPlan,
  problemsSelfPraise,
  publicationEarly,
  publicationLate,
  remediesAfterExceedsReconsideration,
  remediesCoDefendant,
  remediesMoreThanRequests,
  requestsBlankTotal,
  requestsNothingHandled,
  requestsOtherDominates,
  textAllHandled,
  textApplicantColumns,
  textApplicants,
  textCarriedIn,
  textCarriedOut,
  textChannels,
  textDecisions,
  textDocuments,
  textHandled,
  textLitigation,
  textNoDispute,
  textNoneReceived,
  textPartialTwice,
  textReceived,
  textReconsideration,
  textRemedyResults,
  textResults,
  textShares,
  wordingForeignLevel,
  wordingForeignPlace,
  wordingLinkYear,
  wordingPersonalData,
  wordingPlaceholder,
  wordingStaleYear,
  wordingTypo,
  yearsCarriedOver,
  yearsInForce,
  yearsJump,
  yearsLastYearItems,
  yearsNotPrevious,
  yearsPublicTotal,
  yearsRepealedExceedsStock,
  yearsSameTables,
  yearsSameText,
];
