import {
  checks,
  type Form,
  familyRules,
  forms,
  modelMisfit,
  modelNotAReport,
  type Rule,
  seriesRules,
  settingRules,
} from '@nianbao/core';
import { readRules } from '@nianbao/reader';
import { ownRules } from '../../apps/cli/src/rules.ts';
import { cataloguePage } from './catalogue-page.ts';
import { cellsPage } from './cells-page.ts';
import { checkPage } from './check-page.ts';
import { formPage } from './form-page.ts';
import { rulesPage } from './rules-page.ts';
import type { Files } from './write-files.ts';

const byId = <R extends Rule>(rules: readonly R[]) => [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));

const readTitle = { zh: '读取文件时的问题', en: 'What reading a file may turn up' };
const settingsTitle = { zh: '检查配置和豁免清单的问题', en: 'What a profile or a file of waivers may turn up' };
const seriesTitle = {
  zh: '几年、几个单位放在一起时的问题',
  en: 'What the reports of years or units together may turn up',
};
const modelTitle = { zh: '报告 JSON 的问题', en: 'What a report in JSON may turn up' };

function checkPages(): Files {
  const sorted = byId(checks);
  const reading: readonly Rule[] = [
    ...readRules,
    modelMisfit,
    modelNotAReport,
    ...seriesRules,
    ...familyRules,
    ...settingRules,
    ...ownRules,
  ];
  const of = (...areas: readonly string[]) =>
    byId(reading.filter(({ id }) => areas.includes(id.slice(0, id.indexOf('/')))));
  const [read, model] = [of('read'), of('model')];
  const [series, settings] = [of('years', 'family'), of('previous', 'profile', 'waivers')];
  return new Map([
    ...sorted.map((check) => [`${check.id}.md`, checkPage(check)] as const),
    ['read.md', rulesPage(readTitle, read)],
    ['model.md', rulesPage(modelTitle, model)],
    ['series.md', rulesPage(seriesTitle, series)],
    ['settings.md', rulesPage(settingsTitle, settings)],
    [
      'README.md',
      cataloguePage(sorted, [
        ['read.md', read],
        ['model.md', model],
        ['series.md', series],
        ['settings.md', settings],
      ]),
    ],
  ]);
}

const perForm = (write: (form: Form) => string): Files => new Map(forms.map((form) => [`${form.id}.md`, write(form)]));

/** The pages of each generated folder below docs/. */
export const folders: Readonly<Record<string, Files>> = {
  forms: perForm(formPage),
  cells: perForm(cellsPage),
  checks: checkPages(),
};
