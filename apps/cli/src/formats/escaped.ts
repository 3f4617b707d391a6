/** Text that Markdown shows as it is written; braces, as of message slots, stand as they are. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_<>|[\]#&~]/g, '\\$&');
}
