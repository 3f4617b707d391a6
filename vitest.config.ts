import { defineConfig } from 'vitest/config';

const roots = '{packages,apps,bench,conformance,tools}';

export default defineConfig({
  // Workspace packages are taken from their sources: no build is needed to test a change.
  resolve: { conditions: ['@nianbao/source', 'module', 'node', 'development|production'] },
  ssr: { resolve: { conditions: ['@nianbao/source', 'module', 'node', 'development|production'] } },
  test: {
    include: [`${roots}/**/*.test.ts`],
    typecheck: {
      enabled: true,
      include: [`${roots}/**/*.test-d.ts`],
      tsconfig: './tsconfig.json',
      ignoreSourceErrors: true,
    },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
