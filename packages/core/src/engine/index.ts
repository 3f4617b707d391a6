export { applyWaivers, unusedWaivers, type Waived, type WaiverContext } from './apply-waivers.ts';
export { type CheckOptions, type CheckResult, type Counts, checkReport, type FamilyOption } from './check-report.ts';
export { UnknownFormError } from './errors.ts';
export { misfit as modelMisfit, notAReport as modelNotAReport } from './model-rules.ts';
export { type ParsedReport, parseReport } from './parse-report.ts';
export { type ParsedProfile, type ParsedWaivers, parseProfile, parseWaivers } from './parse-settings.ts';
export { settingRules } from './setting-rules.ts';
export { profileJsonSchema, waiversJsonSchema } from './setting-schemas.ts';
export { placeOf, sortFindings } from './sort-findings.ts';
