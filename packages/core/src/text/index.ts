export { type Passage, ReportText } from './report-text.ts';
export type { Sentence } from './sentences.ts';
export { squeeze, squeezedOffset } from './squeeze.ts';
