import { type Finding, finding, type ParsedReport, parseReport, type SourceMap, sourcePlace } from '@nianbao/core';
import { damagedResult, notJson } from '../rules.ts';

/** A report as loaded, however it was stored: nothing is checked yet. */
export interface LoadedReport extends ParsedReport {
  readonly sourceMap: SourceMap;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // Windows PowerShell writes redirected output in UTF-16.
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** The text of a file that starts as JSON does; null for any other. RTF starts alike and is none. */
export function jsonText(bytes: Uint8Array): string | null {
  if (!/^\s*\{(?!\\rtf)/.test(decode(bytes.subarray(0, 1024)))) return null;
  return decode(bytes);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isWords = (value: unknown) => isObject(value) && isText(value.zh) && isText(value.en);
const isFigure = (value: unknown) => value === null || isText(value) || typeof value === 'number';

function isFinding(value: unknown): value is Finding {
  return (
    isObject(value) &&
    isText(value.code) &&
    isText(value.messageId) &&
    isObject(value.args) &&
    Object.values(value.args).every((one) => (isFigure(one) && one !== null) || isWords(one)) &&
    ['error', 'warning', 'info'].includes(String(value.severity)) &&
    ['fail', 'cannotTell'].includes(String(value.outcome)) &&
    isText(value.at) &&
    Array.isArray(value.related) &&
    value.related.every(isText) &&
    isFigure(value.expected) &&
    isFigure(value.actual) &&
    (value.source === undefined || sourcePlace.safeParse(value.source).success) &&
    isText(value.basis) &&
    isWords(value.message)
  );
}

function damaged(part: string, count: number): Finding[] {
  return count === 0 ? [] : [finding(damagedResult, 'left', { part, count }, { at: '' })];
}

/** What `read` wrote: its report, source map and what was found on reading. What checks found is left to be found afresh. */
function fromResult(result: Readonly<Record<string, unknown>>): LoadedReport {
  const places = Object.entries(isObject(result.sourceMap) ? result.sourceMap : {});
  const sound = places.flatMap(([pointer, place]) => {
    const parsed = sourcePlace.safeParse(place);
    return parsed.success ? [[pointer, parsed.data] as const] : [];
  });
  const stored: readonly unknown[] = Array.isArray(result.findings) ? result.findings : [];
  const findings = stored.filter(isFinding);
  const kept = findings.filter(({ code }) => /^(?:read|model)\//.test(code));
  const losses = [
    ...damaged('sourceMap', places.length - sound.length),
    ...damaged('findings', stored.length - findings.length),
  ];
  if (result.report === null && kept.some(({ severity }) => severity === 'error')) {
    return { report: null, sourceMap: {}, findings: [...kept, ...losses] };
  }
  const parsed = parseReport(result.report);
  return {
    report: parsed.report,
    sourceMap: Object.fromEntries(sound),
    findings: [...kept, ...losses, ...parsed.findings],
  };
}

/** A report from JSON, bare or inside a `read` result. Never throws: what is wrong is told. */
export function reportFromJson(text: string): LoadedReport {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = (error as Error).message;
    return { report: null, sourceMap: {}, findings: [finding(notJson, 'syntax', { reason }, { at: '' })] };
  }
  if (isObject(json) && Object.hasOwn(json, 'report') && !Object.hasOwn(json, 'form')) return fromResult(json);
  return { ...parseReport(json), sourceMap: {} };
}
