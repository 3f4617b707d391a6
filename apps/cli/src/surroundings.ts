/** Where text goes; Node's streams fit. */
export interface Sink {
  write(text: string, done: (error?: Error | null) => void): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Everything that the program knows of the world besides the file system. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day, YYYY-MM-DD, in local time: waivers end by it. */
  readonly today: string;
  readonly stdout: Sink;
  readonly stderr: Sink;
}

function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The surroundings of this process. */
export function nodeSurroundings(): Surroundings {
  // Errors of writing reach the callback of `write`; without a listener the event would end the process.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const { stdout, stderr, env } = process;
  return { cwd: process.cwd(), env, today: localDay(new Date()), stdout, stderr };
}

// After EPIPE the stream is destroyed, and what is written later fails for that reason.
const readerGone = ['EPIPE', 'ERR_STREAM_DESTROYED'];

/** Writes all of a text. A reader that has gone away (as with `| head`) is no error. */
export function write(sink: Sink, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (text === '') return resolve();
    sink.write(text, (error) => {
      if (error && !readerGone.includes((error as NodeJS.ErrnoException).code ?? '')) reject(error);
      else resolve();
    });
  });
}
