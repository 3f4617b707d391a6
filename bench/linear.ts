import { checkReport, form2021, type Report } from '@nianbao/core';
import { attack, attackOf, everyPattern, hostileTexts } from '@nianbao/regex';
import { hostileTexts as hostileParagraphs, writtenReportOf } from '@nianbao/testkit/reports';
import type { Comparison } from './comparison.ts';

const small = 250_000;
const times = 4;
/** Four times the text may take four times as long, and half of it again: memory is no faster than it is. */
const bar = { ratio: 6 };
const rounds = 3;
/** Milliseconds below which the clock and the garbage collector decide. */
const telling = 5;
const shown = 5;

interface Growth {
  readonly name: string;
  readonly milliseconds: number;
  readonly ratio: number;
}

function milliseconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How much longer the long text takes than the short one: the least of a few rounds, since only noise adds to it. */
function growth(name: string, short: () => unknown, long: () => unknown): Growth {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 4 * rounds; round += 1) {
    least = Math.min(least, milliseconds(short));
    most = Math.min(most, milliseconds(long));
    const clear = most < telling || most / least < bar.ratio;
    if (clear && (most < telling || round + 1 >= rounds)) break;
  }
  return { name, milliseconds: most, ratio: most < telling ? 1 : most / Math.max(least, telling / times) };
}

function worst(title: string, all: readonly Growth[]): Comparison {
  const sorted = [...all].sort((a, b) => b.ratio - a.ratio).slice(0, shown);
  const lines = sorted.map(({ name, milliseconds: taken, ratio }) => ({
    name: name.length > 60 ? `${name.slice(0, 59)}…` : name,
    microseconds: taken * 1000,
    ratio,
    bar,
  }));
  return { title: `${title}: the ${shown} of ${all.length} that grow most from 250 KB to 1 MB`, lines };
}

/** Every regular expression on hostile text of 1 MB against the same of 250 KB. */
export async function growthOfPatterns(): Promise<Comparison> {
  const { patterns } = await everyPattern();
  const all = patterns.flatMap((pattern) => {
    const written = new RegExp(pattern.source, pattern.flags);
    const proposed = attackOf(pattern);
    const [shorts, longs] = [small, small * times].map((length) => hostileTexts(pattern, proposed, length));
    return (longs ?? []).map((long, index) =>
      growth(
        `${pattern.at} /${pattern.source}/`,
        () => attack(written, shorts?.[index] ?? ''),
        () => attack(written, long),
      ),
    );
  });
  return worst('Regular expressions', all);
}

/** All checks on reports with hostile text of 1 MB, in one paragraph and in many, against 250 KB of it. */
export function growthOfChecks(): Comparison {
  const base = writtenReportOf(form2021, 1);
  const withText = (texts: readonly string[]): Report => {
    const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
    return { ...base, chapters: { ...base.chapters, overview: [...base.chapters.overview, ...blocks] } };
  };
  const cut = (text: string) => text.match(/.{1,40}/gs) ?? [];
  const [shorts, longs] = [small, small * times].map(hostileParagraphs);
  const all = (longs ?? []).flatMap(({ name, text }, index) => {
    const short = shorts?.[index]?.text ?? '';
    const ways = [
      ['one paragraph of', withText([short]), withText([text])],
      ['many paragraphs of', withText(cut(short)), withText(cut(text))],
    ] as const;
    return ways.map(([way, few, many]) =>
      growth(
        `${way} ${name}`,
        () => checkReport(few, { previous: few }),
        () => checkReport(many, { previous: many }),
      ),
    );
  });
  return worst('All checks', all);
}
