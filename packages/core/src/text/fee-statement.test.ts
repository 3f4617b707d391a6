import { describe, expect, it } from 'vitest';
import { feeStatement } from './fee-statement.ts';

describe('feeStatement', () => {
  it.each([
    ['本年没有收取信息处理费。', null, null, null],
    ['全年收取政府信息公开信息处理费0元。', null, null, 0],
    ['2025年有1件政府信息公开申请收取信息处理费380元。', null, null, 380],
    ['共发出收费通知3件，总金额2,600元，实际收取1600元。', 3, 2600, 1600],
    ['向申请人送达2份缴费通知书，应缴金额0.046万元，实际收取0.046万元。', 2, 460, 460],
    ['按件计收的，每件100元；按量计收的，10元/页。全年实际收取信息处理费共计400元。', null, null, 400],
    ['收取行政事业性收费12万元，未收取信息处理费。', null, null, null],
    ['甲单位收取信息处理费100元，乙单位收取信息处理费200元。', null, null, null],
    ['去年收取信息处理费100元，今年收取信息处理费200元。', null, null, 200],
  ])('%s', (chapter, notices, noticed, collected) => {
    expect(feeStatement(chapter)).toEqual({ notices, noticed, collected });
  });
});
