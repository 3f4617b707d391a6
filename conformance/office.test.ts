import { needs } from '@nianbao/testkit';
import { testLayouts } from './expectations.ts';

for (const format of ['docx', 'word-pdf'] as const) needs('soffice')(format, () => testLayouts(format));
