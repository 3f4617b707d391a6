export { blankReport } from './blank-report.ts';
export { comparePlaces } from './compare-places.ts';
export { type Argument, areaOf, type Finding, type Outcome, type Severity } from './finding.ts';
export { insideQuotes, lineLabel, lineLabels, rowLabel } from './line-label.ts';
export { type OrganKind, organKind, organKinds } from './organ-kind.ts';
export { type OrganRegion, organRegion, type RegionLevel } from './organ-region.ts';
export { cellPointer, linesAt, type PointedLines, type Pointer } from './pointer.ts';
export { feeByCount, feeByPages, processingFeeSince, processingFeeUnit } from './processing-fee.ts';
// Types alone: who needs a schema takes it from its file, so that who needs none does without zod.
export type { ExtraLine, Report, TextBlock } from './report.ts';
export type { CellState, SourceMap, SourcePlace } from './source-map.ts';
export { printedRows, printsForeignRows, substitutesIn, type TableRow } from './table-rows.ts';
