import { type Finding, modelNotAReport, type Rule, type Words } from '@nianbao/core';
import { readRules } from '@nianbao/reader';
import { notJson } from '../rules.ts';
import { isError } from '../verdict.ts';

/** Rules whose title alone says why a file was passed over. */
const titled: readonly Rule[] = [...readRules.filter(({ id }) => id === 'read/not-a-report'), modelNotAReport, notJson];

/** The rule whose sentence names the kind of file, and how to make one that can be read. */
const worded = 'read/unsupported';

/** Why a file without a report is something else altogether, in short; undefined where it may be a damaged report. */
export function whyOther(findings: readonly Finding[]): Words | undefined {
  for (const finding of findings.filter(isError)) {
    if (finding.code === worded) return finding.message;
    const rule = titled.find(({ id }) => id === finding.code);
    if (rule !== undefined) return rule.title;
  }
  return undefined;
}
