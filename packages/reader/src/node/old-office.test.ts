import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { forms } from '@nianbao/core';
import { needs, printReport, publishedReport, sofficePath, withBlanks } from '@nianbao/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSoffice, read } from './index.ts';

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** An OLE file whose directory names one stream. */
function ole(name: string): Uint8Array {
  const file = new Uint8Array(8192);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, char] of [...name].entries()) file.set([char.charCodeAt(0), 0], 1024 + 2 * index);
  file[1024 + 64] = 2 * (name.length + 1);
  file[30] = 9;
  return file;
}

const told = async (bytes: Uint8Array, options?: Parameters<typeof read>[1]) => {
  const { report, findings } = await read(bytes, options);
  return [report, ...findings.map(({ code, messageId }) => `${code} ${messageId}`)];
};
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('nianbao-office-'));

/** A folder for what a test needs, gone afterwards. */
const folder = mkdtempSync(join(tmpdir(), 'nianbao-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that stands in for LibreOffice. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('without LibreOffice', () => {
  it('files that nothing else reads say what to do', async () => {
    expect(await told(latin1('{\\rtf1 x}'), { soffice: null })).toEqual([null, 'read/not-converted missing']);
    const { findings } = await read(latin1('{\\rtf1 x}'), { soffice: null });
    expect(findings[0]?.message.zh).toContain('另存为 .docx');
  });

  it('damaged files are refused by the packages that stand in', async () => {
    expect(await told(ole('WordDocument'), { soffice: null })).toEqual([null, 'read/not-converted failed']);
    expect(await told(ole('Workbook'), { soffice: null })).toEqual([null, 'read/not-converted failed']);
  });

  it('neither files with a password nor those over the limit are converted at all', async () => {
    expect(await told(ole('EncryptedPackage'), { soffice: '/none' })).toEqual([null, 'read/encrypted password']);
    expect(await told(ole('WordDocument'), { soffice: '/none', limits: { bytes: 100 } })).toEqual([
      null,
      'read/limit bytes',
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('with a program that', () => {
  it('is not there or fails, the file is refused and nothing is left behind', async () => {
    const before = left();
    expect(await told(ole('Workbook'), { soffice: '/none' })).toEqual([null, 'read/not-converted failed']);
    expect(await told(ole('Workbook'), { soffice: program('fails', 'exit 1') })).toEqual([
      null,
      'read/not-converted failed',
    ]);
    expect(left()).toEqual(before);
  });

  it('goes on for ever, it and what it started are stopped', async () => {
    const pids = join(folder, 'pids');
    const soffice = program('hangs', `sleep 1000 & echo $! > ${pids}; wait`);
    const before = left();
    expect(await told(ole('WordDocument'), { soffice, conversionMilliseconds: 500 })).toEqual([
      null,
      'read/not-converted late',
    ]);
    const pid = Number(readFileSync(pids, 'utf8'));
    await expect.poll(() => isRunning(pid)).toBe(false);
    expect(left()).toEqual(before);
  });

  it('makes a damaged file, that is told', async () => {
    const soffice = program(
      'lies',
      'for last; do :; done; mkdir -p "$(dirname "$last")/out"; echo PK > "$(dirname "$last")/out/source.docx"',
    );
    const [report, ...codes] = await told(ole('WordDocument'), { soffice });
    expect([report, codes[0]]).toEqual([null, 'read/converted office']);
  });
});

/** Whether a process does anything still; one that ended and was not asked after does not. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = `/proc/${pid}/stat`;
  return !existsSync(state) || readFileSync(state, 'utf8').split(' ')[2] !== 'Z';
}

needs('soffice')('files that LibreOffice made', () => {
  const form = forms[forms.length - 1] as (typeof forms)[number];
  const report = withBlanks(publishedReport(form), form, 3);
  const html = `<html><head><meta charset="utf-8"></head><body>${printReport(report, form, 'html')}</body></html>`;
  const made = new Map<string, Uint8Array>();

  beforeAll(() => {
    const page = join(folder, 'report.html');
    writeFileSync(page, html.replaceAll('<table', '<table border="1"'));
    const convert = (...args: readonly string[]) =>
      execFileSync(
        sofficePath() as string,
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
          '--headless',
          ...args,
          '--outdir',
          folder,
          page,
        ],
        { stdio: 'ignore' },
      );
    convert('--infilter=HTML (StarWriter)', '--convert-to', 'doc:MS Word 97');
    convert('--infilter=HTML (StarCalc)', '--convert-to', 'xls:MS Excel 97');
    for (const kind of ['doc', 'xls']) made.set(kind, new Uint8Array(readFileSync(join(folder, `report.${kind}`))));
  }, 120_000);

  it.each(['doc', 'xls'])(
    '.%s is read like the page it was made from',
    async (kind) => {
      const page = await read(new TextEncoder().encode(html));
      const found = await read(made.get(kind) as Uint8Array);
      expect(found.findings[0]).toMatchObject({ code: 'read/converted', messageId: 'office' });
      expect(found.report?.tables).toEqual(page.report?.tables);
      expect(found.report?.tables).toEqual(report.tables);
    },
    120_000,
  );

  it('.xls is read without it too, which is told', async () => {
    const found = await read(made.get('xls') as Uint8Array, { soffice: null });
    expect(found.findings[0]).toMatchObject({ code: 'read/converted', messageId: 'workbook', severity: 'warning' });
    expect(found.report?.tables).toEqual(report.tables);
  });

  it('.doc gives its text without it, which is told; no figure is wrong', async () => {
    const found = await read(made.get('doc') as Uint8Array, { soffice: null });
    expect(found.findings[0]).toMatchObject({ code: 'read/merges-lost', messageId: 'text' });
    const wrong = form.tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        table.columns.filter((column) => {
          const value = found.report?.tables[table.key]?.[row.key]?.[column.key] ?? null;
          return value !== null && value !== report.tables[table.key]?.[row.key]?.[column.key];
        }),
      ),
    );
    expect(wrong).toEqual([]);
    expect(JSON.stringify(found.report?.chapters)).toContain('本机关依法公开政府信息');
  });

  it('LibreOffice is found', async () => {
    expect(await findSoffice()).toBe(sofficePath());
  });
});
