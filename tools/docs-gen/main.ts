import { join } from 'node:path';
import { registries } from './registries.ts';
import { replaceFolder, writeFiles } from './write-files.ts';

const root = join(import.meta.dirname, '../..');
const core = join(root, 'packages/core');

// First of all, since what follows loads the sources through them.
writeFiles(join(core, 'src'), registries(join(core, 'src')));

const { forms, profileJsonSchema, reportJsonSchema, waiversJsonSchema } = await import('@nianbao/core');
const schemas = { report: reportJsonSchema(forms), profile: profileJsonSchema(), waivers: waiversJsonSchema() };
const texts = Object.entries(schemas).map(
  ([name, schema]) => [`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
);
writeFiles(core, new Map(texts));

const { folders } = await import('./pages.ts');
for (const [folder, files] of Object.entries(folders)) replaceFolder(join(root, 'docs', folder), files);
