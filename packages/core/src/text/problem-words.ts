/** Words that name a problem; reports that say there is none have them too. */
export const problemWords =
  /问题|存在|不足|差距|距离|空间|薄弱|不[够高到强全及平规深多细熟完稳牢清畅均严实广佳大准精专活优适]|跟不上|有待|仍需|还需|尚需|需要?进一步|亟[需待]|欠缺|缺乏|缺少|滞后|单一|困难|短板|弱项|较少|较慢|较低|较弱|偏少|偏低/;

const denied =
  /(?<!有)(?:没有|不存在|未存在|未发现|未出现|未有|无)(?:存在|发现|出现|任何|明显|突出|主要|较大|重大|其他|的){0,4}(?:问题|不足)(?:[和与及、](?:问题|不足))?/g;

/** A text without what it says of there being no problem: 不存在突出问题, 未发现不足. */
export const withoutDenial = (text: string): string => text.replace(denied, '');

/** Words that say what has been done about it, or will be. */
export const improvementWords =
  /改进|整改|(?:解决|应对)办法|对策|努力方向|工作思路[：:是为]|年要|工作安排|为此|下一步|下步|措施|今后|继续|明年|来年|新的一年|接下来|下阶段|将|拟|计划|打算|着力|切实|争取|力争|(?<![待需要])(?:进一步|加强|强化|加大|提高|提升|完善)|已经?[增加完组制开建修]/;

/** Words of praise. */
export const praiseWords = /成效|成绩|成果|圆满|显著|良好|优秀|好评|扎实|有序|顺利|位居前列|新台阶/;
