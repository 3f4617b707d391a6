import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './layers.ts';

const root = resolve(import.meta.dirname, '../..');
const core = 'packages/core/src';
const reader = 'packages/reader/src';

describe('imports between layers', () => {
  it.each([
    [`${core}/forms/2021.ts`, 'zod', 'pure data'],
    [`${core}/forms/2021.ts`, '../model/report.ts', 'pure data'],
    [`${core}/forms/derive.ts`, '../model/report.ts', 'forms import only forms'],
    [`${core}/model/report.ts`, '../checks/index.ts', 'model imports only'],
    [`${core}/model/report.ts`, 'node:fs', 'model imports only'],
    [`${core}/checks/requests/balance.ts`, '../../engine/word.ts', 'checks import only'],
    [`${core}/suspects/explain.ts`, '../engine/word.ts', 'suspects import only'],
    [`${core}/engine/word.ts`, '../combine/draft.ts', 'the engine imports only'],
    [`${core}/index.ts`, 'parse5', 'core imports only'],
    [`${core}/index.ts`, '@nianbao/reader', 'core imports only'],
    [`${core}/index.ts`, 'node:process', 'core imports only'],
    [`${reader}/formats/html.ts`, '../match/tables.ts', 'formats know nothing'],
    [`${reader}/formats/html.ts`, '@nianbao/core/forms', 'formats know nothing'],
    [`${reader}/formats/html.ts`, '../read.ts', 'formats know nothing'],
    [`${reader}/formats/pdf.ts`, '../node/pdfium.ts', 'formats know nothing'],
    [`${reader}/read.ts`, '@embedpdf/pdfium', 'reader imports only'],
    [`${reader}/read.ts`, './node/index.ts', 'reader imports only'],
    [`${reader}/node/index.ts`, 'nianbao', 'needs of Node imports only'],
    [`${reader}/read.ts`, 'node:fs', 'reader imports only'],
    [`${reader}/read.ts`, 'nianbao', 'reader imports only'],
    [`${reader}/read.ts`, '@nianbao/render', 'reader imports only'],
    [`${reader}/read.ts`, '../../core/src/index.ts', 'reader imports only'],
    ['packages/render/src/html.ts', '@nianbao/reader', 'render and archive'],
    ['packages/render/src/html.ts', '@nianbao/archive', 'render and archive'],
    ['packages/archive/src/store.ts', '@nianbao/render/pdf', 'render and archive'],
    ['packages/testkit/src/index.ts', 'nianbao', 'packages never import apps'],
    ['apps/cli/src/main.ts', '../../../packages/core/src/index.ts', 'by name'],
  ])('%s may not import %s', (file, name, rule) => {
    expect(violations(file, `import x from '${name}';\n`)).toEqual([expect.stringContaining(rule)]);
  });

  it.each(["import type { A } from 'parse5';", "export * from 'parse5';", "const a = await import('parse5');"])(
    'sees %s',
    (line) => expect(violations(`${core}/index.ts`, line)).toHaveLength(1),
  );

  it.each([
    [`${core}/forms/2021.ts`, './define-form.ts'],
    [`${core}/forms/derive.ts`, 'zod'],
    [`${core}/model/report.ts`, '../forms/index.ts'],
    [`${core}/checks/requests/balance.ts`, '../../model/pointer.ts'],
    [`${core}/engine/word.ts`, '../checks/index.ts'],
    [`${core}/combine/draft.ts`, '../engine/check-report.ts'],
    [`${core}/engine/word.test.ts`, 'node:fs'],
    [`${reader}/formats/html.ts`, '../document.ts'],
    [`${reader}/formats/html.ts`, '../problems/document.ts'],
    [`${reader}/formats/docx.ts`, 'fflate'],
    [`${reader}/formats/docx.ts`, 'saxes'],
    [`${reader}/node/index.ts`, 'node:fs/promises'],
    [`${reader}/node/index.ts`, '../read.ts'],
    [`${reader}/match/tables.ts`, '@nianbao/core/forms'],
    ['packages/render/src/html.ts', '@nianbao/core'],
    ['apps/cli/src/main.ts', 'node:fs'],
  ])('%s may import %s', (file, name) => {
    expect(violations(file, `import x from '${name}';\n`)).toEqual([]);
  });
});

describe('biome rules of the layers', () => {
  const cases: [file: string, text: string, rule: string | null][] = [
    [`${core}/a-console.ts`, 'console.log(1);', 'lint/suspicious/noConsole'],
    [`${core}/a-process.ts`, 'export const a = process.argv;', 'lint/style/noRestrictedGlobals'],
    [`${core}/a-fetch.ts`, "export const a = fetch('x');", 'lint/style/noRestrictedGlobals'],
    [`${reader}/a-timer.ts`, 'setTimeout(() => {}, 1);', 'lint/style/noRestrictedGlobals'],
    [`${core}/a-now.ts`, 'export const a = Date.now();', 'plugin'],
    [`${reader}/a-today.ts`, 'export const a = new Date();', 'plugin'],
    [`${core}/a-random.ts`, 'export const a = Math.random();', 'plugin'],
    [`${reader}/formats/a-form.ts`, "export { formFor } from '@nianbao/core';", 'lint/style/noRestrictedImports'],
    [`${core}/camelCase.ts`, 'export const a = 1;', 'lint/style/useFilenamingConvention'],
    [`${core}/a-long.ts`, 'export {};\n'.repeat(251), 'lint/style/noExcessiveLinesPerFile'],
    [`${core}/a-cycle.ts`, "import { b } from './b-cycle.ts';\nexport const a = b;", 'lint/suspicious/noImportCycles'],
    [`${core}/b-cycle.ts`, "import { a } from './a-cycle.ts';\nexport const b = a;", 'lint/suspicious/noImportCycles'],
    [`${core}/no-extension.ts`, "export { a } from './fixed-day';", 'lint/correctness/useImportExtensions'],
    [`${core}/fixed-day.ts`, "export const a = new Date('2024-01-01');", null],
    [`${core}/forms/2019.ts`, '// 2019\n'.repeat(251), null],
    [`${core}/a-free.test.ts`, 'console.log(process.pid, Date.now());', null],
    [`${reader}/formats/a-finding.ts`, "export type { Finding } from '@nianbao/core';", null],
    ['apps/cli/src/a-clock.ts', 'console.log(Date.now());', null],
  ];
  let folder = '';
  const found = new Map<string, string[]>();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-lint-'));
    for (const file of ['biome.json', '.gitignore', 'tools/lint-layers/clock.grit'])
      cpSync(join(root, file), join(folder, file));
    for (const [file, text] of cases) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${text}\n`);
    }
    const biome = join(root, 'node_modules/.bin/biome');
    const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    for (const { category, location } of JSON.parse(stdout).diagnostics) {
      const file = String(location.path?.file ?? location.path).replaceAll('\\', '/');
      found.set(file, [...(found.get(file) ?? []), category]);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(cases)('%s', (file, _text, rule) => {
    if (rule) expect(found.get(file)).toContain(rule);
    else expect(found.get(file)).toBeUndefined();
  });

  it('the command fails on a forbidden import', () => {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    writeFileSync(join(folder, core, 'a-builtin.ts'), "import 'node:fs';\n");
    const run = spawnSync(process.execPath, [join(root, 'tools/lint-layers/main.ts')], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("a-builtin.ts: may not import 'node:fs'");
  });
});
