import { acceptedRows, type Form } from '../forms/index.ts';
import { comparePlaces, type Finding, type Pointer, type SourceMap, type SourcePlace } from '../model/index.ts';

/** The place of what a pointer names, or of the nearest thing around it that has one. */
export function placeOf(sourceMap: SourceMap, pointer: Pointer): SourcePlace | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = sourceMap[at];
    if (place !== undefined) return place;
  }
  return undefined;
}

const heads = ['title', 'year', 'organ', 'form', 'period', 'preamble', 'contact'];
const tails = ['extra', 'issued'];

/** Where a pointer stands in the order of the model: front matter, chapter by chapter, back matter. */
function modelOrder(form: Form | undefined, pointer: Pointer): readonly number[] {
  const [, top = '', key = '', row = '', column = ''] = pointer.split('/');
  if (pointer === '') return [-1];
  if (heads.includes(top)) return [heads.indexOf(top)];
  if (tails.includes(top)) return [1000 + tails.indexOf(top), Number(key) || 0];
  const chapters = form?.chapters.map((chapter) => chapter.key as string) ?? [];
  if (top === 'chapters') return [100 + chapters.indexOf(key), 0, Number(row) || 0];
  const table = form?.tables.find((one) => one.key === key);
  if (form === undefined || table === undefined) return [900];
  const rows = acceptedRows(table).map((line) => line.key);
  const columns = table.columns.map((line) => line.key);
  const chapter = 100 + chapters.indexOf(table.chapter);
  return [chapter, 1, form.tables.indexOf(table), rows.indexOf(row), columns.indexOf(column)];
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Findings in the order of the source where it is known, else in the order of the model; whole-file findings first. */
export function sortFindings(
  findings: readonly Finding[],
  form: Form | undefined,
  sourceMap: SourceMap,
): readonly Finding[] {
  const keyed = findings.map((finding) => {
    const place = finding.source ?? placeOf(sourceMap, finding.at);
    return {
      finding: place === undefined || finding.source !== undefined ? finding : { ...finding, source: place },
      place,
      order: modelOrder(form, finding.at),
    };
  });
  const placed = keyed.every(({ place, finding }) => place !== undefined || finding.at === '');
  keyed.sort((a, b) => {
    if (a.finding.at === '' || b.finding.at === '') return compareNumbers(a.order, b.order);
    const bySource = placed && a.place && b.place ? comparePlaces(a.place, b.place) : 0;
    return bySource !== 0 ? bySource : compareNumbers(a.order, b.order);
  });
  return keyed.map(({ finding }) => finding);
}
