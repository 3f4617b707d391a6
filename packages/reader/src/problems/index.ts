import type { Rule } from '@nianbao/core';
import * as conversion from './conversion.ts';
import * as document from './document.ts';
import * as figures from './figures.ts';
import * as file from './file.ts';
import * as identity from './identity.ts';
import * as labels from './labels.ts';
import * as pages from './pages.ts';
import * as tables from './tables.ts';
import * as workbook from './workbook.ts';

/** Everything that the reader may have to say, `read/…`. */
export const readRules: readonly Rule[] = [
  file,
  conversion,
  document,
  pages,
  workbook,
  identity,
  tables,
  labels,
  figures,
].flatMap((group) => Object.values(group));
