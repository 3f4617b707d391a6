export * from './finding.ts';
export * from './line-label.ts';
export * from './organ-kind.ts';
export * from './pointer.ts';
export * from './report.ts';
export * from './rows-in-use.ts';
export * from './source-map.ts';
