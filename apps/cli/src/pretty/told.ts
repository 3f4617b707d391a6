import type { Finding, Form } from '@nianbao/core';
import { groupBy } from '../group-by.ts';
import type { Language } from '../language.ts';
import { namesAt } from '../names-at.ts';
import { plain } from '../terminal/plain.ts';
import { together } from '../terminal/units.ts';
import type { Entry } from './fold.ts';
import { valuesWords } from './values.ts';
import { placeWords, whereWords } from './where.ts';
import { words } from './words.ts';

// Some labels have quotation marks of their own.
const quoted = (name: string) => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** Names of places, each once; of very many only the first, and how many are left out. */
function listed(names: readonly string[], between: string, most: number, language: Language): string {
  const each = [...new Set(names)];
  const left = each.length - most;
  return each.slice(0, most).join(between) + (left > 0 ? words[language].andOthers(left) : '');
}

/** The others of an entry that tells several findings: one line for each table, and for what is in none. */
function others([first, ...rest]: Entry, form: Form | undefined, language: Language, most: number): readonly string[] {
  const say = words[language];
  const groupOf = ({ at }: Finding) => namesAt(form, at, language).slice(0, -1).join(' · ');
  const lines = [...groupBy(rest, groupOf)].map(([group, findings]) => {
    const lineNames = findings.map(({ at, source }) => {
      const name = namesAt(form, at, language).at(-1);
      if (name === undefined || group === '') return placeWords(source, language) || name || say.wholeFile;
      return quoted(name) + (source?.line ? together(say.line(source.line)) : '');
    });
    // Places in the source have commas of their own.
    const list = listed(lineNames, group === '' ? say.semicolon : say.comma, most, language);
    return group === '' || group === groupOf(first) ? list : `${group}${say.colon}${list}`;
  });
  const [head = '', ...more] = lines;
  return [`${say.alike(rest.length)}${head}`, ...more.map((line) => `${say.alsoAlike}${line}`)];
}

/** Whether the basis is worth a line: notes say what reading inferred, and rules of this project are no clause. */
const basisTold = ({ severity, basis }: Finding) => severity !== 'info' && !basis.startsWith('nianbao');

/** Notes only tell how something was read: a few places show it. */
const mostOfNote = 4;

/** What a profile and `explain` go by, and where a waiver needs it the pointer; notes are never waived. */
function codeWords({ code, at, severity }: Finding, language: Language): string {
  const say = words[language];
  const pointer = severity === 'info' ? '' : ` · ${say.pointer}${say.colon}${at || '""'}`;
  return `${say.code}${say.colon}${code}${pointer}`;
}

/** What is told of an entry besides its sentence: where, where else, both values, the clause, the code. One text a line. */
export function detailsOf(entry: Entry, form: Form | undefined, language: Language): readonly string[] {
  const say = words[language];
  const [finding] = entry;
  const folded = entry.length > 1;
  const where = plain(whereWords(finding, form, language));
  const most = finding.severity === 'info' ? mostOfNote : Number.POSITIVE_INFINITY;
  return [
    where && `${say.where}${say.colon}${where}`,
    ...(folded ? others(entry, form, language, most).map(plain) : [together(plain(valuesWords(finding, language)))]),
    basisTold(finding) ? `${say.basis}${say.colon}${plain(finding.basis)}` : '',
    plain(codeWords(finding, language)),
  ].filter((line) => line !== '');
}
