export { chromiumPath, corpusFolder, needs, sofficePath } from './needs.ts';
export * from './reports.ts';
