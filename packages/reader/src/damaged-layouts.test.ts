import { cells, type Form, forms, type Report } from '@nianbao/core';
import { filledReport, printReport, type WriteFigure } from '@nianbao/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadResult, read } from './index.ts';

const write: WriteFigure = (value, key) =>
  value === null ? '' : key.endsWith('.amount') ? `${value}万元` : String(value);

/** Cells that hold another number than the truth, or none, without a finding on the cell, its row, its table or the file. */
function silentlyWrong(truth: Report, form: Form, { report, findings, sourceMap }: ReadResult): string[] {
  if (report === null) return findings.length > 0 ? [] : ['nothing was read, and nothing said'];
  if (report.form !== form.id) return findings.some(({ code }) => code === 'read/form-inferred') ? [] : ['form'];
  const told = new Set(findings.flatMap(({ at, related }) => [at, ...related]));
  return cells(form).flatMap(({ table, row, column }) => {
    const [own, line, all] = [`/${column.key}`, `/${row.key}`, `/tables/${table.key}`];
    const value = truth.tables[table.key]?.[row.key]?.[column.key] ?? null;
    const read = report.tables[table.key]?.[row.key]?.[column.key] ?? null;
    const blank = read === null && sourceMap[`${all}${line}${own}`]?.state === 'blank' && value === null;
    if ((value === read && (read !== null || blank)) || [all, all + line, all + line + own].some((at) => told.has(at)))
      return [];
    return [`${table.key}.${row.key}.${column.key}: ${value} read as ${read}`];
  });
}

interface Damage {
  readonly name: string;
  readonly layout: 'html' | 'tabbed' | 'piped';
  /** Of a place in the source where the pattern fits, picked by a number. */
  readonly at: RegExp;
  readonly to: (found: string) => string;
}

const damages: readonly Damage[] = [
  { name: 'a cell is missing', layout: 'html', at: /<td[^>]*>[^<]*<\/td>/g, to: () => '' },
  { name: 'a cell stands twice', layout: 'html', at: /<td[^>]*>[^<]*<\/td>/g, to: (cell) => cell + cell },
  { name: 'an empty cell too many', layout: 'html', at: /<td[^>]*>[^<]*<\/td>/g, to: (cell) => `${cell}<td></td>` },
  { name: 'a cell spans two columns', layout: 'html', at: /colspan="1"/g, to: () => 'colspan="2"' },
  { name: 'a cell spans two rows', layout: 'html', at: /rowspan="1"/g, to: () => 'rowspan="2"' },
  { name: 'a merged cell spans one less', layout: 'html', at: /span="([2-9]|\d\d)"/g, to: () => 'span="1"' },
  { name: 'a row is missing', layout: 'html', at: /<tr>.*?<\/tr>/g, to: () => '' },
  { name: 'a row stands twice', layout: 'html', at: /<tr>.*?<\/tr>/g, to: (row) => row + row },
  { name: 'the table is torn', layout: 'html', at: /<\/tr>\n<tr>/g, to: () => '</tr></table><table><tr>' },
  { name: 'two cells run together', layout: 'html', at: /<\/td><td[^>]*>/g, to: () => '' },
  { name: 'a character of a label is lost', layout: 'html', at: /[一-龥](?=[^<>]*<\/td>)/g, to: () => '' },
  { name: 'a character of a label is another', layout: 'html', at: /[一-龥](?=[^<>]*<\/td>)/g, to: () => '上' },
  { name: 'a label is blank', layout: 'html', at: />(?!\d+万元)[^<>]*[一-龥][^<>]*<\/td>/g, to: () => '></td>' },
  {
    name: 'a label is torn',
    layout: 'html',
    at: /(?<=<tr>.*[一-龥])[一-龥]{2,}(?=<\/td>)/g,
    to: (end) => `</td></tr><tr><td>${end}`,
  },
  { name: 'a tab is missing', layout: 'tabbed', at: /\t/g, to: () => '' },
  { name: 'a tab became a space', layout: 'tabbed', at: /\t/g, to: () => ' ' },
  { name: 'a tab too many', layout: 'tabbed', at: /\t/g, to: () => '\t\t' },
  { name: 'a line is broken', layout: 'tabbed', at: /\t/g, to: () => '\n' },
  { name: 'a line is torn off', layout: 'tabbed', at: /\n/g, to: () => '\n\n' },
  { name: 'two lines run together', layout: 'tabbed', at: /\n/g, to: () => '' },
  { name: 'a label is lost', layout: 'tabbed', at: /[^\t\n\d]{3,}\t/g, to: () => '\t' },
  { name: 'a pipe is missing', layout: 'piped', at: /\|/g, to: () => '' },
  { name: 'a pipe too many', layout: 'piped', at: /\|/g, to: () => '| |' },
  { name: 'a line is missing', layout: 'piped', at: /\n[^\n]+/g, to: () => '' },
];

function damage(source: string, { at, to }: Damage, pick: number): string {
  const places = [...source.matchAll(at)];
  const place = places[pick % places.length];
  if (place === undefined) return source;
  const end = place.index + place[0].length;
  return source.slice(0, place.index) + to(place[0]) + source.slice(end);
}

describe.each(forms.map((form) => [form.id, form as Form] as const))(
  'form %s: no figure is silently wrong',
  (_, form) => {
    const size = cells(form).length;
    const filled = filledReport(
      form,
      Array.from({ length: size }, (_each, index) => 1000 + index),
    );
    const gaps = filledReport(
      form,
      Array.from({ length: size }, (_each, index) => (index % 3 === 0 ? 1000 + index : null)),
    );

    it.each(damages.map((one) => [one.name, one] as const))('when %s', (_name, one) => {
      for (const truth of [filled, gaps]) {
        const source = printReport(truth, form, one.layout, write);
        fc.assert(
          fc.property(fc.nat(100_000), (pick) => {
            const broken = damage(source, one, pick);
            expect(silentlyWrong(truth, form, read(new TextEncoder().encode(broken)))).toEqual([]);
          }),
          { numRuns: 40 },
        );
      }
    });
  },
);
