import { expect, it } from 'vitest';
import { folderOf, nianbao, reportOf, reportText, unbalanced } from '../test-support.ts';

/** RFC 4180, read back. */
function parse(text: string): string[][] {
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  let at = 1;
  for (cells.lastIndex = 1; cells.lastIndex < text.length; ) {
    const match = cells.exec(text);
    if (match === null) throw new Error(`no cell at ${at}`);
    at = cells.lastIndex;
    const [, cell = '', end] = match;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

async function csv(text: string, ...args: readonly string[]) {
  const cwd = folderOf({
    'a.json': text,
    'w.yaml': 'waivers: [{ code: requests/balance, at: "", reason: "=1+1", until: 2026-12-31 }]',
  });
  const { stdout } = await nianbao(['check', 'a.json', '--format', 'csv', ...args], { cwd });
  const [head = [], ...rows] = parse(stdout);
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
}

it('has one line a finding, and one a suspect', async () => {
  const rows = await csv(reportText(unbalanced));
  expect(rows).toContainEqual(
    expect.objectContaining({
      文件: 'a.json',
      机关: '某市财政局',
      年度: '2021',
      级别: '错误',
      结果: '不通过',
      代码: 'requests/balance',
      应有: '5',
      实有: '0',
      位置: '三、收到和处理政府信息公开申请情况 · （七）总计 · 自然人',
    }),
  );
  expect(rows.filter((row) => row.级别 === '可能出错的格').length).toBeGreaterThan(0);
  expect(await csv(reportText())).toEqual([]);
});

it('shows what is waived and why', async () => {
  const rows = await csv(reportText(unbalanced), '--waivers', 'w.yaml');
  const waived = rows.filter((row) => row.结果 === '已豁免');
  expect(waived.map((row) => row.代码)).toEqual(['requests/balance', 'requests/balance']);
  expect(waived[0]).toMatchObject({ 豁免理由: "'=1+1", 豁免期限: '2026-12-31' });
});

it.each(['=HYPERLINK("x")', '+1', '-1+cmd', '@SUM(A1)', '\tx', '＝1', '−x'.replace('−', '－')])(
  'keeps %j from being run as a formula',
  async (name) => {
    const report = reportOf(unbalanced);
    report.organ.name = name;
    const rows = await csv(JSON.stringify(report));
    for (const row of rows) expect(row.机关).toBe(`'${name}`);
  },
);

it('quotes what holds commas, quotation marks or lines', async () => {
  const report = reportOf(unbalanced);
  report.organ.name = '甲,"乙"\n丙';
  const rows = await csv(JSON.stringify(report));
  for (const row of rows) expect(row.机关).toBe('甲,"乙"\n丙');
});

it('leaves numbers numbers', async () => {
  const rows = await csv(reportText({ 'documents.rules.issued': -5 }));
  expect(rows).toContainEqual(expect.objectContaining({ 代码: 'cells/not-a-count', 实有: '-5' }));
});
