import { parentPort, workerData } from 'node:worker_threads';
import { read } from '@nianbao/reader/node';
import { faultOf } from '@nianbao/testkit/reports';
import { type Input, Inputs, type Original } from './inputs.ts';

/** What a worker is given. */
export interface Task {
  readonly originals: readonly Original[];
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** The number of the input that is being read. */
  readonly at: Int32Array;
}

/** What a worker tells of an input that was not read as it should be, or that took long. */
export interface Told {
  readonly index: number;
  readonly name: string;
  readonly bytes: number;
  readonly milliseconds: number;
  /** Null for an input that only took long. */
  readonly fault: string | null;
  /** Whether a report was found in it. */
  readonly found: boolean;
}

async function attempt({ name, bytes }: Input, index: number): Promise<Told> {
  const start = performance.now();
  let fault: string | null = null;
  let found = false;
  let milliseconds = 0;
  try {
    const result = await read(bytes);
    milliseconds = performance.now() - start;
    fault = faultOf(result);
    found = result.report !== null;
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  return { index, name, bytes: bytes.length, milliseconds, fault, found };
}

const slow = 1000;
const { originals, seed, from, to, at } = workerData as Task;
const inputs = new Inputs(originals, seed);

for (let index = from; index < to; index += 1) {
  Atomics.store(at, 0, index);
  const input = inputs.at(index);
  const first = await attempt(input, index);
  // Other programs on the machine may have held it up.
  const told = first.milliseconds > slow ? await attempt(input, index) : first;
  parentPort?.postMessage(told);
}
