import { expect, it } from 'vitest';
import { improvementWords, problemWords } from './problem-words.ts';

it.each([
  '解决办法：每季度检查一次网站栏目。',
  '对策：编印答复文书范本。',
  '努力方向：栏目每月检查一次。',
  '工作思路：栏目每月检查一次。',
  '2025年重点工作安排：举办培训4期。',
  '2025年要重点做好三项工作：编印范本。',
  '为此，县政府办公室开展了专题培训。',
])('a plan, and no problem: %s', (text) => {
  expect([improvementWords.test(text), problemWords.test(text)]).toEqual([true, false]);
});

it('is no plan what only tells problems', () => {
  expect(improvementWords.test('一是政策解读形式单一；二是工作思路不够开阔；三是部分栏目更新不及时。')).toBe(false);
});
