import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cells, checkReport, form2021 } from '@nianbao/core';
import { corpusFolder, needs } from '@nianbao/testkit';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from './index.ts';
import { read } from './node/index.ts';

interface Gold {
  readonly form: string;
  readonly year: number;
  readonly organ: string;
  readonly issued?: string;
  readonly cells: Readonly<Record<string, number | null | '?'>>;
}

const sources = ['source.txt', 'source.html', 'source.pdf', 'source.docx'];
const squeeze = (text: string) => text.replace(/\s/g, '');

async function load(folder: string): Promise<{ gold: Gold; source: string; result: ReadResult }> {
  const file = sources.map((name) => join(corpusFolder, folder, name)).find(existsSync) as string;
  const gold = JSON.parse(readFileSync(join(corpusFolder, folder, 'gold.json'), 'utf8')) as Gold;
  return { gold, source: readFileSync(file, 'utf8'), result: await read(readFileSync(file)) };
}

const pointer = (key: string) => `/tables/${key.replaceAll('.', '/')}`;
const figureAt = ({ report }: ReadResult, key: string) => {
  const [table = '', row = '', column = ''] = key.split('.');
  return report?.tables[table]?.[row]?.[column];
};

needs('corpus')('published reports', async () => {
  const folders = readdirSync(corpusFolder).filter((folder) => existsSync(join(corpusFolder, folder, 'gold.json')));
  const all = new Map(await Promise.all(folders.map(async (folder) => [folder, await load(folder)] as const)));
  const loaded = (folder: string) => all.get(folder) as Awaited<ReturnType<typeof load>>;

  describe.each(folders)('%s', (folder) => {
    const { gold, result } = loaded(folder);
    const told = new Set(result.findings.flatMap(({ at, related }) => [at, ...related]));

    it('every figure equals the one keyed by hand, or is told', () => {
      for (const [key, value] of Object.entries(gold.cells)) {
        if (value === '?') expect(told, key).toContain(pointer(key));
        else expect([key, figureAt(result, key)]).toEqual([key, value]);
      }
    });

    it('form, year and organ are read', () => {
      const { report } = result;
      expect([report?.form, report?.year, report?.organ.name]).toEqual([gold.form, gold.year, gold.organ]);
      if (gold.issued) expect(report?.issued.on).toBe(gold.issued);
    });

    it('a cell without a figure is blank, not printed or unreadable; never a number', () => {
      for (const [key, value] of Object.entries(gold.cells)) {
        const state = result.sourceMap[pointer(key)]?.state;
        if (typeof value === 'number') expect([key, state]).toEqual([key, 'number']);
        else expect(state, key).not.toBe('number');
      }
    });
  });

  it('zeku-2020: every sentence is in its chapter, contact and sign-off are filled', () => {
    const { source, result } = loaded('zeku-2020');
    const { report } = result;
    if (report === null) throw new Error('not read');
    // The source line by line: what follows the heading of a chapter must stand in that chapter.
    let part = squeeze(report.preamble ?? '');
    let sentences = 0;
    for (const line of source
      .split('\n')
      .map(squeeze)
      .filter((text) => text !== '')) {
      const chapter = Object.values(report.chapters).find(([heading]) => squeeze(heading?.text ?? '') === line);
      if (chapter) part = squeeze(chapter.map(({ text }) => text).join(''));
      if (!line.includes('。') || line.includes('|')) continue;
      for (const sentence of line.match(/[^。]+。?/g) ?? []) {
        expect(part).toContain(sentence);
        sentences += 1;
      }
    }
    expect(sentences).toBeGreaterThan(15);
    for (const chapter of Object.values(report.chapters)) expect(chapter.length).toBeGreaterThan(0);
    expect(report.contact).toEqual({
      address: '泽库县泽曲镇民主路县人民政府主楼 210 办公室',
      postcode: '811400',
      phone: '0973-8753094',
      fax: '0973-8753094',
      email: 'zkxzf999@163.com',
      website: 'http://www.zeku.gov.cn/contents/show/992',
    });
    expect(report.issued).toEqual({ by: '泽库县人民政府', on: '2021-01-25' });
    expect(report.organ.kind).toBe('government');
    expect(report.period).toEqual({ from: '2020-01-01', to: '2020-12-31' });
  });

  it('zeku-2020: the balance is broken in three columns, and nothing else is an error but 16 figures for 15 cells', () => {
    const { result } = loaded('zeku-2020');
    if (result.report === null) throw new Error('not read');
    const { findings } = checkReport(result.report, result);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, at, expected, actual }) => [code, at, expected, actual])).toEqual([
      ['requests/balance', '/tables/requests/totalHandled/publicWelfare', 260, 0],
      ['requests/balance', '/tables/requests/totalHandled/otherOrganization', 723, 0],
      ['requests/balance', '/tables/requests/totalHandled/total', 983, 0],
      ['read/figure-count', '/tables/remedies/litigationAfterReconsideration', 15, 16],
    ]);
  });

  it('shanghai-office-2019: blanks raise no error', () => {
    const { result } = loaded('shanghai-office-2019');
    if (result.report === null) throw new Error('not read');
    const { findings } = checkReport(result.report, result);
    expect(findings.filter(({ severity, at }) => severity === 'error' && at.startsWith('/tables/'))).toEqual([]);
    // Eleven rows lack their total alone, or besides other blanks; that is told once, the other blanks row by row.
    expect(findings.filter(({ code }) => code === 'cells/blank')).toHaveLength(26);
    const lacking = findings.filter(({ code }) => code === 'requests/blank-total');
    expect(lacking.map(({ messageId, related }) => [messageId, related.length])).toEqual([['total', 11]]);
    const blanks = findings.filter(({ code }) => code === 'cells/blank').flatMap(({ related }) => related);
    expect(blanks.filter((at) => lacking[0]?.related.includes(at))).toEqual([]);
  });

  it('hongze-2023: the two wrong totals of table 4, what Art. 50 (4) asks for and the row of the older form are told', () => {
    const { result } = loaded('hongze-2023');
    if (result.report === null) throw new Error('not read');
    const { findings } = checkReport(result.report, result);
    expect(
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ code, at, expected, actual }) => [code, at, expected, actual]),
    ).toEqual([
      ['overview/accountability', '/chapters/overview', null, null],
      ['remedies/row-total', '/tables/remedies/reconsideration/total', 11, 0],
      ['remedies/row-total', '/tables/remedies/litigationAfterReconsideration/total', 5, 0],
    ]);
    const codes = findings.map(({ code }) => code);
    expect(codes).toContain('form/outdated-row');
    expect(findings.find(({ code }) => code === 'read/label-misspelt')?.at).toBe('/tables/requests/refusedByLaw');
  });

  it('blank-2021: every cell is blank, and reading it is no error', async () => {
    const result = await read(readFileSync(join(corpusFolder, 'blank-2021', 'source.docx')));
    for (const { table, row, column } of cells(form2021)) {
      expect(result.report?.tables[table.key]?.[row.key]?.[column.key]).toBeNull();
      expect(result.sourceMap[`/tables/${table.key}/${row.key}/${column.key}`]?.state).toBe('blank');
    }
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([result.report?.form, result.report?.year]).toEqual(['2021', null]);
    if (result.report === null) throw new Error('not read');
    const { findings } = checkReport(result.report, result);
    const told = findings.filter(({ code }) => /^(?:cells|requests|remedies)\//.test(code));
    expect(told.filter(({ outcome }) => outcome === 'fail').map(({ code, messageId }) => [code, messageId])).toEqual([
      ['cells/blank', 'form'],
    ]);
    expect(told.find(({ code }) => code === 'cells/blank')?.related).toHaveLength(cells(form2021).length);
  });
});
