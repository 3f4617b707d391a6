import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Form, form2021, type Report } from '@nianbao/core';
import { soundReport } from '@nianbao/core/examples';
import { onTestFinished } from 'vitest';
import { run } from './run.ts';
import type { Sink } from './surroundings.ts';

/** A temporary folder with some files in it, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Figures to set, by table, row and column. */
export type Changes = Readonly<Record<string, number | null>>;

/** A report that no check finds fault with, and then some changes, keyed `table.row.column`. */
export function reportOf(changes: Changes = {}, form: Form = form2021): Report {
  const report = soundReport(form);
  for (const [key, value] of Object.entries(changes)) {
    const [table = '', row = '', column = ''] = key.split('.');
    const cells = report.tables[table]?.[row];
    if (cells?.[column] === undefined) throw new Error(`no cell ${key}`);
    cells[column] = value;
  }
  return report;
}

/** The same as the text of a file. */
export const reportText = (changes?: Changes, form?: Form) => JSON.stringify(reportOf(changes, form));

/** A report whose balance is broken in one column. */
export const unbalanced: Changes = { 'requests.received.naturalPerson': 5, 'requests.received.total': 5 };

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly today?: string;
}

/** Runs one command line and gives what it wrote and its exit code. With `columns` both streams are terminals. */
export async function nianbao(
  args: readonly string[],
  { cwd = '/', env = {}, columns, today = '2026-06-30' }: Options = {},
) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written): Sink => ({
    isTTY: columns !== undefined,
    columns,
    write: (text, done) => {
      written[name] += text;
      done();
    },
  });
  const code = await run(args, { cwd, env, today, stdout: sink('stdout'), stderr: sink('stderr') });
  return { code, ...written };
}
