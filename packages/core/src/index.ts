// Nothing but two exports: a bundler that needs what is read leaves out what checks, with all its words.
export * from './checking.ts';
export * from './reading.ts';
