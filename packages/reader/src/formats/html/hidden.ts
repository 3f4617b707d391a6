import { faintest, share } from '../colour.ts';

/** What a style says, the last of equal names. */
export type Said = ReadonlyMap<string, string>;

/** Pixels to a unit; for those that depend on a letter or on the window, as it is most often. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
  rem: 16,
  vw: 10,
  vh: 10,
};
/** No margin or hanging indent reaches as far. */
const farOut = -500;
const smallest = 0.1;

/** A length in pixels; NaN where there is none, or a share of something around. */
function pixels(length: string | undefined): number {
  const [, number = '', unit = ''] = /^([+-]?[\d.]+)([a-z]*)$/.exec(length ?? '') ?? [];
  return Number.parseFloat(number) * (units[unit] ?? Number.NaN);
}

/** Whether nothing is seen of what keeps its place: it is told to be hidden, is all but clear, shrunk, or far outside. */
export function isHidden(said: Said): boolean {
  const get = (name: string) => said.get(name) ?? '';
  if (/^(?:hidden|collapse)/.test(get('visibility')) || get('content-visibility') === 'hidden') return true;
  if (get('mso-hide') === 'all') return true;
  const clearness = /opacity\(\s*([\d.]+%?)/.exec(get('filter'))?.[1];
  if (share(get('opacity'), 1) <= faintest || (clearness && share(clearness, 1) <= faintest)) return true;
  if (pixels(said.get('text-indent')) <= farOut) return true;
  const scale = /\bscale(?:[xy]|3d)?\(\s*([\d.]+%?)/.exec(get('transform'))?.[1];
  if (scale && share(scale, 1) <= smallest) return true;
  if (/^(?:inset\(\s*(?:[5-9]\d|1\d\d)%|circle\(\s*0)/.test(get('clip-path'))) return true;
  const position = get('position');
  if (!/^(?:absolute|fixed|relative)/.test(position)) return false;
  if (position !== 'relative' && isClipped(get('clip'))) return true;
  return ['left', 'top', 'right'].some((side) => pixels(said.get(side)) <= farOut);
}

/** Whether what stands in a box is cut off at its edges, which are a pixel at most apart; tables grow with their text. */
export function isCutOff(said: Said): boolean {
  if (!/^(?:hidden|clip)/.test(said.get('overflow') ?? '')) return false;
  return ['width', 'height', 'max-width', 'max-height'].some((side) => {
    const size = pixels(said.get(side));
    return size >= 0 && size <= 1;
  });
}

/** Whether a rectangle, by its top, right, bottom and left edges, holds nothing. */
function isClipped(clip: string): boolean {
  const edges =
    /^rect\(([^)]*)/
      .exec(clip)?.[1]
      ?.trim()
      .split(/[\s,]+/) ?? [];
  const [top = 0, right = 0, bottom = 0, left = 0] = edges.map(pixels);
  return edges.length === 4 && (bottom - top <= 0 || right - left <= 0);
}
