import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Inputs, type Kind, shares } from './fuzz/inputs.ts';
import { originals } from './fuzz/originals.ts';
import type { Task, Told } from './fuzz/worker.ts';

/** Reads damaged files, each in a worker so that one that never ends is found, and says how it went. */

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    /** A folder for the inputs that were not read as they should be. */
    keep: { type: 'string' },
  },
});
const [count, seed, from] = [Number(values.inputs), Number(values.seed), Number(values.from)];
const longest = 1000;
const hung = 30_000;
const megabyte = 1024 * 1024;

const { files, absent } = await originals();
const kinds = Object.keys(shares) as Kind[];
const sizes = kinds.map((kind) => `${files.filter((file) => file.kind === kind).length} ${kind}`);
console.log(`${count} inputs from ${from}, seed ${seed}, made from ${files.length} files (${sizes.join(', ')})`);
if (absent.length > 0) console.log(`not there, so not damaged: ${absent.join(', ')}`);

const faults: Told[] = [];
const slowest: Told[] = [];
const memory: number[] = [];
const kindOf = new Map(files.map(({ name, kind }) => [name, kind]));
const read = new Map<Kind, { inputs: number; reports: number; milliseconds: number }>();

function keep(index: number): void {
  if (values.keep === undefined) return;
  const { kind, bytes } = new Inputs(files, seed).at(index);
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(join(values.keep, `${seed}-${index}.${kind}`), bytes);
}

function take(told: Told): void {
  const kind = kindOf.get(told.name) as Kind;
  const sum = read.get(kind) ?? { inputs: 0, reports: 0, milliseconds: 0 };
  sum.inputs += 1;
  sum.reports += told.found ? 1 : 0;
  sum.milliseconds += told.milliseconds;
  read.set(kind, sum);
  if (told.fault !== null) {
    faults.push(told);
    keep(told.index);
    console.log(`input ${told.index}, from ${told.name}: ${told.fault}`);
  }
  slowest.push(told);
  slowest.sort((a, b) => b.milliseconds - a.milliseconds);
  slowest.length = Math.min(slowest.length, 5);
  const done = told.index + 1 - from;
  if (done % Math.ceil(count / 10) === 0 || done === count) {
    memory.push(process.memoryUsage().rss / megabyte);
    console.log(`${done} read, ${faults.length} faults, ${memory.at(-1)?.toFixed(0)} MB`);
  }
}

/** Reads inputs from one on until one never ends; gives the number of the next to be read. */
function run(start: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const at = new Int32Array(new SharedArrayBuffer(4));
    const task: Task = { originals: files, seed, from: start, to: from + count, at };
    const worker = new Worker(new URL('./fuzz/worker.ts', import.meta.url), { workerData: task });
    let [before, since] = [-1, performance.now()];
    const watch = setInterval(() => {
      const now = Atomics.load(at, 0);
      if (now !== before) [before, since] = [now, performance.now()];
      else if (performance.now() - since > hung) end(now);
    }, 500);
    const end = (hanging: number) => {
      clearInterval(watch);
      const { name, bytes } = new Inputs(files, seed).at(hanging);
      const fault = `was not read within ${hung / 1000} s`;
      take({ index: hanging, name, bytes: bytes.length, milliseconds: hung, fault, found: false });
      void worker.terminate().then(() => resolve(hanging + 1));
    };
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve(from + count);
    });
  });
}

const began = performance.now();
for (let next = from; next < from + count; ) next = await run(next);

console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s in all`);
for (const kind of kinds) {
  const { inputs = 0, reports = 0, milliseconds = 0 } = read.get(kind) ?? {};
  const mean = inputs === 0 ? '' : `, ${(milliseconds / inputs).toFixed(1)} ms each`;
  console.log(`${kind.padEnd(5)} ${String(inputs).padStart(7)} inputs, ${reports} still read as reports${mean}`);
}
const over = slowest.filter(({ milliseconds }) => milliseconds > longest);
console.log(`faults: ${faults.length}; over ${longest / 1000} s: ${over.length}${over.length === 5 ? ' or more' : ''}`);
for (const { index, name, bytes, milliseconds } of slowest)
  console.log(`slowest: ${milliseconds.toFixed(0)} ms, input ${index} (${bytes} bytes, from ${name})`);
const [early = 0, last = 0] = [memory[1], memory.at(-1)];
console.log(`memory: ${early.toFixed(0)} MB after one fifth, ${last.toFixed(0)} MB at the end`);
if (faults.length > 0)
  console.log(`again: pnpm --filter @nianbao/bench fuzz -- --seed ${seed} --inputs 1 --from ${faults[0]?.index}`);
if (faults.length > 0 || over.length > 0) process.exitCode = 1;
