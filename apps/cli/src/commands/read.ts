import { resolve } from 'node:path';
import type { Run } from '../command-line.ts';
import { isFolder } from '../inputs/expand-paths.ts';
import { examine, load } from '../inputs/inspect.ts';
import { outputOf } from '../output.ts';
import { write } from '../surroundings.ts';
import { widthOf } from '../terminal/style.ts';
import { tool } from '../tool.ts';
import { UsageError } from '../usage-error.ts';
import { exitCode, whyUnread } from '../verdict.ts';

/** `nianbao read FILE`: one report as JSON. */
export const read: Run = async (call) => {
  const { operands, language, surroundings } = call;
  const { stderr, env } = surroundings;
  const file = operands[0] as string;
  const path = resolve(surroundings.cwd, file);
  if (await isFolder(path)) {
    throw new UsageError({
      zh: `${file} 是文件夹，read 一次读一个文件；检查整个文件夹请用：nianbao check ${file}`,
      en: `${file} is a folder, and read takes one file; to check a whole folder: nianbao check ${file}`,
    });
  }
  const output = await outputOf(call);
  const { input, report, sourceMap, findings } = examine(await load({ file, path, named: true }));
  const judged = { file, form: report?.form ?? null, findings };
  await output.write(`${JSON.stringify({ tool, input, report, sourceMap, findings }, null, 2)}\n`);
  if (report === null) await write(stderr, whyUnread(judged, language, widthOf(stderr, env)));
  return exitCode([judged]);
};
