import type { Call, Run } from '../command-line.ts';
import { type CheckedFile, checkedFile } from '../inputs/checked-file.ts';
import { expandPaths, type Skipped } from '../inputs/expand-paths.ts';
import { inspect } from '../inputs/inspect.ts';
import { whyOther } from '../inputs/other-file.ts';
import { outputOf } from '../output.ts';
import { checkPage } from '../pretty/check-page.ts';
import { skippedList } from '../pretty/skipped-list.ts';
import { write } from '../surroundings.ts';
import { styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { tool } from '../tool.ts';
import { exitCode, whyUnread } from '../verdict.ts';

interface Checked {
  readonly files: readonly CheckedFile[];
  readonly skipped: readonly Skipped[];
}

async function checkAll({ operands, surroundings }: Call): Promise<Checked> {
  const { candidates, skipped: left } = await expandPaths(operands, surroundings.cwd);
  const skipped = [...left];
  const files: CheckedFile[] = [];
  for (const candidate of candidates) {
    const checked = checkedFile(await inspect(candidate));
    const other = candidate.named || checked.form !== null ? undefined : whyOther(checked.findings, checked.file);
    if (other === undefined) files.push(checked);
    else skipped.push({ file: checked.file, why: other });
  }
  return { files, skipped };
}

const nothingRead = {
  zh: '没有读到任何报告，无法检查。',
  en: 'No report could be read; there is nothing to check.',
};

const nothingFound = {
  zh: '文件夹里没有能读的文件。能读的是：网页（HTML）、PDF、Word、Excel、纯文本（包括 Markdown 和制表符分隔的表格），以及 read 命令输出的 JSON。',
  en: 'The folder has no file that can be read. What can be read: web pages (HTML), PDF, Word, Excel, plain text (Markdown and tab-separated tables included), and the JSON that read writes.',
};

/** `nianbao check FILE…`: what is wrong with each report, for people or as JSON. */
export const check: Run = async (call) => {
  const { values, language, surroundings } = call;
  const { stderr, env } = surroundings;
  const output = await outputOf(call);
  const { files, skipped } = await checkAll(call);
  const code = exitCode(files);
  if (values.format === 'json') await output.write(`${JSON.stringify({ tool, files, skipped }, null, 2)}\n`);
  else if (code !== 2) await output.write(checkPage(files, language, output.style));
  const style = styleFor(stderr, env);
  await write(stderr, skippedList(skipped, language, style));
  if (code === 2) {
    const why = files.map((file) => whyUnread(file, language, style.width)).join('');
    const end = (files.length === 0 ? nothingFound : nothingRead)[language];
    await write(stderr, `${why}${wrap(end, { width: style.width }).join('\n')}\n`);
  }
  return code;
};
