import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { commands } from './commands.ts';
import { nianbao } from './test-support.ts';

const english = { env: { LANG: 'en_US.UTF-8' } };

it('tells its version', async () => {
  expect(await nianbao(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

it.each([[['--help']], [['-h']], [['help']]])('%j lists every command on standard output', async (args) => {
  const { code, stdout, stderr } = await nianbao(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const { name, summary } of commands) {
    expect(stdout).toContain(`  ${name} `);
    expect(stdout).toContain(summary.zh);
  }
});

it('tells the usage on standard error when asked for nothing', async () => {
  const { code, stdout, stderr } = await nianbao([], english);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: nianbao <read|check|explain>');
});

it.each(commands)('the help of $name names its options in both languages', async (command) => {
  const asked = await nianbao([command.name, '--help']);
  expect(asked).toEqual(await nianbao(['help', command.name]));
  for (const option of Object.keys(command.options)) expect(asked.stdout).toContain(`--${option}`);
  expect((await nianbao([command.name, '--help', '--lang', 'en'])).stdout).toContain('Exit codes');
});

it.each([
  [['nothing'], '没有“nothing”这个命令，目前可用：read、check、explain、help'],
  [['help', 'nothing'], '没有“nothing”这个命令'],
  [['check'], 'check 后面要写 FILE…'],
  [['read'], 'read 后面要写 FILE'],
  [['read', 'a', 'b'], 'read 一次只接受 1 个 FILE，现有 2 个'],
  [['explain', 'a', 'b'], 'explain 一次只接受 1 个'],
  [['check', 'a', '--previous', 'b'], '没有 --previous 这个选项，可用的有：--format --output --lang --help'],
  [['check', 'a', '-x'], '没有 -x 这个选项'],
  [['check', 'a', '--constructor'], '没有 --constructor 这个选项'],
  [['--nothing'], '没有 --nothing 这个选项，可用的有：--lang --help --version'],
  [['check', 'a', '--format', 'sarif'], '--format 不能是“sarif”，目前可用：pretty、json'],
  [['check', 'a', '--format=markdown'], '--format 不能是“markdown”'],
  [['explain', '--format', 'csv'], '--format 不能是“csv”，目前可用：pretty、json、markdown'],
  [['check', 'a', '--format'], '--format 后面要写 以下之一：pretty、json'],
  [['check', 'a', '--output', '--format', 'json'], '--output 后面要写 F'],
  [['check', 'a', '--output='], '--output 后面要写 F'],
  [['check', 'a', '--help=yes'], '--help 后面不带值'],
  [['--lang', 'fr', 'check', 'a'], '--lang 不能是“fr”，目前可用：zh、en'],
])('%j is wrong usage', async (args, sentence) => {
  const { code, stdout, stderr } = await nianbao(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`nianbao: ${sentence}`);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

it('speaks the language of the locale, or the one asked for, before or after the command', async () => {
  const zh = 'nianbao: read 后面要写';
  const en = 'nianbao: read needs FILE';
  expect((await nianbao(['read'], english)).stderr).toContain(en);
  expect((await nianbao(['read', '--lang', 'zh'], english)).stderr).toContain(zh);
  expect((await nianbao(['--lang=en', 'read'])).stderr).toContain(en);
  expect((await nianbao(['read', '--lang', 'en', '--nothing'])).stderr).toContain('There is no option --nothing');
});

it('takes what follows -- for names', async () => {
  const { code, stderr } = await nianbao(['check', '--lang', 'en', '--', '--nothing']);
  expect(code).toBe(2);
  expect(stderr).toContain('--nothing: There is no such file');
});
