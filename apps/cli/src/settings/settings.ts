import {
  areaOf,
  defaultProfile,
  type Finding,
  judgedRules,
  type Profile,
  parseProfile,
  parseWaivers,
  type Waiver,
} from '@nianbao/core';
import { optionText, type Values } from '../command-line.ts';
import { catalogue } from '../explain/catalogue.ts';
import { meant } from '../explain/nearest.ts';
import type { Surroundings } from '../surroundings.ts';
import { UsageError } from '../usage-error.ts';
import { type SettingFile, settingFile } from './setting-file.ts';

/** How reports are to be checked, and which files say so. */
export interface Settings {
  readonly profile: Profile;
  readonly waivers: readonly Waiver[];
  readonly today: string;
  /** What results tell of the files; null where there are none. */
  readonly origin: {
    readonly profile: { readonly name: string; readonly sha256: string } | null;
    readonly waivers: { readonly sha256: string } | null;
  };
}

/** As many as one likes to put right in one go. */
const mostTold = 10;

/** What is wrong with one place, its line first, and what may have been meant by a code that is not there. */
function told(
  { at, args, message }: Finding,
  { lineOf }: SettingFile,
  codes: readonly string[],
  language: 'zh' | 'en',
) {
  const line = lineOf(at);
  const asked = args.selector ?? args.code;
  const hint = typeof asked === 'string' ? meant(asked, codes)[language] : '';
  return { zh: `第 ${line} 行，${message.zh}${hint}`, en: `line ${line}, ${message.en}${hint}` }[language];
}

function refuse(settings: SettingFile, findings: readonly Finding[], codes: readonly string[]): never {
  const sentence = (language: 'zh' | 'en') => {
    const inOrder = [...findings].sort((a, b) => settings.lineOf(a.at) - settings.lineOf(b.at));
    const first = inOrder.slice(0, mostTold).map((one) => told(one, settings, codes, language));
    const left = findings.length - first.length;
    if (left > 0) first.push({ zh: `另有 ${left} 处不对`, en: `and ${left} more` }[language]);
    return `${settings.file}${{ zh: '：', en: ': ' }[language]}${first.join({ zh: '；', en: '; ' }[language])}`;
  };
  throw new UsageError({ zh: sentence('zh'), en: sentence('en') });
}

const areasOf = (codes: readonly string[]) => [...new Set(codes.map((code) => `${areaOf(code)}/*`))];

async function profileOf(file: string | undefined, cwd: string) {
  if (file === undefined) return { profile: defaultProfile, origin: null };
  const settings = await settingFile(file, cwd);
  const { profile, findings } = parseProfile(settings.value);
  const codes = judgedRules.map(({ id }) => id);
  if (profile === null) return refuse(settings, findings, [...codes, ...areasOf(codes)]);
  return { profile, origin: { name: profile.name, sha256: settings.sha256 } };
}

async function waiversOf(file: string | undefined, cwd: string) {
  if (file === undefined) return { waivers: [], origin: null };
  const settings = await settingFile(file, cwd);
  const codes = catalogue.map(({ id }) => id);
  const { waivers, findings } = parseWaivers(settings.value, codes);
  if (waivers === null) return refuse(settings, findings, codes);
  return { waivers, origin: { sha256: settings.sha256 } };
}

/** The settings that a call asks for. Throws UsageError for files that are not in order. */
export async function settingsOf(values: Values, { cwd, today }: Surroundings): Promise<Settings> {
  const { profile, origin } = await profileOf(optionText(values, 'profile'), cwd);
  const waived = await waiversOf(optionText(values, 'waivers'), cwd);
  return { profile, waivers: waived.waivers, today, origin: { profile: origin, waivers: waived.origin } };
}
