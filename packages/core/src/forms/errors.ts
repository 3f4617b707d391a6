const marker = Symbol.for('nianbao.UnknownKeyError');

/** A form names a row or column in an identity, or a row that another stands for, that its table does not have. */
export class UnknownKeyError extends Error {
  readonly [marker] = true;
  readonly key: string;

  constructor(key: string, where: string) {
    super(`${where} 提到“${key}”，表中没有这一行或列 / ${where} names “${key}”, which is no line of its table`);
    this.name = 'UnknownKeyError';
    this.key = key;
  }

  /** True also for errors of another copy of this package. */
  static isInstance(error: unknown): error is UnknownKeyError {
    return typeof error === 'object' && error !== null && marker in error;
  }
}
