import type { Pointer, Report } from '../../model/index.ts';
import { excerpt } from '../../text/excerpt.ts';
import { squeeze } from '../../text/index.ts';
import { pair, trait, traitsOf } from '../../text/traits.ts';
import { defineCheck } from '../define-check.ts';

/**
 * What stands where something was to be filled in. Two or more X alone are not enough: names of persons are masked so,
 * as are parts of addresses of sites.
 */
const left = new RegExp(
  [
    '(?<![A-Za-z0-9./@_-])[Xx×]{1,6}(?=[年月日件条份篇次个元%]|万元|人次|[省市县区镇乡局委办])',
    '20\\d[Xx×](?=年)',
    '(?<![A-Za-z0-9./@_-])_{2,20}(?![A-Za-z0-9./@_-])',
    '【】|（）',
    '[（(【[](?:请|此处|在此)?(?:填写|补充)|[（(【[]待(?:补充|填写?|定|核实?|完善)[）)】\\]]',
    '(?<![\\u4e00-\\u9fff])某某(?=[省市县区镇乡局委办单机部])',
  ].join('|'),
);
/** Each of them has one of these. */
const hints = trait.sign | pair.blank | pair.doubled;

/** The short texts of a report that a template leaves open. */
const fields = ({ title, organ, issued, contact }: Report): readonly (readonly [Pointer, string | null])[] => [
  ['/title', title],
  ['/organ/name', organ.name],
  ['/issued/by', issued.by],
  ['/contact/address', contact.address],
];

/** Nothing of a template is left to be filled in. */
export default defineCheck({
  id: 'wording/placeholder',
  severity: 'warning',
  title: { zh: '没有留下待填写的内容', en: 'Nothing is left to be filled in' },
  basis: 'nianbao 规则：“XX”“＿＿”“（请填写）”之类是模板里待填写的地方',
  messages: {
    left: {
      zh: '“{text}”像是模板里没有填写的地方，请补上',
      en: '“{text}” looks like a part of a template that was not filled in',
    },
  },
  *check({ report, text, fail }) {
    let clean = true;
    for (const { at, plain, traits } of text.passages) {
      const found = traits & hints ? left.exec(plain) : null;
      if (found === null) continue;
      clean = false;
      const quoted = excerpt(plain, found.index, found.index + found[0].length, 8);
      yield fail('left', { text: quoted }, { at, actual: found[0] });
    }
    for (const [at, value] of fields(report)) {
      const plain = squeeze(value ?? '');
      const found = traitsOf(plain) & hints ? left.exec(plain) : null;
      if (found === null) continue;
      clean = false;
      yield fail('left', { text: excerpt(plain, 0, 40, 0) }, { at, actual: found[0] });
    }
    if (clean) yield 'pass';
  },
});
