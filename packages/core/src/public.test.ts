import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as examples from './checks/examples.ts';
import * as forms from './forms/index.ts';
import * as core from './index.ts';

const names = (entry: object) => Object.keys(entry).sort();
const formNames = ['forms', ...forms.forms.map(({ id }) => `form${id}`)];

// What may be relied on: a name leaves these lists with a new major version only.
describe('the public names of', () => {
  it('@nianbao/core', () => {
    expect(names(core)).toEqual(
      [
        ...formNames,
        'ReportText',
        'UnknownFormError',
        'UnknownKeyError',
        'acceptedRows',
        'applyWaivers',
        'areaOf',
        'blankReport',
        'cellPointer',
        'cellStates',
        'cells',
        'checkFamily',
        'checkReport',
        'checkSeries',
        'checks',
        'checksFor',
        'chineseNumber',
        'chineseNumerals',
        'comparePlaces',
        'crosswalk',
        'defaultProfile',
        'defineCheck',
        'defineForm',
        'defineRule',
        'familyRules',
        'feeByCount',
        'feeByPages',
        'finding',
        'formFor',
        'formsBasis',
        'headerGrid',
        'identityChecks',
        'judgedRules',
        'lineLabel',
        'lineLabels',
        'linesAt',
        'modelMisfit',
        'modelNotAReport',
        'normaliseLabel',
        'notices',
        'organKind',
        'organKinds',
        'parseChineseNumber',
        'parseProfile',
        'parseReport',
        'parseWaivers',
        'placeOf',
        'printedRows',
        'profileJsonSchema',
        'profileSchema',
        'quantities',
        'reportJsonSchema',
        'reportSchema',
        'rosterSchema',
        'rowLabel',
        'sameOrgan',
        'seriesRules',
        'settingFor',
        'settingRules',
        'signature',
        'similarity',
        'sortFindings',
        'sourcePlace',
        'squeezedOffset',
        'substitutesIn',
        'unusedWaivers',
        'waiversJsonSchema',
      ].sort(),
    );
  });

  it('@nianbao/core/forms', () => {
    expect(names(forms)).toEqual(
      [
        ...formNames,
        'UnknownKeyError',
        'acceptedRows',
        'cells',
        'crosswalk',
        'defineForm',
        'formFor',
        'formsBasis',
        'headerGrid',
        'normaliseLabel',
        'notices',
        'signature',
      ].sort(),
    );
  });

  it('@nianbao/core/examples', () => {
    expect(names(examples)).toEqual(['defineExamples', 'exampleOptions', 'exampleReport', 'examples', 'soundReport']);
  });
});

const root = resolve(import.meta.dirname, '../../..');
const manifests = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => {
    const text = readFileSync(join(root, folder, name, 'package.json'), 'utf8');
    return JSON.parse(text) as {
      name: string;
      private?: boolean;
      exports: Record<string, string | Record<string, string>>;
      publishConfig?: { exports?: unknown };
    };
  }),
);

// pnpm replaces `exports` by those of publishConfig when it packs: what is tested here is what users get.
describe.each(manifests.filter((one) => one.private !== true).map((one) => [one.name, one] as const))(
  '%s as published',
  (_, { exports, publishConfig }) => {
    it('exports the same as here, but for the sources', () => {
      const built = Object.entries(exports).map(([path, target]) => {
        if (typeof target === 'string') return [path, target];
        const { '@nianbao/source': source, ...rest } = target;
        return [path, rest];
      });
      expect(publishConfig?.exports ?? exports).toEqual(Object.fromEntries(built));
    });
  },
);
