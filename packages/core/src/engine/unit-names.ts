import { bareName } from '../comparison/bare-name.ts';
import { organKind } from '../model/index.ts';

/** No region is called by more characters. */
const mostCharacters = 40;

/** The region of a government, as `某市某县`; empty for what is no government. */
export function regionOf(name: string): string {
  const region = organKind(name) === 'government' ? bareName(name) : '';
  return region.length > mostCharacters ? '' : region;
}

/**
 * The names under which a unit may be known in its region, the full one first: 某市某县教育局 is also 某县教育局, 县教育局 and
 * 教育局. The government of the region itself is also the empty name.
 */
export function namesIn(region: string, name: string): readonly string[] {
  const full = bareName(name);
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
