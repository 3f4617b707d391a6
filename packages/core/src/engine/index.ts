export * from './check-report.ts';
export * from './errors.ts';
export { misfit as modelMisfit, notAReport as modelNotAReport } from './model-rules.ts';
export * from './parse-report.ts';
export { placeOf, sortFindings } from './sort-findings.ts';
