import { organRegion } from '../../model/index.ts';
import { excerpt } from '../../text/excerpt.ts';
import { defineCheck } from '../define-check.ts';

/** Whom only somebody above could mean. */
const others =
  /(?:部分|一些|多数|大多数|少数|个别|有的|不少)(?:地区|地方|省份|省市|市县|县市)|各级(?:人民)?政府|各地区、?各部门|多数部门/;
/** How reports speak of their own organ. */
const own =
  /[我本全][省市县区镇乡局委办厅部处院中街旗州盟会校所站队单机行级地]|机关|单位|[省市县区镇乡](?:人民)?政府|街道|[局委]党组|社区|村/;

/** Chapter 1 speaks of the organ whose report it is. */
export default defineCheck({
  id: 'overview/not-own',
  severity: 'warning',
  title: { zh: '总体情况写的是本机关', en: 'The overview speaks of the organ itself' },
  basis: 'nianbao 规则：报告写本机关执行《条例》的情况；通篇只说“部分地区”“各级政府”，多半是套用别处的文章',
  norms: ['OVW-NOT-OWN'],
  messages: {
    others: {
      zh: '总体情况说的是“{text}”，没有一处提到本机关；如果是套用的文字，请改写',
      en: 'The overview speaks of others (“{text}”) and never of the organ itself; please rewrite it if it was taken over',
    },
  },
  *check({ report, text, fail }) {
    if (text.length('overview') === 0) {
      yield 'notApplicable';
      return;
    }
    // Nearly every overview names its own organ early on: the others need not be looked for then.
    const overview = text.says('overview', own) ? '' : text.chapter('overview');
    const found = others.exec(overview);
    if (found === null) {
      yield 'pass';
      return;
    }
    const name = report.organ.name?.replace(/\s/g, '') ?? '';
    const region = organRegion(name);
    const ownNames =
      region === null ? [name] : [region.stem, name.slice(name.lastIndexOf(region.name) + region.name.length)];
    if (ownNames.some((one) => one !== '' && overview.includes(one))) yield 'pass';
    else {
      const quoted = excerpt(overview, found.index, found.index + found[0].length);
      yield fail('others', { text: quoted }, { at: '/chapters/overview' });
    }
  },
});
