/**
 * The words that claims are read from. `(a|b|)` stands for either or nothing. The longest word wins wherever several begin at
 * the same place, so that 无法提供 is not read as 无, nor 信访举报投诉类申请 as 申请. A sentence with any other word between
 * these makes no claim: a word missing here costs a claim, never a false one.
 */
export const lexicon = {
  /** What is counted. `bareRequest`: 申请 alone is one of information only where that is what the text is about. */
  topic: {
    request: [
      '(政府|)信息公开(类|)(的|)申请(件|事项|事件|)',
      '(政府|)信息公开请求',
      '政府信息申请公开(件|)',
      '政务公开申请',
      '政府信息(的|)申请',
      '公开政府信息(的|)申请',
      '依申请公开(政府信息|信息|)(的|)(申请|申请件|请求)',
      '(政府信息|信息|)依申请公开(政府信息|信息|件|事项|)',
      '依申请(件|事项|)',
      '公开申请',
      '申请公开(政府信息|)',
    ],
    bareRequest: ['申请', '申请件', '申请事项'],
    reconsideration: ['(行政|)复议(案件|申请|)'],
    litigation: ['(行政|)诉讼(案件|)'],
    directLitigation: ['未经(行政|)复议(的|)直接(起诉|诉讼|提起诉讼|提起行政诉讼|向法院起诉)(案件|)', '直接起诉'],
    litigationAfterReconsideration: ['(经|)(行政|)复议后(再|)(起诉|诉讼|提起诉讼|提起行政诉讼)(案件|)'],
    rules: ['(政府|)规章'],
    normativeDocuments: ['(行政|)规范性文件'],
    licensing: ['行政许可'],
    penalties: ['行政处罚'],
    compulsion: ['行政强制'],
    charges: ['行政事业性收费'],
    fee: ['(政府|)(信息公开|)信息处理(费|费用|收费)', '信息公开处理(费|费用)', '信息公开(收费|费用)'],
    // Something else, though a word above stands in it.
    foreign: [
      '规章制度',
      '部门(规章|规范性文件)',
      '党内规范性文件',
      '(行政|)许可(申请|事项|信息)',
      '行政(处罚|强制)(事项|信息|措施|权力)',
      '申请(表|书|人次)',
      // Cases that were opened, not decisions.
      '行政处罚案件',
      '各(类|种)申请(件|事项|)',
      '(投诉|举报|信访|咨询|留言|信件|信箱|热线|工单|来信|来访|诉求|提案|议案|代表建议|建议提案)',
    ],
  },
  /** What was done with it, or became of it. */
  act: {
    receive: ['收到', '接收', '接到'],
    // Some of what was received may not be accepted.
    accept: ['受理', '登记受理', '受理登记', '收到并受理'],
    receiveNew: ['(本年|本年度|当年|年内|)新(收|收到|接收|受理)'],
    // Some cases, or requests, of those that the table counts.
    begin: ['新(增|增加|发生|产生|提起)'],
    carryIn: [
      '(上年|上年度|上一年|上一年度|去年|往年)(结转|转结|转入|结转至本年|结转至本年度|结转到本年|结转到本年度)(办理|)',
      '结转(自|)(上年|上年度|上一年|上一年度|去年)',
    ],
    carryOut: [
      '(结转|结转至|结转到|顺延|顺延至|顺延到|延至|转入|转至)(下年|下年度|下一年|下一年度|次年|次年度|明年)(继续办理|继续处理|办理|答复|)',
      '(尚|)未(办结|办理完毕|答复)',
      '(尚|仍|正)在(法定期限内|期限内|)(正在|)办理(中|之中|过程中|)',
      '(在|)(法定|法定办理|办理|)期限内正在办理(中|)',
      '(尚|仍)在(法定|法定办理|法定答复|办理|答复|)(期限|时限)内',
    ],
    // With a year: 2022 年结转, 结转至 2024 年.
    carry: ['(结转|顺延)(至|到|)'],
    handle: [
      '办结',
      '办复',
      '(书面|)(答复|回复)',
      '(办理|答复)完毕',
      '办理完结',
      '办理(并|)答复',
      '答复办结',
      '办结答复',
      '办理办结',
    ],
    work: ['(继续|)(办理|处理)', '承办'],
    granted: ['(予以|同意|准予|给予|决定|决定予以|同意予以|予以全部|全部)公开'],
    partiallyGranted: ['(予以|同意|准予|给予|)部分公开', '部分(予以|同意|)公开', '区分处理'],
    grantedOrPartly: [
      '(予以|同意|)(全部|)公开(和|及|或|与|以及|、|或者)(予以|同意|)部分公开',
      '(予以|)全部(或|和|及|、|或者)部分公开',
      '(予以|)部分(或|和|及|、|或者)全部公开',
    ],
    refused: ['不予公开', '不同意公开', '(决定|)不公开'],
    refusedStateSecret: ['(属于|涉及|)国家秘密'],
    refusedByLaw: ['(属于|)(其他|)法律(、|)(行政|)法规禁止公开(的|)'],
    refusedSecurityAndStability: ['(危及|)“三安全一稳定”', '(危及|)三安全一稳定'],
    refusedThirdPartyRights: ['(保护|涉及|损害|侵害)第三方合法权益'],
    refusedInternalAffairs: ['(属于|)(三类|)内部事务(性|)信息'],
    refusedProcessInformation: ['(属于|)(四类|)过程性信息'],
    refusedEnforcementFile: ['(属于|)行政执法案卷(信息|)'],
    refusedAdministrativeInquiry: ['(属于|)行政查询事项'],
    unavailable: ['无法提供'],
    unavailableNotHeld: ['(本机关|我机关|本单位|我局|我委|我办|我镇|)不掌握(相关|该|)(政府|)(信息|)'],
    unavailableNeedsCreation: ['(没有|无)现成(政府|)信息(，|、|)(需要|需|)(另行|)(制作|)', '(需要|需)另行制作'],
    unavailableStillUnclear: ['补正后(申请|)(内容|)(仍|仍然|)不明确', '申请内容(仍|)不明确'],
    nonexistent: ['(政府|)信息不存在'],
    notProcessed: ['不予处理'],
    notProcessedPetition: ['信访(、|)举报(、|)投诉类(申请|)', '信访举报投诉'],
    notProcessedDuplicate: ['重复申请'],
    notProcessedPublication: ['(要求|)(提供|)公开出版物'],
    notProcessedExcessive: ['(无正当理由|)大量反复申请'],
    notProcessedReconfirmation: ['(要求|)(行政机关|)确认或(者|)重新出具已获取(政府|)信息'],
    otherHandling: ['其他(方式|)处理', '作其他处理'],
    otherNotCorrected: ['(申请人|)(无正当理由|)逾期(未|不)补正'],
    otherFeeUnpaid: ['(申请人|)逾期未(按收费通知要求|)(缴纳费用|缴费)'],
    upheld: ['(结果|复议|)(予以|)维持(原行政行为|原具体行政行为|原决定|)', '(被|获|获得|得到)维持'],
    corrected: ['(结果|被|予以|得到|获得|获|)(纠正|纠错)', '(被|予以|)(撤销|确认违法)(原行政行为|)'],
    otherResult: ['其他结果'],
    // Of cases withdrawn or dismissed it may be said as well.
    won: ['胜诉'],
    pending: ['(尚|)未(审结|结)', '(正|尚|仍)在审理(中|之中|过程中|)', '审理中', '在审'],
    issue: ['(新|)(制发|制定|出台|印发|制作)(出台|印发|发布|)', '(新|)(制作|制定|制发)并(印发|出台|发布|公开)'],
    publish: ['(主动|依法|)(公开|公布|发布)', '新公开', '对外公开'],
    repeal: ['废止', '宣布废止', '(宣布|)废止(和|、|及|或|)(宣布|)失效'],
    inForce: ['现行有效'],
    decide: ['作出', '做出', '实施', '处理决定(数量|)'],
    feeNotice: ['(发出|)(信息处理费|)收费通知(书|)'],
    feeAmount: ['(收费|)(通知|)总金额', '通知金额', '应收(金额|)'],
    collect: ['(实际|)(收取|征收|收缴)(总额|总金额|金额|)', '实收(金额|)'],
  },
  /** What may be counted in the tables together with something that the text counts apart: see `blurs`. */
  overlap: {
    notOurs: [
      '不属于(本机关|本单位|本部门|本局|我局)(的|)(职责|职能|职权|负责|掌握|制作|公开|)(范围|权限|公开|)',
      '非(本机关|本单位|本部门)(职责|掌握|制作|保存|公开|制作保存|)(范围|)',
    ],
    published: [
      '(属于|属)(已|已经|)主动公开(范围|)',
      '(已|已经)主动公开',
      '已通过(网站|门户网站|政府网站)(对外|)公开',
      '信息已公开',
      '告知(已|)主动公开',
      '(告知|提供)(获取|查询)(途径|渠道|方式)',
      '主动公开(获取|查询)(途径|渠道|方式)',
    ],
    expired: ['(宣布|)失效'],
    revised: ['修订', '修改', '重新印发'],
  },
  /** Columns of the table of requests; `organizations` are all but natural persons. */
  applicant: {
    naturalPerson: ['自然人', '公民', '个人'],
    organizations: ['法人(或|和|及|、|以及|或者)其他组织', '法人(组织|)'],
    enterprise: ['(商业|)企业'],
    research: ['科研机构'],
    publicWelfare: ['(社会|)公益组织'],
    legalService: ['法律服务机构'],
  },
  /** Whose figures: see `ClaimScope`. */
  scope: {
    own: [
      '(我|本)(局|委|办|厅|院|署|处|所|站|中心|单位|机关|部门|镇|乡|街道|街道办|园区|管委会|大队|支队|政府)(机关|)',
      '全(局|委|办|厅|院)',
    ],
    // The organ's own only where it is of that level.
    region: [
      '(我|本|全)(省|市|区|县|州|盟|旗)(各级|)(行政机关|政府机关|政府系统|各级各部门|各部门|各单位|范围内|)',
      '全(镇|乡|街道)',
    ],
    regionalGovernment: ['(市|区|县|州)(人民|)政府(及|及其|及各|及所属)(各|)(部门|工作部门)'],
    whole: ['全系统'],
    // All that a government has below it.
    units: [
      '各级(各部门|行政机关|政府机关)',
      '各(职能|)(部门|单位)(、|和|及|)(各|)(乡镇|镇街|镇|街道|镇（街道）|乡镇（街道）)',
      '各(乡镇|镇街|镇|街道|镇（街道）|乡镇（街道）)(、|和|及|)各(职能|)(部门|单位)',
    ],
    represented: ['(代表|代)(省|市|区|县|州|盟|旗|镇|乡|)(人民|)政府', '(办公室|办公厅|府办)代表'],
    // In the report of a government, by its full name the report's subject, else that government alone.
    government: ['(省|市|区|县|州|盟|旗)(人民|)政府'],
  },
  /** Words that turn the sense of a sentence. */
  sign: {
    not: ['(从|)未', '未曾', '没有', '无', '零', '不存在'],
    all: ['(已|)(均|全部|悉数|均已|均全部)', '均为', '都'],
    each: ['各', '各为'],
    rest: ['其余', '剩余'],
    includes: ['含', '(其中|)包括', '包含', '其中', '其中含', '含有'],
    total: ['(共|共计|总计|合计|一共|总共|共有)'],
    // What was counted before is not all.
    besides: ['(另|另有|另外|还有|此外)'],
    // Since when is another matter: of this year only where that is said.
    cumulative: ['累计', '累计共', '共累计'],
    share: ['(占|占比|占比为|占比达|约占)'],
    amount: ['(总数|总量)'],
    // With what follows: 连同上年结转共 29 件.
    plus: ['(加|加上|加上的|连同|一并)'],
    and: ['(、|和|及|与|或|或者|以及|并|且|并且|也|并已|且已)'],
    etcetera: ['等'],
    happen: ['发生', '产生', '出现'],
    wholeYear: ['(全年|全年度|年内|当年|年度|年度内|本报告期内|报告期内)'],
    onTime: ['按期', '按时', '如期', '及时', '依法按时', '依法按期'],
    thisYear: ['今年', '今年以来', '本年', '本年度', '本年底', '一年来'],
    // What is said of the day on which the report is written.
    now: ['目前', '现已'],
    toDate: [
      '截(至|止)(目前|发稿|发稿时|报告发布|报告发布之日|报告发布日|本报告发布|本报告发布之日)',
      '截至(报告|本报告)(公布|撰写)(之日|日|)',
    ],
    compare: [
      '(较|比|同比|环比|相比|相较)',
      '(增长|增加|增多|减少|下降|降低|上升|回落|提高|增幅|降幅|上涨)',
      '(上年|去年|上一年|上年度|上一年度)(同期|)',
    ],
    // 行政复议 after it is one over disclosure.
    disclosure: ['(政府信息公开|信息公开|政务公开|政府信息)'],
    channel: ['(网络|网上|网站|线上|线下|信函|邮寄|当面|现场|传真|书面|口头|平台|邮件|电子邮件|邮箱)'],
    // What follows is of a part of the year, of several years, or of documents: 属性为依申请公开的占 13.8%.
    period: [
      '(上|下)半年',
      '第(一|二|三|四)季度',
      '(近|过去)(两|三|四|五|几|十)年',
      '近年来',
      '(历年|公开属性|属性认定)',
      '(两|二|三|四|五|六|七|八|十|几|多)年(多|)来',
      '(至今|迄今|历来)',
      '(修订|修改|实施|施行|颁布|成立|改革|上线|开通|运行)(后|之后|以后)',
      '以来',
      // What is only to be.
      '(拟|建议|计划)(修改|修订|废止|制定|保留)',
    ],
    // What follows is of a part of the requests.
    part: ['通过', '领域', '到期'],
  },
  /** Words that change nothing. */
  neutral: {
    plain: [
      '(计|总|仅)',
      '(截至|截止|到|年底|年末)',
      '(的|了|为|是|有|已|已经|对|因|由|向|以|后|中|里|上|达|达到|内|给|在|于|而|也|将|：|:|“|”)',
      '(数|量|件数|数量|总额|金额|数为|数量为)',
      '(情况|情形|案件|案|事项|收费事项|工作|方面|类|件|次|结果|方式)',
      '(按|按照|依|依照|根据|依据|严格|严格按照|严格依照|严格依法|严格按)',
      '(法定|规定|规范|要求|程序|时限|期限|时间|期|时|法|规|条例)',
      '(法定|)(办理|答复|回复)(期限|时限)',
      '(依法依规|依规|限期|依法|按规定|按程序|按要求|妥善|不含|不包括)',
      '(予以|给予|进行|完成|完毕|正式|完|处理决定|决定|处理决定数量)',
      '(提出|提交|提起|申请人|群众|相关|有关|任何|新|要求|办理量|受理量)',
      '(公民|自然人|企业|个人)(、|和|及|)法人(、|和|或|或者|以及|及|)其他组织',
      '(引起|引发|涉及|导致|针对|被申请|被提起|被|所致)',
      '(尚有|需|共需|应|原因|各种原因|多种原因|客观原因|由于|承接)',
      '(一|二|三|四|五|六|七|八)是',
      '发出',
    ],
  },
} as const;
