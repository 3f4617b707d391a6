const figure = /^[+\-−＋－]?[\d０-９,，.．]{1,40}[%％]?(?:亿元|万元|元|[件条项个次人])?$/;

/** Whether a text is one figure, with a sign and a unit at most. */
export const isOneFigure = (text: string) => figure.test(text);

/** Whether a character is a digit, or parts digits: , and . of either width. */
export function isOfFigure(code: number): boolean {
  const ascii = code >= 0xff00 ? code - 0xfee0 : code;
  return (ascii >= 48 && ascii <= 57) || ascii === 44 || ascii === 46;
}
