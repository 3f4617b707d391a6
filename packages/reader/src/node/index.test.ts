import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder, needs } from '@nianbao/testkit';
import { expect, it } from 'vitest';
import { read } from './index.ts';

needs('corpus')('hongze-2023', () => {
  const folder = join(corpusFolder, 'hongze-2023');

  it('every figure equals the one keyed by hand', async () => {
    const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
    const { report } = await read(readFileSync(join(folder, 'source.pdf')));
    const found = Object.keys(gold.cells).map((key) => {
      const [table = '', row = '', column = ''] = key.split('.');
      return [key, report?.tables[table]?.[row]?.[column]];
    });
    expect(found).toHaveLength(186);
    expect(Object.fromEntries(found)).toEqual(gold.cells);
    expect([report?.form, report?.year, report?.organ.name]).toEqual([gold.form, gold.year, gold.organ]);
  });
});
