import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { folderOf, nianbao, reportOf, reportText, unbalanced } from '../test-support.ts';

const isUri = (text: string) => URL.canParse(text);
const isReference = (text: string) => /^[\w.~%!$&'()*+,;=:@/?#[\]-]*$/.test(text) && URL.canParse(text, 'file:///a/');
const formats = {
  uri: isUri,
  'uri-reference': isReference,
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
};
// One pattern of the schema is none under the flag u.
const validate = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats }).compile(schema);

async function sarif(args: readonly string[], cwd: string) {
  const { code, stdout } = await nianbao(['check', ...args, '--format', 'sarif'], { cwd });
  const log = JSON.parse(stdout);
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return { code, run: log.runs[0] };
}

const root = join(import.meta.dirname, '../../../../examples');
const waivers = `waivers: [{ code: requests/balance, at: /tables/requests/totalHandled/total, reason: 见函, until: null }]`;

describe('SARIF', () => {
  it('is refused by its schema where it is wrong', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', more: 1 } } }] })).toBe(false);
    const relative = { tool: { driver: { name: 'x' } }, artifacts: [{ location: { uri: '甲 乙' } }] };
    expect(validate({ version: '2.1.0', runs: [relative] })).toBe(false);
  });

  it.each([
    ['one report', ['zeku-2020.txt']],
    ['a folder', ['.']],
    ['years', ['.', '--series']],
    ['with settings', ['.', '--series', '--profile', 'profile.yaml', '--waivers', 'waivers.yaml']],
    ['in English', ['five-faults-2024.md', '--lang', 'en']],
    ['nothing that can be read', ['nothing']],
  ])('fits the schema of version 2.1.0: %s', async (_, args) => {
    const { run } = await sarif(args, root);
    expect(run.results.length).toBeGreaterThan(0);
  });

  it('has the rule of each result, with help and clause', async () => {
    const { run } = await sarif(['zeku-2020.txt'], root);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const rule = run.tool.driver.rules.find((one: { id: string }) => one.id === 'requests/balance');
    expect(rule).toMatchObject({ defaultConfiguration: { level: 'error' }, properties: { tags: ['requests'] } });
    expect(rule.help.text).toContain('第一项加第二项之和');
  });

  it('gives places as lines where the source has them, and as pointers', async () => {
    const { run } = await sarif(['zeku-2020.txt'], root);
    const result = run.results.find((one: { ruleId: string }) => one.ruleId === 'requests/balance');
    expect(result).toMatchObject({ kind: 'fail', level: 'error', properties: { actual: 0 } });
    const [{ physicalLocation, logicalLocations, properties }] = result.locations;
    expect(physicalLocation).toMatchObject({ artifactLocation: { uri: 'zeku-2020.txt', index: 0 } });
    const lines = readFileSync(join(root, 'zeku-2020.txt'), 'utf8').split('\n');
    expect(lines[physicalLocation.region.startLine - 1]).toContain('总计');
    expect(logicalLocations[0].fullyQualifiedName).toMatch(/^\/tables\/requests\/totalHandled\//);
    expect(properties).toMatchObject({ table: 2 });
    expect(result.relatedLocations).toHaveLength(3);
  });

  it('leaves open what cannot be told, and suppresses what is waived', async () => {
    const blank = { ...unbalanced, 'remedies.directLitigation.upheld': null, 'remedies.directLitigation.total': null };
    const cwd = folderOf({ 'a.json': reportText(blank), 'w.yaml': waivers });
    const { code, run } = await sarif(['a.json', '--waivers', 'w.yaml'], cwd);
    expect(code).toBe(1);
    const of = (kind: string) => run.results.filter((one: { kind: string }) => one.kind === kind);
    for (const one of of('open')) expect(one.level).toBe('none');
    expect(of('open').length).toBeGreaterThan(0);
    const waived = run.results.filter((one: { suppressions?: object[] }) => one.suppressions);
    expect(waived).toMatchObject([
      { ruleId: 'requests/balance', suppressions: [{ kind: 'external', status: 'accepted', justification: '见函' }] },
    ]);
  });

  it('keeps fingerprints while figures and file names change, and tells equal findings apart', async () => {
    const other = { 'requests.received.naturalPerson': 9, 'requests.received.total': 9 };
    const cwd = folderOf({ 'a.json': reportText(unbalanced), 'b.json': reportText(other) });
    const prints = async (file: string) =>
      (await sarif([file], cwd)).run.results.map(
        (one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['nianbaoFinding/v1'],
      );
    const [a, b] = [await prints('a.json'), await prints('b.json')];
    expect(new Set(a).size).toBe(a.length);
    expect(b).toEqual(a);
  });

  it('tells what is about the run as notifications', async () => {
    const cwd = folderOf({ 'a.json': JSON.stringify(reportOf()), 'w.yaml': waivers, 'notes.txt': 'notes' });
    const { run } = await sarif(['.', '--waivers', 'w.yaml'], cwd);
    const [invocation] = run.invocations;
    expect(invocation.executionSuccessful).toBe(true);
    const texts = invocation.toolExecutionNotifications.map((one: { message: { text: string } }) => one.message.text);
    expect(texts.join('\n')).toContain('第 1 条豁免');
    expect(texts.join('\n')).toContain('notes.txt: 不是政府信息公开工作年度报告');
  });

  it('writes names of files as URIs', async () => {
    const name = '某局 2024#年报.json';
    const cwd = folderOf({ [name]: reportText(unbalanced) });
    const uris = async (file: string) =>
      (await sarif([file], cwd)).run.artifacts.map((one: { location: object }) => one.location);
    expect(await uris(name)).toEqual([{ uri: encodeURIComponent(name) }]);
    expect(await uris(join(cwd, name))).toEqual([{ uri: expect.stringMatching(/^file:\/\/\/.*%E6%9F%90/) }]);
  });
});
