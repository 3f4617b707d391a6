import { claimsOf, judge, ofReport } from '../../comparison/claimed.ts';
import { rangeOf } from '../../comparison/claimed-number.ts';
import { cellsWords, pointersOf, quoted } from '../../comparison/claimed-words.ts';
import { defineCheck } from '../define-check.ts';
import { oneFigure } from '../judge-claims.ts';

const none = [[0, 0]] as const;

/** Where the text says that all requests were handled, none is carried over, or the text says that too. */
export default defineCheck({
  id: 'text/all-handled',
  severity: 'warning',
  title: { zh: '文中说全部办结的，没有结转下年度的申请', en: 'Where all requests were handled, none is carried over' },
  basis: `${oneFigure}；文中另外写明有申请结转的不算`,
  norms: ['TXT-ALL-DONE'],
  messages: {
    carriedOver: {
      zh: '文中“{text}”说申请全部办理了，表中{row}却有 {actual}；请核对，没有办结的应当在文中写明结转下年度',
      en: 'The text says that all requests were handled (“{text}”), yet the table has {actual}: {row}; check, and say in the text what was carried over',
    },
    open: {
      zh: '文中“{text}”说申请全部办理了，表中{row}没有可用的数字，无法核对',
      en: 'The text says that all requests were handled (“{text}”), the table has no usable number: {row}; cannot be compared',
    },
  },
  *check(context) {
    const { text, figures, form, fail, cannotTell } = context;
    const claims = claimsOf(text, ['handled', 'workedOn']).filter(
      (claim) => claim.kind === 'all' && claim.of !== 'handled' && ofReport(claim, context),
    );
    if (claims.length === 0) {
      yield 'notApplicable';
      return;
    }
    const told = claimsOf(text, ['carriedOut']).some((claim) => claim.kind === 'count' && rangeOf(claim.number)[1] > 0);
    for (const claim of claims) {
      const { verdict, first: sum } = judge('carriedOut', claim, none, figures);
      if (sum === null) yield 'notApplicable';
      else if (verdict === 'agrees' || told) yield 'pass';
      else {
        const args = { text: quoted(claim.place), row: cellsWords(form, sum.cells, claim) };
        const details = { at: claim.place.passage.at, related: pointersOf(sum.cells, claim), expected: 0 };
        yield verdict === 'open'
          ? cannotTell('open', args, details)
          : fail('carriedOver', { ...args, actual: sum.least }, { ...details, actual: sum.least });
      }
    }
  },
});
