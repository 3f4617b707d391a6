import { expect, it } from 'vitest';
import { enumerated } from './enumerated.ts';

it('names the first so many, and says that there are more', () => {
  const names = ['甲', { zh: '乙', en: 'B' }, '丙'];
  expect(enumerated(names, 3)).toEqual({ zh: '甲、乙、丙', en: '甲, B, 丙' });
  expect(enumerated(names, 2)).toEqual({ zh: '甲、乙等', en: '甲, B and others' });
  expect(enumerated([], 2)).toEqual({ zh: '', en: '' });
});
