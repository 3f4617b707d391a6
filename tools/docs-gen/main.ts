import { join } from 'node:path';
import { registries } from './registries.ts';
import { replaceFolder, writeFiles } from './write-files.ts';

const root = join(import.meta.dirname, '../..');
const core = join(root, 'packages/core');

// First of all, since what follows loads the sources through them.
writeFiles(join(core, 'src'), registries(join(core, 'src')));

const { forms, reportJsonSchema } = await import('@nianbao/core');
writeFiles(core, new Map([['schema/report.schema.json', `${JSON.stringify(reportJsonSchema(forms), null, 2)}\n`]]));

const { folders } = await import('./pages.ts');
for (const [folder, files] of Object.entries(folders)) replaceFolder(join(root, 'docs', folder), files);
