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

prepare();
const files = process.argv.slice(2);
if (files.length > 0) {
  // npm runs scripts in the root of the repository; file names are meant from where the user stands.
  process.exitCode = check(files, process.env.INIT_CWD ?? process.cwd());
} else {
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
