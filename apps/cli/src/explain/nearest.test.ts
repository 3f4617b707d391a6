import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const codes = ['cells/blank', 'chapters/missing', 'form/mixed', 'read/encoding', 'requests/balance'];

it.each([
  ['cell/blnk', ['cells/blank']],
  ['blank', ['cells/blank']],
  ['BALANCE', ['requests/balance']],
  ['chapter/missing', ['chapters/missing']],
  ['quite-something-else', []],
])('%s is taken for %j', (asked, expected) => {
  expect(nearest(asked, codes)).toEqual(expected);
});
