import { describe, expect, it } from 'vitest';
import { form2019, form2021, formsBasis } from '../forms/index.ts';
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

  it('turns quotes inside quotes into single ones, and leaves others as they are', () => {
    const message = { zh: '“{inner}”与{outer}；“又 {inner}”', en: '“{inner}” and {outer}; “{inner}”' };
    const args = { inner: '危及“三安全一稳定”', outer: '“甲”' };
    expect(word(message, args)).toEqual({
      zh: '“危及‘三安全一稳定’”与“甲”；“又 危及‘三安全一稳定’”',
      en: '“危及‘三安全一稳定’” and “甲”; “危及‘三安全一稳定’”',
    });
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

describe('a rule of the forms', () => {
  const ofForms = defineRule({ ...rule, basis: formsBasis });

  it('cites all notices in the catalogue, and that of its own form in a finding', () => {
    expect(ofForms.basis).toBe('国办公开办函〔2021〕30号、〔2019〕60号所附格式');
    expect(finding(ofForms, 'plain', {}, { at: '' }).basis).toBe(ofForms.basis);
    const of = (form: typeof form2019 | typeof form2021) => finding(ofForms, 'plain', {}, { at: '', form }).basis;
    expect([of(form2019), of(form2021)]).toEqual([
      '国办公开办函〔2019〕60号所附格式',
      '国办公开办函〔2021〕30号所附格式',
    ]);
    expect(finding(ofForms, 'plain', {}, { at: '', form: form2021, basis: '第五十条' }).basis).toBe('第五十条');
    expect(finding(rule, 'plain', {}, { at: '', form: form2021 }).basis).toBe('依据');
  });

  it('names the issuer of notices once where it is the same', () => {
    const other = { ...form2021, id: '2099', years: [2099, null], basis: '国办发〔2099〕1号' } as const;
    expect(formsBasis([form2019, form2021, other])).toBe(
      '国办发〔2099〕1号、国办公开办函〔2021〕30号、〔2019〕60号所附格式',
    );
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
