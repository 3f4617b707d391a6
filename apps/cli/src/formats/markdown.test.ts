import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, nianbao, reportOf, reportText, unbalanced } from '../test-support.ts';

async function markdown(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = folderOf(files);
  return (await nianbao(['check', ...args, '--format', 'markdown'], { cwd })).stdout;
}

it('writes one letter a report, the errors first', async () => {
  const files = { 'a.json': reportText({ ...unbalanced, 'documents.rules.issued': null }), 'b.json': reportText() };
  const page = await markdown(files, 'a.json', 'b.json');
  const [first = '', second = '', ...more] = page.split('\n\n---\n\n');
  expect(more).toEqual([]);
  expect(first).toMatch(
    /^# 某市财政局 2021 年政府信息公开工作年度报告检查意见\n\n- 文件：a\.json\n- 2021 年格式\n- 合计：/,
  );
  const headings = [...first.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.slice(0, 3)).toEqual(['必须改正（2）', expect.stringMatching(/^请核对（\d+）$/), '可能出错的格']);
  expect(first).toContain('\n1. “自然人”列不平：');
  expect(first).toContain('\n   - 依据：国办公开办函〔2021〕30号附件');
  expect(second).toContain('没有发现需要改正的问题');
});

it('names files without where they lie on this machine, and the code of each problem', async () => {
  const cwd = folderOf({ 'a.json': reportText(unbalanced) });
  const { stdout } = await nianbao(['check', join(cwd, 'a.json'), '--format', 'markdown'], { cwd });
  expect(stdout).toContain('- 文件：a.json\n');
  expect(stdout).not.toContain(cwd);
  expect(stdout).toContain('\n   - 代码：requests/balance · 指针：/tables/requests/totalHandled/naturalPerson\n');
});

it('tells what is waived apart', async () => {
  const waivers = 'waivers: [{ code: requests/balance, at: "", reason: 见函, until: 2026-12-31 }]';
  const page = await markdown({ 'a.json': reportText(unbalanced), 'w.yaml': waivers }, 'a.json', '--waivers', 'w.yaml');
  expect(page).not.toContain('## 必须改正');
  expect(page).toContain('## 已豁免（2）');
  expect(page).toContain('  - 理由：见函（有效至 2026-12-31）');
});

it('shows text as it is, markup and marks of the terminal included in none', async () => {
  const report = reportOf(unbalanced);
  report.organ.name = '*甲*<b>|乙|[丙](x)';
  const page = await markdown({ 'a.json': JSON.stringify(report) }, 'a.json');
  expect(page).toContain('# \\*甲\\*\\<b\\>\\|乙\\|\\[丙\\](x) 2021 年');
  expect(page).not.toMatch(/[\u2060\u00a0]/);
});

it('tells of the years of an organ together', async () => {
  const of = (year: number) => JSON.stringify({ ...reportOf(), year });
  const page = await markdown({ 'a.json': of(2021), 'b.json': of(2024) }, '.', '--series', '--lang', 'en');
  expect(page).toContain('# 某市财政局: the reports of all years together\n\n- note: No report of 2022–2023');
});

it('is empty of letters where nothing could be read', async () => {
  expect(await markdown({}, 'nothing')).toBe('');
});
