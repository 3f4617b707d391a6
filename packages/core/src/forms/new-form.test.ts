import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { filledReport, printReport } from '@nianbao/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registries } from '../../../../tools/docs-gen/registries.ts';
import { writeFiles } from '../../../../tools/docs-gen/write-files.ts';
import { read } from '../../../reader/src/index.ts';
import type * as examplesModule from '../checks/examples.ts';
import type * as coreModule from '../index.ts';
import { checkReport, type Report } from '../index.ts';
import type { Form } from './index.ts';

const sources = resolve(import.meta.dirname, '..');
const temporary = resolve(sources, '../.temporary-');

/** The form of 2021 as a later notice might vary it: one more row, one more identity. */
function form2099(): string {
  const edits: [string, string][] = [
    ['export const form2021', 'export const form2099'],
    ["id: '2021'", "id: '2099'"],
    ['years: [2021, null]', 'years: [2099, null]'],
    ['seenUntil: 2025', 'seenUntil: 2100'],
    ["basis: '国办公开办函〔2021〕30号'", "basis: '国办公开办函〔2099〕1号'"],
    [
      "{ key: 'rules', zh: ['规章'], en: 'Rules' },",
      "{ key: 'rules', zh: ['规章'], en: 'Rules' }, { key: 'drafts', zh: ['征求意见稿'], en: 'Drafts' },",
    ],
    [
      'identities: [],',
      `identities: [{
        key: 'stock', every: 'row', sum: ['issued', 'repealed'], equals: ['inForce'], basis: '测试', norms: ['TEST'],
        title: { zh: '件数相符', en: 'The stock is right' },
      }],`,
    ],
  ];
  return edits.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`2021.ts does not say ${from}`);
      return text.replace(from, to);
    },
    readFileSync(join(sources, 'forms/2021.ts'), 'utf8'),
  );
}

const typeTest = `import type { CellKey, Tables } from './forms/index.ts';
import type { form2099 } from './forms/2099.ts';
export const key: CellKey<typeof form2099> = 'documents.drafts.issued';
export const row: Tables<typeof form2099>['documents']['drafts'] = { issued: 1, repealed: null, inForce: 1 };
// @ts-expect-error
export const wrong: CellKey<typeof form2099> = 'documents.drafts.made';
`;

describe('a new form is one new file', () => {
  let folder = '';
  let core: typeof coreModule;
  let documentation: typeof examplesModule;
  let form: Form;

  beforeAll(async () => {
    folder = mkdtempSync(temporary);
    cpSync(sources, folder, { recursive: true, filter: (file) => !/\.test(-d)?\.ts$/.test(file) });
    writeFileSync(join(folder, 'forms/2099.ts'), form2099());
    writeFiles(folder, registries(folder));
    core = await import(join(folder, 'index.ts'));
    documentation = await import(join(folder, 'checks/examples.ts'));
    form = core.forms.find((one: Form) => one.id === '2099') as Form;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is registered, and in force from its first year on', () => {
    expect(core.forms.map((one) => one.id)).toEqual(['2019', '2021', '2099']);
    expect([2020, 2098, 2099, 2150].map((year) => core.formFor(year)?.id)).toEqual(['2019', '2021', '2099', '2099']);
  });

  it('has its cells and a signature of its own', () => {
    expect(core.cells(form)).toHaveLength(203);
    expect(core.cells(form).map((cell) => cell.key)).toContain('documents.drafts.inForce');
    expect([...core.signature(form, core.forms)]).toEqual(['征求意见稿']);
  });

  it('has a blank report, a schema and a place in the JSON Schema', () => {
    const blank = core.blankReport(form);
    expect(blank.tables.documents?.drafts).toEqual({ issued: null, repealed: null, inForce: null });
    expect(core.parseReport(blank)).toEqual({ report: blank, findings: [] });
    const { drafts, ...documents } = blank.tables.documents ?? {};
    expect(core.parseReport({ ...blank, tables: { ...blank.tables, documents } }).findings).toMatchObject([
      { code: 'model/misfit', messageId: 'missing', at: '/tables/documents/drafts' },
    ]);
    expect(JSON.stringify(core.reportJsonSchema(core.forms))).toContain('"const":"2099"');
  });

  it('brings its identities into the catalogue', () => {
    const ids = core.checks.map((check) => check.id);
    expect(ids).toContain('documents/stock');
    expect(ids.filter((id) => id === 'requests/balance')).toHaveLength(1);
    const sound = documentation.soundReport(form);
    expect(core.checkReport(sound).findings).toEqual([]);
    const put = (inForce: number) => ({
      ...sound,
      tables: {
        ...sound.tables,
        documents: { ...sound.tables.documents, drafts: { issued: 2, repealed: 1, inForce } },
      },
    });
    expect(core.checkReport(put(3)).findings).toEqual([]);
    expect(core.checkReport(put(4)).findings).toMatchObject([
      { code: 'documents/stock', at: '/tables/documents/drafts/inForce', expected: 3, actual: 4 },
    ]);
  });

  it('brings its examples, and they hold', () => {
    const own = Object.entries(documentation.examples).flatMap(([code, list]) =>
      list.filter((example) => example.form === '2099').map((example) => ({ code, example })),
    );
    expect(new Set(own.map(({ code }) => code))).toEqual(
      new Set([
        'documents/stock',
        'requests/balance',
        'requests/total-handled',
        'requests/row-total',
        'remedies/row-total',
      ]),
    );
    for (const { code, example } of own) {
      const checks = core.checks.filter((check) => check.id === code);
      const { findings } = core.checkReport(documentation.exampleReport(example, core.forms), { checks });
      expect(findings.map(({ messageId, at }) => ({ messageId, at }))).toEqual(
        example.findings.map(({ messageId, at }) => ({ messageId, at })),
      );
    }
  });

  it('is read from a document, and checked', () => {
    const figures = Array.from({ length: core.cells(form).length }, () => 0);
    const truth = filledReport(form, figures);
    const drafts = { issued: 2, repealed: 1, inForce: 4 };
    truth.tables.documents = { ...truth.tables.documents, drafts };
    const source = printReport(truth, form, 'html', (value, key) =>
      key.endsWith('.amount') ? `${value}万元` : `${value}`,
    );
    const { report, sourceMap, findings } = read(new TextEncoder().encode(source), { forms: core.forms });
    expect(report).toMatchObject({ form: '2099', year: 2099, tables: truth.tables });
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(sourceMap['/tables/documents/drafts/inForce']).toMatchObject({ text: '4', state: 'number' });
    const checked = checkReport(report as Report, { forms: core.forms, sourceMap });
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'documents/stock', at: '/tables/documents/drafts/inForce', expected: 3, actual: 4 },
    ]);
  });

  it('has its own notice cited', () => {
    const report = documentation.soundReport(form);
    (report.tables.requests?.received as Record<string, number | null>).total = -1;
    const { findings } = core.checkReport(report);
    expect(findings.find(({ code }) => code === 'cells/not-a-count')?.basis).toContain(
      '国办公开办函〔2099〕1号所附格式',
    );
    expect(core.checks.find(({ id }) => id === 'chapters/order')?.basis).toBe(
      '国办公开办函〔2099〕1号、〔2021〕30号、〔2019〕60号所附格式',
    );
  });

  it('is the form asked for in its years', () => {
    const [old] = core.forms.filter((one) => one.id === '2021');
    const report = documentation.soundReport(old as Form, 2099);
    expect(core.checkReport(report).findings).toMatchObject([{ code: 'form/wrong-for-year', expected: '2099' }]);
  });

  it('has exact types', () => {
    writeFileSync(join(folder, 'type-test.ts'), typeTest);
    const base = resolve(sources, '../../../tsconfig.base.json');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: base, include: ['**/*.ts'] }));
    const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }, 60_000);
});
