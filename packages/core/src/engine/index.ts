export { type CheckOptions, type CheckResult, type Counts, checkReport, type FamilyOption } from './check-report.ts';
export { UnknownFormError } from './errors.ts';
export { misfit as modelMisfit, notAReport as modelNotAReport } from './model-rules.ts';
export { type ParsedReport, parseReport } from './parse-report.ts';
export { placeOf, sortFindings } from './sort-findings.ts';
