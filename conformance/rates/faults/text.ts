import { factsOf, type Matter, type Picks, writeReport } from '@nianbao/testkit/reports';
import { adding, changed, type Fault, rewriting, rowOf, type Spoilt, told, type Written } from './define-fault.ts';

const more = (picks: Picks) => picks.between(1, 9);

/** Figures by the names that sentences have for them. */
function slotsOf(figures: Matter['figures']): Readonly<Record<string, number>> {
  const facts = factsOf(figures);
  const [issued = 0, made = 0] = [facts['normativeDocuments.issued'], facts['normativeDocuments.made']];
  return { ...facts, handled: facts.totalHandled ?? 0, issued, made };
}

/** The text says some more than the table, of one of some figures that are not zero. */
const wrong = (words: string, names: readonly string[]): Fault => ({
  words,
  missed: 'a sentence that can be read in two ways, as one of a part or of another unit, makes no claim',
  put: (written, picks) => {
    const facts = slotsOf(written.matter.figures);
    const name = picks.pick(names.filter((one) => (facts[one] ?? 0) > 0));
    return name === undefined ? null : told(written, { [name]: (facts[name] ?? 0) + more(picks) });
  },
});

/** The text is written as if all figures of a table, or those of one row, were zero. */
function writtenWithout(written: Written, table: string, only?: string): Spoilt | null {
  const { matter, report } = written;
  const figures = structuredClone(matter.figures) as Matter['figures'];
  for (const [key, row] of Object.entries(figures[table] ?? {})) {
    if (only === undefined || key === only) for (const column of Object.keys(row)) row[column] = 0;
  }
  const { chapters } = writeReport({ ...matter, figures });
  return JSON.stringify(chapters) === JSON.stringify(report.chapters) ? null : { report: { ...report, chapters } };
}

/** The text counts none: that is a figure, which other checks compare. */
const countsNone = ({ report }: Spoilt) => /[0０零]\s*[件起宗，。]|为0/.test(JSON.stringify(report.chapters));
const inWords = (spoilt: Spoilt | null) => (spoilt === null || countsNone(spoilt) ? null : spoilt);

const results = ['granted', 'partiallyGranted', 'refused', 'unavailable', 'notProcessed', 'other'];
const remedyParts = ['reconsideration.upheld', 'reconsideration.corrected', 'reconsideration.otherResult'];

/** Sentences that do not say what the tables say. */
export const textFaults: Readonly<Record<string, Fault>> = {
  'text/received': wrong('the text says some more requests', ['received']),
  'text/carried-in': wrong('the text says some more carried in', ['carriedIn']),
  'text/carried-out': wrong('the text says some more carried out', ['carriedOut']),
  'text/handled': wrong('the text says some more handled', ['handled']),
  'text/results': wrong('the text says some more of one result', results),
  'text/applicants': wrong('the text says some more of natural persons', ['received.naturalPerson']),
  'text/reconsideration': wrong('the text says some more cases of reconsideration', ['reconsideration']),
  'text/litigation': wrong('the text says some more lawsuits', ['litigation']),
  'text/remedy-results': wrong('the text says some more cases of one result', remedyParts),
  'text/documents': wrong('the text says some more documents', ['issued', 'made']),
  'text/decisions': wrong('the text says some more decisions', ['licensing.decisions', 'penalties.decisions']),
  'text/none-received': {
    words: 'the text says that no request came in',
    put: (written) =>
      rowOf(written.report, 'requests', 'received').total === 0 ? null : inWords(writtenWithout(written, 'requests')),
  },
  'text/no-dispute': {
    words: 'the text says that there was no case',
    put: (written) => inWords(writtenWithout(written, 'remedies')),
  },
  'text/all-handled': {
    words: 'the text says that all was handled, while some is carried out',
    missed: '在法定期限内办结, 按时办结率 100% say nothing of what is not due yet',
    put: (written) =>
      rowOf(written.report, 'requests', 'carriedOut').total === 0
        ? null
        : inWords(writtenWithout(written, 'requests', 'carriedOut')),
  },
  'text/shares': {
    words: 'a share of the results is 7 points higher',
    put: ({ report }) => {
      const share = /(公开|提供)([^。]{0,20}占[^。\d]{0,12})(\d+(?:\.\d+)?)%/;
      const higher = (_: string, of: string, between: string, value: string) =>
        `${of}${between}${Number((Number(value) + 7).toFixed(2))}%`;
      return rewriting(report, 'overview', (text) => text.replace(share, higher));
    },
  },
  'text/channels': {
    words: 'the channels do not add up',
    put: ({ report }) =>
      rewriting(report, 'overview', (text) =>
        text.replace(/(公开(?:政府)?信息)(\d+)(条[，：](?:其中|网站))/, (_, before, sum, after) => {
          return `${before}${Number(sum) + 10}${after}`;
        }),
      ),
  },
  'text/partial-twice': {
    words: 'the text says that what was partly granted is counted twice',
    put: ({ report }, picks) =>
      adding(
        report,
        'requests',
        picks.pick(['部分公开的申请同时计入不予公开。', '部分公开的3件，同时也计入不予公开。']),
      ),
  },
  'text/applicant-columns': {
    words: 'the figures of natural persons stand in the column of enterprises',
    missed: 'where the text has figures of organisations as well, `text/applicants` tells the difference',
    put: (written) => {
      const { report } = written;
      const persons = rowOf(report, 'requests', 'received').naturalPerson ?? 0;
      if (persons === 0 || told(written, { 'received.naturalPerson': persons + 1 }) === null) return null;
      return changed(report, (copy) => {
        for (const row of Object.values(copy.tables.requests ?? {})) {
          row.enterprise = (row.enterprise ?? 0) + (row.naturalPerson ?? 0);
          row.naturalPerson = 0;
        }
      });
    },
  },
};
