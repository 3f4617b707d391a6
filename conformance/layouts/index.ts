import { alignedText } from './aligned-text.ts';
import { bandsAbove } from './bands-above.ts';
import { bareHeadings } from './bare-headings.ts';
import { blanksCellPerLine } from './blanks-cell-per-line.ts';
import { blanksInSpaces } from './blanks-in-spaces.ts';
import { bracketedHeadings } from './bracketed-headings.ts';
import { brokenHeaders } from './broken-headers.ts';
import { brokenLabels } from './broken-labels.ts';
import { cellPerLine } from './cell-per-line.ts';
import { chineseNumerals } from './chinese-numerals.ts';
import { clauseTablesApart } from './clause-tables.ts';
import { countingColumn } from './counting-column.ts';
import { cutOff } from './cut-off.ts';
import type { Layout } from './define-layout.ts';
import { fullWidthDigits } from './full-width-digits.ts';
import { gb18030 } from './gb18030.ts';
import { headerInTwoRows } from './header-in-two-rows.ts';
import { headersInCharacters } from './headers-in-characters.ts';
import { inLayoutTable } from './in-layout-table.ts';
import { mergedCellsEmptied } from './merged-cells-emptied.ts';
import { mergedCellsRepeated } from './merged-cells-repeated.ts';
import { missingColumn } from './missing-column.ts';
import { misspeltLabels } from './misspelt-labels.ts';
import { narrowColumns } from './narrow-columns.ts';
import { noteMarks } from './note-marks.ts';
import { notesInCells } from './notes-in-cells.ts';
import { otherWordings } from './other-wordings.ts';
import { ownTables } from './own-tables.ts';
import { pageNumbers } from './page-numbers.ts';
import { remediesInLines } from './remedies-in-lines.ts';
import { remediesInRows } from './remedies-in-rows.ts';
import { remediesInTables } from './remedies-in-tables.ts';
import { repeatingHeader } from './repeating-header.ts';
import { rowsOfAnotherForm } from './rows-of-another-form.ts';
import { sitePageAround } from './site-page.ts';
import { splitAll } from './split-all.ts';
import { splitInFour } from './split-in-four.ts';
import { splitInFourBare } from './split-in-four-bare.ts';
import { splitInTwo } from './split-in-two.ts';
import { splitInTwoBare } from './split-in-two-bare.ts';
import { splitLabel } from './split-label.ts';
import { standard } from './standard.ts';
import { struckFigures } from './struck-figures.ts';
import { swappedColumns } from './swapped-columns.ts';
import { thousandsSeparators } from './thousands-separators.ts';
import { unitColumn } from './unit-column.ts';
import { unruled } from './unruled.ts';
import { verticalLabels } from './vertical-labels.ts';
import { wordMarkupPasted } from './word-markup.ts';
import { wordsInSpaces } from './words-in-spaces.ts';
import { zerosBlank } from './zeros-blank.ts';
import { zerosDash } from './zeros-dash.ts';
import { zerosNone } from './zeros-none.ts';
import { zerosSlash } from './zeros-slash.ts';

/** Every layout, the plain one first. */
export const layouts: readonly Layout[] = [
  standard,
  zerosBlank,
  zerosSlash,
  zerosDash,
  zerosNone,
  fullWidthDigits,
  thousandsSeparators,
  notesInCells,
  chineseNumerals,
  clauseTablesApart,
  bandsAbove,
  splitInTwo,
  splitInTwoBare,
  splitInFour,
  splitInFourBare,
  splitAll,
  splitLabel,
  inLayoutTable,
  unruled,
  brokenLabels,
  brokenHeaders,
  headersInCharacters,
  headerInTwoRows,
  otherWordings,
  bracketedHeadings,
  bareHeadings,
  misspeltLabels,
  rowsOfAnotherForm,
  remediesInLines,
  remediesInRows,
  remediesInTables,
  swappedColumns,
  missingColumn,
  countingColumn,
  unitColumn,
  mergedCellsRepeated,
  mergedCellsEmptied,
  wordsInSpaces,
  blanksInSpaces,
  gb18030,
  wordMarkupPasted,
  sitePageAround,
  ownTables,
  noteMarks,
  struckFigures,
  verticalLabels,
  narrowColumns,
  repeatingHeader,
  pageNumbers,
  cellPerLine,
  blanksCellPerLine,
  alignedText,
  cutOff,
];
