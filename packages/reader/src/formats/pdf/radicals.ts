// Radicals of the CJK Radicals Supplement that stand for a whole character, each before that character. NFKC keeps them.
const pairs =
  '⺁厂⺇几⺈刀⺊卜⺍小⺐尢⺜日⺝月⺞歹⺟母⺠民⺥爪⺧牛⺩王⺪疋⺫目⺬示⺮竹⺳网⺶羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门' +
  '⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';
const supplement = new Map(Array.from(pairs.matchAll(/(.)(.)/gu), ([, radical = '', char = '']) => [radical, char]));

/** The usual character for a Kangxi radical or a CJK radical; any other as it is. */
export function usual(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x2e80 || code > 0x2fd5) return char;
  return code < 0x2f00 ? (supplement.get(char) ?? char) : char.normalize('NFKC');
}
