import { expectTypeOf, it } from 'vitest';
import { formsBasis } from '../forms/index.ts';
import { type Arguments, type Check, defineCheck, defineRule, finding } from './index.ts';

const head = { severity: 'error', title: { zh: '标题', en: 'Title' }, basis: '依据' } as const;
const messages = {
  differs: { zh: '应为 {expected}，实为 {actual}', en: 'expected {expected}, found {actual}' },
  plain: { zh: '就这样', en: 'just so' },
} as const;

const rule = defineRule({ id: 'test/rule', ...head, messages });

it('the arguments of a message are its slots', () => {
  expectTypeOf<keyof Arguments<typeof messages.differs>>().toEqualTypeOf<'expected' | 'actual'>();
  expectTypeOf<keyof Arguments<typeof messages.plain>>().toBeNever();
});

it('findings of a rule take its messages with all of their slots', () => {
  finding(rule, 'differs', { expected: 1, actual: { zh: '二', en: 'two' } }, { at: '' });
  finding(rule, 'plain', {}, { at: '' });
  // @ts-expect-error there is no such message
  finding(rule, 'unknown', {}, { at: '' });
  // @ts-expect-error the slot actual is missing
  finding(rule, 'differs', { expected: 1 }, { at: '' });
  // @ts-expect-error there is no slot column
  finding(rule, 'differs', { expected: 1, actual: 2, column: 'x' }, { at: '' });
  // @ts-expect-error an argument is text, a number or words
  finding(rule, 'differs', { expected: null, actual: 2 }, { at: '' });
  // @ts-expect-error a finding is about some place
  finding(rule, 'plain', {}, {});
});

it('a check yields outcomes of its own messages', () => {
  const check = defineCheck({
    id: 'test/check',
    ...head,
    messages,
    *check({ report, fail, cannotTell }) {
      expectTypeOf(report.year).toEqualTypeOf<number | null>();
      yield 'pass';
      yield 'notApplicable';
      yield fail('differs', { expected: 1, actual: 2 }, { at: '' });
      yield cannotTell('plain', {}, { at: '' });
      // @ts-expect-error there is no such message
      yield fail('unknown', {}, { at: '' });
      // @ts-expect-error the slot expected is missing
      yield cannotTell('differs', { actual: 2 }, { at: '' });
    },
  });
  expectTypeOf(check).toEqualTypeOf<Check>();
});

it('there are no other outcomes', () => {
  defineCheck({
    id: 'test/check',
    ...head,
    messages,
    // @ts-expect-error an outcome is pass, notApplicable or a finding
    *check() {
      yield 'skipped';
    },
  });
});

it('Chinese and English have the same slots', () => {
  defineRule({
    id: 'test/rule',
    ...head,
    // @ts-expect-error the English text has no slot actual
    messages: { differs: { zh: '{expected}，{actual}', en: '{expected}' } },
  });
  defineCheck({
    id: 'test/check',
    ...head,
    // @ts-expect-error the Chinese text has no slot actual
    messages: { differs: { zh: '{expected}', en: '{expected}, {actual}' } },
    *check() {
      yield 'pass' as const;
    },
  });
});

it('severities are three', () => {
  // @ts-expect-error there is no such severity
  defineRule({ ...head, id: 'test/rule', messages, severity: 'fatal' });
});

it('the basis is a text, or made of forms', () => {
  defineRule({ ...head, id: 'test/rule', messages, basis: formsBasis });
  // @ts-expect-error a basis is made of forms
  defineRule({ ...head, id: 'test/rule', messages, basis: (year: number) => `${year}` });
  expectTypeOf(defineRule({ ...head, id: 'test/rule', messages, basis: formsBasis }).basis).toBeString();
});
