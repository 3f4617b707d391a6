import type { ChapterKey, Form } from '../forms/index.ts';
import { blankReport, type Pointer, type Report } from '../model/index.ts';
import type { Example } from './define-examples.ts';

const paragraphs: Readonly<Record<ChapterKey, string>> = {
  overview:
    '本机关按照《中华人民共和国政府信息公开条例》做好主动公开、依申请公开、政府信息管理、政府信息公开平台建设和监督保障工作，' +
    '全年主动公开信息 120 条，工作考核结果为合格，社会评议良好，没有发生责任追究。',
  proactiveDisclosure: '本年没有应当列入下表的事项。',
  requests: '本年没有收到政府信息公开申请。',
  remedies: '本年没有发生政府信息公开行政复议、行政诉讼。',
  problems: '存在的主要问题是政策解读形式单一。改进情况：已增加图解和问答，明年继续推进。',
  otherMatters: '本年没有收取信息处理费。',
};

/** A report that no check finds fault with: of the form's first year, all chapters there, every figure 0. */
export function soundReport(form: Form): Report {
  const blank: Report = blankReport(form);
  const [year] = form.years;
  const chapters = form.chapters.map(({ key, zh }) => [
    key,
    [
      { kind: 'heading', level: 1, text: zh },
      { kind: 'paragraph', text: paragraphs[key] },
    ],
  ]);
  const tables = form.tables.map((table) => [
    table.key,
    Object.fromEntries(
      table.rows.map((row) => [row.key, Object.fromEntries(table.columns.map((column) => [column.key, 0]))]),
    ),
  ]);
  return {
    ...blank,
    year,
    organ: { name: '某市财政局', kind: 'department', divisionCode: null },
    title: `某市财政局${year}年政府信息公开工作年度报告`,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    contact: { ...blank.contact, address: '某市某路 1 号', phone: '0000-0000000' },
    issued: { by: '某市财政局', on: `${year + 1}-01-20` },
    preamble: `本报告所列数据的统计期限自${year}年1月1日至${year}年12月31日。`,
    chapters: Object.fromEntries(chapters),
    tables: Object.fromEntries(tables),
  };
}

function put(target: unknown, pointer: Pointer, value: unknown): void {
  const path = pointer.slice(1).split('/');
  const last = path.pop() as string;
  const holder = path.reduce((place, key) => (Object(place) as Record<string, unknown>)[key], target);
  if (typeof holder !== 'object' || holder === null) throw new RangeError(`nothing to change at ${pointer}`);
  (holder as Record<string, unknown>)[last] = value;
}

/** The report of an example. Throws when the example names an unknown form or a place that is not in the report. */
export function exampleReport(example: Example, forms: readonly Form[]): Report {
  const form = forms.find((one) => one.id === example.form);
  if (form === undefined) throw new RangeError(`no form ${example.form}`);
  const report = soundReport(form);
  for (const [pointer, value] of Object.entries(example.changes)) put(report, pointer, value);
  return report;
}
