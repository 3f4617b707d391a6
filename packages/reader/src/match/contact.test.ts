import { describe, expect, it } from 'vitest';
import { findContact } from './contact.ts';

const none = { address: null, postcode: null, phone: null, fax: null, email: null, website: null };

describe('findContact', () => {
  it('reads details in brackets without the bracket that closes them', () => {
    const text = '（地址：示例县中心路1号（县政府大院）；邮编：100000；电话：010-00000000；传真：010-00000001）';
    expect(findContact(text)).toEqual({
      ...none,
      address: '示例县中心路1号（县政府大院）',
      postcode: '100000',
      phone: '010-00000000',
      fax: '010-00000001',
    });
  });

  it.each([
    ['电话：(0973)8753094。', '(0973)8753094'],
    ['咨询电话 0973－8753094，', '0973－8753094'],
    ['联系电话：010-12345678转801）', '010-12345678转801'],
    ['（电话：010-00000000）', '010-00000000'],
  ])('%s', (text, phone) => {
    expect(findContact(text).phone).toBe(phone);
  });

  it('takes what stands in brackets before the postcode for an address', () => {
    expect(findContact('请与办公室联系（示例县民主路 210 办公室；邮编：811400）。').address).toBe(
      '示例县民主路 210 办公室',
    );
  });

  it('finds nothing in a text without details', () => {
    expect(findContact('公开机构职能、办公地址、办公时间、联系方式等信息，全年接听热线电话。')).toEqual(none);
  });

  it('is linear in a text of 1 MB of any one mark', () => {
    for (const mark of ['地', '地址：', '（', '电话', '1', 'a@', 'www.', '（a', '\n']) {
      expect(findContact(mark.repeat(1_000_000 / mark.length)).postcode).toBeNull();
    }
  });
});
