/** Normative documents issued; some were. */
export const issued = [
  '[全年|本年度|{year}年]制发行政规范性文件{issued}件',
  '{self}[全年|]共制定行政规范性文件{issued}件',
  '本年度新制发行政规范性文件{issued}件，现行有效{inForce}件',
  '{year}年印发行政规范性文件{issued}件，均已按规定公开',
  '全年出台行政规范性文件{issued}件，同步发布政策解读{~5-60}篇',
  '制发规范性文件{issued}件，废止{repealed}件，现行有效{inForce}件',
  '主动公开行政规范性文件{issued}件',
  '严格规范性文件管理，年内制发行政规范性文件{issued}件，废止{repealed}件',
  '{year}年发布行政规范性文件{issued}件',
  '规范性文件实行统一登记、统一编号、统一印发，全年制发{issued}件',
  '截至{year}年底，现行有效的行政规范性文件[共|]{inForce}件，其中本年制发{issued}件',
  '开展规范性文件清理，废止行政规范性文件{repealed}件，现行有效{inForce}件',
  '本年制发行政规范性文件件数为{issued}件',
  '集中公开现行有效行政规范性文件{inForce}件',
  '新制定行政规范性文件{issued}件，全部在规定期限内公开',
] as const;

export const noneIssued = [
  '本年度未制发行政规范性文件',
  '{year}年，{self}没有制定行政规范性文件',
  '全年制发行政规范性文件0件',
  '{self}本年度无规范性文件制发',
] as const;

/** The form of 2019: made and published. */
export const made = [
  '[全年|本年度]新制作规范性文件{made}件，新公开{published}件',
  '{year}年制定规范性文件{made}件',
  '新公开规范性文件{published}件，对外公开总数量{publishedTotal}件',
  '全年制发规范性文件{made}件，全部主动公开',
  '截至{year}年底对外公开规范性文件共{publishedTotal}件',
  '{self}新制作并公开规范性文件{made}件',
] as const;

/** Licences, penalties, compulsion; some were decided. */
export const decisions = [
  '[全年|本年度]作出行政许可决定{licensing.decisions}件',
  '办理行政许可{licensing.decisions}件，行政处罚{penalties.decisions}件',
  '{year}年作出行政处罚决定{penalties.decisions}件，行政强制{compulsion.decisions}件',
  '全年行政许可处理决定{licensing.decisions}件，行政处罚处理决定{penalties.decisions}件，行政强制处理决定{compulsion.decisions}件',
  '{self}共办理行政许可事项{licensing.decisions}件',
  '全年实施行政处罚{penalties.decisions}件',
  '处理行政许可{licensing.decisions}件、行政处罚{penalties.decisions}件',
] as const;

/** Large numbers of decisions, in {tenThousands} 万. */
export const manyDecisions = [
  '全年办理行政许可约{tenThousands}万件',
  '作出行政许可决定{tenThousands}万件',
  '办结行政许可{tenThousands}万余件',
] as const;
