/** What kind of region a name speaks of; `city` is a 市 of prefecture or county level: its name does not tell which. */
export type RegionLevel = 'province' | 'prefecture' | 'city' | 'county' | 'district' | 'township' | 'subdistrict';

/** The region that an organ is of, as the organ's name says it. */
export interface OrganRegion {
  /** Without the regions around it: 洪泽区. */
  readonly name: string;
  /** The name without the word of its level: 洪泽. */
  readonly stem: string;
  /** The word of its level: 区. */
  readonly word: string;
  readonly level: RegionLevel;
  /** The names of the regions around it, the widest first: 江苏省, 淮安市. */
  readonly within: readonly string[];
}

const levels: Readonly<Record<string, RegionLevel>> = {
  省: 'province',
  自治区: 'province',
  自治州: 'prefecture',
  州: 'prefecture',
  盟: 'prefecture',
  地区: 'prefecture',
  市: 'city',
  自治县: 'county',
  县: 'county',
  自治旗: 'county',
  旗: 'county',
  林区: 'county',
  特区: 'county',
  区: 'district',
  镇: 'township',
  乡: 'township',
  苏木: 'township',
  街道: 'subdistrict',
};

/** Cities directly under the central government. */
const municipalities: readonly string[] = ['北京市', '天津市', '上海市', '重庆市'];

/** The widest first; a region lies in one of a lower rank, a city in another city too. */
const ranks: Readonly<Record<RegionLevel, number>> = {
  province: 0,
  prefecture: 1,
  city: 2,
  county: 3,
  district: 3,
  township: 4,
  subdistrict: 4,
};

/**
 * Words of level. What goes on to be another word is none: 沙市区, 津市市, 景德镇市, 红旗区, 某市市场监督管理局,
 * 某区区划办公室. Words that many names have in their middle are taken before a government or at the end only.
 */
const word = new RegExp(
  [
    '自治[区州县旗]',
    '省(?![级直])',
    '[地林特]区(?!划)',
    '(?:州|[镇乡]|苏木)(?=(?:人民)?政府|党政|$)',
    '街道(?=党|办|人大|$)',
    '市(?!区(?!划)|县(?![级域])|市(?![场政容民级直]|[中南北]区))',
    '[盟旗](?![市县区])',
    '县(?![级域])',
    '区(?![域块级])',
  ].join('|'),
  'g',
);

/** Zones have a government of their own kind, or none; a branch is of a region that its name need not tell. */
const doubtful =
  /(?:开发|经济|高新|产业|园|景|保税|示范|试验|合作|功能|度假|旅游|管理|工业|保护|航空港)区|分局|派出|管委会|管理委员会|新区$/;
/** Common nouns that end like the name of a region: 某县城市管理局, 某市社区服务中心. */
const nouns: readonly string[] = [
  ...['自治区', '自治州', '自治县', '自治旗', '地区', '林区', '特区'],
  ...['城市', '都市', '超市', '社区', '库区', '灾区', '山区', '牧区', '老区', '辖区', '棚户区', '城镇', '乡镇'],
];
/** What of an organ's name stands before that of its region. */
const central = /^国家[\u4e00-\u9fff]{1,8}?局/;
const parted = /^(?:人民)?政府/;
const longest = 60;

/** Whether a word of level ends the name of a region inside those found so far. */
function ends(stem: string, found: string, around: readonly OrganRegion[]): boolean {
  if (stem.length < (/^[省州盟旗]$/.test(found) ? 2 : 1) || nouns.includes(stem + found)) return false;
  const outer = around[around.length - 1];
  const level = levels[found] as RegionLevel;
  return outer === undefined || ranks[level] > ranks[outer.level] || (level === 'city' && outer.level === 'city');
}

/**
 * The region that an organ's name tells, by the form of the name alone: there is no gazetteer behind it. 泽库县人民政府
 * and 泽库县教育局 are of 泽库县, 淮安市洪泽区人民政府办公室 is of 洪泽区 within 淮安市. Null where the name tells none or
 * leaves a doubt, as those of zones and branches (…分局) do.
 */
export function organRegion(organ: string): OrganRegion | null {
  const name = organ
    .replace(/\s/g, '')
    .replace(/[（(].*/, '')
    .replace(central, '');
  if (name.length > longest || doubtful.test(name)) return null;
  const found: OrganRegion[] = [];
  let start = 0;
  word.lastIndex = 1;
  for (let match = word.exec(name); match !== null; match = word.exec(name)) {
    const stem = name.slice(start, match.index);
    if (!ends(stem, match[0], found)) continue;
    const own = stem + match[0];
    const level = municipalities.includes(own) ? 'province' : (levels[match[0]] as RegionLevel);
    found.push({ name: own, stem, word: match[0], level, within: found.map((one) => one.name) });
    start = word.lastIndex;
    start += parted.exec(name.slice(start))?.[0].length ?? 0;
    word.lastIndex = start + 1;
  }
  return found.pop() ?? null;
}
