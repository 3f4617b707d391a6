import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { form2021, type Report } from '@nianbao/core';
import { soundReport } from '@nianbao/core/examples';
import { describe, expect, it } from 'vitest';
import { folderOf, nianbao } from '../test-support.ts';

const organ = '某市财政局';

/** A sound report of an organ and a year, with requests carried in and over by natural persons. */
function reportOf(year: number | null, { name = organ as string | null, carriedIn = 0, carriedOut = 0 } = {}): string {
  const report: Report = soundReport(form2021, year ?? 2024);
  const rows = report.tables.requests as Record<string, Record<string, number>>;
  const set = (row: string, value: number) =>
    Object.assign(rows[row] as object, { naturalPerson: value, total: value });
  set('carriedIn', carriedIn);
  set('carriedOut', carriedOut);
  set('received', 9);
  set('granted', 9 + carriedIn - carriedOut);
  set('totalHandled', 9 + carriedIn - carriedOut);
  return JSON.stringify({ ...report, year, organ: { ...report.organ, name } });
}

async function check(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = folderOf(files);
  const { code, stdout, stderr } = await nianbao(['check', ...args, '--format', 'json'], { cwd });
  return { code, stderr: stderr.replace(/\s+/g, ''), result: stdout === '' ? undefined : JSON.parse(stdout) };
}

const carried = (result: { files: { findings: { code: string }[] }[] }) =>
  result.files.map(({ findings }) => findings.filter(({ code }) => code === 'years/carried-over').length);

describe('--previous', () => {
  const before = reportOf(2023, { carriedOut: 3 });
  const good = reportOf(2024, { carriedIn: 3 });
  const bad = reportOf(2024, { carriedIn: 2 });

  it('holds a report against that of the year before, and says which file that was', async () => {
    const files = { 'good.json': good, 'bad.json': bad, 'before.json': before };
    const fits = await check(files, 'good.json', '--previous', 'before.json');
    expect({ ...fits, result: carried(fits.result) }).toEqual({ code: 0, stderr: '', result: [0] });
    expect(fits.result.files[0].previous).toBe('before.json');
    const differs = await check(files, 'bad.json', '--previous', 'before.json');
    expect({ code: differs.code, carried: carried(differs.result) }).toEqual({ code: 1, carried: [2] });
  });

  it('may be given several times and be a folder: each belongs to the report of its organ', async () => {
    const cwd = folderOf({ 'a.json': bad, 'b.json': reportOf(2024, { name: '某市教育局', carriedIn: 1 }) });
    mkdirSync(join(cwd, '2023'));
    writeFileSync(join(cwd, '2023/x.json'), before);
    writeFileSync(join(cwd, '2023/notes.txt'), 'notes');
    writeFileSync(join(cwd, 'y.json'), reportOf(2023, { name: '某市教育局', carriedOut: 1 }));
    const args = ['check', 'a.json', 'b.json', '--previous', '2023', '--previous', 'y.json', '--format', 'json'];
    const { code, stdout } = await nianbao(args, { cwd });
    const result = JSON.parse(stdout);
    expect({ code, carried: carried(result) }).toEqual({ code: 1, carried: [2, 0] });
    expect(result.files.map((one: { previous: string }) => one.previous)).toEqual([join('2023', 'x.json'), 'y.json']);
    expect(result.skipped).toMatchObject([{ file: join('2023', 'notes.txt') }]);
    expect(result.findings).toEqual([]);
  });

  it('finds an organ whose name lacks its region in one of the years', async () => {
    const files = { 'a.json': bad, 'b.json': reportOf(2024, { name: '某市教育局' }), 'c.json': before };
    const full = { ...files, 'c.json': reportOf(2023, { name: `某省${organ}`, carriedOut: 3 }) };
    const { result } = await check(full, 'a.json', 'b.json', '--previous', 'c.json');
    expect(result.files.map((one: { previous: string | null }) => one.previous)).toEqual(['c.json', null]);
  });

  it.each([
    ['of a later year', reportOf(2025)],
    ['of the same year', reportOf(2024)],
    ['of two years before', reportOf(2022)],
  ])('%s: one sentence, nothing is compared, the report is checked all the same', async (_, previous) => {
    const files = { 'a.json': good, 'other.json': reportOf(2024, { name: '某市教育局' }), 'p.json': previous };
    const alone = await check(files, 'a.json', '--previous', 'p.json');
    expect(alone.code).toBe(0);
    expect(alone.result.files[0].findings).toMatchObject([{ code: 'years/not-previous', severity: 'warning' }]);
    const many = await check(files, 'a.json', 'other.json', '--previous', 'p.json');
    expect(many.code).toBe(0);
    expect(many.result.findings).toMatchObject([{ code: 'previous/unmatched', messageId: 'organ' }]);
    expect(many.stderr).toMatch(
      /^警告：上年报告p\.json（某市财政局，20\d\d年度）没有用上：被检查的报告里没有同一机关20\d\d年度的$/,
    );
  });

  it('without a name or a year is told where it cannot be matched', async () => {
    const files = { 'a.json': good, 'b.json': reportOf(2024, { name: '某市教育局' }), 'p.json': reportOf(null) };
    const { code, result } = await check(files, 'a.json', 'b.json', '--previous', 'p.json');
    expect({ code, findings: result.findings }).toMatchObject({ code: 0, findings: [{ messageId: 'nameless' }] });
  });

  it('twice for one report: none is used', async () => {
    const files = { 'a.json': bad, 'p.json': before, 'q.json': before };
    const { code, stderr, result } = await check(files, 'a.json', '--previous', 'p.json', '--previous', 'q.json');
    expect({ code, carried: carried(result), previous: result.files[0].previous }).toEqual({
      code: 0,
      carried: [0],
      previous: null,
    });
    expect(result.findings).toMatchObject([{ code: 'previous/several', severity: 'warning' }]);
    expect(stderr).toContain('2023年度的报告有2份（“p.json”“q.json”），不知道以哪一份为准');
  });

  it.each([
    ['is not there', 'none.json', '没有这个文件或文件夹'],
    ['is no report', 'notes.txt', '文件里找不到年度报告的各部分和表格'],
    ['is broken', 'broken.json', '不是完整的JSON'],
  ])('that %s fails the run', async (_, name, reason) => {
    const files = { 'a.json': good, 'notes.txt': 'notes', 'broken.json': '{"a":' };
    const { code, stderr, result } = await check(files, 'a.json', '--previous', name);
    expect(code).toBe(1);
    expect(result.findings).toMatchObject([{ code: 'previous/unread', severity: 'error' }]);
    expect(stderr).toContain(`错误：上年报告${name}没有读到：`);
    expect(stderr).toContain(reason);
  });

  it('is never overwritten by the output', async () => {
    const cwd = folderOf({ 'a.json': good, 'p.json': before });
    const { code, stderr } = await nianbao(['check', 'a.json', '--previous', 'p.json', '--output', 'p.json'], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('p.json 是要读取的文件') });
  });
});

describe('--series', () => {
  it('holds the years of each organ against each other, in any order of the files', async () => {
    const files = {
      'a.json': reportOf(2024, { carriedIn: 2 }),
      'b.json': reportOf(2022, { carriedOut: 1 }),
      'c.json': reportOf(2023, { carriedIn: 1, carriedOut: 3 }),
      'd.json': reportOf(2023, { name: '某市教育局' }),
    };
    const { code, result } = await check(files, '.', '--series');
    expect(code).toBe(1);
    expect(result.files.map((one: { file: string; previous: string }) => [one.file, one.previous])).toEqual([
      ['b.json', null],
      ['c.json', 'b.json'],
      ['a.json', 'c.json'],
      ['d.json', null],
    ]);
    expect(carried(result)).toEqual([0, 0, 2, 0]);
    expect(result.series).toMatchObject([
      { organ, reports: [{ year: 2022 }, { year: 2023, file: 'c.json' }, { year: 2024 }], findings: [] },
      { organ: '某市教育局', reports: [{ year: 2023, file: 'd.json' }] },
    ]);
  });

  it('tells of a year that is missing and of one with two reports, and compares neither', async () => {
    const files = {
      'a.json': reportOf(2021, { carriedOut: 9 }),
      'b.json': reportOf(2023, { carriedOut: 8 }),
      'c.json': reportOf(2023, { carriedOut: 7 }),
      'd.json': reportOf(2024),
    };
    const { code, result } = await check(files, '.', '--series');
    expect(code).toBe(0);
    const codes = result.series[0].findings.map((one: { code: string }) => one.code);
    expect(codes.sort()).toEqual(['years/gap', 'years/two-reports']);
    for (const one of result.files) expect(one.previous).toBeNull();
    expect(carried(result)).toEqual([0, 0, 0, 0]);
  });

  it('takes a name with its region for the same organ, but not where a third one is like it', async () => {
    const two = { 'a.json': reportOf(2023, { name: '财政局' }), 'b.json': reportOf(2024) };
    expect((await check(two, '.', '--series')).result.series).toHaveLength(1);
    const three = { ...two, 'c.json': reportOf(2024, { name: '别市财政局' }) };
    expect((await check(three, '.', '--series')).result.series).toHaveLength(3);
  });

  it('never compares reports that name no organ', async () => {
    const files = { 'a.json': reportOf(2023, { name: null, carriedOut: 4 }), 'b.json': reportOf(2024, { name: null }) };
    const { result } = await check(files, '.', '--series');
    expect(result.series).toHaveLength(2);
    expect(carried(result)).toEqual([0, 0]);
  });

  it('keeps files that could not be read, and ends with 2 where none could', async () => {
    const some = await check({ 'a.json': reportOf(2024), 'b.json': '{"a":' }, '.', '--series');
    expect({ code: some.code, last: some.result.files.at(-1) }).toMatchObject({
      code: 1,
      last: { file: 'b.json', form: null },
    });
    expect((await check({ 'b.json': '{"a":' }, '.', '--series')).code).toBe(2);
    expect((await check({}, '.', '--series')).code).toBe(2);
  });

  it('takes no --previous', async () => {
    const { code, stderr } = await check({ 'a.json': reportOf(2024) }, 'a.json', '--series', '--previous', 'a.json');
    expect(code).toBe(2);
    expect(stderr).toContain('--series已经把前后年度互相对照，不能再写--previous');
  });

  it('shows people a table of organs and years', async () => {
    const cwd = folderOf({
      'a.json': reportOf(2022),
      'b.json': reportOf(2024, { carriedIn: 1 }),
      'c.json': reportOf(2024, { name: '某市教育局' }),
      'd.json': reportOf(2024, { name: '某市教育局' }),
    });
    const { stdout } = await nianbao(['check', '.', '--series'], { cwd });
    const lines = stdout.split('\n');
    const start = lines.indexOf('各机关各年度（错误/警告）：');
    expect(lines.slice(start + 1, start + 4)).toEqual([
      '机关        2022     2024',
      '某市财政局   0/0      0/0',
      expect.stringMatching(/^某市教育局 {5}— {2}0\/\d\+0\/\d$/),
    ]);
    expect(stdout).toContain('  - 提示：缺 2023 年的报告');
    expect(stdout).toContain('  - 警告：2024 年有 2 份报告');
  });
});
