export type { Geometry, SourceBlock, SourceCell, SourceDocument, SourceParagraph, SourceTable } from './document.ts';
export { type Clock, defaultLimits, type Limits } from './limits.ts';
export { limitExceeded } from './problems/file.ts';
export { readRules } from './problems/index.ts';
export { type ReadOptions, type ReadResult, read } from './read.ts';
