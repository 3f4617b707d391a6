/** What came in; nothing was carried in. */
export const received = [
  '[全年|本年度|{year}年，{self}|{year}年]共收到[政府信息公开申请|依申请公开][ |]{received}件',
  '{year}年[度|]，{self}[共|]受理政府信息公开申请{received}件',
  '[全年|本年度][共|]新收政府信息公开申请{received}件',
  '{self}[全年|]收到公民、法人和其他组织提出的政府信息公开申请{received}件',
  '本年新收政府信息公开申请数量为{received}件',
  '[全年|本年]通过[网络、信函、当面等|当面、邮寄、网上等多种]渠道收到政府信息公开申请{received}件',
  '严格按照《条例》规定[做好|开展]依申请公开工作，[全年|{year}年][共|]收到申请{received}件',
  '{year}年1月1日至12月31日，{self}共收到政府信息公开申请{received}件',
  '依法依规办理政府信息公开申请，年内收到申请{received}宗',
  '{year}年共接收政府信息公开申请{received}件',
  '规范办理依申请公开事项，全年共登记受理政府信息公开申请{received}件',
  '{self}{year}年度新受理信息公开申请{received}件',
  '依申请公开[方面|情况]：{year}年收到申请{received}件',
  '畅通依申请公开受理渠道，优化办理流程，全年收到依申请公开政府信息{received}件',
  '{year}年收到政府信息公开申请的数量为{received}件',
  '一年来，{self}收到书面及网上政府信息公开申请共{received}件',
  '共收到群众提交的政府信息公开申请{received}件',
] as const;

/** A government with all its organs. */
export const receivedByAll = [
  '{whole}[各级行政机关|各级各部门|][共|]收到政府信息公开申请{received}件',
  '{year}年{whole}受理政府信息公开申请{received}件',
  '[全年|本年度]{whole}各单位共新收政府信息公开申请{received}件',
  '{organ}及其所属部门、乡镇（街道）共收到依申请公开{received}件',
] as const;

/** What the office of a government took in for it: a part of all. */
export const represented = [
  '其中{place}人民政府办公室代表{place}人民政府受理[申请|]{represented}件',
  '{place}人民政府本级收到政府信息公开申请{represented}件',
  '{place}政府办公室（本级）办理政府信息公开申请{represented}件',
] as const;

/** Rounded: {below} is a little less than what came in, {above} a little more, {around} either. */
export const rounded = [
  '[全年|本年度]共收到政府信息公开申请{below}余件',
  '{year}年收到政府信息公开申请近{above}件',
  '全年收到政府信息公开申请约{around}件',
  '{self}受理政府信息公开申请{below}多件',
  '年内收到申请{around}件左右',
] as const;

/** Nothing came in, nothing was left over. */
export const none = [
  '[全年|本年度|{year}年，{self}|{year}年][未|没有]收到政府信息公开申请',
  '{year}年度{self}未收到公民、法人或者其他组织的政府信息公开申请',
  '[全年|本年度]未收到依申请公开[政府信息的申请|事项|件]',
  '本年度[收到|受理]政府信息公开申请0件',
  '{year}年，{self}没有收到要求公开政府信息的申请',
  '{year}年{self}收到政府信息公开申请0件，上年结转0件',
  '本年度无政府信息公开申请',
  '{self}未接到政府信息公开申请',
  '全年未受理政府信息公开申请',
  '{year}年，{self}依申请公开政府信息0件',
  '本年新收政府信息公开申请0件，无上年度结转申请',
  '{year}年没有公民、法人和其他组织向{self}申请公开政府信息',
  '今年未发生政府信息依申请公开情况',
  '{self}[本年度|]未收到书面或者网上提出的政府信息公开申请',
  '本年度政府信息公开申请受理量为0',
] as const;

/** What came in, and what was carried in. */
export const withCarriedIn = [
  '{year}年，{self}新收政府信息公开申请{received}件，上年结转[申请|]{carriedIn}件',
  '[全年|本年度]共收到政府信息公开申请{received}件，另有上年度结转[申请|]{carriedIn}件',
  '[全年|本年度]共[办理|受理]政府信息公开申请{incoming}件（含上年结转{carriedIn}件）',
  '{year}年共受理政府信息公开申请{incoming}件，其中本年新收{received}件，上年结转{carriedIn}件',
  '本年新收申请{received}件，加上上年结转的{carriedIn}件，共需办理{incoming}件',
  '{year}年{self}收到政府信息公开申请{received}件，上年度结转到本年度办理{carriedIn}件',
  '全年收到申请{received}件，承接上一年度结转{carriedIn}件',
  '今年新收到政府信息公开申请{received}件，{last}年结转{carriedIn}件',
  '全年办理政府信息公开申请{incoming}件，包括{last}年度结转{carriedIn}件',
  '年内新收政府信息公开申请{received}件（不含上年结转{carriedIn}件）',
  '{self}共收到依申请公开{incoming}件（其中上年结转{carriedIn}件）',
  '上年结转{carriedIn}件，本年新收{received}件',
  '{year}年度受理申请{incoming}件，其中新收{received}件，结转上年{carriedIn}件',
  '本年度新增政府信息公开申请{received}件、上年度结转申请{carriedIn}件',
  '收到政府信息公开申请{received}件，连同上年结转{carriedIn}件一并办理',
] as const;

/** All of it was handled: nothing is carried out. */
export const allHandled = [
  '[均|全部][已|]按[期|时][答复|办结]',
  '均在法定期限内[予以|]答复',
  '已全部按照规定[程序|时限]办结',
  '全部依法依规予以答复',
  '共办结{handled}件，办结率100%',
  '按时办结率[达|为|]100%',
  '{handled}件均已按期答复申请人',
  '答复率[达|为]100%',
  '已全部办理完毕',
  '均依法按时答复，没有超期答复的情况',
  '均按程序规范办理并答复',
  '全部在规定时限内办结，未出现逾期情形',
  '全年共答复{handled}件，无结转下年度办理的申请',
  '截至年底已全部办结，结转下年度继续办理0件',
  '均严格按照法定时限作出书面答复',
] as const;

/** Some of it is carried out. */
export const carriedOut = [
  '[办结|答复]{handled}件，结转下年度[继续办理|办理|]{carriedOut}件',
  '已办结{handled}件，其余{carriedOut}件结转下一年度[继续|]办理',
  '其中{carriedOut}件结转下一年度，其余{handled}件[均已|已]答复',
  '共作出答复{handled}件，均在法定期限内[予以|]答复，另有{carriedOut}件[按照《条例》|]顺延到下年度[答复|办理]',
  '全年共办结{handled}件，结转{next}年办理{carriedOut}件',
  '到年底办结{handled}件，尚有{carriedOut}件在法定期限内正在办理，结转下年度',
  '年度内办结{handled}件，{carriedOut}件结转下年度继续办理',
  '本年度办理结果总计{handled}件，结转下年度继续办理{carriedOut}件',
  '已按期答复{handled}件，未到答复期限的{carriedOut}件结转下年度办理',
  '其中{carriedOut}件结转下一年度继续办理，其余均已按时答复',
  '办理完毕{handled}件，有{carriedOut}件因在年末收到，结转至{next}年办理',
  '除{carriedOut}件结转下年度继续办理外，其余{handled}件均已按时办结',
  '按期办结{handled}件，跨年度结转{carriedOut}件',
  '办结政府信息公开申请{handled}件，结转下年度{carriedOut}件',
  '予以答复{handled}件；{carriedOut}件因需征求第三方意见，结转下年度继续办理',
] as const;

/** Who asked: natural persons and others. */
export const applicants = [
  '其中[，|]自然人[申请|]{received.naturalPerson}件，法人或其他组织[申请|]{legalPersons}件',
  '其中自然人提出申请{received.naturalPerson}件，法人和其他组织提出申请{legalPersons}件',
  '从申请人看，自然人{received.naturalPerson}件，商业企业{received.enterprise}件',
  '申请人为自然人的{received.naturalPerson}件，为法人或其他组织的{legalPersons}件',
  '新收申请中，自然人{received.naturalPerson}件、法人或者其他组织{legalPersons}件',
  '按申请主体分，自然人申请{received.naturalPerson}件，占{naturalShare}',
  '其中公民个人申请{received.naturalPerson}件，企业等法人组织申请{legalPersons}件',
  '其中：自然人申请{received.naturalPerson}件，法人或其他组织申请{legalPersons}件',
  '新收申请中自然人申请{received.naturalPerson}件，企业申请{received.enterprise}件',
  '新收的申请中自然人申请占{naturalShare}',
] as const;

export const onlyNatural = [
  '申请人均为自然人',
  '申请人全部为自然人',
  '均由自然人提出',
  '其中自然人申请{received.naturalPerson}件，法人或其他组织申请0件',
] as const;

/** Results, each with its name; a list of those that came up is put in for {results}. */
export const results = [
  '办理结果为：{results}',
  '其中{results}',
  '从办理结果看，{results}',
  '按照办理结果统计，{results}',
  '在已答复的申请中，{results}',
  '本年度办理结果中，{results}',
  '具体办理情况：{results}',
  '在办结的{handled}件中，{results}',
  '已办结的{handled}件申请中，{results}',
  '答复情况为{results}',
  '答复类型包括{results}',
  '经审查，{results}',
] as const;

/** Names of single results and of groups of them. */
export const resultNames: Readonly<Record<string, readonly string[]>> = {
  granted: ['予以公开{n}件', '予以公开的{n}件', '作出予以公开决定{n}件', '同意公开{n}件'],
  partiallyGranted: ['部分公开{n}件', '予以部分公开{n}件', '部分公开的{n}件'],
  refused: ['不予公开{n}件', '决定不予公开{n}件', '依法不予公开的{n}件'],
  unavailable: ['无法提供{n}件', '无法提供的{n}件', '因本机关不掌握等原因无法提供{n}件'],
  notProcessed: ['不予处理{n}件', '不予处理的{n}件', '依法不予处理{n}件'],
  other: ['其他处理{n}件', '作其他处理的{n}件', '其他处理情形{n}件'],
};

export const singleNames: Readonly<Record<string, readonly string[]>> = {
  unavailableNotHeld: ['本机关不掌握相关政府信息{n}件', '因不掌握相关政府信息无法提供{n}件'],
  unavailableNeedsCreation: ['没有现成信息需要另行制作{n}件'],
  notProcessedPetition: ['信访举报投诉类申请{n}件', '属于信访、投诉类不予处理{n}件'],
  notProcessedDuplicate: ['重复申请不予处理{n}件', '重复申请{n}件'],
  refusedAdministrativeInquiry: ['属于行政查询事项{n}件', '属于行政查询事项不予公开{n}件'],
  refusedProcessInformation: ['属于过程性信息不予公开{n}件'],
  refusedThirdPartyRights: ['因保护第三方合法权益不予公开{n}件'],
};

/** Shares of what was handled. */
export const shares = [
  '予以公开及部分公开{disclosed}件，占{disclosedShare}',
  '予以公开{granted}件，占[答复|办结]总数的{grantedShare}',
  '其中予以公开的占{grantedShare}',
  '予以公开和部分公开的共{disclosed}件，占全部答复的{disclosedShare}',
  '无法提供{unavailable}件，占{unavailableShare}',
] as const;
