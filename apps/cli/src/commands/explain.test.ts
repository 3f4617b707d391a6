import { checks, modelMisfit } from '@nianbao/core';
import { readRules } from '@nianbao/reader';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { catalogue } from '../explain/catalogue.ts';
import { areaTitle } from '../explain/pretty.ts';
import { ownRules } from '../rules.ts';
import { nianbao } from '../test-support.ts';

const all = [...checks, ...readRules, modelMisfit, ...ownRules];

it.each(['pretty', 'markdown', 'json'])('lists every rule as %s', async (format) => {
  const { code, stdout } = await nianbao(['explain', '--format', format]);
  expect(code).toBe(0);
  for (const { id, title } of all) {
    expect(stdout).toContain(id);
    expect(stdout.replace(/\s/g, '')).toContain(title.zh.replace(/\s/g, ''));
  }
});

it('gives the catalogue as JSON, sorted, each code once', async () => {
  const { rules } = JSON.parse((await nianbao(['explain', '--format', 'json'])).stdout);
  const codes = rules.map((rule: { code: string }) => rule.code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(rules[0]).toMatchObject({
    title: { zh: expect.any(String), en: expect.any(String) },
    norms: expect.any(Array),
  });
});

it.each(all.map(({ id }) => id))('explains %s within the width of the page', async (id) => {
  for (const language of ['zh', 'en']) {
    const { code, stdout } = await nianbao(['explain', id, '--lang', language], {
      env: { NO_COLOR: '1' },
      columns: 60,
    });
    expect(code).toBe(0);
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  }
});

it.each(['requests', 'requests/', 'requests/*'])('lists the area %s', async (area) => {
  const codes = all.map(({ id }) => id).filter((id) => id.startsWith('requests/'));
  for (const format of ['pretty', 'markdown']) {
    const { code, stdout } = await nianbao(['explain', area, '--format', format]);
    expect(code).toBe(0);
    for (const one of codes) expect(stdout).toContain(one);
    expect(stdout).not.toContain('cells/');
  }
  const { rules } = JSON.parse((await nianbao(['explain', area, '--format', 'json'])).stdout);
  expect(rules.map((rule: { code: string }) => rule.code)).toEqual([...codes].sort());
});

it('says that no command runs the checks of a family', async () => {
  const codes = catalogue.map(({ id }) => id).filter((id) => id.startsWith('family/'));
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes)
    expect((await nianbao(['explain', code])).stdout.replace(/\s/g, '')).toContain('checkFamily');
  expect((await nianbao(['explain', 'requests/balance'])).stdout).not.toContain('checkFamily');
});

it('explains one rule with basis, norms and messages', async () => {
  const { stdout } = await nianbao(['explain', 'cells/blank', '--lang', 'en']);
  expect(stdout).toContain('No figure is left blank');
  expect(stdout).toContain('Severity: warning');
  expect(stdout).toContain('Catalogue no.: CELL-BLANK');
  expect(stdout).toContain('{row} is wholly blank');
  const markdown = (await nianbao(['explain', 'cells/blank', '--format', 'markdown'])).stdout;
  expect(markdown).toMatch(/^# cells\/blank\n/);
  const { rules } = JSON.parse((await nianbao(['explain', 'cells/blank', '--format', 'json'])).stdout);
  expect(rules).toMatchObject([{ code: 'cells/blank', severity: 'warning', examples: expect.any(Array) }]);
});

it('shows examples with what they print and what is then found', async () => {
  const { stdout } = await nianbao(['explain', 'cells/placeholder', '--lang', 'en']);
  expect(stdout).toMatch(/Examples:\n {2}- .+\n {6}.+ = [/—]\n {4}→ /);
  expect(stdout.replace(/\s+/g, ' ')).toMatch(/→ [^→]*“Rules” has [^→]*“\/”/);
  expect(stdout).toContain('→ nothing wrong');
});

it('names the slots of messages in the language of the reader', async () => {
  const { stdout } = await nianbao(['explain', 'cells/blank']);
  expect(stdout).toMatch(/\{行\}.*没有填写/);
  expect(stdout).not.toMatch(/\{[a-z]/i);
});

it('tells an example that holds for both forms once', async () => {
  const { stdout } = await nianbao(['explain', 'requests/balance']);
  expect(stdout).toContain('- 2019、2021 年格式：');
  expect(stdout).not.toContain('- 2021 年格式：');
});

it('bears areas that have no name yet', () => {
  expect(areaTitle('cells', 'zh')).toBe('数字格（cells）');
  for (const area of ['new-area', 'constructor', '__proto__']) expect(areaTitle(area, 'en')).toBe(area);
});

it('suggests the nearest codes for one that is not there', async () => {
  const { code, stdout, stderr } = await nianbao(['explain', 'cell/blnk', '--lang', 'en']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('did you mean: cells/blank?');
});

it('shows what an example has besides its report', async () => {
  const { stdout } = await nianbao(['explain', 'years/carried-over']);
  expect(stdout).toContain('需要：上一年的报告（--previous 或 --series）');
  expect(stdout).toContain('      二、上年结转政府信息公开申请数量 = 自然人 5、总计 5，其余 0\n');
  expect(stdout).toContain('      上年报告：四、结转下年度继续办理 = 自然人 6、总计 6，其余 0\n');
  expect(stdout).toContain('检查配置：{"reorganised":true}');
  const family = (await nianbao(['explain', 'family/missing-unit', '--lang', 'en'])).stdout;
  expect(family).toContain('Needs: the reports of the units');
  expect(family).toContain('Units without a report: ');
});

it.each(['years/gap', 'waivers/expired', 'profile/misfit', 'previous/several'])(
  'explains %s, which is no check',
  async (code) => {
    const { code: exit, stdout } = await nianbao(['explain', code]);
    expect(exit).toBe(0);
    expect(stdout).toContain('依据：');
    expect(stdout).not.toMatch(/\{[a-z]/i);
  },
);

it('shows what people read of texts, names and periods, not how they are kept', async () => {
  const shown = async (code: string) => (await nianbao(['explain', code])).stdout;
  expect(await shown('text/received')).toMatch(/一、总体情况 = 全年/);
  expect(await shown('period/wrong-year')).toContain('统计期限 = 2020-01-01 – 2020-12-31');
  expect(await shown('chapters/missing')).toContain('六、其他需要报告的事项 = 空白');
});
