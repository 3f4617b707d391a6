import { checks } from '@nianbao/core';
import { program } from './version.ts';

/** What ran, so that a result can be reproduced. */
export const tool = { ...program, checks: checks.map(({ id }) => id).sort() };
