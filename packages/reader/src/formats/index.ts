import type { SourceDocument } from '../document.ts';
import type { Limits } from '../limits.ts';
import { readHtml } from './html.ts';
import { readText } from './text.ts';

export { sniffFormat } from './sniff.ts';

/** Turns decoded text into a document. Throws a LimitError where a limit is exceeded, and nothing else. */
export type ReadFormat = (text: string, limits: Limits) => SourceDocument;

/** The formats that are read, by name. */
export const formats = { html: readHtml, text: readText } satisfies Record<string, ReadFormat>;
