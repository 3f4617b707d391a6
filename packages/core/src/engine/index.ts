export { applyWaivers, unusedWaivers, type Waived, type WaiverContext } from './apply-waivers.ts';
export {
  checkFamily,
  type FamilyFigure,
  type FamilyOptions,
  type FamilyReport,
  type FamilyResult,
} from './check-family.ts';
export { type CheckOptions, type CheckResult, type Counts, checkReport, type FamilyReports } from './check-report.ts';
export { checkSeries, type SeriesOptions, type SeriesReport, type SeriesResult } from './check-series.ts';
export { UnknownFormError } from './errors.ts';
export { familyRules } from './family-rules.ts';
export { judgedRules } from './judged-rules.ts';
export { misfit as modelMisfit, notAReport as modelNotAReport } from './model-rules.ts';
export { type ParsedReport, parseReport } from './parse-report.ts';
export { type ParsedProfile, type ParsedWaivers, parseProfile, parseWaivers } from './parse-settings.ts';
export { type Roster, type RosterUnit, rosterSchema } from './roster.ts';
export { seriesRules } from './series-rules.ts';
export { settingFor } from './setting-for.ts';
export { settingRules } from './setting-rules.ts';
export { profileJsonSchema, waiversJsonSchema } from './setting-schemas.ts';
export { placeOf, sortFindings } from './sort-findings.ts';
