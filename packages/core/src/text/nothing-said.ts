const nothing =
  /^[^，。；无没费]{0,16}(?:无|没有)(?:其[他它])?(?:需要?|应当?)?(?:报告|说明)?的?(?:其[他它])?(?:事项|情况|内容)?[。.]?$/;
const longest = 40;

/** Whether the squeezed text of a chapter says only that there is nothing to say: 无。, 本年度无其他需要报告的事项。 */
export const saysNothing = (chapter: string): boolean => chapter.length <= longest && nothing.test(chapter);
