/** No case of either kind. */
export const none = [
  '[全年|本年度|{year}年，{self}|{year}年]未发生因政府信息公开[工作|]引发的行政复议[、|和]行政诉讼',
  '[本年度|{year}年][未|没有]发生政府信息公开行政复议、行政诉讼案件',
  '[全年|本年度]因政府信息公开工作被申请行政复议0件，被提起行政诉讼0件',
  '{self}没有因政府信息公开申请被申请行政复议、提起行政诉讼的情况',
  '本年度无政府信息公开行政复议和行政诉讼',
  '未因政府信息公开工作被申请行政复议或提起行政诉讼',
  '{year}年政府信息公开类行政复议、行政诉讼案件均为0件',
  '全年没有发生因政府信息公开引起的行政复议、行政诉讼',
  '{year}年，{self}未收到涉及政府信息公开的行政复议和行政诉讼',
  '未发生政府信息公开类行政复议案件，也未发生行政诉讼案件',
  '政府信息公开行政复议0起，行政诉讼0起',
  '今年以来，{self}无因政府信息公开被提起行政复议、行政诉讼的案件',
  '{self}{year}年度未发生行政复议、行政诉讼',
  '没有发生针对{self}政府信息公开工作的行政复议和诉讼',
  '本年度没有涉及政府信息公开的复议、诉讼情况',
] as const;

/** Reconsideration only. */
export const reconsideration = [
  '因政府信息公开被申请行政复议{reconsideration}件',
  '[全年|本年度]政府信息公开行政复议案件{reconsideration}件',
  '{year}年因政府信息公开工作引发行政复议{reconsideration}起',
  '因政府信息公开申请行政复议案件[共|]{reconsideration}件',
  '{self}因政府信息公开工作被申请行政复议[共计|]{reconsideration}件',
  '收到涉及政府信息公开的行政复议{reconsideration}件',
] as const;

export const reconsiderationResults = [
  '其中结果维持{reconsideration.upheld}件，结果纠正{reconsideration.corrected}件，其他结果{reconsideration.otherResult}件，尚未审结{reconsideration.pending}件',
  '其中维持{reconsideration.upheld}件、纠正{reconsideration.corrected}件、其他结果{reconsideration.otherResult}件、尚未审结{reconsideration.pending}件',
  '结果维持{reconsideration.upheld}件，纠正{reconsideration.corrected}件',
  '其中尚未审结{reconsideration.pending}件',
] as const;

export const noReconsideration = ['未发生行政复议[案件|]', '没有因政府信息公开被申请行政复议', '行政复议0件'] as const;

export const litigation = [
  '因政府信息公开被提起行政诉讼{litigation}件',
  '行政诉讼案件{litigation}件',
  '政府信息公开类行政诉讼{litigation}起',
  '因政府信息公开提起行政诉讼的{litigation}件',
  '被提起行政诉讼[共|]{litigation}件，其中未经复议直接起诉{directLitigation}件，复议后起诉{litigationAfterReconsideration}件',
  '行政诉讼{litigation}件（未经复议直接起诉{directLitigation}件、复议后起诉{litigationAfterReconsideration}件）',
  '因政府信息公开引发行政诉讼案件共计{litigation}件',
] as const;

export const noLitigation = ['未发生行政诉讼[案件|]', '没有因政府信息公开被提起行政诉讼', '行政诉讼0件'] as const;

/** Every case of both kinds was upheld. */
export const allUpheld = ['均获维持', '结果均为维持', '均维持原行政行为', '全部维持'] as const;
