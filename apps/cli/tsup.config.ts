import { defineConfig } from 'tsup';
import { program } from '../../tools/tsup-preset.ts';

export default defineConfig(program({ main: 'src/main.ts' }));
