import type { CheckRun } from '../check/check-run.ts';
import { toolWith } from '../tool.ts';

/** The result of `check` as docs/json.md describes it. */
export function json({ files, series, skipped, findings, settings }: CheckRun): string {
  const tool = toolWith(settings, series !== null);
  return `${JSON.stringify({ tool, files, ...(series && { series }), skipped, findings }, null, 2)}\n`;
}
