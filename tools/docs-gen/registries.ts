import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './write-files.ts';

const header = '// Generated from the files of this folder: pnpm generate.\n';

interface Import {
  readonly path: string;
  readonly line: string;
}

const importLines = (imports: readonly Import[]) =>
  [...imports]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ line }) => `${line}\n`)
    .join('');

const camelCase = (id: string) => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());

function formRegistry(folder: string): string {
  const ids = readdirSync(folder)
    .filter((name) => /^\d{4}\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
    .sort();
  const names = ids.map((id) => `form${id}`).join(', ');
  const imports = ids.map((id) => ({ path: `./${id}.ts`, line: `import { form${id} } from './${id}.ts';` }));
  return `${header}${importLines(imports)}
export { ${names} };

/** Every statutory form, oldest first. */
export const forms = [${names}] as const;
`;
}

/** `area/name` of the files with an ending, for example `.examples.ts`; a plain `.ts` takes the checks themselves. */
function ids(folder: string, ending: '.ts' | '.examples.ts'): string[] {
  const plain = /^[a-z\d-]+$/;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: area }) =>
      readdirSync(join(folder, area))
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .filter((name) => plain.test(name))
        .map((name) => `${area}/${name}`),
    )
    .sort();
}

function checkRegistry(folder: string): string {
  const found = ids(folder, '.ts');
  const imports = [
    ...found.map((id) => ({ path: `./${id}.ts`, line: `import ${camelCase(id)} from './${id}.ts';` })),
    { path: './define-check.ts', line: "import type { Check } from './define-check.ts';" },
  ];
  return `${header}${importLines(imports)}
/** The checks that have a file of their own, by id. */
export const ownChecks: readonly Check[] = [
${found.map((id) => `  ${camelCase(id)},\n`).join('')}];
`;
}

function exampleRegistry(folder: string): string {
  const found = ids(folder, '.examples.ts');
  const imports = [
    ...found.map((id) => ({
      path: `./${id}.examples.ts`,
      line: `import ${camelCase(id)} from './${id}.examples.ts';`,
    })),
    { path: '../forms/index.ts', line: "import { forms } from '../forms/index.ts';" },
    { path: './define-examples.ts', line: "import type { Example } from './define-examples.ts';" },
    { path: './identities.examples.ts', line: "import identityExamples from './identities.examples.ts';" },
  ];
  return `${header}${importLines(imports)}
export * from './define-examples.ts';
export * from './example-report.ts';

/** The examples of every check, by its code. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  ...identityExamples(forms),
${found.map((id) => `  '${id}': ${camelCase(id)},\n`).join('')}};
`;
}

/** The index files of core's sources, by path below them, from the listings of their folders. */
export function registries(sources: string): Files {
  const checks = join(sources, 'checks');
  return new Map([
    ['forms/registry.ts', formRegistry(join(sources, 'forms'))],
    ['checks/registry.ts', checkRegistry(checks)],
    ['checks/examples.ts', exampleRegistry(checks)],
  ]);
}
