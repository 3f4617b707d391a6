/** Cells that together are a quantity: every row, each in the column named. */
export interface QuantityCells {
  readonly table: string;
  readonly rows: readonly string[];
  /** Null: the columns of the applicants that the claim speaks of, else the total. */
  readonly column: string | null;
}

/** Something that sentences count. */
export interface Quantity {
  readonly zh: string;
  readonly en: string;
  /**
   * What it may mean: a claim holds where it holds in one reading. Readings with a table, row or column that the form does
   * not have fall away; where none is left, or none was there, the tables do not tell.
   */
  readonly readings: readonly QuantityCells[];
}

const requests = (...rows: string[]): QuantityCells => ({ table: 'requests', rows, column: null });
const cell = (table: string, row: string, column: string): QuantityCells => ({ table, rows: [row], column });
const refused = [
  'refusedStateSecret',
  'refusedByLaw',
  'refusedSecurityAndStability',
  'refusedThirdPartyRights',
  'refusedInternalAffairs',
  'refusedProcessInformation',
  'refusedEnforcementFile',
  'refusedAdministrativeInquiry',
];
const unavailable = ['unavailableNotHeld', 'unavailableNeedsCreation', 'unavailableStillUnclear'];
const notProcessed = [
  'notProcessedPetition',
  'notProcessedDuplicate',
  'notProcessedPublication',
  'notProcessedExcessive',
  'notProcessedReconfirmation',
];
const withoutOther = requests('granted', 'partiallyGranted', ...refused, ...unavailable, ...notProcessed);
const handled = [requests('totalHandled'), withoutOther];

const reconsideration = ['reconsideration'];
const direct = ['directLitigation'];
const after = ['litigationAfterReconsideration'];
const litigation = [...direct, ...after];
const remedies = (rows: readonly string[], column: string): QuantityCells => ({ table: 'remedies', rows, column });

const quantity = (zh: string, en: string, ...readings: QuantityCells[]): Quantity => ({ zh, en, readings });

/** What sentences count, by key. Keys are stable. */
export const quantities = {
  // Requests. 收到 may or may not count what was carried in; 新收 does not.
  received: quantity('收到的申请', 'requests received', requests('received'), requests('received', 'carriedIn')),
  newlyReceived: quantity('新收申请', 'requests newly received', requests('received')),
  inHand: quantity('新收和上年结转的申请', 'requests received and carried in', requests('received', 'carriedIn')),
  carriedIn: quantity('上年结转的申请', 'requests carried in', requests('carriedIn')),
  handled: quantity('办结的申请', 'requests handled', ...handled),
  // 办理, 处理: what was taken up or what was brought to an end.
  workedOn: quantity(
    '办理的申请',
    'requests worked on',
    ...handled,
    requests('received'),
    requests('received', 'carriedIn'),
  ),
  carriedOut: quantity('结转下年度的申请', 'requests carried over', requests('carriedOut')),
  granted: quantity('予以公开', 'granted', requests('granted')),
  partiallyGranted: quantity('部分公开', 'partially granted', requests('partiallyGranted')),
  grantedOrPartly: quantity(
    '予以公开和部分公开',
    'granted or partially granted',
    requests('granted', 'partiallyGranted'),
  ),
  // 予以公开 where the text does not tell 部分公开 apart.
  disclosed: quantity('予以公开', 'granted', requests('granted'), requests('granted', 'partiallyGranted')),
  refused: quantity('不予公开', 'refused', requests(...refused)),
  refusedStateSecret: quantity('属于国家秘密', 'refused: state secret', requests('refusedStateSecret')),
  refusedByLaw: quantity('法律行政法规禁止公开', 'refused: barred by law', requests('refusedByLaw')),
  refusedSecurityAndStability: quantity(
    '危及“三安全一稳定”',
    'refused: endangers security or stability',
    requests('refusedSecurityAndStability'),
  ),
  refusedThirdPartyRights: quantity(
    '保护第三方合法权益',
    'refused: third-party rights',
    requests('refusedThirdPartyRights'),
  ),
  refusedInternalAffairs: quantity(
    '属于三类内部事务信息',
    'refused: internal affairs',
    requests('refusedInternalAffairs'),
  ),
  refusedProcessInformation: quantity(
    '属于四类过程性信息',
    'refused: process information',
    requests('refusedProcessInformation'),
  ),
  refusedEnforcementFile: quantity(
    '属于行政执法案卷',
    'refused: enforcement case file',
    requests('refusedEnforcementFile'),
  ),
  refusedAdministrativeInquiry: quantity(
    '属于行政查询事项',
    'refused: administrative inquiry',
    requests('refusedAdministrativeInquiry'),
  ),
  unavailable: quantity('无法提供', 'unavailable', requests(...unavailable)),
  unavailableNotHeld: quantity('本机关不掌握', 'unavailable: not held', requests('unavailableNotHeld')),
  unavailableNeedsCreation: quantity(
    '需要另行制作',
    'unavailable: would have to be created',
    requests('unavailableNeedsCreation'),
  ),
  unavailableStillUnclear: quantity(
    '补正后仍不明确',
    'unavailable: still unclear after correction',
    requests('unavailableStillUnclear'),
  ),
  // 信息不存在: of the three reasons of the form it may be either of two.
  nonexistent: quantity(
    '信息不存在',
    'information does not exist',
    requests('unavailableNotHeld'),
    requests('unavailableNeedsCreation'),
    requests('unavailableNotHeld', 'unavailableNeedsCreation'),
    requests(...unavailable),
  ),
  notProcessed: quantity('不予处理', 'not processed', requests(...notProcessed)),
  notProcessedPetition: quantity(
    '信访举报投诉类申请',
    'not processed: petition or complaint',
    requests('notProcessedPetition'),
  ),
  notProcessedDuplicate: quantity('重复申请', 'not processed: duplicate', requests('notProcessedDuplicate')),
  notProcessedPublication: quantity(
    '要求提供公开出版物',
    'not processed: public publication',
    requests('notProcessedPublication'),
  ),
  notProcessedExcessive: quantity(
    '无正当理由大量反复申请',
    'not processed: excessive and repeated',
    requests('notProcessedExcessive'),
  ),
  notProcessedReconfirmation: quantity(
    '要求确认或重新出具已获取信息',
    'not processed: confirmation of information already obtained',
    requests('notProcessedReconfirmation'),
  ),
  otherHandling: quantity(
    '其他处理',
    'other handling',
    requests('otherHandling'),
    requests('otherNotCorrected', 'otherFeeUnpaid', 'otherReasons'),
  ),
  otherNotCorrected: quantity('逾期不补正', 'other: not corrected in time', requests('otherNotCorrected')),
  otherFeeUnpaid: quantity('逾期未缴纳费用', 'other: fee not paid in time', requests('otherFeeUnpaid')),

  // Reconsideration and litigation over disclosure.
  reconsideration: quantity('行政复议', 'reconsideration', remedies(reconsideration, 'total')),
  reconsiderationUpheld: quantity('行政复议结果维持', 'reconsideration: upheld', remedies(reconsideration, 'upheld')),
  reconsiderationCorrected: quantity(
    '行政复议结果纠正',
    'reconsideration: corrected',
    remedies(reconsideration, 'corrected'),
  ),
  reconsiderationOtherResult: quantity(
    '行政复议其他结果',
    'reconsideration: other result',
    remedies(reconsideration, 'otherResult'),
  ),
  reconsiderationPending: quantity(
    '行政复议尚未审结',
    'reconsideration: pending',
    remedies(reconsideration, 'pending'),
  ),
  litigation: quantity('行政诉讼', 'litigation', remedies(litigation, 'total')),
  litigationUpheld: quantity('行政诉讼结果维持', 'litigation: upheld', remedies(litigation, 'upheld')),
  litigationCorrected: quantity('行政诉讼结果纠正', 'litigation: corrected', remedies(litigation, 'corrected')),
  litigationOtherResult: quantity('行政诉讼其他结果', 'litigation: other result', remedies(litigation, 'otherResult')),
  litigationPending: quantity('行政诉讼尚未审结', 'litigation: pending', remedies(litigation, 'pending')),
  directLitigation: quantity('未经复议直接起诉', 'litigation without reconsideration', remedies(direct, 'total')),
  litigationAfterReconsideration: quantity('复议后起诉', 'litigation after reconsideration', remedies(after, 'total')),
  // 行政复议、行政诉讼共 3 件.
  remedies: quantity(
    '行政复议和行政诉讼',
    'reconsideration and litigation',
    remedies([...reconsideration, ...litigation], 'total'),
  ),
  remediesUpheld: quantity(
    '行政复议和行政诉讼结果维持',
    'reconsideration and litigation: upheld',
    remedies([...reconsideration, ...litigation], 'upheld'),
  ),

  // Documents: 制发 of the newer form is 新制作 of the older; only the older counts what was published.
  rulesIssued: quantity(
    '制发的规章',
    'rules issued',
    cell('documents', 'rules', 'issued'),
    cell('documents', 'rules', 'made'),
  ),
  rulesRepealed: quantity('废止的规章', 'rules repealed', cell('documents', 'rules', 'repealed')),
  rulesInForce: quantity('现行有效的规章', 'rules in force', cell('documents', 'rules', 'inForce')),
  rulesPublished: quantity(
    '公开的规章',
    'rules published',
    cell('documents', 'rules', 'published'),
    cell('documents', 'rules', 'publishedTotal'),
    cell('documents', 'rules', 'made'),
  ),
  normativeDocumentsIssued: quantity(
    '制发的规范性文件',
    'normative documents issued',
    cell('documents', 'normativeDocuments', 'issued'),
    cell('documents', 'normativeDocuments', 'made'),
  ),
  normativeDocumentsRepealed: quantity(
    '废止的规范性文件',
    'normative documents repealed',
    cell('documents', 'normativeDocuments', 'repealed'),
  ),
  normativeDocumentsInForce: quantity(
    '现行有效的规范性文件',
    'normative documents in force',
    cell('documents', 'normativeDocuments', 'inForce'),
  ),
  normativeDocumentsPublished: quantity(
    '公开的规范性文件',
    'normative documents published',
    cell('documents', 'normativeDocuments', 'published'),
    cell('documents', 'normativeDocuments', 'publishedTotal'),
    cell('documents', 'normativeDocuments', 'made'),
  ),

  // Decisions and money.
  licensing: quantity('行政许可决定', 'licensing decisions', cell('licensing', 'licensing', 'decisions')),
  penalties: quantity('行政处罚决定', 'penalty decisions', cell('enforcement', 'penalties', 'decisions')),
  compulsion: quantity('行政强制决定', 'compulsion decisions', cell('enforcement', 'compulsion', 'decisions')),
  charges: quantity('行政事业性收费', 'administrative fees', cell('charges', 'charges', 'amount')),
  feeNotices: quantity('信息处理费收费通知', 'notices of the information processing fee'),
  feeNoticed: quantity('信息处理费通知金额', 'information processing fee noticed'),
  feeCollected: quantity('信息处理费实收金额', 'information processing fee collected'),
} as const satisfies Readonly<Record<string, Quantity>>;

export type QuantityKey = keyof typeof quantities;
