/** The longest name of a document that is looked for, in characters. */
const longest = 120;

/** Whether a place of a text lies inside 《…》, the name of a document or law. */
export function isInTitle(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - longest), place);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
