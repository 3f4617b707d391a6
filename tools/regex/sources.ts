import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

/** A regular expression and where the source has it: `path:line`. */
export interface Pattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** What one file says of regular expressions: those that it writes down, and the lines where it builds others. */
export interface FilePatterns {
  readonly file: string;
  readonly literals: readonly Pattern[];
  readonly built: readonly number[];
}

const isPublished = (folder: string) => {
  const manifest = join(root, folder, 'package.json');
  return existsSync(manifest) && !(JSON.parse(readFileSync(manifest, 'utf8')) as { private?: boolean }).private;
};

/** Every source file of a published package, its tests and examples left out; paths from the root. */
function publishedSources(): readonly string[] {
  const folders = globSync('{packages,apps}/*', { cwd: root }).filter(isPublished);
  const files = folders.flatMap((folder) => globSync(`${folder}/src/**/*.ts`, { cwd: root }));
  return files.filter((file) => !/\.(?:test|test-d|examples)\.ts$/.test(file)).sort();
}

const builders = new Set(['RegExp', 'globalThis.RegExp']);

/** The regular expressions of a source text, found by the parser of TypeScript. */
export function patternsOf(file: string, text: string): FilePatterns {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (node: ts.Node) => parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const literals: Pattern[] = [];
  const built: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const written = node.getText();
      const end = written.lastIndexOf('/');
      literals.push({ at: `${file}:${lineOf(node)}`, source: written.slice(1, end), flags: written.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && builders.has(node.expression.getText())) {
      built.push(lineOf(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return { file, literals, built };
}

/** What all published sources say of regular expressions. */
export function publishedPatterns(): readonly FilePatterns[] {
  return publishedSources().map((file) => patternsOf(file, readFileSync(join(root, file), 'utf8')));
}
