export { balancedReport } from './balanced-report.ts';
export { filledReport } from './filled-report.ts';
export { type Layout, layouts, printReport } from './print-report.ts';
export { chapterTables, type PrintedCell, printedGrid, type WriteFigure } from './printed-grid.ts';
export { publishedReport, withBlanks } from './published-report.ts';
