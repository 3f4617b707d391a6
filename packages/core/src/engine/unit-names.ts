import { organKind } from '../model/index.ts';
import { squeeze } from '../text/index.ts';

const note = /[（(][^（）()]{0,40}[)）]/g;
const ofGovernment = /政府$/;

/** A name without notes in brackets; 政府 and 人民政府 are one, and at the end say nothing. */
const bare = (name: string) =>
  squeeze(name)
    .replace(note, '')
    .replaceAll('人民政府', '政府')
    .replace(ofGovernment, '')
    .replace(/办事处$/, '');

/** No region is called by more characters. */
const mostCharacters = 40;

/** The region of a government, as `某市某县`; empty for what is no government. */
export function regionOf(name: string): string {
  const region = organKind(name) === 'government' ? bare(name) : '';
  return region.length > mostCharacters ? '' : region;
}

/**
 * The names under which a unit may be known in its region, the full one first: 某市某县教育局 is also 某县教育局, 县教育局 and
 * 教育局. The government of the region itself is also the empty name.
 */
export function namesIn(region: string, name: string): readonly string[] {
  const full = bare(name);
  if (region === '') return [full];
  const names = new Set([full]);
  const at = full.indexOf(region);
  if (at >= 0) names.add(full.slice(at + region.length));
  // 市 may be the region, or begin the name (市场监督管理局): both are tried.
  for (let length = 1; length < region.length; length += 1) {
    const end = region.slice(-length);
    if (full.startsWith(end)) names.add(full.slice(length));
  }
  return [...names];
}
