import type { OrganRegion, Report } from '../../model/index.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Passage, ReportText } from '../../text/index.ts';
import { isInTitle } from '../../text/named-titles.ts';
import { trait } from '../../text/traits.ts';
import { defineCheck } from '../define-check.ts';

/**
 * What may stand before 区级, 县政府 and the like where they are words of their own and not quoted: no Chinese character,
 * or one of those that such words follow. 社区级, 副县级, 市、县、区级 and 某县政府 are thereby left alone.
 */
const free = (level: string) =>
  `${level}(?<=(?:^|[^\\u4e00-\\u9fff、/“‘]|[入由向对经在以为将把照据绕是的从受达合被报立设化强])${level})`;
const offices = (level: string) => `${free(level)}(?:(?:人民)?政府|委(?![员托派会]))`;
/** 安全区, 健全区级, 完全区分 are no 全区. */
const whole = (level: string) => `全(?<![安完健齐保周]全)${level}(?![级域块划间分])`;
const our = (levels: string) => `我(?<!自我)(?:${levels})(?![域块间分])`;
/** 县级以上, 县级市, 县级融媒体中心 and the rank of persons are words of general use. */
const countyLevel = `${free('县')}级(?!以|及|市|区|、|和|与|或|/|融媒|领导|干部|职|行政|人民|政府|政务|媒体)`;
const districtLevel = `${free('区')}级(?!以|及|县|、|和|与|或|/)`;

const all = (...parts: readonly string[]) => new RegExp(parts.join('|'), 'g');
const inCounty = all(districtLevel, offices('区'), whole('区'), our('区|镇|乡|街道'));
const inDistrict = all(countyLevel, offices('县'), whole('县'), our('县|镇|乡|街道'));
const inRegion = all(our('县|镇|乡|街道'));

/** For a township, by what it lies in, if its name tells that: words of another than its own level and than that above. */
const inTownship = (others: string) => ({
  county: all(districtLevel, offices('区'), whole('区'), our(`区|${others}`)),
  district: all(countyLevel, offices('县'), whole('县'), our(`县|${others}`)),
  other: all(our(others)),
});
const townships: Readonly<Record<string, ReturnType<typeof inTownship>>> = {
  镇: inTownship('乡|街道'),
  乡: inTownship('镇|街道'),
  街道: inTownship('乡|镇'),
};

/** Words of levels that are not the organ's own, by the word of its level. Superior levels are not among them. */
const foreign: Readonly<Record<string, RegExp>> = {
  县: inCounty,
  自治县: inCounty,
  旗: all(offices('县'), whole('县'), our('县|镇|乡|街道')),
  自治旗: all(offices('县'), whole('县'), our('县|镇|乡|街道')),
  区: inDistrict,
  市: inRegion,
  自治州: inRegion,
  州: inRegion,
  盟: inRegion,
  地区: inRegion,
};

function wordsFor({ word, within }: OrganRegion): RegExp | undefined {
  const township = townships[word];
  if (township === undefined) return foreign[word];
  const around = within[within.length - 1] ?? '';
  if (around.endsWith('县')) return township.county;
  return /(?<![治地林特])区$/.test(around) ? township.district : township.other;
}
/** What the words of a level have one of; most passages have none. */
const hints = {
  county: trait.district | trait.township,
  district: trait.county | trait.township,
  other: trait.county | trait.district | trait.township,
} as const;
/**
 * A sentence whose subject is the city: below the level of cities, a city is spoken of, but does not report. Bureaus may
 * well say what their city did; of a government it was taken over.
 */
const ourCity = /^(?:\d{4}年度?[，,]?)?我市(?!政务公开|委|政府|有关|关于|统一)/;

/** In autonomous regions and under a 行署, 区 can be the one above: 区、市要求. Postcodes and division codes of the former. */
const autonomous = { postcode: /^(?:0[12]|5[34]|75|8[3-6])/, divisionCode: /^(?:15|45|54|64|65)/ } as const;

const regionAbove = /自治区|区党委|行署/;

function canMeanAbove({ contact, organ }: Report, text: ReportText): boolean {
  if (organ.divisionCode !== null) return autonomous.divisionCode.test(organ.divisionCode);
  if (contact.postcode !== null && autonomous.postcode.test(contact.postcode)) return true;
  return text.passages.some(({ plain }) => regionAbove.test(plain));
}

const governs = ({ organ }: Report) => organ.kind === 'government' || organ.kind === 'governmentOffice';

/** Bureaus of a city can be those of one of its districts, which their names need not tell. */
const tells = ({ level }: OrganRegion, report: Report) =>
  (level !== 'city' && level !== 'prefecture') || governs(report);

interface Found {
  readonly passage: Passage;
  readonly word: string;
  readonly text: string;
}

/** Each foreign word of each passage once. */
function foundIn(
  passages: readonly Passage[],
  words: RegExp,
  { level, word: own }: OrganRegion,
  isGovernment: boolean,
): readonly Found[] {
  const below = level === 'county' || level === 'district';
  const hint = hints[below ? level : 'other'];
  const found: Found[] = [];
  for (const passage of passages) {
    const { plain, traits } = passage;
    let told: string[] | undefined;
    words.lastIndex = 0;
    for (let match = traits & hint ? words.exec(plain) : null; match !== null; match = words.exec(plain)) {
      const { 0: word, index } = match;
      if (told?.includes(word) || isInTitle(plain, index)) continue;
      told ??= [];
      told.push(word);
      found.push({ passage, word, text: excerpt(plain, index, index + word.length) });
    }
    if (!(below && isGovernment && plain.includes('我市'))) continue;
    const sentence = plain.split(/[。；]/).find((one) => ourCity.test(one) && !one.includes(own));
    if (sentence !== undefined) found.push({ passage, word: '我市', text: excerpt(sentence, 0, 16, 0) });
  }
  return found;
}

/** The report speaks of the level that its organ is of. */
export default defineCheck({
  id: 'wording/foreign-level',
  severity: 'warning',
  title: { zh: '没有把别的层级写成本级', en: 'No other level is taken for the organ’s own' },
  basis: 'nianbao 规则：县的报告写“区级”“我区”之类，多半是套用了别处的文字；上级的层级不算',
  messages: {
    foreign: {
      zh: '{organ}的报告写了“{word}”：“{text}”；如果是套用别处的文字，请改正',
      en: 'The report of {organ} says {word}, which is another level: “{text}”; please correct it if it was taken over',
    },
  },
  *check({ report, text, region, fail }) {
    const words = region && tells(region, report) ? wordsFor(region) : undefined;
    if (region === null || words === undefined || region.level === 'province') {
      yield 'notApplicable';
      return;
    }
    const isGovernment = governs(report);
    let found = false;
    let above: boolean | undefined;
    for (const { passage, word, text: quoted } of foundIn(text.passages, words, region, isGovernment)) {
      if (word.includes('区')) {
        above ??= canMeanAbove(report, text);
        if (above) continue;
      }
      found = true;
      yield fail('foreign', { organ: region.name, word, text: quoted }, { at: passage.at, actual: word });
    }
    if (!found) yield 'pass';
  },
});
