import { defineRule, type Rule } from '../checks/index.ts';

const oneEach = 'nianbao 规则：每个单位每年一份报告，与政府同一年度的才能汇总';
const byRoster = 'nianbao 规则：哪些单位应当报送，以名单为准';

export const parentAmongUnits = defineRule({
  id: 'family/parent-among-units',
  severity: 'warning',
  title: { zh: '汇总的政府自己不在单位之中', en: 'The government itself is not among its units' },
  basis: oneEach,
  messages: {
    found: {
      zh: '{reports}就是“{organ}”自己的报告，没有计入合计；政府办公室的数要用办公室自己的报告',
      en: '{reports}: the report of “{organ}” itself, left out of the sum; for its office, give the office’s own report',
    },
  },
});

export const severalReports = defineRule({
  id: 'family/several-reports',
  severity: 'warning',
  title: { zh: '一个单位只有一份报告', en: 'There is one report a unit' },
  basis: oneEach,
  messages: {
    differ: {
      zh: '“{unit}”有 {count} 份报告，数字不同：{reports}；不知道以哪一份为准，都没有计入合计',
      en: '“{unit}” has {count} reports with different figures: {reports}; none of them is in the sum',
    },
    same: {
      zh: '“{unit}”有 {count} 份报告，数字相同：{reports}；只计一次',
      en: '“{unit}” has {count} reports with the same figures: {reports}; counted once',
    },
  },
});

export const otherYear = defineRule({
  id: 'family/other-year',
  severity: 'warning',
  title: { zh: '各单位的报告与政府同一年度', en: 'The units report for the same year as the government' },
  basis: oneEach,
  messages: {
    year: {
      zh: '{reports}不是 {year} 年的，没有计入合计',
      en: '{reports}: not of {year}, left out of the sum',
    },
    withoutYear: {
      zh: '{reports}没有年度，没有计入合计',
      en: '{reports}: no year, left out of the sum',
    },
    parent: {
      zh: '政府的报告没有年度，不知道该与哪一年的单位报告核对',
      en: 'The government’s report says no year; cannot tell which reports of its units to hold it against',
    },
  },
});

export const unknownUnit = defineRule({
  id: 'family/unknown-unit',
  severity: 'warning',
  title: { zh: '每份报告都对得上名单', en: 'Every report belongs to a unit of the roster' },
  basis: byRoster,
  messages: {
    notListed: {
      zh: '名单上没有这些报告的单位，没有计入合计：{reports}；请补进名单，或者拿掉',
      en: 'Not on the roster, left out of the sum: {reports}; add them to the roster or take them away',
    },
    ambiguous: {
      zh: '{reports}可能是名单上的这几个：{units}；分不清，没有计入合计，请在名单里注明别名',
      en: '{reports}: may be any of {units} on the roster; left out of the sum, state aliases on the roster',
    },
    nameless: {
      zh: '{reports}没有机关名称，不知道是哪个单位，没有计入合计',
      en: '{reports}: no organ named, cannot tell which unit it is; left out of the sum',
    },
  },
});

export const renamedUnit = defineRule({
  id: 'family/renamed-unit',
  severity: 'info',
  title: { zh: '用原名报送的单位', en: 'Units that report under a former name' },
  basis: byRoster,
  messages: {
    renamed: {
      zh: '“{organ}”的报告按名单算作“{unit}”的',
      en: 'The report of “{organ}” is taken, by the roster, for that of “{unit}”',
    },
  },
});

export const mergedUnit = defineRule({
  id: 'family/merged-unit',
  severity: 'info',
  title: { zh: '已经并入其他单位的单位', en: 'Units that have become part of others' },
  basis: byRoster,
  messages: {
    merged: {
      zh: '“{unit}”已并入“{other}”，仍有自己的报告：照样计入合计；如果“{other}”的报告已经含有这些数，就重复了',
      en: '“{unit}” has become part of “{other}” and still has a report of its own: it is in the sum, twice if “{other}” has counted it too',
    },
  },
});

/** What can be said of the reports of a family before they are added up. */
export const familyRules: readonly Rule[] = [
  mergedUnit,
  otherYear,
  parentAmongUnits,
  renamedUnit,
  severalReports,
  unknownUnit,
];
