import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport, type Suspect } from '@nianbao/core';
import { corpusFolder, needs } from '@nianbao/testkit';
import { describe, expect, it } from 'vitest';
import { read } from './node/index.ts';

async function suspectsOf(folder: string): Promise<readonly Suspect[]> {
  const source = readdirSync(join(corpusFolder, folder)).find((name) => name.startsWith('source.')) ?? '';
  const result = await read(readFileSync(join(corpusFolder, folder, source)));
  if (result.report === null) throw new Error(`${folder} is not read`);
  return checkReport(result.report, result).suspects;
}

const cellsOf = ({ cells }: Suspect) => cells.map(({ at, from, to }) => [at.slice('/tables/'.length), from, to]);

needs('corpus')('suspects of published reports', () => {
  describe('zeku-2020: the handling part left at 0', async () => {
    const [first, second, ...others] = await suspectsOf('zeku-2020');

    it('is said first, in words, without figures that nobody knows', () => {
      expect(first?.rank).toBe(1);
      expect(first?.cells.map(({ to }) => to)).toEqual([null, null, null, null, null, null]);
      expect(first?.why.zh).toContain('“三、本年度办理结果”和“四、结转下年度继续办理”整个部分都是 0，像是没有填');
      expect(first?.why.zh).toContain(
        '看不出这 983 件里有多少属于“三、本年度办理结果”、多少属于“四、结转下年度继续办理”',
      );
    });

    it('comes before the smallest set of cells', () => {
      expect(second?.rank).toBe(2);
      expect(second && cellsOf(second)).toEqual([
        ['requests/carriedOut/publicWelfare', 0, 260],
        ['requests/carriedOut/otherOrganization', 0, 723],
        ['requests/carriedOut/total', 0, 983],
      ]);
      expect(others).toEqual([]);
    });
  });

  it('hongze-2023: the two totals of table 4, each first', async () => {
    const suspects = await suspectsOf('hongze-2023');
    const first = suspects.filter(({ rank }) => rank === 1);
    expect(first.flatMap(cellsOf)).toEqual([
      ['remedies/reconsideration/total', 0, 11],
      ['remedies/litigationAfterReconsideration/total', 0, 5],
    ]);
    for (const { why } of first) expect(why.zh).toContain('各项已经填了，总计像是没有填');
  });

  it.each(['shanghai-office-2019', 'blank-2021'])('%s: none, since its sums hold or cannot be told', async (folder) => {
    expect(await suspectsOf(folder)).toEqual([]);
  });
});
