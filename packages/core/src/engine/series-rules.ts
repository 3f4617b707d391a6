import { defineRule, type Rule } from '../checks/index.ts';

const oneOrgan = 'nianbao 规则：同一机关每年一份报告，连续两年的才能对照';

export const twoReports = defineRule({
  id: 'years/two-reports',
  severity: 'warning',
  title: { zh: '一年只有一份报告', en: 'There is one report a year' },
  basis: oneOrgan,
  messages: {
    several: {
      zh: '{year} 年有 {count} 份报告：{reports}；没有拿其中任何一份与次年的比较，请只留一份',
      en: 'There are {count} reports of {year}: {reports}; none of them is compared with the next year; leave one only',
    },
    successor: {
      zh: '{year} 年有 {count} 份报告，不知道以哪一份为准，没有与上一年比较',
      en: 'There are {count} reports of {year}; cannot tell which one counts, not compared with last year',
    },
  },
});

export const gap = defineRule({
  id: 'years/gap',
  severity: 'info',
  title: { zh: '各年连续', en: 'No year is missing' },
  basis: oneOrgan,
  messages: {
    missing: {
      zh: '缺 {years} 年的报告：{year} 年的数无法与上一年核对',
      en: 'No report of {years}: the figures of {year} cannot be held against the year before',
    },
  },
});

export const withoutYear = defineRule({
  id: 'years/without-year',
  severity: 'info',
  title: { zh: '每份报告都有年度', en: 'Every report says its year' },
  basis: oneOrgan,
  messages: {
    unknown: {
      zh: '{reports}没有年度，不知道排在哪一年，没有与其他年比较',
      en: '{reports}: no year; cannot tell where it belongs, not compared with other years',
    },
  },
});

export const differentOrgans = defineRule({
  id: 'years/different-organs',
  severity: 'warning',
  title: { zh: '各年是同一机关的报告', en: 'All years are of one organ' },
  basis: oneOrgan,
  messages: {
    names: {
      zh: '各年的机关名称不同：{names}；名称不同的两年没有比较，如果是同一机关改了名称，请注明原来的名称',
      en: 'The reports name different organs: {names}; years under different names are not compared; if the organ was renamed, state its former names',
    },
  },
});

export const formChange = defineRule({
  id: 'years/form-change',
  severity: 'info',
  title: { zh: '格式变化时哪些项目没有对应', en: 'What has no counterpart where the form changed' },
  basis: 'nianbao 规则：两种格式里意义相同的项目才比较；（六）其他处理一行与三行合起来比较',
  messages: {
    lost: {
      zh: '{year} 年起改用新格式：上一年的{lost}没有对应的项目，没有比较',
      en: 'The form changed in {year}: nothing corresponds to these of the year before, which are not compared: {lost}',
    },
  },
});

export const beforeForms = defineRule({
  id: 'years/before-forms',
  severity: 'info',
  title: { zh: '早于统一格式的年度', en: 'Years before the uniform forms' },
  basis: '《中华人民共和国政府信息公开条例》第五十条第二款',
  messages: {
    years: {
      zh: '{years} 年早于现有统一格式，那时的口径不同，与这些年比较只作参考',
      en: '{years}: before the uniform forms, when figures were counted otherwise; comparisons with these years are for orientation',
    },
  },
});

/** What can be said of a series of reports as a whole. */
export const seriesRules: readonly Rule[] = [beforeForms, differentOrgans, formChange, gap, twoReports, withoutYear];
