import { type Finding, modelNotAReport, type Rule, type Words } from '@nianbao/core';
import { readRules } from '@nianbao/reader';
import { isError } from '../verdict.ts';
import type { Candidate, Skipped } from './expand-paths.ts';
import type { Loaded } from './inspect.ts';

/** Rules whose title alone says why a file was passed over. */
const titled: readonly Rule[] = [...readRules.filter(({ id }) => id === 'read/not-a-report'), modelNotAReport];

/** Pictures and programs among the files of a folder. A document of a format that is not read may well be a report. */
const isNoDocument = ({ code, messageId }: Finding) =>
  code === 'read/unsupported' && (messageId === 'picture' || messageId === 'binary');

/** Files named like this are documents to whoever named them. */
const documentName = /\.(?:pdf|docx?|xlsx?|wps|et|rtf|odt|ods|ofd|html?|mht|txt|md)$/i;

/**
 * Why a file without a report is something else altogether, in short; undefined where it may be a report that could not
 * be read: a picture that is named as a document may be one.
 */
function whyOther(findings: readonly Finding[], file: string): Words | undefined {
  for (const finding of findings.filter(isError)) {
    if (isNoDocument(finding) && !documentName.test(file)) return finding.message;
    const rule = titled.find(({ id }) => id === finding.code);
    if (rule !== undefined) return rule.title;
  }
  return undefined;
}

/** A file that a folder brought in and that is something else than a report; undefined for every other. */
export function otherFile({ named }: Candidate, { file, report, findings }: Loaded): Skipped | undefined {
  const why = named || report !== null ? undefined : whyOther(findings, file);
  return why === undefined ? undefined : { file, why };
}
