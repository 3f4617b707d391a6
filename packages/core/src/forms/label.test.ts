import { describe, expect, it } from 'vitest';
import { form2019, form2021, forms, normaliseLabel, signature } from './index.ts';

describe('normaliseLabel', () => {
  it.each([
    ['white space inside words', ' 商业 \n 企业\u3000', '商业企业'],
    ['zero width characters', '科研\u200b机构\ufeff', '科研机构'],
    ['full width letters and digits', 'ＡＢ１２', 'ab12'],
    ['Kangxi radicals', '⾃然⼈', '自然人'],
    ['compatibility ideographs', '\uf9d1大', '六大'],
    ['numbering in brackets, both widths', '（三）不予公开', '不予公开'],
    ['numbering in half width brackets', '(三)不予公开', '不予公开'],
    ['Chinese numbering', '一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量'],
    ['Chinese numbering beyond ten', '十二、其他', '其他'],
    ['Arabic numbering with a full stop', '1.属于国家秘密', '属于国家秘密'],
    ['Arabic numbering in full width', '１．属于国家秘密', '属于国家秘密'],
    ['Arabic numbering with 、', '1、属于国家秘密', '属于国家秘密'],
    ['Arabic numbering without a sign', '1属于国家秘密', '属于国家秘密'],
    ['numbering in circles', '①重复申请', '重复申请'],
    ['two numberings', '（三）1.属于国家秘密', '属于国家秘密'],
    ['notes in brackets', '部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
    ['units in brackets', '本年收费金额（单位：万元）', '本年收费金额'],
    ['quotation marks of any kind', '3.危及"三安全一稳定"', '危及三安全一稳定'],
    ['quotation marks as printed', '3.危及“三安全一稳定”', '危及三安全一稳定'],
    ['strokes', '本年增/减', '本年增减'],
    ['nothing but a note', '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', ''],
    ['nothing', '', ''],
  ])('leaves out %s', (_, text, normalised) => expect(normaliseLabel(text)).toBe(normalised));

  it('keeps numerals that are part of the words', () => {
    expect(normaliseLabel('5.属于三类内部事务信息')).toBe('属于三类内部事务信息');
    expect(normaliseLabel('三类内部事务信息')).toBe('三类内部事务信息');
    expect(normaliseLabel('2023年')).toBe('2023年');
  });

  it('is settled after one pass', () => {
    for (const form of [form2019, form2021]) {
      for (const table of form.tables) {
        for (const line of [...table.rows, ...table.columns]) {
          const once = normaliseLabel(line.zh.at(-1) as string);
          expect(normaliseLabel(once)).toBe(once);
        }
      }
    }
  });
});

describe('signature', () => {
  it('is what the norms name for telling the forms apart', () => {
    expect([...signature(form2019, forms)].sort()).toEqual(
      [
        '本年新制作数量',
        '本年新公开数量',
        '对外公开总数量',
        '其他对外管理服务事项',
        '上一年项目数量',
        '本年增减',
        '政府集中采购',
        '采购项目数量',
        '采购总金额',
      ].sort(),
    );
    expect([...signature(form2021, forms)].sort()).toEqual(
      ['本年制发件数', '本年废止件数', '现行有效件数', '本年收费金额'].sort(),
    );
  });

  it('never rests on a label that both forms accept', () => {
    for (const form of forms) {
      for (const label of ['规范性文件', '行政规范性文件', '处理决定数量', '其他处理', '规章']) {
        expect(signature(form, forms).has(label), `${form.id} ${label}`).toBe(false);
      }
    }
  });

  it('of the only form is all of its labels', () => {
    expect(signature(form2021, [form2021]).has('自然人')).toBe(true);
  });
});
