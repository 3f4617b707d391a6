import { describe } from 'vitest';
import { testLayouts } from './expectations.ts';
import { textFormats } from './selection.ts';

describe.each(textFormats)('%s', testLayouts);
