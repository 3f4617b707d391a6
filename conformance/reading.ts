import { type ReadResult, read } from '@nianbao/reader';

/** Reads a file of any format. */
export async function readFile(bytes: Uint8Array): Promise<ReadResult> {
  return read(bytes);
}
