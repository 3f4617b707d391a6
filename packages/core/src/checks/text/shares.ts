import { ofReport } from '../../comparison/claimed.ts';
import { judgeShare } from '../../comparison/claimed-shares.ts';
import { cellsWords, pointersOf, quoted } from '../../comparison/claimed-words.ts';
import { defineCheck } from '../define-check.ts';

/** As many decimals as the share in the text is written with. */
const rounded = (share: number, step: number) => Number(share.toFixed(step < 1 ? Math.round(-Math.log10(step)) : 0));

/** A share is of what stands near: so many claims before it and behind it. */
const beside = 30;

/** Percentages are those of the figures, whichever total they are taken of. */
export default defineCheck({
  id: 'text/shares',
  severity: 'warning',
  title: { zh: '文中的百分比算得对', en: 'Percentages in the text are right' },
  basis: 'nianbao 规则：百分比应当等于件数除以总数；按表中、文中任何一个总数算得出的都可以，末位差 1 也可以',
  norms: ['TXT-SUBTYPES'],
  messages: {
    noneFits: {
      zh: '文中“{text}”的 {actual}% 按哪个总数都算不出：表中{row}是 {count}，占{rows} {value} 的 {expected}%；请核对',
      en: 'The {actual}% of “{text}” is of no total: the table has {count} ({row}), that is {expected}% of {value} ({rows}); check it',
    },
    open: {
      zh: '文中“{text}”的 {actual}%，表中{row}或总数没有可用的数字，无法核对',
      en: 'The {actual}% of “{text}” cannot be checked: the table has no usable number for {row} or for the total',
    },
  },
  *check(context) {
    const { text, figures, form, fail, cannotTell } = context;
    let found = false;
    for (const [at, share] of text.claims.entries()) {
      if (share.kind !== 'share' || share.otherYear || !ofReport(share, context)) continue;
      found = true;
      const judged = judgeShare(share, text.claims.slice(Math.max(0, at - beside), at + beside), figures);
      if (judged.verdict === 'agrees') yield 'pass';
      else if (judged.verdict === 'absent') yield 'notApplicable';
      else {
        const { part } = judged;
        const { number, place } = share;
        const args = { text: quoted(place), actual: number.value, row: cellsWords(form, part.cells, share) };
        const details = { at: place.passage.at, related: pointersOf(part.cells, share), actual: number.value };
        if (judged.verdict === 'open') yield cannotTell('open', args, details);
        else {
          const { cells, value } = judged.total;
          const rows = cellsWords(form, cells, { quantity: share.of ?? share.quantity, applicants: null });
          const expected = rounded((100 * part.least) / value, number.step);
          yield fail('noneFits', { ...args, count: part.least, rows, value, expected }, { ...details, expected });
        }
      }
    }
    if (!found) yield 'notApplicable';
  },
});
