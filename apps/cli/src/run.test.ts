import stringWidth from 'string-width';
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
  [['a.html'], '没有“a.html”这个命令；要检查文件，请写：nianbao check a.html'],
  [['年报'], '没有“年报”这个命令；要检查文件，请写：nianbao check 年报'],
  [['check'], 'check 后面要写文件，例如：nianbao check 年报.html'],
  [['read'], 'read 后面要写文件，例如：nianbao read 年报.html'],
  [['read', 'a', 'b'], 'read 一次只接受 1 个文件，现有 2 个'],
  [['explain', 'a', 'b'], 'explain 一次只接受 1 个'],
  [['read', 'a', '--previous', 'b'], '没有 --previous 这个选项，可用的有：--output --lang --help'],
  [['check', 'a', '--previous'], '--previous 后面要写文件'],
  [['check', 'a', '-x'], '没有 -x 这个选项'],
  [['check', 'a', '--constructor'], '没有 --constructor 这个选项'],
  [['--nothing'], '没有 --nothing 这个选项，可用的有：--lang --help --version'],
  [['check', 'a', '--format', 'xml'], '--format 不能是“xml”，目前可用：pretty、json、sarif、markdown 或 csv'],
  [['explain', '--format=sarif'], '--format 不能是“sarif”'],
  [['explain', '--format', 'csv'], '--format 不能是“csv”，目前可用：pretty、json 或 markdown'],
  [['check', 'a', '--format'], '--format 后面要写 pretty、json、sarif、markdown 或 csv'],
  [['check', 'a', '--output', '--format', 'json'], '--output 后面要写文件名'],
  [['check', 'a', '--output='], '--output 后面要写文件名'],
  [['check', 'a', '--help=yes'], '--help 后面不带值'],
  [['--lang', 'fr', 'check', 'a'], '--lang 不能是“fr”，目前可用：zh 或 en'],
])('%j is wrong usage', async (args, sentence) => {
  const { code, stdout, stderr } = await nianbao(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  const [first = '', ...more] = stderr.trimEnd().split(/\n +/);
  expect(`${first} ${more.join(' ')}`).toContain(`nianbao: ${sentence}`);
});

it('speaks the language of the locale, or the one asked for, before or after the command', async () => {
  const zh = 'nianbao: read 后面要写';
  const en = 'nianbao: read needs a FILE, as in: nianbao read report.html';
  expect((await nianbao(['read'], english)).stderr).toContain(en);
  expect((await nianbao(['read', '--lang', 'zh'], english)).stderr).toContain(zh);
  expect((await nianbao(['--lang=en', 'read'])).stderr).toContain(en);
  expect((await nianbao(['read', '--lang', 'en', '--nothing'])).stderr).toContain('There is no option --nothing');
});

it('calls operands and values what they are in the language of the reader', async () => {
  const help = async (...args: readonly string[]) => (await nianbao(['help', ...args])).stdout;
  expect(await help()).toMatch(/read 文件 .+\n(?:.*\n)* {2}check 文件… /);
  expect(await help('check')).toContain('用法：nianbao check 文件… [选项]');
  expect(await help('check', '--lang', 'en')).toContain('Usage: nianbao check FILE… [Options]');
  expect(await help('explain')).toContain('explain [代码]');
});

it('lays text out in the width of the terminal, else in that of COLUMNS, else in 80', async () => {
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => stringWidth(line)));
  const explain = async (options: Parameters<typeof nianbao>[1]) =>
    widest((await nianbao(['explain', 'requests/balance'], options)).stdout);
  expect(await explain({})).toBeGreaterThan(70);
  expect(await explain({})).toBeLessThanOrEqual(80);
  for (const COLUMNS of ['', '0', 'wide']) expect(await explain({ env: { COLUMNS } })).toBe(await explain({}));
  expect(await explain({ env: { COLUMNS: '120' } })).toBeGreaterThan(100);
  expect(await explain({ env: { COLUMNS: '120', NO_COLOR: '1' }, columns: 50 })).toBeLessThanOrEqual(50);
});

it('wraps what goes wrong as well', async () => {
  const name = `${'很长的文件名'.repeat(20)}.html`;
  const { stderr } = await nianbao(['read', name, 'b'], { env: { COLUMNS: '60' } });
  const missing = (await nianbao(['check', name], { env: { COLUMNS: '60' } })).stderr;
  for (const line of `${stderr}${missing}`.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
});

it('takes what follows -- for names', async () => {
  const { code, stderr } = await nianbao(['check', '--lang', 'en', '--', '--nothing']);
  expect(code).toBe(2);
  expect(stderr).toContain('--nothing: There is no such file');
});
