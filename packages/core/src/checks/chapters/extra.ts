import { type Form, formsBasis } from '../../forms/index.ts';
import type { TextBlock } from '../../model/index.ts';
import { squeeze } from '../../text/index.ts';
import { defineCheck } from '../define-check.ts';

const numerals = '一二三四五六七八九十';
const behind: ReadonlySet<number> = new Set([...'、.．,，'].map((one) => one.charCodeAt(0)));
const firstCharacter = 0x4e00;

/** The number of a chapter, 1 to 10, that a text begins with; 0 for none. */
function numberOf(text: string): number {
  // To take white space off every text takes longer than all the rest; one that begins with 一 or any character has none.
  const own = text.charCodeAt(0) < firstCharacter ? text.trimStart() : text;
  return behind.has(own.charCodeAt(1)) ? numerals.indexOf(own.charAt(0)) + 1 : 0;
}

/** The blocks that go on with the number of the chapter that they stand in: a list inside begins with 一 again. */
function extraBlocks([heading, ...inner]: readonly TextBlock[]): readonly { number: number; index: number }[] {
  const found: { number: number; index: number }[] = [];
  let number = heading?.kind === 'heading' && heading.level === 1 ? numberOf(heading.text) : 0;
  if (number === 0) return found;
  for (const [before, { text }] of inner.entries()) {
    const own = numberOf(text);
    if (own === 0) continue;
    number += 1;
    if (own !== number) break;
    found.push({ number, index: before + 1 });
  }
  return found;
}

const longestName = 30;

/** What stands as a heading at the beginning of a text. */
function nameOf(plain: string): string {
  const head = plain.slice(0, longestName);
  const end = head.search(/[：:。；]|[（(]单位/);
  return end > 0 ? head.slice(0, end) : head;
}

/** 四、结转下年度继续办理 is a row, where a table stands among the text. */
const isRow = (plain: string, form: Form) =>
  form.tables.some(({ rows }) => rows.some(({ zh }) => zh[0].length > 2 && plain.startsWith(zh[0])));

/** Every chapter is one of the six of the form. */
export default defineCheck({
  id: 'chapters/extra',
  severity: 'warning',
  title: { zh: '没有格式之外的部分', en: 'Every chapter is one of the form' },
  basis: formsBasis,
  norms: ['SEC-EXTRA'],
  messages: {
    behind: {
      zh: '“{heading}”是另加的部分，格式只有 {count} 个部分；可以并入最后一部分',
      en: 'The chapter “{heading}” is added behind the {count} of the form; it may go into the last one',
    },
    between: {
      zh: '“{heading}”像是另加的部分，后面各部分的编号会因此错位；可以并入前一部分',
      en: 'The chapter “{heading}” seems to be added to those of the form, which shifts the numbers behind it; it may go into the one before',
    },
    instead: {
      zh: '“{heading}”不是格式规定的标题，这里应当是“{expected}”',
      en: 'The heading “{heading}” is none of the form; “{expected}” should stand here',
    },
  },
  *check({ report, form, fail }) {
    const count = form.chapters.length;
    for (const { key } of form.chapters) {
      const blocks = report.chapters[key];
      const extra = extraBlocks(blocks).flatMap(({ number, index }) => {
        const plain = squeeze(blocks[index]?.text ?? '');
        return isRow(plain, form) ? [] : [{ number, at: `/chapters/${key}/${index}`, heading: nameOf(plain) }];
      });
      if (extra.length === 0) yield blocks.length > 0 ? 'pass' : 'notApplicable';
      for (const { number, at, heading } of extra) {
        // Where the chapter of this number bears its number itself, or another, this one is added.
        const unnumbered = form.chapters.find(
          (one) => numberOf(one.zh) === number && numberOf(report.chapters[one.key][0]?.text ?? '') === 0,
        );
        const details = { at, actual: heading };
        if (unnumbered)
          yield fail('instead', { heading, expected: unnumbered.zh }, { ...details, expected: unnumbered.zh });
        else if (number > count) yield fail('behind', { heading, count }, { ...details, severity: 'info' });
        else yield fail('between', { heading }, details);
      }
    }
  },
});
