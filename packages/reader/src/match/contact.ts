import type { Report } from '@nianbao/core';

type Contact = Report['contact'];
type Field = keyof Contact;

/** Up to the next mark that ends it; brackets only in pairs, since the whole may stand in brackets. */
const words = '(?:[^，,；;。()（）\\]】\\n]|[（(][^()（）\\n]{1,30}[）)])';
const telephone = '((?:[（(]\\+?\\d{2,4}[）)])?[\\d+—－-]{7,20}(?:转\\d{1,6})?)';
const patterns: Readonly<Record<Exclude<Field, 'website'>, RegExp>> = {
  address: new RegExp(`(?<!邮箱|邮件|网站|网|投诉|监督|举报|下载|查询)地\\s?址\\s?(?:[:：]|为|是)\\s?(${words}{4,80})`),
  postcode: /(?:邮\s?政?\s?编\s?码?|邮政编码)(?:为|是)?\s?[:：]?\s?(\d{6})(?!\d)/,
  phone: new RegExp(`(?<!传真|监督|投诉|举报)(?:电\\s?话|热线)(?:号码)?(?:为|是)?\\s?[:：]?\\s?${telephone}`),
  fax: new RegExp(`传\\s?真(?:号码|电话)?(?:为|是)?\\s?[:：]?\\s?${telephone}`),
  email: /([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/,
};
const website = /(?:https?:\/\/|www\.)[\w.\-/?=&%#~:]+[\w/]/i;
/** An address printed in brackets right before the postcode, without a word that says so. */
const bare = new RegExp(`[（(](${words}{6,80})[，,；;]\\s?邮`);

/** Where the next detail begins without a mark between. */
const nextDetail = /邮编|邮政编码|联系电话|咨询电话|电话|传真|电子邮箱|邮箱/;

function untilNextDetail(address: string): string {
  const at = address.search(nextDetail);
  return (at === -1 ? address : address.slice(0, at)).trim();
}

/** The contact details that a passage gives; null for those it does not. Runs of white space read as one space. */
export function findContact(passage: string): Contact {
  const text = passage.replace(/\s+/g, ' ');
  const pick = (field: keyof typeof patterns) => patterns[field].exec(text)?.[1]?.trim() ?? null;
  const address = pick('address') ?? bare.exec(text)?.[1]?.trim() ?? null;
  return {
    address: address === null ? null : untilNextDetail(address),
    postcode: pick('postcode'),
    phone: pick('phone'),
    fax: pick('fax'),
    email: pick('email'),
    website: website.exec(text)?.[0] ?? null,
  };
}
