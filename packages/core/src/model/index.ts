export { type Argument, areaOf, type Finding, type Outcome, type Severity } from './finding.ts';
export { insideQuotes, lineLabel, lineLabels, rowLabel } from './line-label.ts';
export { type OrganKind, organKind, organKinds } from './organ-kind.ts';
export { type OrganRegion, organRegion, type RegionLevel } from './organ-region.ts';
export { cellPointer, linesAt, type PointedLines, type Pointer } from './pointer.ts';
export { feeByCount, feeByPages, processingFeeSince, processingFeeUnit } from './processing-fee.ts';
export {
  blankReport,
  type ExtraLine,
  type Report,
  reportJsonSchema,
  reportSchema,
  type TextBlock,
} from './report.ts';
export {
  type CellState,
  cellStates,
  comparePlaces,
  type SourceMap,
  type SourcePlace,
  sourcePlace,
} from './source-map.ts';
export { printedRows, printsForeignRows, substitutesIn, type TableRow } from './table-rows.ts';
