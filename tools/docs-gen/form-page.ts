import { type Form, type Identity, type Line, lineLabel, type Table } from '@nianbao/core';
import { both, code, generated, page, table } from './markdown.ts';
import { printedTable } from './printed-table.ts';

const path = (line: Line) => line.zh.join(' › ');
const aliases = (list: readonly string[] | undefined) => (list ?? []).join('；');

function lines(title: string, list: readonly Line[]): string {
  const header = ['key', title, 'English', '别名 Aliases'];
  return table(
    header,
    list.map((line) => [code(line.key), path(line), line.en, aliases(line.aliases)]),
  );
}

function columns({ columns: list }: Table): string {
  const header = ['key', '列 Columns', 'English', '种类 Kind', '别名 Aliases'];
  return table(
    header,
    list.map((line) => [code(line.key), path(line), line.en, code(line.kind), aliases(line.aliases)]),
  );
}

function substitutes({ substitutes: list }: Table): string[] {
  return list.map(({ form, rows, standFor }) => {
    const instead = standFor.map(code).join(', ');
    const said = `也接受 ${form} 年格式的下列行，代替 ${instead}。Rows of form ${form} accepted in place of ${instead}:`;
    return page(said, lines('行 Rows', rows));
  });
}

const labelOf = (line: Line | undefined) => line && lineLabel(line).zh;

/** What an identity asks, written with the printed labels. */
export function equation(owner: Table, { every, sum, equals }: Identity): string {
  const among: readonly Line[] = every === 'row' ? owner.columns : owner.rows;
  const side = (keys: readonly string[]) =>
    keys.map((key) => labelOf(among.find((line) => line.key === key)) ?? key).join(' + ');
  const scope = every === 'row' ? '每一行 in every row' : '每一列 in every column';
  return `${scope}：${side(sum)} = ${side(equals)}`;
}

function identities(owner: Table): string[] {
  return owner.identities.map((identity) => {
    const id = `${owner.key}/${identity.key}`;
    return `- [${code(id)}](../checks/${id}.md) ${both(identity.title)}\n  - ${equation(owner, identity)}\n  - ${identity.basis}`;
  });
}

function tableSection(owner: Table): string {
  const declared = identities(owner);
  return page(
    `### ${owner.zh}`,
    `${code(owner.key)} · ${owner.en}`,
    printedTable(owner),
    lines('行 Rows', owner.rows),
    columns(owner),
    ...substitutes(owner),
    declared.length === 0 ? '' : `勾稽关系 Identities:\n\n${declared.join('\n')}`,
  );
}

/** Everything that one form declares. */
export function formPage(form: Form): string {
  const [from, to] = form.years;
  const years = to === null ? `${from} 年度起 from ${from} on` : `${from}–${to} 年度 reports of ${from} to ${to}`;
  const chapters = table(
    ['key', '标题 Heading', 'English', '别名 Aliases'],
    form.chapters.map((chapter) => [code(chapter.key), chapter.zh, chapter.en, aliases(chapter.aliases)]),
  );
  return page(
    generated,
    `# ${form.id} 年格式 · Form ${form.id}`,
    `《${form.title.zh}》 · ${form.title.en}`,
    `${form.basis} · ${years} · [数据格 cells](../cells/${form.id}.md)`,
    '## 六个部分 · Chapters',
    chapters,
    '## 表格 · Tables',
    ...form.tables.map(tableSection),
  );
}
