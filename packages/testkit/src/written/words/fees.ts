/** No information processing fee. */
export const none = [
  '[本年度|{year}年，{self}|{year}年]未收取[政府信息公开|]信息处理费',
  '按照《政府信息公开信息处理费管理办法》，[本年度|{year}年]{self}收取信息处理费0元',
  '依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度没有发出收费通知，未收取信息处理费',
  '{year}年{self}没有收取信息处理费的情况',
  '全年发出信息处理费收费通知0件，总金额0元，实际收取0元',
  '本年度没有产生政府信息公开信息处理费',
  '政府信息公开信息处理费收取情况：0元',
  '未向申请人收取任何信息处理费用',
  '{self}{year}年度依申请提供政府信息未收取信息处理费',
  '信息处理费收取情况：本年度未收取',
  '全年没有向申请人发出收费通知，信息处理费收取金额为零',
  '根据《政府信息公开信息处理费管理办法》，{self}本年度无收取信息处理费情况',
  '本年度未发生政府信息公开信息处理费收费事项',
  '收取信息处理费情况：无',
  '{year}年，{self}依申请公开信息处理费收取总额为0元',
] as const;

/** Before the rules on the fee came out (November 2020). */
export const early = [
  '无其他需要报告的事项',
  '{self}没有其他需要报告的事项',
  '本年度依申请公开未收取任何费用',
] as const;

/** Fees by the tariff, applications of one applicant in a month: notices, their sum, what was paid. */
export const some = [
  '本年度发出收费通知{notices}件，总金额{noticed}元，实际收取{collected}元',
  '按照《政府信息公开信息处理费管理办法》，{year}年发出信息处理费收费通知{notices}件，收费通知总金额{noticed}元，实际收取{collected}元',
  '{self}依法收取政府信息公开信息处理费{collected}元，发出收费通知{notices}件，总金额{noticed}元',
] as const;
