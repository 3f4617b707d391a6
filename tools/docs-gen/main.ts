import { join } from 'node:path';
import { registries } from './registries.ts';
import { writeFiles } from './write-files.ts';

const root = join(import.meta.dirname, '../..');
const core = join(root, 'packages/core');

writeFiles(join(core, 'src'), registries(join(core, 'src')));
