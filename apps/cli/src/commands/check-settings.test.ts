import { describe, expect, it } from 'vitest';
import { folderOf, nianbao, reportText, unbalanced } from '../test-support.ts';

const bad = reportText(unbalanced);

async function check(settings: Readonly<Record<string, string>>, args: readonly string[], today = '2026-06-30') {
  const cwd = folderOf({ 'a.json': bad, ...settings });
  const { code, stdout, stderr } = await nianbao(['check', 'a.json', ...args], { cwd, today });
  return { code, stdout, stderr: stderr.replace(/\s+/g, '') };
}

const asJson = async (...args: Parameters<typeof check>) => {
  const [settings, options, today] = args;
  const { code, stdout, stderr } = await check(settings, [...options, '--format', 'json'], today);
  return { code, stderr, result: JSON.parse(stdout) };
};

const codesOf = (result: { files: { findings: { code: string }[] }[] }) =>
  new Set(result.files.flatMap(({ findings }) => findings.map(({ code }) => code)));

describe('--profile', () => {
  it('switches checks off and says so in what ran', async () => {
    const profile = 'name: 某市\nchecks:\n  requests/*: off\n';
    const { code, result } = await asJson({ 'p.yaml': profile }, ['--profile', 'p.yaml']);
    expect(code).toBe(0);
    expect(codesOf(result)).not.toContain('requests/balance');
    expect(result.tool.checks).not.toContain('requests/balance');
    expect(result.tool.checks).toContain('cells/blank');
    expect(result.tool.profile).toEqual({ name: '某市', sha256: expect.stringMatching(/^[\da-f]{64}$/) });
    expect(result.tool.waivers).toBeNull();
  });

  it('changes severities, and with them the exit code', async () => {
    const profile = '{ "checks": { "requests/*": "warning", "requests/balance": "info" } }';
    const { code, result } = await asJson({ 'p.json': profile }, ['--profile', 'p.json']);
    expect(code).toBe(0);
    const balance = result.files[0].findings.filter((one: { code: string }) => one.code === 'requests/balance');
    expect(balance).toMatchObject([{ severity: 'info' }, { severity: 'info' }]);
  });

  it.each([
    [
      'a check that is not there',
      'checks:\n  requests/balanc: off',
      'p.yaml：第2行，/checks/requests/balanc：没有“requests/balanc”这个检查项，是不是：requests/balance？',
    ],
    ['an area that is not there', 'checks:\n  request/*: off', '没有“request/*”这一类检查项，是不是：requests/*？'],
    [
      'a setting that is none',
      'name: x\nchecks:\n  cells/blank: no',
      'p.yaml：第3行，/checks/cells/blank：值不对（应为"off"、',
    ],
    ['a key that is not known', 'chekcs: {}', 'p.yaml：第1行，/chekcs：多出这一项'],
    ['nothing', '# leer', 'p.yaml：第1行，文件里没有内容'],
    ['broken YAML', 'checks: [', 'p.yaml：第1行第'],
  ])('with %s is wrong usage, told in one sentence', async (_, profile, sentence) => {
    const { code, stdout, stderr } = await check({ 'p.yaml': profile }, ['--profile', 'p.yaml']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^nianbao:/);
    expect(stderr).toContain(sentence);
  });

  it('that is not there is wrong usage', async () => {
    const { code, stderr } = await check({}, ['--profile', 'none.yaml']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'nianbao:none.yaml：没有这个文件或文件夹。请检查路径和文件名',
    });
  });
});

const waiver = (more = '') =>
  `waivers:\n  - { code: requests/balance, at: "", reason: 见函〔2026〕1 号, until: 2026-06-30${more} }\n`;
const waivers = ['--waivers', 'w.yaml'] as const;

describe('--waivers', () => {
  it('keeps findings but counts them as errors no more, through the last day', async () => {
    const { code, stderr, result } = await asJson({ 'w.yaml': waiver() }, waivers);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const balance = result.files[0].findings.filter((one: { code: string }) => one.code === 'requests/balance');
    const marked = { severity: 'error', waiver: { reason: '见函〔2026〕1 号', until: '2026-06-30' } };
    expect(balance).toMatchObject([marked, marked]);
    expect(result.tool.waivers.sha256).toMatch(/^[\da-f]{64}$/);
  });

  it('silences nothing after that day, and says so', async () => {
    const { code, result } = await asJson({ 'w.yaml': waiver() }, waivers, '2026-07-01');
    expect(code).toBe(1);
    expect([...codesOf(result)]).toContain('waivers/expired');
    expect(JSON.stringify(result)).not.toContain('"waiver":');
  });

  it('shows people what is waived in a part of its own, with reasons, and counts it', async () => {
    const { stdout } = await check({ 'w.yaml': waiver() }, waivers);
    expect(stdout).not.toMatch(/\d\. {2}错误/);
    expect(stdout).toMatch(/\n已豁免 2 处，不计入错误：\n {2}- “自然人”列不平/);
    expect(stdout.replace(/\s/g, '')).toContain('（同类另有1处）');
    expect(stdout).toContain('\n    理由：见函〔2026〕1 号（有效至 2026-06-30）\n');
    expect(stdout).toMatch(/\n合计：0 个错误 · \d+ 个警告 · \d+ 条提示 · 已豁免 2 处\n/);
  });

  it('for something else is told at the end of the run and changes nothing', async () => {
    for (const more of [', organ: 别局', ', year: 1999']) {
      const { code, stderr, result } = await asJson({ 'w.yaml': waiver(more) }, waivers);
      expect(code).toBe(1);
      expect(stderr).toBe('提示：第1条豁免（requests/balance，整份报告）没有对上任何问题，可以删去');
      expect(result.findings).toMatchObject([{ code: 'waivers/unused', severity: 'info', at: '/waivers/0' }]);
    }
  });

  it('holds for what reading turned up as well', async () => {
    const notes = { 'w.yaml': 'waivers: [{ code: read/limit, at: "", reason: x, until: null }]' };
    expect((await asJson(notes, waivers)).result.findings).toMatchObject([{ code: 'waivers/unused' }]);
  });

  it.each([
    [
      'a code that is not there',
      'waivers: [{ code: requests/balanc, at: "", reason: x, until: null }]',
      'w.yaml：第1行，/waivers/0/code：没有“requests/balanc”这个代码，是不是：requests/balance？',
    ],
    [
      'no reason',
      'waivers:\n  - code: cells/blank\n    at: ""\n    until: null',
      'w.yaml：第2行，/waivers/0/reason：缺少这一项',
    ],
    [
      'a day that is none',
      'waivers: [{ code: cells/blank, at: "", reason: x, until: 2026-02-30 }]',
      '应为确有的日期YYYY-MM-DD，实为"2026-02-30"',
    ],
    ['a bare list', '- code: cells/blank', '最上面要写一行waivers:'],
    ['much that is wrong', `waivers: [${Array(9).fill('{}')}]`, '；另有26处不对'],
  ])('with %s is wrong usage, told in one sentence', async (_, text, sentence) => {
    const { code, stdout, stderr } = await check({ 'w.yaml': text }, waivers);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('speaks English too', async () => {
    const { stderr } = await check(
      { 'w.yaml': 'waivers:\n  - code: cells/blanc\n    at: ""\n    reason: x\n    until: null' },
      [...waivers, '--lang', 'en'],
    );
    expect(stderr).toBe('nianbao:w.yaml:line2,/waivers/0/code:thereisnocode“cells/blanc”;didyoumean:cells/blank?');
  });
});
