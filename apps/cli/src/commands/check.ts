import type { Call, Run } from '../command-line.ts';
import { type CheckedFile, checkedFile } from '../inputs/checked-file.ts';
import { expandPaths, type Skipped } from '../inputs/expand-paths.ts';
import { inspect } from '../inputs/inspect.ts';
import { otherFileCodes } from '../inputs/report-json.ts';
import { outputOf } from '../output.ts';
import { checkPage } from '../pretty/check-page.ts';
import { skippedList } from '../pretty/skipped-list.ts';
import { write } from '../surroundings.ts';
import { styleFor } from '../terminal/style.ts';
import { tool } from '../tool.ts';
import { exitCode, isError, whyUnread } from '../verdict.ts';

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
    const other = checked.findings.find((one) => isError(one) && otherFileCodes.has(one.code));
    if (!candidate.named && checked.form === null && other) skipped.push({ file: checked.file, why: other.message });
    else files.push(checked);
  }
  return { files, skipped };
}

const nothingRead = {
  zh: '没有读到任何报告，无法检查。',
  en: 'No report could be read; there is nothing to check.',
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
  await write(stderr, skippedList(skipped, language, styleFor(stderr, env)));
  if (code === 2) {
    await write(stderr, files.map((file) => whyUnread(file, language)).join(''));
    await write(stderr, `${nothingRead[language]}\n`);
  }
  return code;
};
