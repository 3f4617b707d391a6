import type { OrganKind } from '@nianbao/core';
import type { Picks } from './picks.ts';

/** Who reports, and the words it uses of itself. All places are made up. */
export interface Organ {
  readonly name: string;
  readonly kind: OrganKind;
  /** How the title names it, where that is not its full name. */
  readonly short: string;
  /** 我局, 我镇, 我县. */
  readonly self: string;
  /** 全局, 全镇, 全县. */
  readonly whole: string;
  /** 县, 区, 市: the level that it belongs to. */
  readonly level: string;
  /** 国家、省、市. */
  readonly superiors: string;
  /** The place that it stands in. */
  readonly place: string;
  /** How many requests it receives, about. */
  readonly size: number;
  /** It may make rules (规章). */
  readonly ruleMaking: boolean;
  /** What it decides on: licences, penalties, compulsion. */
  readonly decides: boolean;
}

interface Region {
  readonly name: string;
  readonly level: '县' | '区' | '市';
  readonly city: string;
}

const regions: readonly Region[] = [
  { name: '云台县', level: '县', city: '临江市' },
  { name: '白石县', level: '县', city: '安岭市' },
  { name: '青河县', level: '县', city: '安岭市' },
  { name: '东湖区', level: '区', city: '临江市' },
  { name: '北塘区', level: '区', city: '临江市' },
  { name: '南岭区', level: '区', city: '安岭市' },
];
const cities = ['临江市', '安岭市'];
const departments = [
  '财政局',
  '教育局',
  '民政局',
  '司法局',
  '自然资源局',
  '农业农村局',
  '市场监督管理局',
  '住房和城乡建设局',
  '交通运输局',
  '水利局',
  '卫生健康委员会',
  '发展和改革局',
  '应急管理局',
  '审计局',
  '医疗保障局',
];
const deciding = /自然资源|市场监督|住房|交通|水利|卫生|农业|应急/;
const townships = ['太平镇', '石桥镇', '柳河镇', '红旗乡', '大坪乡', '松林镇'];
const subdistricts = ['滨江街道', '和平街道', '新华街道', '文昌街道'];

const fixed = { ruleMaking: false, decides: false };

function government(picks: Picks): Organ {
  if (picks.chance(0.25)) {
    const name = picks.pick(cities);
    const words = { self: '我市', whole: '全市', level: '市', superiors: '国家、省', place: name, short: name };
    return { name: `${name}人民政府`, kind: 'government', ...words, size: 1500, ruleMaking: true, decides: true };
  }
  const { name, level } = picks.pick(regions);
  const words = { self: `我${level}`, whole: `全${level}`, level, superiors: '国家、省、市', place: name, short: name };
  return { name: `${name}人民政府`, kind: 'government', ...words, size: 120, ruleMaking: false, decides: true };
}

const offices = (picks: Picks): Organ => {
  const { name, level } = picks.pick(regions);
  const full = `${name}人民政府办公室`;
  const words = { self: '我办', whole: '全办', level, superiors: '省、市', place: name, short: full };
  return { name: full, kind: 'governmentOffice', ...words, size: 30, ...fixed };
};

function department(picks: Picks): Organ {
  const kind = picks.pick(departments);
  const region = picks.pick(regions);
  const ofCity = picks.chance(0.3);
  const name = `${ofCity ? region.city : region.name}${kind}`;
  const self = kind.endsWith('委员会') ? '我委' : '我局';
  const level = ofCity ? '市' : region.level;
  const superiors = ofCity ? '国家、省' : '省、市';
  const place = ofCity ? region.city : region.name;
  const words = { self, whole: self.replace('我', '全'), level, superiors, place, short: name };
  return { name, kind: 'department', ...words, size: 12, ruleMaking: false, decides: deciding.test(kind) };
}

function township(picks: Picks): Organ {
  const { name: county, level, city } = picks.pick(regions);
  const town = picks.pick(townships);
  const name = `${county}${town}人民政府`;
  const unit = town.endsWith('乡') ? '乡' : '镇';
  const words = { self: `我${unit}`, whole: `全${unit}`, level: unit, superiors: `市、${level}`, place: county };
  return { name, kind: 'township', ...words, short: picks.pick([name, `${city}${name}`]), size: 3, ...fixed };
}

const subdistrict = (picks: Picks): Organ => {
  const { name: county, level } = picks.pick(regions);
  const name = `${county}${picks.pick(subdistricts)}办事处`;
  const words = {
    self: '我街道',
    whole: '全街道',
    level: '街道',
    superiors: `市、${level}`,
    place: county,
    short: name,
  };
  return { name, kind: 'subdistrict', ...words, size: 3, ...fixed };
};

const zone = (picks: Picks): Organ => {
  const name = `${picks.pick(cities)}${picks.pick(['经济技术开发区', '高新技术产业开发区'])}管理委员会`;
  const words = { self: '我区', whole: '全区', level: '区', superiors: '省、市', place: name.slice(0, 3), short: name };
  return { name, kind: 'zone', ...words, size: 10, ruleMaking: false, decides: true };
};

const agency = (picks: Picks): Organ => {
  const { name: place, level } = picks.pick(regions);
  const name = picks.pick([`国家税务总局${place}税务局`, `${place}气象局`]);
  const words = { self: '我局', whole: '全局', level, superiors: '省、市', place, short: name };
  return { name, kind: 'verticalAgency', ...words, size: 4, ruleMaking: false, decides: name.includes('税务') };
};

const institution = (picks: Picks): Organ => {
  const { name: place, level } = picks.pick(regions);
  const name = `${place}${picks.pick(['政务服务中心', '公共资源交易中心', '人民医院'])}`;
  const self = name.endsWith('医院') ? '我院' : '本中心';
  const words = { self, whole: self.replace(/我|本/, '全'), level, superiors: '省、市', place, short: name };
  return { name, kind: 'publicInstitution', ...words, size: 1, ...fixed };
};

const makers = [
  government,
  government,
  government,
  offices,
  department,
  department,
  department,
  department,
  township,
  township,
  subdistrict,
  zone,
  agency,
  institution,
];

/** An organ of some kind; departments and governments are the most frequent. */
export function organFrom(picks: Picks): Organ {
  return picks.pick(makers)(picks);
}

/** The government of a place and organs below it, for families. */
export function familyFrom(picks: Picks, units: number): { readonly parent: Organ; readonly units: readonly Organ[] } {
  const parent = government(picks);
  const unitOf = (name: string, self: string, decides: boolean): Organ => ({
    ...parent,
    name: `${parent.place}${name}`,
    kind: 'department',
    short: `${parent.place}${name}`,
    self,
    whole: self.replace('我', '全'),
    size: 12,
    ruleMaking: false,
    decides,
  });
  const office: Organ = { ...unitOf('人民政府办公室', '我办', false), kind: 'governmentOffice' };
  const chosen = picks.some(departments, units - 1);
  return {
    parent,
    units: [office, ...chosen.map((name) => unitOf(name, name.endsWith('会') ? '我委' : '我局', deciding.test(name)))],
  };
}
