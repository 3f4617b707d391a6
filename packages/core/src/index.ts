export * from './checks/index.ts';
export * from './engine/index.ts';
export * from './forms/index.ts';
export * from './model/index.ts';
