import { type OrganRegion, organRegion } from '../../model/index.ts';
import { excerpt } from '../../text/excerpt.ts';
import { defineCheck } from '../define-check.ts';

/** What a report says its own organ does, at the beginning of a sentence that begins with a place. */
const acts =
  '坚持|认真|严格|深入|全面|高度重视|积极|持续|按照|始终|进一步|大力|扎实|主动公开|政府信息公开|政务公开|共主动公开|共公开|共收到|共受理|未收到|政府(?:门户)?网站';
const subject = (words: string) =>
  new RegExp(
    `(?:^|[。；\\n])(?:\\d{4}年度?[，,]?)?([\\u4e00-\\u9fff]{2,8}?(?:${words}))(?:人民政府|办事处)?(?=${acts})`,
    'g',
  );

/** A report can begin a sentence with a place below its own; of its own rank there is only itself, and one of that above. */
const subjects: Readonly<Partial<Record<OrganRegion['level'], RegExp>>> = {
  county: subject('县|区|旗'),
  district: subject('县|区|旗'),
  township: subject('镇|乡|街道'),
  subdistrict: subject('镇|乡|街道'),
};
const township = subject('县|区|旗|镇|乡|街道');
/** What a township lies in, where its full name tells. */
const county = /[县旗]$|(?<![治地林特])区$/;
/** Not the name of a place: 各县区, 部分乡镇, 社区, 工业园区. */
const general =
  /[我全各本该其某此两些个每有等的和与及在对向由为年月来]|部分|少数|多数|个别|所有|其他|基层|[城乡村集社景园矿库山灾林牧辖老地政市县区]$|开发|高新|产业|工业|保税|示范|试验|功能|度假/;

/** 积石山县 is 积石山保安族东乡族撒拉族自治县; names around the own one may stand before it. */
const isOwn = (place: string, stem: string) =>
  place.includes(stem) || (place.length > 2 && stem.startsWith(place.slice(0, 2)));

/** Who may be the subject, and the stems of the names that are its own. */
function ownOf({ level, stem, within }: OrganRegion): {
  readonly words?: RegExp | undefined;
  readonly stems: string[];
} {
  const around = within[within.length - 1] ?? '';
  if ((level !== 'township' && level !== 'subdistrict') || !county.test(around)) {
    return { words: subjects[level], stems: [stem] };
  }
  return { words: township, stems: [stem, around.slice(0, -1)] };
}

interface Place {
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

/** Found all at once: a pattern keeps its place in a text, which another run of the check must not meet half way. */
function placesIn(plain: string, words: RegExp): readonly Place[] {
  const found: Place[] = [];
  words.lastIndex = 0;
  for (let match = words.exec(plain); match !== null; match = words.exec(plain)) {
    found.push({ place: match[1] as string, start: match.index, end: words.lastIndex });
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
  *check({ report, text, fail }) {
    const region = report.organ.name === null ? null : organRegion(report.organ.name);
    const { words, stems } = region === null ? { words: undefined, stems: [] } : ownOf(region);
    if (region === null || words === undefined) {
      yield 'notApplicable';
      return;
    }
    let clean = true;
    for (const { plain, at, chapter } of text.passages) {
      if (chapter === null) continue;
      for (const { place, start, end } of placesIn(plain, words)) {
        if (stems.some((stem) => isOwn(place, stem)) || general.test(place.replace(/[县区旗镇乡]$|街道$/, '')))
          continue;
        clean = false;
        const quoted = excerpt(plain, start, end, 8);
        yield fail('foreign', { organ: region.name, text: quoted, found: place }, { at, actual: place });
      }
    }
    if (clean) yield 'pass';
  },
});
