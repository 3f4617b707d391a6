import { defineConfig } from 'tsup';
import { library } from '../../tools/tsup-preset.ts';

export default defineConfig(
  library({
    index: 'src/index.ts',
    forms: 'src/forms/index.ts',
    examples: 'src/checks/examples.ts',
    // The two parts of the index are no exports of the package: each is built into files of its own.
    checking: 'src/checking.ts',
    reading: 'src/reading.ts',
  }),
);
