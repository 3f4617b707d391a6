import { checks, seriesRules, settingFor } from '@nianbao/core';
import type { Settings } from './settings/settings.ts';
import { program } from './version.ts';

const codes = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id).sort();

/** What ran, so that a result can be reproduced. */
export const tool = { ...program, checks: codes(checks) };

/** The same with the settings: the checks that they leave, and which files they are. */
export function toolWith({ profile, origin }: Settings, series: boolean) {
  const ran = codes(series ? [...checks, ...seriesRules] : checks).filter(
    (code) => settingFor(code, profile) !== 'off',
  );
  return { ...program, checks: ran, profile: origin.profile, waivers: origin.waivers };
}
