import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root, say } from './prepare.mjs';

const example = 'examples/zeku-2020.txt';
const cli = join(root, 'apps/cli/dist/main.js');

// Node ends with 1 after an uncaught error, which is also how `check` says that it found something.
const crashed = 70;
const guard = `process.on('uncaughtException', (error) => { console.error(error); process.exit(${crashed}); });`;

function check(files, cwd) {
  const args = ['--import', `data:text/javascript,${encodeURIComponent(guard)}`, cli, 'check', ...files];
  const { status, error } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' });
  if (error) say(error.message);
  return status ?? crashed;
}

const usage = `用法 Usage:
  npm start                      安装、构建，检查样例 install, build, and check an example
  npm start -- 年报.html         检查您自己的年报 check a report of your own
  npm start -- "我局 年报.html"  文件名里有空格就加引号 quote a name with spaces
  npm start -- 各单位年报/       检查整个文件夹 check a whole folder
  npm start -- FILE --lang en    英文输出 output in English

全部命令和选项 All commands and options:
  node apps/cli/dist/main.js help`;

const files = process.argv.slice(2);
if (files.some((argument) => argument === '--help' || argument === '-h')) {
  console.log(usage);
} else if (files.length > 0) {
  prepare();
  // npm runs scripts in the root of the repository; file names are meant from where the user stands.
  process.exitCode = check(files, process.env.INIT_CWD ?? process.cwd());
} else {
  prepare();
  const status = check([example], root);
  say('');
  if (status <= 1) {
    say(`以上是对样例 ${example}（一份已公开的年报）的检查结果。检查您自己的年报：npm start -- 文件名`);
    say(`Above: the check of ${example}, a published report. To check your own: npm start -- FILE`);
  } else {
    say('命令行程序未能运行。 The command line did not run.');
    process.exitCode = status;
  }
}
