import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeGroups, similarityFrom } from './alike.ts';
import { similarity } from './similarity.ts';

const problems =
  '一是政策解读形式较为单一，二是部分栏目更新不够及时。改进情况：2022年举办培训3次，将图解、问答等形式用于12件政策文件，并按季度检查栏目更新。';

describe('similarity', () => {
  it('does not see years, figures and white space', () => {
    const next = problems
      .replace('2022', '2023')
      .replace('3次', '十一次')
      .replace('12件', '9件')
      .replace('，', '，\n ');
    expect(similarity(problems, next)).toBe(1);
    expect(similarity('增长 33.9%', '增长二成')).toBeLessThan(1);
  });

  it('stays high where paragraphs move, and falls with every sentence that is new', () => {
    const [first, second] = problems.split('改进情况') as [string, string];
    expect(similarity(problems, `改进情况${second}${first}`)).toBeGreaterThan(0.95);
    const half = similarity(problems, `${first}今年开展了问卷调查，群众对公开内容的可读性和时效性评价提高。`);
    expect(half).toBeGreaterThan(0.2);
    expect(half).toBeLessThan(0.7);
    expect(similarity(problems, '本机关全年没有收取信息处理费。')).toBeLessThan(0.1);
  });

  it('counts what stands twice twice', () => {
    expect(similarity('公开公开', '公开')).toBeCloseTo(0.5);
  });

  it('says 0 to 1, the same both ways, and 1 to a text itself', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const share = similarity(one, other);
        expect(share).toBe(similarity(other, one));
        expect(share >= 0 && share <= 1).toBe(true);
        expect(similarity(one, one)).toBe(1);
      }),
    );
  });

  it('takes a million characters, however they repeat', () => {
    const long = problems.repeat(1_000_000 / problems.length);
    expect(similarity(long, `${long}新`)).toBeGreaterThan(0.999);
    expect(similarity('1'.repeat(1_000_000), '2'.repeat(1_000_000))).toBe(1);
    expect(similarity('公'.repeat(1_000_000), '开'.repeat(1_000_000))).toBe(0);
    expect(similarity(' '.repeat(1_000_000), '')).toBe(1);
  });
});

describe('alikeGroups', () => {
  const other = '存在的问题是依申请公开答复文书不够规范。下一步将组织业务培训，统一文书样式，加强答复前的法制审核。';

  it('finds those alike and no others', () => {
    const texts = [problems, other, problems.replace('2022', '2023'), '无', `${other}（摘要）`, '本年度工作平稳。'];
    expect(alikeGroups(texts, 0.9)).toEqual([
      [0, 2],
      [1, 4],
    ]);
    expect(alikeGroups([], 0.9)).toEqual([]);
    expect(alikeGroups([problems], 0.9)).toEqual([]);
  });

  it('says of two texts what similarity says', () => {
    const piece = fc.constantFrom('公开', '解读', '政策', '2022年', '不够及时', '，', '图解问答');
    const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, fc.double({ min: 0.1, max: 1, noNaN: true }), (one, another, atLeast) => {
        const share = similarity(one, another);
        const alike = share >= atLeast;
        expect(similarityFrom(one, another, atLeast)).toBe(alike ? share : null);
        expect(alikeGroups([one, another], atLeast)).toEqual(alike ? [[0, 1]] : []);
      }),
      { numRuns: 500 },
    );
  });

  it('compares each text with the shortest of each group', () => {
    const piece = fc.constantFrom('公开', '解读', '政策', '2022年', '不够及时', '，', '图解问答', '培训');
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.double({ min: 0.3, max: 1, noNaN: true }), (texts, atLeast) => {
        const squeezed = (at: number) => texts[at]?.replaceAll('2022年', '#年').length ?? 0;
        const groups: number[][] = [];
        for (const one of [...texts.keys()].sort((a, b) => squeezed(a) - squeezed(b) || a - b)) {
          const like = groups.find(([first = 0]) => similarity(texts[first] ?? '', texts[one] ?? '') >= atLeast);
          if (like === undefined) groups.push([one]);
          else like.push(one);
        }
        const several = groups.filter(({ length }) => length > 1).map((group) => group.sort((a, b) => a - b));
        expect(alikeGroups(texts, atLeast)).toEqual(several.sort(([a = 0], [b = 0]) => a - b));
      }),
    );
  });

  it('puts a thousand copies in one group', () => {
    const copies = Array.from({ length: 1000 }, (_, index) => `${problems}第${index}号`);
    expect(alikeGroups(copies, 0.9)).toEqual([copies.map((_, index) => index)]);
  });
});
