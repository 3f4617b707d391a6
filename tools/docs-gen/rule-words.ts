import type { Rule, Severity } from '@nianbao/core';
import { code, table } from './markdown.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '警告 warning',
  info: '提示 info',
};

export const severityOf = (rule: Rule) => severities[rule.severity];
export const normsOf = (rule: Rule) => (rule.norms ?? []).map(code).join(', ') || '—';

/** Severity, basis and the numbers in the catalogue of norms. */
export function facts(rule: Rule): string {
  return table(
    ['', ''],
    [
      ['级别 Severity', severityOf(rule)],
      ['依据 Basis', rule.basis],
      ['目录编号 Catalogue no.', normsOf(rule)],
    ],
  );
}

/** What a rule may say. */
export function messages(rule: Rule): string {
  const rows = Object.entries(rule.messages).map(([id, { zh, en }]) => [code(id), zh, en]);
  return table(['messageId', '中文', 'English'], rows);
}
