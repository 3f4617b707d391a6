import type { Form } from '../forms/index.ts';

const marker = Symbol.for('nianbao.UnknownFormError');

/** A report names a form that is not known. */
export class UnknownFormError extends Error {
  readonly [marker] = true;
  readonly form: string;

  constructor(form: string, among: readonly Form[]) {
    const known = among.map((one) => one.id).join(', ');
    super(`没有“${form}”这种格式，现有：${known} / There is no form “${form}”; known forms: ${known}`);
    this.name = 'UnknownFormError';
    this.form = form;
  }

  /** True also for errors of another copy of this package. */
  static isInstance(error: unknown): error is UnknownFormError {
    return typeof error === 'object' && error !== null && marker in error;
  }
}
