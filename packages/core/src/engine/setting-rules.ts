import { defineRule } from '../checks/index.ts';
import { misfitMessages } from './misfits.ts';

const size = {
  zh: '有 {most} 个以上的值，太多了，没有校验',
  en: 'There are more than {most} values, which is too many; it was not looked at',
} as const;

const empty = { zh: '文件里没有内容', en: 'The file is empty' } as const;

/** A profile does not fit its schema. */
export const profileMisfit = defineRule({
  id: 'profile/misfit',
  severity: 'error',
  title: { zh: '检查配置不合模式', en: 'The profile does not fit its schema' },
  basis: '检查配置的模式（@nianbao/core/profile.schema.json）',
  messages: {
    ...misfitMessages,
    size,
    empty,
    check: {
      zh: '{pointer}：没有“{selector}”这个检查项',
      en: '{pointer}: there is no check “{selector}”',
    },
    area: {
      zh: '{pointer}：没有“{selector}”这一类检查项',
      en: '{pointer}: there are no checks “{selector}”',
    },
  },
});

/** A file of waivers does not fit its schema. */
export const waiversMisfit = defineRule({
  id: 'waivers/misfit',
  severity: 'error',
  title: { zh: '豁免清单不合模式', en: 'The waivers do not fit their schema' },
  basis: '豁免清单的模式（@nianbao/core/waivers.schema.json）',
  messages: {
    ...misfitMessages,
    size,
    empty,
    list: {
      zh: '最上面要写一行 waivers:，各条豁免写在它下面',
      en: 'The first line has to be waivers: and the waivers stand under it',
    },
    code: { zh: '{pointer}：没有“{code}”这个代码', en: '{pointer}: there is no code “{code}”' },
  },
});

/** A waiver is past its last day. */
export const waiverExpired = defineRule({
  id: 'waivers/expired',
  severity: 'warning',
  title: { zh: '豁免已到期', en: 'The waiver has expired' },
  basis: 'nianbao 规则：豁免到期后，问题照常计算',
  messages: {
    expired: {
      zh: '{code} 的豁免已于 {until} 到期，这里 {count} 个问题照常计算（理由曾是：{reason}）；请改正，或者重新核定期限',
      en: 'The waiver of {code} expired on {until}, and its findings count again ({count}; the reason was: {reason}); put them right, or set a new day',
    },
  },
});

/** A waiver that no finding of the run fits. */
export const waiverUnused = defineRule({
  id: 'waivers/unused',
  severity: 'info',
  title: { zh: '豁免没有用上', en: 'The waiver was not used' },
  basis: 'nianbao 规则：用不上的豁免应当删去，以免日后掩盖新的问题',
  messages: {
    unused: {
      zh: '第 {number} 条豁免（{code}，{place}）没有对上任何问题，可以删去',
      en: 'Waiver {number} ({code}, {place}) fits no finding and can go',
    },
  },
});

/** What profiles and waivers may be found to have. */
export const settingRules = [profileMisfit, waiversMisfit, waiverExpired, waiverUnused];
