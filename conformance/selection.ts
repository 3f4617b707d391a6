import { forms } from '@nianbao/core';
import type { Format } from './layouts/define-layout.ts';
import { layouts } from './layouts/index.ts';
import { type Sample, sampleOf } from './samples.ts';

/** The formats that need no other program than Node. */
export const textFormats = ['html', 'text', 'markdown'] as const satisfies readonly Format[];

const isText = (format: Format) => (textFormats as readonly Format[]).includes(format);

/** Of the four kinds of reports, two for a layout and two for the next, where another program has to make the files. */
const seedsOfMade = [
  [0, 3],
  [1, 2],
] as const;

/**
 * The samples that every run of the tests reads in a format: of each layout in both forms, reports of all kinds, or one
 * where another program has to make the file.
 */
export const testedSamples = (format: Format): readonly Sample[] =>
  layouts.flatMap((layout, place) => {
    if (!layout.formats.includes(format)) return [];
    const made = seedsOfMade[place % 2] ?? seedsOfMade[0];
    const seeds = (form: number) => (isText(format) ? [0, 1, 2, 3] : [made[form % 2] ?? 0]);
    return forms.flatMap((form, index) => seeds(index).map((seed) => sampleOf(layout, form, seed)));
  });

/** Samples of every layout in both forms for every seed from one number up to another. */
export const seededSamples = (format: Format, from: number, to: number): readonly Sample[] =>
  layouts
    .filter((layout) => layout.formats.includes(format))
    .flatMap((layout) =>
      forms.flatMap((form) => Array.from({ length: to - from }, (_, index) => sampleOf(layout, form, from + index))),
    );
