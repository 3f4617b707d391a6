import { type ChapterKey, type Form, formFor } from '../forms/index.ts';
import { blankReport, type Pointer, type Report, type SourceMap } from '../model/index.ts';
import { defaultProfile, type Profile, profileSchema } from '../profile/index.ts';
import type { Changes, Example } from './define-examples.ts';

const paragraphs: Readonly<Record<ChapterKey, string>> = {
  overview:
    '本机关按照《中华人民共和国政府信息公开条例》做好主动公开、依申请公开、政府信息管理、政府信息公开平台建设和监督保障工作，' +
    '全年主动公开信息 120 条，工作考核结果为合格，社会评议良好，没有发生责任追究。',
  proactiveDisclosure: '主动公开的政府信息见下表。',
  requests: '收到和处理的政府信息公开申请见下表。',
  remedies: '政府信息公开行政复议、行政诉讼情况见下表。',
  problems: '存在的主要问题是政策解读形式单一。改进情况：已增加图解和问答，明年继续推进。',
  otherMatters: '本年没有收取信息处理费。',
};

/** A report that no check finds fault with: of the form's first year or another, all chapters there, every figure 0. */
export function soundReport(form: Form, year: number = form.years[0]): Report {
  const blank: Report = blankReport(form);
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

function changed(form: Form, year: number | undefined, changes: Changes): Report {
  const report = soundReport(form, year);
  for (const [pointer, value] of Object.entries(changes)) put(report, pointer, value);
  return report;
}

/** The report of an example. Throws when the example names an unknown form or a place that is not in the report. */
export function exampleReport(example: Example, forms: readonly Form[]): Report {
  const form = forms.find((one) => one.id === example.form);
  if (form === undefined) throw new RangeError(`no form ${example.form}`);
  return changed(form, undefined, example.changes);
}

/** What an example is checked with, besides its report: it fits the options of `checkReport`. */
export interface ExampleOptions {
  readonly sourceMap: SourceMap;
  readonly profile: Profile;
  readonly previous: Report | null;
  readonly family: {
    readonly units: readonly { readonly name: string; readonly report: Report }[];
    readonly missing: readonly string[] | null;
  } | null;
}

/** What an example is checked with, besides `exampleReport`; its units are of the report's form and year. */
export function exampleOptions(example: Example, forms: readonly Form[]): ExampleOptions {
  const { sourceMap = {}, profile, previous, family } = example;
  const report = exampleReport(example, forms);
  const form = forms.find((one) => one.id === example.form) as Form;
  const year = report.year ?? form.years[0];
  return {
    sourceMap,
    profile: profile === undefined ? defaultProfile : profileSchema.parse(profile),
    previous: previous === undefined ? null : changed(formFor(year - 1, forms) ?? form, year - 1, previous),
    family:
      family === undefined
        ? null
        : {
            units: family.units.map(({ name, changes }) => ({ name, report: changed(form, year, changes) })),
            missing: family.missing ?? null,
          },
  };
}
