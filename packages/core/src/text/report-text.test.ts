import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/example-report.ts';
import { form2021 } from '../forms/index.ts';
import { ReportText, squeeze, squeezedOffset } from './index.ts';

describe('squeeze', () => {
  it('drops white space, narrows digits and signs, and keeps Chinese marks', () => {
    expect(squeeze('２０２０ 年\u3000收到申请１２件，占 ５０％（含上年）。')).toBe(
      '2020年收到申请12件，占50%（含上年）。',
    );
  });

  it('leads back to where a character stands', () => {
    const text = '　受理 申请 ２１ 件';
    const plain = squeeze(text);
    expect(text.slice(squeezedOffset(text, plain.indexOf('21')))).toBe('２１ 件');
    expect(squeezedOffset(text, plain.length)).toBe(text.length);
  });

  it('gives every character of the squeezed text its own place, in order', () => {
    const characters = fc.constantFrom('件', '１', '2', ' ', '\u3000', '\n', '，', '％', '％');
    fc.assert(
      fc.property(fc.string({ unit: characters }), (text) => {
        const plain = squeeze(text);
        const offsets = [...plain].map((_, offset) => squeezedOffset(text, offset));
        expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
        expect(offsets.map((offset) => squeeze(text[offset] as string)).join('')).toBe(plain);
      }),
    );
  });
});

describe('ReportText', () => {
  const report = soundReport(form2021);
  report.preamble = '本报告由某市财政局编制。数据自 2021 年 1 月 1 日起；';
  report.chapters.requests.push({ kind: 'paragraph', text: '全年收到申请 ２１ 件！均已答复' });
  const text = new ReportText(report);

  it('has the preamble first, then the chapters with their headings', () => {
    expect(text.passages[0]).toMatchObject({ at: '/preamble', chapter: null, level: null });
    expect(text.passages[1]).toMatchObject({ at: '/chapters/overview/0', chapter: 'overview', level: 1 });
    expect(text.passages.at(-1)).toMatchObject({ at: '/chapters/otherMatters/1', level: null });
  });

  it('cuts sentences and says where they begin', () => {
    const own = text.sentences.filter(({ passage }) => ['/preamble', '/chapters/requests/2'].includes(passage.at));
    expect(own.map((one) => [one.text, one.start])).toEqual([
      ['本报告由某市财政局编制', 0],
      ['数据自2021年1月1日起', 12],
      ['全年收到申请21件', 0],
      ['均已答复', 10],
    ]);
  });

  it('gives a chapter without its heading', () => {
    expect(text.chapter('requests')).toBe('收到和处理的政府信息公开申请见下表。\n全年收到申请21件！均已答复');
    expect(new ReportText({ ...report, chapters: { ...report.chapters, requests: [] } }).chapter('requests')).toBe('');
  });
});
