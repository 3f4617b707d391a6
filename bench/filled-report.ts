import { blankReport, type Form, type Report } from '@nianbao/core';

const sentence = '本机关依法公开政府信息，全年主动公开各类信息一千二百余条，依申请公开均在法定期限内答复，';
const characters = 6000;

/** Whole numbers that look random and are the same on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

/** A report as an agency publishes it: every figure filled in, sums right, some 6,000 characters of text. */
export function filledReport(form: Form): Report {
  const next = numbers(20_240_131);
  const report: Report = structuredClone(blankReport(form));
  for (const table of form.tables) {
    for (const row of table.rows) {
      const cells = report.tables[table.key]?.[row.key] ?? {};
      for (const { key, kind } of table.columns) cells[key] = kind === 'amount' ? next(900_000) / 100 : next(400);
    }
  }
  for (const table of form.tables) balance(report, table);
  const paragraphs = form.chapters.length * 4;
  const text = sentence.repeat(Math.ceil(characters / paragraphs / sentence.length));
  for (const { key, zh } of form.chapters) {
    const blocks = Array.from({ length: 4 }, () => ({ kind: 'paragraph' as const, text }));
    report.chapters[key] = [{ kind: 'heading', level: 1, text: zh }, ...blocks];
  }
  const year = form.years[0];
  const organ = { name: '某市财政局', kind: 'department' as const, divisionCode: '320800' };
  return { ...report, year, organ, title: `某市财政局${year}年政府信息公开工作年度报告`, preamble: sentence };
}

/** Sets the totals of a table; the balance is kept by what was received. */
function balance(report: Report, table: Form['tables'][number]): void {
  const rows = report.tables[table.key] ?? {};
  const byColumn = table.identities.filter(({ every }) => every === 'column');
  for (const { sum, equals } of [...byColumn].sort((a, b) => a.equals.length - b.equals.length)) {
    const [target, parts, minus] = equals.length === 1 ? [equals[0], sum, []] : [sum[0], equals, sum.slice(1)];
    for (const { key } of table.columns) {
      const total = (keys: readonly string[]) => keys.reduce((all, row) => all + (rows[row]?.[key] ?? 0), 0);
      const cells = rows[target as string] as Record<string, number>;
      if (equals.length > 1) (rows[sum[1] as string] as Record<string, number>)[key] = 0;
      cells[key] = total(parts) - total(minus);
    }
  }
  for (const { sum, equals } of table.identities.filter(({ every }) => every === 'row')) {
    for (const cells of Object.values(rows)) {
      cells[equals[0] as string] = sum.reduce((all, key) => all + (cells[key] ?? 0), 0);
    }
  }
}
