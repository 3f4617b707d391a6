import { checks } from '@nianbao/core';
import type { JudgedFinding } from './corpus.ts';
import { faults } from './faults/index.ts';
import type { Share } from './measure.ts';

/** What was measured of one check. */
export interface Measured {
  readonly caught: Share;
  readonly falseAlarms: Share;
}

export type Rates = ReadonlyMap<string, Measured>;

const head = `<!-- Generated: npx -y pnpm@12.21.0 --filter @nianbao/conformance rates -->

# 检查项查得准不准 · Rates

How often each check is right. All figures are measured by one command, which always gives the same ones.

- *Caught*: correct reports are written in the manner of agencies (\`packages/testkit/src/written\`), one fault is put into each, and the check has to say something that it did not say before. The fault is the one named; a check may miss it where a sentence can be read in another way, which it then leaves alone. The authors of the checks knew the sentences of these reports: in wordings of other agencies less is caught, how much less is not known.
- *False alarms*: at correct reports of both forms, of organs of every kind, filled in and with blanks for zeros, alone, in series over five years (with the form changing in between) and as governments with their units. A report counts once, however often the check speaks. Checks that need last year's report or a family are counted where there is one; those about blanks where no cell is blank.
- Rules of judgement (info) speak of what is unusual, not of what is wrong: at reports made at random the unusual is frequent.
- That an identity is broken by any single wrong cell, and which cell it was, is tested apart: docs/decisions/suspects.md.

The bar, tested in every run: no check of severity error alarms at a correct report.
`;

function table(header: readonly string[], rows: readonly (readonly string[])[], right: readonly number[]): string {
  const rules = header.map((_, index) => (right.includes(index) ? '---:' : '---'));
  return [header, rules, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const share = ([count, of]: Share) => (of === 0 ? '–' : `${count} of ${of}`);

const checkTable = (rates: Rates) =>
  table(
    ['check', 'severity', 'fault', 'caught', 'false alarms'],
    checks.map(({ id, severity }) => {
      const { caught, falseAlarms } = rates.get(id) as Measured;
      return [`[${id}](checks/${id}.md)`, severity, faults[id]?.words ?? '', share(caught), share(falseAlarms)];
    }),
    [3, 4],
  );

/** Checks that do not catch all, by the reason. */
function missedPart(rates: Rates): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { id } of checks) {
    const [count, of] = (rates.get(id) as Measured).caught;
    const reason = faults[id]?.missed;
    if (reason !== undefined && count < of) reasons.set(reason, [...(reasons.get(reason) ?? []), `\`${id}\``]);
  }
  const lines = [...reasons].map(([reason, ids]) => `- ${ids.join(', ')}: ${reason}.`);
  return lines.length === 0 ? [] : ['## 为什么漏报 · Why some are missed', lines.join('\n')];
}

export const corpusHeading = '## 公布的报告 · Published reports';

function corpusTable(findings: readonly JudgedFinding[]): string {
  const groups = new Map<string, JudgedFinding[]>();
  for (const finding of findings) {
    const name = JSON.stringify([finding.file, finding.code, finding.verdict?.true, finding.verdict?.note]);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  const rows = [...groups.values()].map((group) => {
    const [{ file, code, severity, at, verdict }] = group as [JudgedFinding];
    const where = group.length > 1 ? `${group.length} places` : `\`${at}\``;
    return [file, code, severity, where, verdict === null ? '?' : verdict.true ? 'true' : 'false', verdict?.note ?? ''];
  });
  return table(['report', 'check', 'severity', 'where', 'verdict', 'why'], rows, []);
}

function corpusPart(findings: readonly JudgedFinding[]): readonly string[] {
  const right = findings.filter(({ verdict }) => verdict?.true).length;
  const said = `Every failure on the three published reports, judged by hand: ${right} of ${findings.length} are true. What cannot be told asserts nothing and is not judged.`;
  return [corpusHeading, said, corpusTable(findings)];
}

/** The page docs/rates.md; without the corpus, without its table. */
export function ratesPage(rates: Rates, findings: readonly JudgedFinding[] | null): string {
  const parts = [
    head.trim(),
    '## 检查项 · Checks',
    checkTable(rates),
    ...missedPart(rates),
    ...(findings === null ? [] : corpusPart(findings)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const entry = (id: string, { caught, falseAlarms }: Measured) =>
  `  '${id}': { caught: [${caught.join(', ')}], falseAlarms: [${falseAlarms.join(', ')}] },`;

/** The table in the source of the command line, with the new rates in place of the old. */
export function ratesSource(written: string, rates: Rates): string {
  const begin = written.indexOf('export const rates');
  const declared = written.slice(begin, written.indexOf('=', begin) + 1);
  const lines = checks.map(({ id }) => entry(id, rates.get(id) as Measured));
  return `${written.slice(0, begin)}${declared} {\n${lines.join('\n')}\n};\n`;
}
