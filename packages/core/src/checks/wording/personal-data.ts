import { defineCheck } from '../define-check.ts';

const identity =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** The check digit of GB 11643. */
function isIdentity(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits[17]?.toUpperCase() === checkDigits[sum % 11];
}

/** An applicant's name with a mobile phone right behind it; words that are no names are what an applicant is told to do. */
const phone =
  /申请人(?:姓名|为|[：:])?(?![可请应需如致拨联电手通咨均须填对的的向因以])[\u4e00-\u9fff]{2,4}?[（(，、：:]?(?:联系)?(?:电话|手机|方式)?(?:号码?)?[为是：:]?(1[3-9]\d{9})(?!\d)/;
/** No number of either kind is shorter. */
const shortest = 11;

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Of so many digits in a row, one stands at each of these places. */
function hasLongNumber(plain: string): boolean {
  for (let at = shortest - 1; at < plain.length; at += shortest) {
    if (!isDigit(plain.charCodeAt(at))) continue;
    let start = at;
    while (isDigit(plain.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (isDigit(plain.charCodeAt(end))) end += 1;
    if (end - start >= shortest) return true;
  }
  return false;
}

/** Digits are shown as far as one needs to find them. */
const masked = (digits: string) => `${digits.slice(0, 3)}…${digits.slice(-2)}`;

/** No personal data of applicants is published. */
export default defineCheck({
  id: 'wording/personal-data',
  severity: 'warning',
  title: { zh: '没有公开申请人的个人信息', en: 'No personal data of applicants is published' },
  basis:
    '《中华人民共和国政府信息公开条例》第十五条（个人隐私）；nianbao 规则：居民身份证号码按校验码识别，手机号码只看申请人姓名后面的',
  norms: ['SENSITIVE'],
  messages: {
    identity: {
      zh: '文中有居民身份证号码（{value}），请删去',
      en: 'The text has the number of an identity card ({value}); please remove it',
    },
    phone: {
      zh: '文中有申请人的手机号码（{value}），请删去',
      en: 'The text has the mobile number of an applicant ({value}); please remove it',
    },
  },
  *check({ text, fail }) {
    let clean = true;
    for (const { plain, at, chapter } of text.passages.filter(({ plain }) => hasLongNumber(plain))) {
      for (const [digits] of plain.matchAll(identity)) {
        if (!isIdentity(digits)) continue;
        clean = false;
        yield fail('identity', { value: masked(digits) }, { at });
      }
      const called = chapter === null ? undefined : phone.exec(plain)?.[1];
      if (called === undefined) continue;
      clean = false;
      yield fail('phone', { value: masked(called) }, { at });
    }
    if (clean) yield 'pass';
  },
});
