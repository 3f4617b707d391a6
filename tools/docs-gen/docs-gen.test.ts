import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checks, form2019, form2021, type Table } from '@nianbao/core';
import { examples } from '@nianbao/core/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchor, page, table } from './markdown.ts';
import { folders } from './pages.ts';
import { printedTable } from './printed-table.ts';
import { registries } from './registries.ts';
import { replaceFolder } from './write-files.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = join(root, 'packages/core/src');
const find = (tables: readonly Table[], key: string) => tables.find((one) => one.key === key) as Table;

describe('registries', () => {
  it('are the committed ones, but for layout', () => {
    const plain = (text: string) => text.replace(/[\s,]/g, '');
    for (const [path, text] of registries(sources)) {
      expect(plain(text), path).toBe(plain(readFileSync(join(sources, path), 'utf8')));
    }
  });

  it('hold every check that has a file, under the id that is its path, with examples beside it', () => {
    const areas = readdirSync(join(sources, 'checks'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const files = areas.flatMap(({ name }) =>
      readdirSync(join(sources, 'checks', name)).map((file) => `${name}/${file}`),
    );
    const own = files.filter((file) => /^[^.]+\.ts$/.test(file)).map((file) => file.slice(0, -3));
    expect(own.length).toBeGreaterThan(0);
    expect(checks.map((check) => check.id)).toEqual(expect.arrayContaining(own));
    for (const id of own) expect(files).toContain(`${id}.examples.ts`);
  });
});

describe('the printed table', () => {
  const count = (html: string, text: string) => html.split(text).length - 1;

  it('of requests has the merged labels of the form', () => {
    const html = printedTable(find(form2021.tables, 'requests'));
    for (const cell of [
      '<th rowspan="3" colspan="3">（本列数据的勾稽关系为',
      '<th colspan="7">申请人情况</th>',
      '<th rowspan="2">自然人</th>',
      '<th colspan="5">法人或其他组织</th>',
      '<th rowspan="22">三、本年度办理结果</th>',
      '<th rowspan="8">（三）不予公开</th>',
      '<th colspan="2">（七）总计</th>',
      '<th colspan="3">四、结转下年度继续办理</th>',
    ]) {
      expect(count(html, cell), cell).toBe(1);
    }
    expect(count(html, '<td></td>')).toBe(175);
    expect(count(html, '<tr>')).toBe(28);
    expect(printedTable(find(form2019.tables, 'requests'))).toContain('<th colspan="2">（六）其他处理</th>');
  });

  it('of remedies stands side by side', () => {
    const html = printedTable(find(form2021.tables, 'remedies'));
    expect(html).toContain('<tr><th rowspan="2" colspan="5">行政复议</th><th colspan="10">行政诉讼</th></tr>');
    expect(html).toContain('<tr><th colspan="5">未经复议直接起诉</th><th colspan="5">复议后起诉</th></tr>');
    expect([count(html, '<td></td>'), count(html, '<tr>'), count(html, '>总计<')]).toEqual([15, 4, 3]);
  });
});

describe('pages', () => {
  const pages = Object.entries(folders).flatMap(([folder, files]) =>
    [...files].map(([path, text]) => [`docs/${folder}/${path}`, text] as const),
  );

  it('stand for every check and form', () => {
    const paths = pages.map(([path]) => path);
    for (const check of checks) expect(paths).toContain(`docs/checks/${check.id}.md`);
    for (const { id } of [form2019, form2021]) {
      expect(paths).toEqual(expect.arrayContaining([`docs/forms/${id}.md`, `docs/cells/${id}.md`]));
    }
  });

  const texts = new Map(pages.map(([path, text]) => [join(root, path), text]));

  it.each(pages)('%s has links that lead somewhere', (path, text) => {
    for (const [, target = '', heading] of text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)) {
      const linked = texts.get(join(root, dirname(path), target));
      expect(linked, target).toBeDefined();
      const anchors = [...(linked ?? '').matchAll(/^#+ (.*)$/gm)].map(([, line = '']) => anchor(line));
      if (heading !== undefined) expect(anchors).toContain(heading);
    }
  });

  it('name every message of every check, and what it says to each example', () => {
    for (const check of checks) {
      const text = texts.get(join(root, `docs/checks/${check.id}.md`)) ?? '';
      for (const [id, { zh, en }] of Object.entries(check.messages))
        expect(text).toContain(`| \`${id}\` | ${zh} | ${en} |`);
      for (const { title, form, findings } of examples[check.id] ?? []) {
        const [zh, en] = [title.zh.replace(`${form} 年格式：`, ''), title.en.replace(`form ${form}: `, '')];
        expect(
          text.split('\n### ').some((section) => section.includes(`${zh}\n\n`) && section.includes(`${en}\n`)),
        ).toBe(true);
        for (const { at, outcome = 'fail' } of findings) expect(text).toContain(`- \`${outcome}\` \`${at}\``);
      }
    }
  });
});

describe('writing', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-docs-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves nothing in a generated folder but what was generated', () => {
    mkdirSync(join(folder, 'old'), { recursive: true });
    writeFileSync(join(folder, 'old/stale.md'), 'stale');
    writeFileSync(join(folder, 'kept.md'), 'before');
    replaceFolder(
      folder,
      new Map([
        ['kept.md', 'after'],
        ['new/page.md', 'new'],
      ]),
    );
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    expect(files.sort()).toEqual(['kept.md', 'new/page.md']);
    expect(readFileSync(join(folder, 'kept.md'), 'utf8')).toBe('after');
  });

  it('keeps tables of Markdown in one line a row', () => {
    expect(table(['a', 'b'], [['x|y', 'p\nq']])).toBe('| a | b |\n| --- | --- |\n| x\\|y | p q |\n');
    expect(page('# a', '', '\nb\n')).toBe('# a\n\nb\n');
    expect(anchor('`read/number-note`')).toBe('readnumber-note');
  });
});
