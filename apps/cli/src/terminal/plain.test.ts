import { expect, it } from 'vitest';
import { plain } from './plain.ts';

it('takes from a text what would drive the terminal or reorder what is read', () => {
  expect(plain('\u001b[2J机关\u0007\n名称\u202e')).toBe('[2J机关 名称');
});

it('shows of a text without end its beginning', () => {
  expect(plain('年'.repeat(1_000_000))).toBe(`${'年'.repeat(2000)}…`);
  expect(plain(`a${'😀'.repeat(2000)}`)).toBe(`a${'😀'.repeat(999)}…`);
});
