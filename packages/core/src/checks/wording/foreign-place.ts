import type { OrganRegion } from '../../model/index.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Passage } from '../../text/index.ts';
import { trait } from '../../text/traits.ts';
import { defineCheck } from '../define-check.ts';

/** What a report says its own organ does, at the beginning of a sentence that begins with a place. */
const acts =
  '坚持|认真|严格|深入|全面|高度重视|积极|持续|按照|始终|进一步|大力|扎实|主动公开|政府信息公开|政务公开|共主动公开|共公开|共收到|共受理|未收到|政府(?:门户)?网站';
const acting = (words: string) => new RegExp(`(${words})(?:人民政府|办事处)?(?=${acts})`, 'g');
/** What stands before the word of a level, from the beginning of its sentence; and characters enough for all of that. */
const named = /(?:^|[。；])(?:\d{4}年度?[，,]?)?([\u4e00-\u9fff]{2,8})$/;
const longestBefore = 16;

/** The words of levels that can act in a report. */
interface Actors {
  readonly traits: number;
  readonly acting: RegExp;
}

const counties: Actors = { traits: trait.county | trait.district, acting: acting('县|区|旗') };
const townships: Actors = { traits: trait.township, acting: acting('镇|乡|街道') };
const both: Actors = { traits: counties.traits | townships.traits, acting: acting('县|区|旗|镇|乡|街道') };

/** A report can begin a sentence with a place below its own; of its own rank there is only itself, and one of that above. */
const subjects: Readonly<Partial<Record<OrganRegion['level'], Actors>>> = {
  county: counties,
  district: counties,
  township: townships,
  subdistrict: townships,
};
/** What a township lies in, where its full name tells. */
const county = /[县旗]$|(?<![治地林特])区$/;
/** Not the name of a place: 各县区, 部分乡镇, 社区, 工业园区. */
const general =
  /[我全各本该其某此两些个每有等的和与及在对向由为年月来]|部分|少数|多数|个别|所有|其他|基层|[城乡村集社景园矿库山灾林牧辖老地政市县区]$|开发|高新|产业|工业|保税|示范|试验|功能|度假/;

/** Before a website of government a name stands, or what is done to that of the own place: 加强区政府网站建设. */
const done =
  /加强|强化|提升|规范|推[进动]|[做办建用抓管]好|优化|完善|利用|依托|通过|围绕|升级|改[版造进]|运维|维护|打造|充实|发挥|借助|按照|根据|落实|配合|开[展设通]|建[设立]|健全|深化|拓展|丰富|整[合改]|督促|指导|组织|登[录陆]|访问|进入|公开|发布|结合|确保|更新|创新|监测|[巡检普抽]查|关闭|调整|[增设]设|坚持|突出|聚焦|紧扣|充分|积极|认真|定期|及时|首先|其次|[一二三四五六]是|另外|同时|此外/;
const longestName = 4;
/** What only a longer name has: 某市某区, 某族自治县. */
const inName = /.[市州盟].|自治/;
const isDone = (place: string, plain: string, end: number) =>
  plain.startsWith('政府', end) && (done.test(place) || (place.length > longestName && !inName.test(place)));

/** 积石山县 is 积石山保安族东乡族撒拉族自治县; names around the own one may stand before it. */
const isOwn = (place: string, stem: string) =>
  place.includes(stem) || (place.length > 2 && stem.startsWith(place.slice(0, 2)));

/** Who may be the subject, and the stems of the names that are its own. */
function ownOf({ level, stem, within }: OrganRegion): {
  readonly actors?: Actors | undefined;
  readonly stems: readonly string[];
} {
  const around = within[within.length - 1] ?? '';
  if ((level !== 'township' && level !== 'subdistrict') || !county.test(around)) {
    return { actors: subjects[level], stems: [stem] };
  }
  return { actors: both, stems: [stem, around.slice(0, -1)] };
}

interface Place {
  readonly passage: Passage;
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The places that begin a sentence and act, one a sentence. Found all at once: a pattern keeps its place in a text, which
 * another run of the check must not meet half way.
 */
function placesIn(passages: readonly Passage[], { traits, acting }: Actors): readonly Place[] {
  const found: Place[] = [];
  for (const passage of passages) {
    const { plain, chapter } = passage;
    if (chapter === null || !(passage.traits & traits)) continue;
    let last = -1;
    acting.lastIndex = 0;
    for (let match = acting.exec(plain); match !== null; match = acting.exec(plain)) {
      const before = named.exec(plain.slice(Math.max(0, match.index - longestBefore), match.index));
      if (before === null) continue;
      const start = match.index - before[0].length;
      if (start > last) found.push({ passage, place: `${before[1]}${match[1]}`, start, end: acting.lastIndex });
      last = start;
    }
  }
  return found;
}

/** Where the report says what its own organ does, the place is its own. */
export default defineCheck({
  id: 'wording/foreign-place',
  severity: 'warning',
  title: { zh: '没有把别处写成本地', en: 'No other place is taken for the organ’s own' },
  basis: 'nianbao 规则：在写本机关怎样做的地方写了别处的名字，多半是套用了别处的文字；提到上级、外地的不算',
  messages: {
    foreign: {
      zh: '{organ}的报告写着“{text}”；如果是套用{found}的文字，请改正',
      en: 'The report of {organ} says “{text}”; please correct it if it was taken over from {found}',
    },
  },
  *check({ text, region, fail }) {
    const { actors, stems } = region === null ? { actors: undefined, stems: [] } : ownOf(region);
    if (region === null || actors === undefined) {
      yield 'notApplicable';
      return;
    }
    let clean = true;
    for (const { passage, place, start, end } of placesIn(text.passages, actors)) {
      const { plain, at } = passage;
      if (stems.some((stem) => isOwn(place, stem)) || general.test(place.replace(/[县区旗镇乡]$|街道$/, ''))) continue;
      if (isDone(place, plain, end)) continue;
      clean = false;
      const quoted = excerpt(plain, start, end, 8);
      yield fail('foreign', { organ: region.name, text: quoted, found: place }, { at, actual: place });
    }
    if (clean) yield 'pass';
  },
});
