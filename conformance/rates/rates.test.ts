import { checks } from '@nianbao/core';
import { describe, expect, it } from 'vitest';
import { faults } from './faults/index.ts';
import { caught } from './measure.ts';
import { type Measured, ratesPage, ratesSource } from './page.ts';

const all = (measured: Measured) => new Map(checks.map(({ id }) => [id, measured]));
const source = '/** Rates. */\nexport const rates: Readonly<Record<string, Rate>> = {};\n';

describe('faults', () => {
  it('are there for every check, and for no other', () => {
    expect(Object.keys(faults).sort()).toEqual(checks.map(({ id }) => id).sort());
  });

  it.each(['requests/balance', 'years/carried-over', 'family/sum', 'chapters/missing'])(
    'of %s are all caught',
    (code) => {
      const check = checks.find(({ id }) => id === code);
      const fault = faults[code];
      if (check === undefined || fault === undefined) throw new Error(`no ${code}`);
      const [count, of] = caught(check, fault);
      expect(of).toBe(60);
      expect(count).toBe(of);
    },
  );
});

describe('the page and the source of rates', () => {
  const rates = all({ caught: [57, 60], falseAlarms: [0, 1800] });

  it('name every check with its shares', () => {
    const page = ratesPage(rates, null);
    for (const { id } of checks) expect(page).toContain(`| [${id}](checks/${id}.md) |`);
    expect(page.match(/57 of 60 \| 0 of 1800 \|/g)).toHaveLength(checks.length);
    expect(page).not.toContain('Published reports');
    expect(page).toContain('- `text/applicant-columns`: where the text has figures of organisations as well');
    expect(ratesPage(all({ caught: [60, 60], falseAlarms: [0, 1800] }), null)).not.toContain('Why some are missed');
  });

  it('tell what nobody has judged', () => {
    const finding = { file: 'one', code: 'text/received', at: '/preamble', actual: 3, severity: 'error' };
    const verdict = { ...finding, true: false, note: 'because' };
    const page = ratesPage(rates, [
      { ...finding, verdict: null },
      { ...finding, verdict },
    ]);
    expect(page).toContain('0 of 2 are true');
    expect(page).toContain('| one | text/received | error | `/preamble` | ? |  |');
    expect(page).toContain('| one | text/received | error | `/preamble` | false | because |');
  });

  it('take the place of what was there', () => {
    const written = ratesSource(source, rates);
    expect(written).toContain('/** Rates. */\nexport const rates: Readonly<Record<string, Rate>> = {\n');
    expect(written).toContain("  'requests/balance': { caught: [57, 60], falseAlarms: [0, 1800] },\n");
    expect(ratesSource(written, rates)).toBe(written);
  });
});
