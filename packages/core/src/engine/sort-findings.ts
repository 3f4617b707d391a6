import type { Form } from '../forms/index.ts';
import type { Finding, Pointer, SourceMap, SourcePlace } from '../model/index.ts';
import { modelOrder } from './model-order.ts';

/** For reports that come without their source. */
export const noSource: SourceMap = Object.freeze({});

/** The place of what a pointer names, or of the nearest thing around it that has one. */
export function placeOf(sourceMap: SourceMap, pointer: Pointer): SourcePlace | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = sourceMap[at];
    if (place !== undefined) return place;
  }
  return undefined;
}

const measures = ['page', 'offset', 'line', 'table', 'row', 'column'] as const;

/** Something that is not printed has a state, but no place. */
const isPlace = (place: SourcePlace | undefined): place is SourcePlace =>
  place !== undefined && measures.some((measure) => place[measure] !== undefined);

interface Keyed {
  readonly finding: Finding;
  readonly place: SourcePlace | undefined;
  readonly named: number;
  readonly item: number;
}

function byModel(a: Keyed, b: Keyed): number {
  const difference = a.named - b.named || a.item - b.item;
  if (difference !== 0) return difference;
  return a.finding.at === b.finding.at ? 0 : a.finding.at < b.finding.at ? -1 : 1;
}

/** What lacks a measure comes first, so that the order is one and the same whatever is compared with what. */
function byPlace(a: Keyed, b: Keyed): number {
  for (const measure of measures) {
    const difference = (a.place?.[measure] ?? -1) - (b.place?.[measure] ?? -1);
    if (difference !== 0) return difference;
  }
  return byModel(a, b);
}

/**
 * Findings in the order of the source. One whose place is not known follows the one that stands before it in the model;
 * findings about the whole file that have no place come first.
 */
export function sortFindings(
  findings: readonly Finding[],
  form: Form | undefined,
  sourceMap: SourceMap,
): readonly Finding[] {
  const orderOf = modelOrder(form);
  const placed: Keyed[] = [];
  const others: Keyed[] = [];
  for (const finding of findings) {
    const place = finding.source ?? (sourceMap === noSource ? undefined : placeOf(sourceMap, finding.at));
    const located = place === undefined || finding.source !== undefined ? finding : { ...finding, source: place };
    const { named, item } = orderOf(finding.at);
    const keyed = { finding: located, place, named, item };
    if (isPlace(place)) placed.push(keyed);
    else others.push(keyed);
  }
  placed.sort(byPlace);
  others.sort(byModel);
  if (placed.length === 0) return others.map(({ finding }) => finding);

  // What is about the whole file stands where it stands, but nothing stands behind it in the model.
  const inModel = placed.filter(({ finding }) => finding.at !== '').sort(byModel);
  const behind = new Map<Keyed | undefined, Finding[]>();
  let next = 0;
  for (const other of others) {
    for (let one = inModel[next]; one !== undefined && byModel(one, other) <= 0; one = inModel[next]) next += 1;
    const before = inModel[next - 1];
    const followers = behind.get(before) ?? [];
    behind.set(before, followers);
    followers.push(other.finding);
  }
  return [...(behind.get(undefined) ?? []), ...placed.flatMap((one) => [one.finding, ...(behind.get(one) ?? [])])];
}
