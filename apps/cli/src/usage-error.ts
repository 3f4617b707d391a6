import type { Words } from '@nianbao/core';

/** The command line asks for something that cannot be done; told in one sentence, exit code 2. */
export class UsageError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(`${words.zh} / ${words.en}`);
    this.name = 'UsageError';
    this.words = words;
  }
}
