import { posix } from 'node:path';
import ts from 'typescript';

interface Layer {
  /** Files of the layer; the first layer that matches a file decides. */
  files: RegExp;
  /** Files of the repository it may import. */
  own: RegExp;
  /** Packages it may import, `node:*` standing for every Node builtin. */
  packages: readonly string[];
  /** What to tell who breaks it. */
  rule: string;
}

const core = (...folders: string[]) => new RegExp(`^packages/core/src/(${folders.join('|')})/`);
const readerPackages = ['@nianbao/core', 'parse5', 'fflate', 'saxes'];

const layers: readonly Layer[] = [
  {
    files: /^packages\/core\/src\/forms\/\d{4}\.ts$/,
    own: core('forms'),
    packages: [],
    rule: 'a form is pure data and imports only from forms/',
  },
  { files: core('forms'), own: core('forms'), packages: ['zod'], rule: 'forms import only forms and zod' },
  { files: core('model'), own: core('forms', 'model'), packages: ['zod'], rule: 'model imports only forms and zod' },
  {
    files: core('text'),
    own: core('forms', 'model', 'text'),
    packages: [],
    rule: 'text imports only forms and model',
  },
  {
    files: core('profile'),
    own: core('forms', 'model', 'profile'),
    packages: ['zod'],
    rule: 'profile imports only forms, model and zod',
  },
  {
    files: core('figures'),
    own: core('forms', 'model', 'figures'),
    packages: [],
    rule: 'figures imports only forms and model',
  },
  {
    files: core('comparison'),
    own: core('forms', 'model', 'text', 'profile', 'figures', 'comparison'),
    packages: [],
    rule: 'comparison imports only what stands below it in core',
  },
  {
    files: core('checks'),
    own: core('forms', 'model', 'text', 'profile', 'figures', 'comparison', 'checks'),
    packages: ['zod'],
    rule: 'checks import only what stands below them in core',
  },
  {
    files: core('suspects'),
    own: core('forms', 'model', 'figures', 'checks', 'suspects'),
    packages: ['zod'],
    rule: 'suspects import only forms, model, figures and checks',
  },
  {
    files: core('engine'),
    own: core('forms', 'model', 'text', 'profile', 'figures', 'comparison', 'checks', 'suspects', 'engine'),
    packages: ['zod'],
    rule: 'the engine imports only what stands below it in core',
  },
  {
    files: /^packages\/core\/src\//,
    own: /^packages\/core\/src\//,
    packages: ['zod'],
    rule: 'core imports only itself and zod',
  },
  {
    files: /^packages\/reader\/src\/formats\//,
    own: /^packages\/reader\/src\/(?!match\/|node\/|read\.ts)/,
    packages: readerPackages,
    rule: 'formats know nothing of match/, of the forms or of other packages',
  },
  {
    files: /^packages\/reader\/src\/node\//,
    own: /^packages\/reader\/src\//,
    packages: [...readerPackages, 'node:*', '@embedpdf/pdfium', 'word-extractor', '@e965/xlsx'],
    rule: 'what the reader needs of Node imports only Node, the reader and its parsers',
  },
  {
    files: /^packages\/reader\/src\//,
    own: /^packages\/reader\/src\/(?!node\/)/,
    packages: [...readerPackages, '@nianbao/core/forms'],
    rule: 'reader imports only itself, core and its parsers',
  },
  {
    files: /^packages\/(render|archive)\/src\//,
    own: /^packages\/(render|archive)\/src\//,
    packages: ['*', '!@nianbao/reader', '!@nianbao/render', '!@nianbao/archive', '!nianbao', '!@nianbao/api'],
    rule: 'render and archive import neither each other, nor the reader, nor an app',
  },
  {
    files: /^packages\//,
    own: /^packages\//,
    packages: ['*', '!nianbao', '!@nianbao/api'],
    rule: 'packages never import apps',
  },
  { files: /^apps\//, own: /^apps\//, packages: ['*'], rule: 'apps import packages by name, not by path' },
];

const exempt = /\.(test|test-d)\.ts$|(^|\/)tsup\.config\.ts$/;

function allowed(name: string, list: readonly string[]): boolean {
  const matches = (entry: string) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry);
  const denied = list.some(
    (entry) => entry.startsWith('!') && (matches(entry.slice(1)) || name.startsWith(`${entry.slice(1)}/`)),
  );
  return !denied && list.some(matches);
}

/** The imports of one file that its layer does not allow, one message each. */
export function violations(file: string, text: string): string[] {
  const layer = exempt.test(file) ? undefined : layers.find(({ files }) => files.test(file));
  if (!layer) return [];
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) =>
      name.startsWith('.')
        ? !layer.own.test(posix.join(posix.dirname(file), name)) || leavesPackage(file, name)
        : !allowed(name, layer.packages),
    )
    .map((name) => `${file}: may not import '${name}': ${layer.rule} (layers)`);
}

/** Another package is imported by its name, so that its exports map decides what is public. */
function leavesPackage(file: string, name: string): boolean {
  const home = (path: string) => path.split('/').slice(0, 2).join('/');
  return home(posix.join(posix.dirname(file), name)) !== home(file);
}
