import type * as z from 'zod';
import { finding, type Rule } from '../checks/index.ts';
import { areaOf, type Finding } from '../model/index.ts';
import { type Profile, profileSchema, type Waiver, waiversSchema } from '../profile/index.ts';
import { judgedRules } from './judged-rules.ts';
import { isTooLarge, keysOf, misfits, mostValues, pointerOf } from './misfits.ts';
import { profileMisfit, waiversMisfit } from './setting-rules.ts';

export interface ParsedProfile {
  /** Null when the JSON does not fit; the findings then say why, their places being places in the profile. */
  readonly profile: Profile | null;
  readonly findings: readonly Finding[];
}

export interface ParsedWaivers {
  /** Null when the JSON does not fit; the findings then say why, their places being places in the file of waivers. */
  readonly waivers: readonly Waiver[] | null;
  readonly findings: readonly Finding[];
}

/** Editors are told the schema by this key; it says nothing of its own. */
function withoutSchemaKey(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const { $schema, ...rest } = json as Record<string, unknown>;
  return typeof $schema === 'string' ? rest : json;
}

function unknownSelectors(json: unknown, codes: readonly string[]): Finding[] {
  const { checks: asked } = Object(json) as { checks?: unknown };
  const known = new Set([...codes, ...codes.map((code) => `${areaOf(code)}/*`)]);
  const isList = typeof asked !== 'object' || asked === null || Array.isArray(asked);
  const unknown = isList ? [] : Object.keys(asked).filter((selector) => !known.has(selector));
  return unknown.map((selector) => {
    const path = ['checks', selector];
    const args = { pointer: keysOf(path), selector };
    return finding(profileMisfit, selector.endsWith('/*') ? 'area' : 'check', args, { at: pointerOf(path) });
  });
}

function unknownCodes(json: unknown, codes: readonly string[] | undefined): Finding[] {
  const { waivers } = Object(json) as { waivers?: unknown };
  if (codes === undefined || !Array.isArray(waivers)) return [];
  const known = new Set(codes);
  return waivers.flatMap((waiver: unknown, index) => {
    const { code } = Object(waiver) as { code?: unknown };
    if (typeof code !== 'string' || code === '' || known.has(code)) return [];
    const at = pointerOf(['waivers', index, 'code']);
    return [finding(waiversMisfit, 'code', { pointer: at, code }, { at })];
  });
}

const isKey = (issue: z.core.$ZodIssue) => issue.code === 'invalid_key';

/**
 * A profile from parsed JSON or YAML of unknown origin. Never throws: what does not fit is told, place by place.
 * A rule that is not among the given ones (default: all that profiles govern) does not fit.
 */
export function parseProfile(json: unknown, among: readonly Pick<Rule, 'id'>[] = judgedRules): ParsedProfile {
  if (isTooLarge(json)) {
    return { profile: null, findings: [finding(profileMisfit, 'size', { most: mostValues }, { at: '' })] };
  }
  if (json === null) return { profile: null, findings: [finding(profileMisfit, 'empty', {}, { at: '' })] };
  const plain = withoutSchemaKey(json);
  const parsed = profileSchema.safeParse(plain);
  const unknown = unknownSelectors(
    plain,
    among.map(({ id }) => id),
  );
  if (parsed.success && unknown.length === 0) return { profile: parsed.data, findings: [] };
  // A selector that does not even look like one is unknown too, and told as such.
  const issues = parsed.success ? [] : parsed.error.issues.filter((issue) => !isKey(issue));
  return { profile: null, findings: [...misfits(profileMisfit, plain, issues), ...unknown] };
}

/**
 * Waivers from parsed JSON or YAML of unknown origin: `{ "waivers": […] }`. Never throws: what does not fit is told,
 * place by place. Where codes are given, one that is not among them does not fit.
 */
export function parseWaivers(json: unknown, codes?: readonly string[]): ParsedWaivers {
  if (isTooLarge(json)) {
    return { waivers: null, findings: [finding(waiversMisfit, 'size', { most: mostValues }, { at: '' })] };
  }
  if (json === null) return { waivers: null, findings: [finding(waiversMisfit, 'empty', {}, { at: '' })] };
  if (Array.isArray(json)) return { waivers: null, findings: [finding(waiversMisfit, 'list', {}, { at: '' })] };
  const plain = withoutSchemaKey(json);
  const parsed = waiversSchema.safeParse(plain);
  const issues = parsed.success ? [] : parsed.error.issues;
  const findings = [...misfits(waiversMisfit, plain, issues), ...unknownCodes(plain, codes)];
  return { waivers: parsed.success && findings.length === 0 ? parsed.data.waivers : null, findings };
}
