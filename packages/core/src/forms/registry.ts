// Generated from the files of this folder: pnpm generate.
import { form2019 } from './2019.ts';
import { form2021 } from './2021.ts';

export { form2019, form2021 };

/** Every statutory form, oldest first. */
export const forms = [form2019, form2021] as const;
