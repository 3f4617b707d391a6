import { finding } from '@nianbao/core';
import type { SourceDocument } from '../document.ts';
import { type Bounds, Unreadable } from '../limits.ts';
import { noTextLayer } from '../problems/pages.ts';
import { readBlocks } from './docx/flow.ts';
import { Reading } from './docx/reading.ts';
import { broken } from './ooxml/archive.ts';
import { Package } from './ooxml/package.ts';

/**
 * Reads a Word file as it is printed with all changes accepted. Tables are `exact`; tables that only lay out the page
 * are read as the text that they hold. Headers, footers and comments are left out. Throws `Unreadable` where the file is
 * damaged or exceeds a limit, and nothing else.
 */
export function readDocx(bytes: Uint8Array, bounds: Bounds): SourceDocument {
  const file = new Package(bytes, bounds);
  const body = file.part(file.main).child('w:body');
  if (!body) throw broken('找不到正文', 'the text of the document is missing');
  const reading = new Reading(file);
  const blocks = readBlocks(body, reading);
  if (blocks.length === 0 && reading.pictures > 0)
    throw new Unreadable(finding(noTextLayer, 'pictures', { count: reading.pictures }, { at: '' }));
  return { title: file.title(), blocks, findings: reading.findings() };
}
