import picocolors from 'picocolors';
import type { Sink, Surroundings } from '../surroundings.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** How a text is laid out: its width, and its colours (which do nothing where there are none). */
export interface Style {
  readonly width: number;
  readonly colors: Colors;
}

/** Columns of a terminal; elsewhere those that COLUMNS asks for, or 80. */
export function widthOf(sink: Sink, env: Surroundings['env']): number {
  const asked = sink.isTTY ? sink.columns : Number.parseInt(env.COLUMNS ?? '', 10);
  return Math.max(40, asked || 80);
}

/** The style for a stream. */
export function styleFor(sink: Sink, env: Surroundings['env']): Style {
  const colours = Boolean(sink.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';
  return { width: widthOf(sink, env), colors: picocolors.createColors(colours) };
}

/** The style for a file. */
export const fileStyle: Style = { width: 80, colors: picocolors.createColors(false) };
