import { expect, it } from 'vitest';
import type { Example } from './examples.ts';
import { withoutRepeats } from './without-repeats.ts';

const example = (form: string, more: Partial<Example> = {}): Example => ({
  title: { zh: `${form} 年格式：不平`, en: `form ${form}: does not balance` },
  form,
  changes: { '/tables/requests/received/total': 3 },
  sourceMap: {},
  findings: [],
  ...more,
});

const titles = (examples: readonly Example[]) => withoutRepeats(examples).map(({ title }) => title.zh);

it('tells once what is equal but for the form', () => {
  expect(withoutRepeats([example('2019'), example('2021')])).toMatchObject([
    { forms: ['2019', '2021'], title: { zh: '2019、2021 年格式：不平', en: 'forms 2019, 2021: does not balance' } },
  ]);
});

it('keeps apart what differs in anything else', () => {
  const other = example('2021', { changes: { '/tables/requests/received/total': 4 } });
  expect(titles([example('2019'), other])).toEqual(['2019 年格式：不平', '2021 年格式：不平']);
});

it('adds no form to a title that names none', () => {
  const title = { zh: '整行空白', en: 'a blank row' };
  expect(titles([example('2019', { title }), example('2021', { title })])).toEqual(['整行空白']);
  expect(titles([example('2021', { title })])).toEqual(['整行空白']);
});
