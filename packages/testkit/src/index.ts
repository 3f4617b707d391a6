export { corpusFolder, needs } from './needs.ts';
