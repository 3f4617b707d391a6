import type { Options } from 'tsup';

type Entry = Record<string, string>;

const shared: Options = {
  format: 'esm',
  target: ['es2023', 'node20.19'],
  clean: true,
  sourcemap: true,
  minify: false,
  splitting: true,
  silent: true,
};

/** A library that runs unchanged in Node, browsers and workers. */
export function library(entry: Entry): Options {
  return { ...shared, entry, platform: 'neutral', dts: true };
}

/** A program for Node; dynamic imports stay separate files, so that subcommands load lazily. */
export function program(entry: Entry): Options {
  return { ...shared, entry, platform: 'node', dts: false };
}
