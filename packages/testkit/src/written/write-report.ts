import type { Form, Report, TextBlock } from '@nianbao/core';
import { blankReport } from '@nianbao/core';
import { factsOf } from './facts.ts';
import type { Figures } from './figures.ts';
import type { Numerals } from './numerals.ts';
import type { Organ } from './organs.ts';
import { channelSentence, documentSentences, feeSentence, remedySentences } from './other-sentences.ts';
import { overviewBlocks } from './overview.ts';
import type { Picks } from './picks.ts';
import { requestAsidesOf, requestSentences } from './request-sentences.ts';
import { type Slots, say } from './say.ts';
import type { Statement } from './statement.ts';
import * as words from './words/problems.ts';

/** What a report is written from. */
export interface Matter {
  readonly form: Form;
  readonly year: number;
  readonly organ: Organ;
  /** The figures that the text states; the tables print the same ones. */
  readonly figures: Figures;
  /** Those of the year before, where the text may compare. */
  readonly before: Figures | null;
  /** Decides the wording. */
  readonly picks: Picks;
  /** The text has at least so many characters: chapter 1 goes on in further paragraphs. */
  readonly characters?: number;
  /** What the text says in place of figures, by the names of slots: a fault. */
  readonly told?: Readonly<Record<string, number>>;
}

const styles: readonly Numerals[] = [
  ...Array.from({ length: 14 }, () => 'plain' as const),
  'spaced',
  'spaced',
  'fullWidth',
  'chinese',
  'separated',
];

const deadlines = { government: ['02-20', '03-28'], others: ['01-08', '01-29'] } as const;

function signOff({ organ, year, picks }: Matter): Report['issued'] {
  const [from, to] = organ.kind === 'government' ? deadlines.government : deadlines.others;
  const start = Date.parse(`${year + 1}-${from}`);
  const end = Date.parse(`${year + 1}-${to}`);
  const day = new Date(start + picks.of('day').below((end - start) / 86_400_000 + 1) * 86_400_000);
  const by = picks.of('signed').chance(0.8) ? organ.name : null;
  return { by, on: picks.of('dated').chance(0.85) ? day.toISOString().slice(0, 10) : null };
}

const titleOf = ({ organ, year, picks }: Matter) => {
  const name = picks.chance(0.6) ? organ.name : organ.short;
  return picks.pick([
    `${name}${year}年政府信息公开工作年度报告`,
    `${year}年${name}政府信息公开工作年度报告`,
    `${name}${year}年度政府信息公开工作年度报告`,
  ]);
};

function contactOf({ organ, picks }: Matter): Report['contact'] {
  const address = `${organ.place}${picks.pick(['人民路', '建设路', '滨河大道', '文化街'])}${picks.between(1, 300)}号`;
  const phone = `0${picks.between(300, 899)}-${picks.between(2_000_000, 8_999_999)}`;
  const postcode = String(picks.between(100_000, 899_999));
  return { address, postcode, phone, fax: null, email: null, website: null };
}

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text });

/** A correct report in the manner of agencies: its figures balance, and whatever its text says is so. */
export function writeReport(matter: Matter): Report {
  const { form, year, organ, figures, before, picks } = matter;
  const how = picks.of('numerals').pick(styles);
  const contact = contactOf({ ...matter, picks: picks.of('contact') });
  const { self, whole, superiors, place } = organ;
  const names = { self, whole, superiors, place, organ: organ.name, notice: form.basis };
  const years = { year: String(year), last: String(year - 1), next: String(year + 1) };
  const facts = factsOf(figures);
  const slots: Slots = { ...facts, handled: facts.totalHandled ?? 0, ...names, ...years };
  const tell = (matterOf: string, [template, own]: Statement) =>
    say(template, { ...slots, ...own, ...matter.told }, picks.of(matterOf), how);
  const write = (name: string, statements: readonly Statement[]) =>
    statements.map((one, index) => `${tell(`${name} ${index}`, one)}。`).join('');
  const lastReceived = before?.requests?.received?.total ?? null;
  const requests = write(
    'requests',
    requestSentences(facts, lastReceived, organ.kind === 'government', picks.of('requests')),
  );
  const asides = write('asides', requestAsidesOf(picks.of('asides')));
  const remedies = write('remedies', remedySentences(facts, picks.of('remedies')));
  const documents = write('documents', documentSentences(facts, organ, picks.of('documents')));
  const channel = write('channels', [channelSentence(picks.of('channels'))]);
  const overview = overviewBlocks({
    organ,
    picks: picks.of('overview'),
    tell,
    requests: requests + asides,
    remedies,
    documents,
    channel,
  });
  const more = moreParagraphs(matter, tell, overview);
  const fee = `${tell('fee', feeSentence(year, picks.of('fee')))}。`;
  const office = organ.kind === 'government' ? `${organ.name}办公室` : organ.name;
  const { address, postcode, phone } = contact;
  const again = (name: string, share: number, text: string) =>
    text !== '' && picks.of(`again ${name}`).chance(share) ? [paragraph(text)] : [];
  const chapters: Record<string, TextBlock[]> = {
    overview: [...overview, ...more],
    proactiveDisclosure: again('documents', 0.2, documents),
    requests: again('requests', 0.15, requests),
    remedies: again('remedies', 0.3, remedies),
    problems: problemsOf(tell, picks.of('problems')),
    otherMatters: [
      paragraph(fee),
      ...(picks.of('others').chance(0.4) ? [paragraph(tell('others', [picks.of('others').pick(words.others)]))] : []),
    ],
  };
  return {
    ...blankReport(form),
    year,
    organ: { name: organ.name, kind: organ.kind, divisionCode: null },
    title: titleOf({ ...matter, picks: picks.of('title') }),
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    contact,
    issued: signOff(matter),
    preamble:
      tell('preamble', [picks.of('preamble').pick(words.preambles)]) +
      (picks.of('contacted').chance(0.7)
        ? tell('contacts', [picks.of('contacts').pick(words.contacts), { office, address, postcode, phone } as Slots])
        : ''),
    chapters: Object.fromEntries(
      form.chapters.map(({ key, zh }) => [key, [{ kind: 'heading', level: 1, text: zh }, ...(chapters[key] ?? [])]]),
    ) as Report['chapters'],
    tables: structuredClone(figures),
  };
}

/** Paragraphs that state no figures of the tables, until the text is as long as it should be. */
function moreParagraphs(
  { organ, picks, characters = 0 }: Matter,
  tell: (name: string, statement: Statement) => string,
  written: readonly TextBlock[],
): TextBlock[] {
  const found: TextBlock[] = [];
  let length = written.reduce((sum, { text }) => sum + text.length, 0);
  const none = { requests: '', remedies: '', documents: '', channel: '' };
  for (let round = 0; length < characters; round += 1) {
    const blocks = overviewBlocks({ organ, picks: picks.of(`more ${round}`), tell, ...none });
    const texts = blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ text }) => text.replace(/^（.）[^。]*。/, ''));
    for (const text of texts.filter((one) => one !== '')) {
      found.push(paragraph(text));
      length += text.length;
    }
  }
  return found;
}

function problemsOf(tell: (name: string, statement: Statement) => string, picks: Picks): TextBlock[] {
  const [p1, p2, p3] = picks.some(words.shortcomings, 3);
  const [i1, i2, i3] = picks.some(words.plans, 3).map((plan, index) => tell(`plan ${index}`, [plan]));
  const texts = [
    tell('problems', [picks.of('problems').pick(words.problems), { p1, p2, p3 } as Slots]),
    tell('improvements', [picks.of('improvements').pick(words.improvements), { i1, i2, i3 } as Slots]),
  ];
  return picks.of('together').chance(0.4) ? [paragraph(texts.join(''))] : texts.map(paragraph);
}
