import { forms } from '@nianbao/core';
import type { Format } from './layouts/define-layout.ts';
import { layouts } from './layouts/index.ts';
import { type Sample, sampleOf } from './samples.ts';

/** The formats that need no other program than Node. */
export const textFormats = ['html', 'text', 'markdown'] as const satisfies readonly Format[];

const isText = (format: Format) => (textFormats as readonly Format[]).includes(format);

/**
 * The samples that every run of the tests reads in a format: in both forms, two of each layout, or one where another
 * program has to make the file, with figures all different in one form and balanced in the other.
 */
export const testedSamples = (format: Format): readonly Sample[] =>
  layouts.flatMap((layout, place) => {
    if (!layout.formats.includes(format)) return [];
    const seeds = (form: number) => (isText(format) ? [0, 1] : [(place + form) % 2]);
    return forms.flatMap((form, index) => seeds(index).map((seed) => sampleOf(layout, form, seed)));
  });

/** Samples of every layout in both forms for every seed from one number up to another. */
export const seededSamples = (format: Format, from: number, to: number): readonly Sample[] =>
  layouts
    .filter((layout) => layout.formats.includes(format))
    .flatMap((layout) =>
      forms.flatMap((form) => Array.from({ length: to - from }, (_, index) => sampleOf(layout, form, from + index))),
    );
