import type { Words } from '@nianbao/core';

/** The first lines of every generated page. */
export const generated = '<!-- Generated: pnpm generate. Edit the sources, not this page. -->\n';

/** Both languages, Chinese first. */
export const both = ({ zh, en }: Words) => `${zh} · ${en}`;

export const code = (text: string) => (text === '' ? '' : `\`${text}\``);

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return `${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`;
}

/** Blocks with one empty line between them; empty blocks are left out. */
export function page(...blocks: readonly string[]): string {
  const kept = blocks.map((block) => block.trim()).filter((block) => block !== '');
  return `${kept.join('\n\n')}\n`;
}

/** The anchor that a heading has on a page. */
export const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
