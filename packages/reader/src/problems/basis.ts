/** Whatever is inferred, joined or left out is told. */
export const inferred = 'nianbao 读取规则：凡推断、拼接、略去的都要说明';
/** What cannot be read is told, never guessed at. */
export const unread = 'nianbao 读取规则：读不了的要说明，不猜';
