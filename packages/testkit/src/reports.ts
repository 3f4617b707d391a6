export { balancedReport } from './balanced-report.ts';
export { faultOf } from './fault-of.ts';
export { filledReport } from './filled-report.ts';
export { hostileTexts } from './hostile-text.ts';
export { mutated, mutatedPart, type Numbers, numbersFrom } from './mutated.ts';
export { type Layout, layouts, printReport } from './print-report.ts';
export { chapterTables, type PrintedCell, printedGrid, type WriteFigure } from './printed-grid.ts';
export { publishedReport, withBlanks } from './published-report.ts';
export { factsOf } from './written/facts.ts';
export { type Picks, picksFrom } from './written/picks.ts';
export { type Matter, writeReport } from './written/write-report.ts';
export { matterOf, withBlankZeros, writtenReport, writtenReportOf } from './written/written-report.ts';
export {
  type WrittenFamily,
  writtenFamily,
  writtenFamilyOf,
  writtenSeries,
  writtenSeriesOf,
} from './written/written-series.ts';
