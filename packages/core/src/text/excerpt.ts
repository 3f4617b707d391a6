/** A few words of a text around a place in it, with … where it goes on: what a message quotes. */
export function excerpt(text: string, start: number, end: number, around = 12): string {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll('\n', ' ')}${to < text.length ? '…' : ''}`;
}
