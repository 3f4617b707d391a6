import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finding, form2019 } from '@nianbao/core';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { damagedResult } from '../rules.ts';
import { folderOf, nianbao, reportOf, reportText, unbalanced } from '../test-support.ts';

const good = reportText();
const bad = reportText(unbalanced);

async function json(files: Readonly<Record<string, string>>, ...names: readonly string[]) {
  const cwd = folderOf(files);
  const { code, stdout, stderr } = await nianbao(['check', ...names, '--format', 'json'], { cwd });
  return { code, stderr, result: JSON.parse(stdout) };
}

describe('as JSON', () => {
  it('gives each file with what was read and found', async () => {
    const { code, stderr, result } = await json({ 'bad.json': bad, 'good.json': good }, 'good.json', 'bad.json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(Object.keys(result)).toEqual(['tool', 'files', 'skipped', 'findings']);
    const keys = ['file', 'input', 'organ', 'year', 'form', 'counts', 'findings', 'suspects', 'previous'];
    for (const file of result.files) expect(Object.keys(file)).toEqual(keys);
    expect(result.files).toMatchObject([
      { file: 'good.json', organ: '某市财政局', year: 2021, form: '2021', counts: { fail: 0 }, findings: [] },
      { file: 'bad.json', previous: null },
    ]);
    const [, wrong] = result.files;
    expect(wrong.counts.fail).toBeGreaterThanOrEqual(2);
    expect(wrong.suspects.length).toBeGreaterThan(0);
    expect(wrong.findings).toContainEqual(
      expect.objectContaining({ code: 'requests/balance', expected: 5, actual: 0 }),
    );
  });

  it('never counts what cannot be told', async () => {
    const blank = Object.fromEntries(
      Object.keys(reportOf().tables.requests?.received ?? {}).map((column) => [`requests.received.${column}`, null]),
    );
    const { code, result } = await json({ 'a.json': reportText(blank) }, 'a.json');
    expect(code).toBe(0);
    expect(result.files[0].counts.cannotTell).toBeGreaterThan(0);
  });

  it('skips what is no report in a folder, and lists it', async () => {
    const files = { 'a.json': good, 'package.json': '{}', 'notes.txt': 'notes' };
    const { code, stderr, result } = await json(files, '.');
    expect(code).toBe(0);
    expect(result.files.map((one: { file: string }) => one.file)).toEqual(['a.json']);
    expect(result.skipped.map((one: { file: string }) => one.file)).toEqual(['notes.txt', 'package.json']);
    const reasons = { 'notes.txt': '不是政府信息公开工作年度报告', 'package.json': '不是报告 JSON' };
    for (const [name, why] of Object.entries(reasons)) expect(stderr).toContain(`  - ${name}：${why}\n`);
  });

  it('does not pass over a document in a folder that may be a report', async () => {
    const files = { 'a.json': good, 'broken.json': '{"a":', 'unit.pdf': '%PDF-1.7\n' };
    const { code, result } = await json(files, '.');
    expect(code).toBe(1);
    expect(result.files).toMatchObject([
      { file: 'a.json' },
      { file: 'broken.json', form: null, findings: [{ code: 'model/not-json' }] },
      { file: 'unit.pdf', form: null, findings: [{ code: 'read/damaged' }] },
    ]);
  });

  it('passes over a picture in a folder, but not one that is named as a document', async () => {
    const { code, result } = await json({ 'a.json': good, 'photo.gif': 'GIF89a', 'scan.PDF': 'GIF89a' }, '.');
    expect(code).toBe(1);
    expect(result.files).toMatchObject([
      { file: 'a.json' },
      { file: 'scan.PDF', form: null, findings: [{ code: 'read/unsupported', messageId: 'picture' }] },
    ]);
    expect(result.skipped).toMatchObject([{ file: 'photo.gif' }]);
  });

  it('keeps a named file that is no report, and a file that came empty', async () => {
    const { code, result } = await json({ 'a.json': good, 'notes.txt': 'notes' }, 'a.json', 'notes.txt', 'nothing');
    expect(code).toBe(1);
    const none = { organ: null, year: null, form: null, counts: { pass: 0, fail: 0, cannotTell: 0, notApplicable: 0 } };
    expect(result.files.slice(1)).toMatchObject([
      { file: 'notes.txt', ...none, findings: [{ code: 'read/not-a-report' }] },
      { file: 'nothing', ...none, input: { sha256: null, bytes: null }, findings: [{ code: 'read/unreadable-file' }] },
    ]);
    const folder = await json({ 'a.json': good, 'empty.html': '' }, '.');
    expect(folder.code).toBe(1);
    expect(folder.result.files[1]).toMatchObject({ file: 'empty.html', findings: [{ code: 'read/empty' }] });
  });

  it('names every file when nothing could be read', async () => {
    const { code, stderr, result } = await json({ 'notes.txt': 'notes' }, 'notes.txt', 'nothing');
    expect(code).toBe(2);
    expect(result.files).toHaveLength(2);
    expect(stderr).toContain('notes.txt：');
    expect(stderr).toContain('nothing：没有这个文件');
  });

  it('ends with 2 for a folder without a report, and says what can be read', async () => {
    const folders: readonly Readonly<Record<string, string>>[] = [{ 'notes.txt': 'notes' }, {}];
    for (const files of folders) {
      const { code, stderr, result } = await json(files, '.');
      expect({ code, files: result.files }).toEqual({ code: 2, files: [] });
      expect(stderr).toContain('文件夹里没有能读的文件。能读的是：网页（HTML）');
    }
  });

  it('tells people who give an address what to do instead', async () => {
    const { code, stderr, result } = await json({}, 'https://www.gov.cn/a.html');
    expect({ code, id: result.files[0].findings[0].messageId }).toEqual({ code: 2, id: 'address' });
    expect(stderr).toContain('本工具不联网，请先在浏览器里把网页另存为文件');
  });

  it('answers at once for a file over the size limit', async () => {
    const cwd = folderOf({ 'a.json': good, 'large.html': '' });
    truncateSync(join(cwd, 'large.html'), 50_000_000);
    const started = performance.now();
    const { code, stdout } = await nianbao(['check', '.', '--format', 'json'], { cwd });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(code).toBe(1);
    const large = {
      file: 'large.html',
      input: { sha256: null, bytes: 50_000_000 },
      findings: [{ code: 'read/limit' }],
    };
    expect(JSON.parse(stdout).files[1]).toMatchObject(large);
  });
});

describe('for people', () => {
  const shown = async (text: string, ...more: readonly string[]) => {
    const cwd = folderOf({ 'a.json': text });
    return (await nianbao(['check', 'a.json', ...more], { cwd })).stdout;
  };

  it('tells errors first, each with its place, figures and clause', async () => {
    const report = reportOf({ ...unbalanced, 'documents.rules.issued': null });
    const place = { page: 4, table: 2, row: 24, column: 2, state: 'number' };
    const sourceMap = { '/tables/requests/totalHandled/naturalPerson': place };
    const page = await shown(JSON.stringify({ report, sourceMap, findings: [] }));
    expect(page.startsWith('a.json\n某市财政局 · 2021 年度 · 2021 年格式\n\n1.  错误  ')).toBe(true);
    const lines = page.split('\n');
    const start = lines.findIndex((line) => line.includes('“自然人”列不平：'));
    expect(lines.slice(start, start + 9).map((line) => line.replace(/^\d+\./, 'N.'))).toEqual([
      'N.  错误  “自然人”列不平：一、本年新收政府信息公开申请数量 5 + 二、上年结转政府',
      '          信息公开申请数量 0 = 5；（七）总计 0 + 四、结转下年度继续办理 0 = 0；',
      '          相差 5',
      '          位置：三、收到和处理政府信息公开申请情况 · （七）总计 · 自然人',
      '            （第 4 页，表 2 第 24 行第 2 列）',
      '          依据：国办公开办函〔2021〕30号附件，第三部分表内注：“第一项加第二项之',
      '            和，等于第三项加第四项之和”',
      '          代码：requests/balance · 指针：',
      '            /tables/requests/totalHandled/naturalPerson',
    ]);
    expect(page.indexOf('.  警告')).toBeGreaterThan(page.lastIndexOf('.  错误'));
    expect(page).toMatch(
      /\n合计：\d+ 个错误 · \d+ 个警告 · \d+ 条提示\n检查项次（不含读取问题）：通过 \d+ · 不通过 \d+ · 无法判断 \d+ · 不适用 \d+\n$/,
    );
  });

  it('folds warnings of one kind and tells in one line what cannot be told', async () => {
    const rows = ['received', 'carriedIn', 'granted', 'partiallyGranted'];
    const blanks = rows.map((row) => [`requests.${row}.research`, null] as const);
    const report = reportOf({ ...Object.fromEntries(blanks), 'remedies.directLitigation.total': null });
    const sourceMap = { '/tables/requests/granted': { line: 23 } };
    const page = await shown(JSON.stringify({ report, sourceMap, findings: [] }));
    expect(page.match(/没有填写/g)).toHaveLength(1);
    expect(page.replace(/\s/g, '')).toContain(
      '类似的还有4处：“二、上年结转政府信息公开申请数量”、“（一）予以公开”（文件第23行）、',
    );
    expect(page.replace(/\s/g, '')).toContain('还有：四、政府信息公开行政复议、行政诉讼情况');
    expect(page).toMatch(/有 \d+ 项因有空白格或没有可用的数字，无法判断：/);
  });

  it('wraps the line that sums up many files', async () => {
    const cwd = folderOf({ 'a.json': good, 'b.json': good, 'c.json': '{"a":' });
    const args = ['check', 'a.json', 'b.json', 'c.json', '--lang', 'en'];
    const { stdout } = await nianbao(args, { cwd, columns: 40, env: { NO_COLOR: '1' } });
    expect(stdout).toMatch(/\n3 files: 0 with errors, 2 without, 1 not\n {2}read\n$/);
  });

  it('keeps every line within the width of the page', async () => {
    const sound = reportOf();
    const keys = Object.entries(sound.tables).flatMap(([table, rows]) =>
      Object.entries(rows).flatMap(([row, cells]) => Object.keys(cells).map((column) => `${table}.${row}.${column}`)),
    );
    const figure = fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 99999 }), fc.constantFrom(0.1, 12.34, 1e15));
    const changes = fc.dictionary(fc.constantFrom(...keys), figure, { maxKeys: 12 });
    const width = fc.integer({ min: 40, max: 120 });
    await fc.assert(
      fc.asyncProperty(changes, width, fc.constantFrom('zh', 'en'), async (some, columns, lang) => {
        const cwd = folderOf({ 'a.json': reportText(some), 'long-name-of-a-good-report-of-a-whole-city.json': good });
        const options = { cwd, columns, env: { NO_COLOR: '1' } };
        const { stdout } = await nianbao(['check', '.', '--lang', lang], options);
        for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 40 },
    );
  });

  it('takes no side between two figures, and says nothing twice', async () => {
    const at = '/tables/requests/received/total';
    const found = (code: string, words: string, place: string, expected: number | string, actual: number | string) => ({
      ...finding(damagedResult, 'left', { part: 'x', count: 1 }, { at: place, expected, actual }),
      code,
      message: { zh: words, en: words },
    });
    const one = async (...args: Parameters<typeof found>) => {
      const findings = [found(...args)];
      return shown(JSON.stringify({ report: reportOf(), sourceMap: {}, findings }), '--lang', 'en');
    };
    expect(await one('model/x', 'They differ', at, 5, 0)).toContain('5 against 0, difference 5\n');
    expect(await one('model/x', 'They differ by much; difference 5', at, 5, 0)).not.toContain('5 against 0');
    expect(await one('model/x', 'The year is wrong', '/year', 2020, 2019)).toContain('expected 2020, found 2019\n');
    expect(await one('model/x', 'The year is 2019, not 2020', '/year', 2020, 2019)).not.toContain('expected');
    expect(await one('read/x', 'Too many figures', at, 15, 16)).not.toMatch(/against|expected/);
    const sentence = '/chapters/remedies/1';
    expect(await one('text/x', 'The text says all were upheld, 2 are pending', sentence, 0, 2)).not.toContain(
      'expected',
    );
  });

  it('counts every finding on its own, those of reading too', async () => {
    const one = finding(damagedResult, 'left', { part: 'x', count: 1 }, { at: '' });
    const findings = [one, one, one, one].map((each) => ({ ...each, code: 'read/x' }));
    const text = JSON.stringify({ report: reportOf(), sourceMap: {}, findings });
    expect(await shown(text)).toMatch(/\n1\. {2}警告(?:.*\n)*合计：0 个错误 · 1 条警告，共 4 处 · 0 条提示\n/);
    expect(await shown(text, '--lang', 'en')).toContain('Total: 0 errors · 1 warning in 4 places · 0 notes\n');
    const two = JSON.stringify({ report: reportOf(), sourceMap: {}, findings: findings.slice(0, 2) });
    expect(await shown(two)).toContain('合计：0 个错误 · 2 个警告 · 0 条提示\n');
    const single = JSON.stringify({ report: reportOf(), sourceMap: {}, findings: findings.slice(0, 1) });
    expect(await shown(single, '--lang', 'en')).toContain('Total: 0 errors · 1 warning · 0 notes\n');
  });

  it('gives a clause as basis, not a rule of its own', async () => {
    const page = await shown(reportText({ ...unbalanced, 'requests.granted.research': null }));
    expect(page).toContain('依据：国办公开办函');
    expect(page).not.toContain('依据：nianbao');
  });

  it('tells of a JSON that does not fit its first few faults', async () => {
    const cwd = folderOf({ 'a.json': good, 'b.json': '{"form":"2021"}' });
    const page = (await nianbao(['check', 'a.json', 'b.json'], { cwd })).stdout;
    expect(page.match(/缺少这一项/g)).toHaveLength(5);
    expect(page).toMatch(/\n另有 \d+ 处同类问题，没有逐一列出\n/);
    const alone = (await nianbao(['read', 'b.json'], { cwd })).stderr;
    expect(alone.replace(/\s/g, '')).toMatch(/^b\.json：.*；另有\d+处同类问题$/);
  });

  it('says when nothing is wrong', async () => {
    expect(await shown(good)).toContain('没有发现问题。');
    expect(await shown(good, '--lang', 'en')).toContain('Nothing wrong was found.');
  });

  it('ends several files with a table', async () => {
    const cwd = folderOf({ '好.json': good, '坏.json': bad, 'old.json': reportText({}, form2019), 'notes.txt': '' });
    const { code, stdout } = await nianbao(['check', '好.json', '坏.json', 'old.json', 'notes.txt'], { cwd });
    expect(code).toBe(1);
    const last = stdout.trimEnd().split('\n').slice(-7);
    expect(last).toEqual([
      '文件       机关        年度  错误  警告  提示',
      '好.json    某市财政局  2021     0     0     0',
      expect.stringMatching(/^坏\.json {4}某市财政局 {2}2021 +[1-9]\d* +\d+ +\d+$/),
      'old.json   某市财政局  2019     0     0     0',
      'notes.txt  未读到         —     —     —     —',
      '',
      '共 4 份：1 份有错误，2 份没有错误，1 份没有读到',
    ]);
  });

  it('does not sum up a form that is still blank as in order without a word', async () => {
    const blank = reportOf();
    for (const table of Object.values(blank.tables)) {
      for (const row of Object.values(table)) for (const key of Object.keys(row)) row[key] = null;
    }
    const cwd = folderOf({ 'a.json': good, 'b.json': JSON.stringify(blank) });
    const { stdout } = await nianbao(['check', 'a.json', 'b.json'], { cwd });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '共 2 份：0 份有错误，2 份没有错误（其中 1 份是空白表格，还没有填）',
    );
  });

  it('colours a terminal only, and not under NO_COLOR', async () => {
    const cwd = folderOf({ 'a.json': bad });
    const page = async (columns?: number, env = {}) =>
      (await nianbao(['check', 'a.json'], { cwd, env, ...(columns && { columns }) })).stdout;
    expect(await page(100)).toContain('\u001b[');
    expect(await page()).not.toContain('\u001b[');
    expect(await page(100, { NO_COLOR: '1' })).not.toContain('\u001b[');
    expect(await page(100, { TERM: 'dumb' })).not.toContain('\u001b[');
  });

  it('writes nothing to the terminal but text', async () => {
    const report = reportOf(unbalanced);
    report.organ.name = '\u001b]0;title\u0007机关';
    expect(await shown(JSON.stringify(report))).not.toContain('\u001b');
  });

  it('shows no page when nothing could be read', async () => {
    const { code, stdout, stderr } = await nianbao(['check', 'nothing', '--lang', 'en'], { cwd: folderOf() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      'nothing: There is no such file or folder. Check the path and the name\n' +
        'No report could be read; there is nothing to check.\n',
    );
  });
});

it('finds reports at any depth', async () => {
  const cwd = folderOf();
  mkdirSync(join(cwd, 'a/b'), { recursive: true });
  writeFileSync(join(cwd, 'a/b/report.json'), good);
  expect(await nianbao(['check', 'a'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});
