export { corpusFolder, needs } from './needs.ts';
export * from './reports.ts';
