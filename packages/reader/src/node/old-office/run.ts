import { spawn } from 'node:child_process';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';

/** How a program ended. */
export interface Ran {
  /** Null where it was stopped or could not be started. */
  readonly code: number | null;
  readonly late: boolean;
  readonly output: Uint8Array;
}

const mostOutput = 64 * 1024 * 1024;

/**
 * Runs a program with an input and for a time at most. It and whatever it started is stopped when the time is up, or
 * when it says too much. Never throws.
 */
export function run(
  program: string,
  args: readonly string[],
  milliseconds: number,
  input: Uint8Array | null = null,
): Promise<Ran> {
  return new Promise((resolve) => {
    // A group of its own, since LibreOffice starts another process that does the work.
    const detached = process.platform !== 'win32';
    const child = spawn(program, args, { detached, windowsHide: true, stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Uint8Array[] = [];
    let size = 0;
    let late = false;
    const stop = () => killTree(child.pid, detached);
    const timer = setTimeout(() => {
      late = true;
      stop();
    }, milliseconds);
    const end = (code: number | null) => {
      clearTimeout(timer);
      resolve({ code, late, output: joined(chunks, size) });
    };
    child.on('error', () => end(null));
    child.on('close', (code) => end(code));
    child.stdout.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size > mostOutput) stop();
      else chunks.push(chunk);
    });
    // A program that ends before it has read everything is told by its code.
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? undefined);
  });
}

function killTree(pid: number | undefined, detached: boolean): void {
  if (pid === undefined) return;
  try {
    if (detached) process.kill(-pid, 'SIGKILL');
    else spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true, stdio: 'ignore' });
  } catch {
    // It has ended by itself.
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(Math.min(size, mostOutput));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all.subarray(0, at);
}
