import { createHash } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLimits } from '@nianbao/reader';
import { expect, it } from 'vitest';
import { folderOf } from '../test-support.ts';
import { fileBytes, systemFinding } from './file-bytes.ts';

it('loads a file with its size and hash', async () => {
  const path = join(folderOf({ a: 'abc' }), 'a');
  const sha256 = createHash('sha256').update('abc').digest('hex');
  expect(await fileBytes(path)).toMatchObject({ input: { sha256, bytes: 3 }, bytes: Buffer.from('abc') });
});

it('never loads what is over the limit', async () => {
  const path = join(folderOf(), 'large');
  writeFileSync(path, '');
  truncateSync(path, defaultLimits.bytes + 1);
  const before = process.memoryUsage().arrayBuffers;
  const { bytes, input, ...rest } = await fileBytes(path);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(defaultLimits.bytes / 4);
  expect({ bytes, input }).toEqual({ bytes: null, input: { sha256: null, bytes: defaultLimits.bytes + 1 } });
  expect(rest).toMatchObject({ finding: { code: 'read/limit', messageId: 'bytes' } });
});

it.skipIf(process.platform !== 'linux')('stops reading a device that never ends', async () => {
  expect(await fileBytes('/dev/zero')).toMatchObject({ bytes: null, finding: { code: 'read/limit' } });
});

it.each([
  ['ENOENT', 'missing'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EIO', 'other'],
])('tells %s as %s', (code, messageId) => {
  expect(systemFinding(Object.assign(new Error('x'), { code }))).toMatchObject({
    code: 'read/unreadable-file',
    messageId,
  });
});
