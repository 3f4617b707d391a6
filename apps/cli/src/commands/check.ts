import { type CheckRun, checkRun } from '../check/check-run.ts';
import type { Run } from '../command-line.ts';
import { csv } from '../formats/csv.ts';
import { json } from '../formats/json.ts';
import { markdown } from '../formats/markdown.ts';
import { sarif } from '../formats/sarif.ts';
import type { Language } from '../language.ts';
import { letterFolderOf } from '../letters/letter-folder.ts';
import { outputOf } from '../output.ts';
import { checkPage } from '../pretty/check-page.ts';
import { runNotes } from '../pretty/run-notes.ts';
import { skippedList } from '../pretty/skipped-list.ts';
import { write } from '../surroundings.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { exitCode, whyUnread } from '../verdict.ts';

const nothingRead = {
  zh: '没有读到任何报告，无法检查。',
  en: 'No report could be read; there is nothing to check.',
};

const nothingFound = {
  zh: '文件夹里没有能读的文件。能读的是：网页（HTML）、PDF、Word、Excel、纯文本（包括 Markdown 和制表符分隔的表格），以及 read 命令输出的 JSON。',
  en: 'The folder has no file that can be read. What can be read: web pages (HTML), PDF, Word, Excel, plain text (Markdown and tab-separated tables included), and the JSON that read writes.',
};

type Write = (run: CheckRun, language: Language, style: Style) => string;

/** Formats for people have nothing to show where nothing was read; those for programs are complete all the same. */
const forPrograms: Readonly<Record<string, Write>> = { json, sarif, csv };
const forPeople: Readonly<Record<string, Write>> = { pretty: checkPage, markdown };

/** `nianbao check FILE…`: what is wrong with each report, for people or for programs. */
export const check: Run = async (call) => {
  const { values, language, surroundings } = call;
  const { stderr, env } = surroundings;
  const folder = await letterFolderOf(call);
  const output = folder === null ? await outputOf(call) : null;
  const run = await checkRun(call);
  const { files, skipped } = run;
  const code = exitCode(files, [...run.findings, ...(run.series ?? []).flatMap(({ findings }) => findings)]);
  const format = String(values.format);
  const text = forPrograms[format] ?? (code === 2 ? undefined : forPeople[format]);
  if (output !== null && text !== undefined) await output.write(text(run, language, output.style));
  if (folder !== null && code !== 2) await folder.write(run);
  const style = styleFor(stderr, env);
  await write(stderr, skippedList(skipped, language, style));
  await write(stderr, runNotes(run.findings, language, style));
  // A file that was not read has no page and no letter of its own to say so.
  if (code === 2 || folder !== null) {
    const unread = files.filter(({ form }) => form === null);
    await write(stderr, unread.map((file) => whyUnread(file, language, style.width)).join(''));
  }
  if (code === 2) {
    const end = (files.length === 0 ? nothingFound : nothingRead)[language];
    await write(stderr, `${wrap(end, { width: style.width }).join('\n')}\n`);
  }
  return code;
};
