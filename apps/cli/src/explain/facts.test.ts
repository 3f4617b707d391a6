import { checks, type Rule } from '@nianbao/core';
import { expect, it, vi } from 'vitest';
import { factsOf } from './facts.ts';

vi.mock('./rates.generated.ts', () => ({
  rates: {
    'requests/balance': { caught: [995, 1000], falseAlarms: [0, 400] },
    'cells/blank': { caught: [0, 0], falseAlarms: [3, 400] },
  },
}));

const facts = (code: string) => factsOf(checks.find(({ id }) => id === code) as Rule, 'zh').slice(-2);

it('tells how often a check catches and alarms falsely, where that was measured', () => {
  expect(facts('requests/balance')).toEqual([
    ['检出率', '995/1000'],
    ['误报率', '0/400（怎样测的见 docs/rates.md）'],
  ]);
  expect(facts('cells/blank').map(([name]) => name)).toEqual(['目录编号', '误报率']);
  expect(facts('cells/placeholder').map(([name]) => name)).not.toContain('误报率');
});
