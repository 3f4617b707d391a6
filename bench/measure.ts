/** Something to time; what it returns is kept, so that the work cannot be left out. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Microseconds of the processor for one run, the median of all rounds. */
  readonly microseconds: number;
  /** Against the first task: the median over the rounds of the ratio within one round. */
  readonly ratio: number;
}

const rounds = 61;
const atLeast = 3;
const warmUp = 2000;

const kept: unknown[] = [];

/** Time that the processor spends for the process, so that other programs on the machine do not count. */
function milliseconds(task: Task, times: number): number {
  const start = process.cpuUsage();
  for (let index = 0; index < times; index += 1) kept[0] = task.run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How often to run a task for a round that the clock can measure; finding it out warms the task up. */
function repetitions(task: Task): number {
  for (const until = performance.now() + warmUp; performance.now() < until; ) milliseconds(task, 20);
  for (let times = 1; ; times *= 2) if (milliseconds(task, times) >= atLeast) return times;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Times tasks against the first of them, in turns, so that whatever slows the machine down slows all of them. */
export function measure(tasks: readonly Task[]): readonly Timing[] {
  const times = tasks.map(repetitions);
  const samples = tasks.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const repeated = times[index] as number;
      samples[index]?.push((milliseconds(task, repeated) * 1000) / repeated);
    }
  }
  const base = samples[0] as number[];
  return tasks.map(({ name }, index) => {
    const own = samples[index] as number[];
    return {
      name,
      microseconds: median(own),
      ratio: median(own.map((value, round) => value / (base[round] as number))),
    };
  });
}
