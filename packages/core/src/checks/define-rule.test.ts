import { describe, expect, it } from 'vitest';
import { defineCheck, defineRule, finding, word } from './index.ts';

const rule = defineRule({
  id: 'test/any',
  severity: 'warning',
  title: { zh: '标题', en: 'Title' },
  basis: '依据',
  messages: {
    told: { zh: '{what}有 {count} 格，{what}', en: '{count} cells of {what}' },
    plain: { zh: '就这样', en: 'Just so' },
  },
});

describe('word', () => {
  it('fills slots in both languages, as often as they stand there', () => {
    expect(word(rule.messages.told, { what: { zh: '行', en: 'the row' }, count: 0 })).toEqual({
      zh: '行有 0 格，行',
      en: '0 cells of the row',
    });
  });

  it('takes arguments as text, whatever is in them', () => {
    const text = '$& {count} $1 {';
    expect(word(rule.messages.told, { what: text, count: 1 }).en).toBe(`1 cells of ${text}`);
  });

  it('leaves a slot without argument as it is', () =>
    expect(word(rule.messages.told, {}).en).toBe('{count} cells of {what}'));
});

describe('finding', () => {
  it('takes what is not given from the rule', () => {
    expect(finding(rule, 'plain', {}, { at: '/year' })).toEqual({
      code: 'test/any',
      messageId: 'plain',
      args: {},
      severity: 'warning',
      outcome: 'fail',
      at: '/year',
      related: [],
      expected: null,
      actual: null,
      basis: '依据',
      message: { zh: '就这样', en: 'Just so' },
    });
  });

  it('keeps what is given', () => {
    const details = {
      at: '',
      related: ['/title'],
      expected: 0,
      actual: '',
      source: { page: 1 },
      outcome: 'cannotTell',
      severity: 'error',
      basis: '第五十条',
    } as const;
    expect(finding(rule, 'told', { what: 'x', count: 2 }, details)).toMatchObject({
      ...details,
      args: { what: 'x', count: 2 },
    });
  });
});

describe('defineCheck', () => {
  it('gives failures the severity of the rule, and what cannot be told that of information', () => {
    const check = defineCheck({
      ...rule,
      *check({ fail, cannotTell }) {
        yield fail('plain', {}, { at: '/a' });
        yield cannotTell('plain', {}, { at: '/b' });
      },
    });
    const found = [...check.run({} as Parameters<typeof check.run>[0])];
    expect(found).toMatchObject([
      { at: '/a', severity: 'warning', outcome: 'fail' },
      { at: '/b', severity: 'info', outcome: 'cannotTell' },
    ]);
    expect(check).toMatchObject({ id: 'test/any', title: { en: 'Title' }, messages: rule.messages });
  });
});
