import picocolors from 'picocolors';
import type { Sink, Surroundings } from '../surroundings.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** How a text is laid out: its width, and its colours (which do nothing where there are none). */
export interface Style {
  readonly width: number;
  readonly colors: Colors;
}

/** Columns of a terminal; 80 elsewhere. */
export function widthOf(sink: Sink): number {
  return Math.max(40, (sink.isTTY && sink.columns) || 80);
}

/** The style for a stream. */
export function styleFor(sink: Sink, env: Surroundings['env']): Style {
  const colours = Boolean(sink.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';
  return { width: widthOf(sink), colors: picocolors.createColors(colours) };
}

/** The style for a file. */
export const fileStyle: Style = { width: 80, colors: picocolors.createColors(false) };
