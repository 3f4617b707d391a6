import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../../checks/example-report.ts';
import { form2021 } from '../../forms/index.ts';
import type { Report, TextBlock } from '../../model/index.ts';
import { ReportText } from '../report-text.ts';
import type { Claim } from './claim.ts';

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text });
const heading = (text: string): TextBlock => ({ kind: 'heading', level: 2, text });

/** A report of 2023 of 某市财政局, with nothing but these blocks in its first chapter. */
function reportOf(blocks: readonly TextBlock[], changes: Partial<Report> = {}): Report {
  const empty = { ...soundReport(form2021, 2023), preamble: null, ...changes };
  const chapters = Object.fromEntries(
    form2021.chapters.map(({ key }) => [key, [] as TextBlock[]]),
  ) as Report['chapters'];
  return { ...empty, chapters: { ...chapters, overview: [...blocks], ...changes.chapters } };
}

const claimsOf = (text: string, changes?: Partial<Report>) =>
  new ReportText(reportOf([paragraph(text)], changes)).claims;

function numberOf(claim: Claim): string {
  if (claim.kind === 'none') return 'none';
  if (claim.kind === 'all') return `all of ${claim.of}`;
  const { value, precision } = claim.number;
  const number = `${precision === 'exact' ? '' : `${precision} `}${value}`;
  return claim.kind === 'count' ? `${number}${claim.unit}` : `${number}% of ${claim.of ?? '?'}`;
}

/** A claim in a line. */
function told(claim: Claim): string {
  const { quantity, applicants, scope, otherYear, includesCarriedIn } = claim;
  const who = applicants === null ? '' : ` of ${applicants.length === 5 ? 'organizations' : applicants.join('+')}`;
  const marks = [scope === 'own' ? '' : scope, otherYear && 'other year', includesCarriedIn && 'with carried in'];
  const marked = marks.filter(Boolean).join(', ');
  return `${quantity}${who} ${numberOf(claim)}${marked === '' ? '' : ` (${marked})`}`;
}

describe('what sentences claim', () => {
  it.each<[string, string[]]>([
    [
      '2023年，我局共收到政府信息公开申请42件，其中自然人41件、科研机构1件，均已按期答复。',
      ['received 42件', 'received of naturalPerson 41件', 'received of research 1件', 'handled all of received'],
    ],
    ['全年受理依申请公开42件，办结40件，结转下年度办理2件。', ['received 42件', 'handled 40件', 'carriedOut 2件']],
    [
      '2023年度共收到政府信息公开申请18件（含上年结转2件），均在法定期限内答复。',
      ['received 18件 (with carried in)', 'carriedIn 2件', 'handled all of received'],
    ],
    ['本年新收政府信息公开申请12件，上年结转1件，办结13件。', ['newlyReceived 12件', 'carriedIn 1件', 'handled 13件']],
    [
      '全市各级各部门共收到政府信息公开申请126件，其中予以公开58件，部分公开13件，不予公开6件，无法提供39件，不予处理7件，其他处理3件。',
      [
        'received 126件 (whole)',
        'granted 58件 (whole)',
        'partiallyGranted 13件 (whole)',
        'refused 6件 (whole)',
        'unavailable 39件 (whole)',
        'notProcessed 7件 (whole)',
        'otherHandling 3件 (whole)',
      ],
    ],
    ['依申请公开方面，共收到申请十二件，已全部办结。', ['received 12件', 'handled all of received']],
    ['我镇2023年未收到政府信息公开申请。', ['received none']],
    ['本年度没有收到公民、法人或其他组织的政府信息公开申请。', ['received none']],
    [
      '2023年，我单位无政府信息公开申请，未发生行政复议、行政诉讼。',
      ['received none', 'reconsideration none', 'litigation none'],
    ],
    ['全年未发生因政府信息公开引起的行政复议和行政诉讼案件。', ['reconsideration none', 'litigation none']],
    [
      '因政府信息公开被申请行政复议3件，其中维持2件、纠正1件；被提起行政诉讼1件，尚未审结。',
      ['reconsideration 3件', 'reconsiderationUpheld 2件', 'reconsiderationCorrected 1件', 'litigation 1件'],
    ],
    ['政府信息公开行政复议0件、行政诉讼0件。', ['reconsideration 0件', 'litigation 0件']],
    ['政府信息公开类行政复议、行政诉讼均为0件。', ['reconsideration 0件', 'litigation 0件']],
    ['收到政府信息公开申请3.2万件，办结3.1万余件。', ['received 32000件', 'handled over 31000件']],
    [
      '全市共收到政府信息公开申请近300件，答复280余件。',
      ['received nearly 300件 (whole)', 'handled over 280件 (whole)'],
    ],
    ['收到政府信息公开申请1,136件。', ['received 1136件']],
    ['2022年收到政府信息公开申请18件。', ['received 18件 (other year)']],
    ['收到政府信息公开申请21件，较上年增长12.3%。', ['received 21件']],
    ['收到政府信息公开申请21件，比2022年减少5件。', ['received 21件']],
    [
      '收到政府信息公开申请42件，其中网上申请30件、信函申请10件、当面申请2件，全部按期答复。',
      ['received 42件', 'handled all of received'],
    ],
    ['通过网络、信函、当面等渠道共收到政府信息公开申请42件。', ['received 42件']],
    ['市财政局收到政府信息公开申请30件，办结28件。', ['received 30件', 'handled 28件']],
    [
      '收到政府信息公开申请42件，予以公开10件、部分公开3件，占31%。',
      ['received 42件', 'granted 10件', 'partiallyGranted 3件'],
    ],
    [
      '收到政府信息公开申请42件，答复42件，其中予以公开21件，占答复总数的50%。',
      ['received 42件', 'handled 42件', 'disclosed 21件', 'disclosed 50% of handled'],
    ],
    [
      '2023年，共制发行政规范性文件5件，废止3件，现行有效20件。',
      ['normativeDocumentsIssued 5件', 'normativeDocumentsRepealed 3件', 'normativeDocumentsInForce 20件'],
    ],
    ['制定规章2件、规范性文件5件。', ['rulesIssued 2件', 'normativeDocumentsIssued 5件']],
    [
      '作出行政许可决定1200件、行政处罚决定36件、行政强制0件。',
      ['licensing 1200件', 'penalties 36件', 'compulsion 0件'],
    ],
    ['全年行政事业性收费12.5万元。', ['charges 12.5万元']],
    ['全年收取行政事业性收费125000元。', ['charges 125000元']],
    [
      '2023年发出信息处理费收费通知3件，总金额6000元，实际收取4000元。',
      ['feeNotices 3件', 'feeNoticed 6000元', 'feeCollected 4000元'],
    ],
    ['未收取信息处理费。', ['feeCollected none']],
    ['本年度没有收取政府信息公开信息处理费，收费金额为0元。', ['feeCollected none']],
    ['收到政府信息公开申请42件，其中涉及征地拆迁30件，予以公开20件。', ['received 42件']],
    ['受理政府信息公开申请42件，受理投诉举报21件，办结21件。', ['received 42件']],
    ['收到政府信息公开申请42件，受理40件，办结40件，2件因内容不明确退回补正。', ['received 42件', 'handled 40件']],
    [
      '2023年共收到政府信息公开申请25件，其中5件予以公开，3件部分公开，2件不予公开，15件无法提供。',
      ['received 25件', 'granted 5件', 'partiallyGranted 3件', 'refused 2件', 'unavailable 15件'],
    ],
    [
      '新收政府信息公开申请40件，2022年结转3件，办结41件，结转2024年办理2件。',
      ['newlyReceived 40件', 'carriedIn 3件', 'handled 41件', 'carriedOut 2件'],
    ],
    [
      '依申请公开办理情况：收到申请5件，其中公民申请3件，法人申请2件；同意公开4件，信息不存在1件。',
      [
        'received 5件',
        'received of naturalPerson 3件',
        'received of organizations 2件',
        'disclosed 4件',
        'nonexistent 1件',
      ],
    ],
    ['本年度收到政府信息公开申请两件，均予以公开。', ['received 2件', 'disclosed all of received']],
    [
      '2023年我局共收到依申请公开政府信息公开申请共计21件，均已按照《条例》规定时限答复申请人。',
      ['received 21件', 'handled all of received'],
    ],
    ['我局收到并按期答复政府信息公开申请6件。', ['received 6件', 'handled 6件']],
    ['受理并办结政府信息公开申请6件。', ['received 6件', 'handled 6件']],
    ['办理政府信息公开申请6件。', ['workedOn 6件']],
    ['全市各级行政机关共收到政府信息公开申请1250件，同比增长5%，其中市本级收到200件。', ['received 1250件 (whole)']],
    ['收到政府信息公开申请21件，均在20个工作日内答复。', ['received 21件']],
    [
      '2023年，因政府信息公开被提起行政诉讼2件，其中未经复议直接起诉1件、复议后起诉1件，均维持。',
      ['litigation 2件', 'directLitigation 1件', 'litigationAfterReconsideration 1件'],
    ],
    ['政府信息公开行政复议、行政诉讼共3件，维持2件。', ['remedies 3件']],
    ['政府信息公开行政复议2件，行政诉讼1件，维持3件。', ['reconsideration 2件', 'litigation 1件']],
    ['我局无因政府信息公开工作被申请行政复议、提起行政诉讼的情况。', ['reconsideration none', 'litigation none']],
    ['收到政府信息公开申请9件，除1件结转下年外，均已答复。', ['received 9件']],
    ['收到政府信息公开申请9件，其余均已答复。', ['received 9件']],
    ['收到政府信息公开申请9件，均已受理。', ['received 9件']],
    ['收到政府信息公开申请9件；均已按期答复。', ['received 9件', 'handled all of received']],
    ['本年度共受理政府信息公开申请0件。', ['received 0件']],
    ['主动公开政府信息1136条，收到政府信息公开申请21件，均按期答复。', ['received 21件', 'handled all of received']],
    ['公开行政规范性文件12件。', ['normativeDocumentsPublished 12件']],
    ['废止行政规范性文件2件，修改3件。', ['normativeDocumentsRepealed 2件']],
    ['截至2023年底，现行有效行政规范性文件共46件。', ['normativeDocumentsInForce 46件']],
    ['向社会公开收费项目目录，收取信息处理费0元。', ['feeCollected 0元']],
    ['今年收到政府信息公开申请42件，去年收到18件。', ['received 42件']],
    ['2022年收到政府信息公开申请18件，2023年收到21件。', ['received 18件 (other year)', 'received 21件']],
    [
      '一是收到政府信息公开申请21件，已全部办结。二是无行政复议。',
      ['received 21件', 'handled all of received', 'reconsideration none'],
    ],
    ['政府信息公开信息处理费收取情况：0元。', ['feeCollected 0元']],
    ['收到政府信息公开申请9件。办理人大代表建议30件，答复30件。', ['received 9件']],
    ['收到政府信息公开申请3.5万件。', ['received 35000件']],
    ['因政府信息公开引发行政诉讼1起，判决维持。', ['litigation 1起']],
    ['２０２３年，我局共收到政府信息公开申请 ４２ 件，按时办结 ４２ 件。', ['received 42件', 'handled 42件']],
    [
      '全年收到政府信息公开申请一百二十件，办结一百一十八件，两件结转下年度继续办理。',
      ['received 120件', 'handled 118件', 'carriedOut 2件'],
    ],
    ['2023年，我局收到政府信息公开申请百余件。', ['received over 100件']],
    ['2023年，我局收到政府信息公开申请300件左右。', ['received about 300件']],
    ['全年收到政府信息公开申请三百多件。', ['received over 300件']],
    ['我局全年收到政府信息公开申请不足20件。', ['received nearly 20件']],
    [
      '2023年，我局新收政府信息公开申请8件，予以公开5件，占62.5%；部分公开1件，占12.5%；不予公开2件，占25%。',
      [
        'newlyReceived 8件',
        'granted 5件',
        'granted 62.5% of ?',
        'partiallyGranted 1件',
        'partiallyGranted 12.5% of ?',
        'refused 2件',
        'refused 25% of ?',
      ],
    ],
    ['收到政府信息公开申请8件，其中自然人申请占87.5%。', ['received 8件', 'received of naturalPerson 87.5% of ?']],
    ['收到政府信息公开申请100件，予以公开及部分公开共占50%。', ['received 100件', 'grantedOrPartly 50% of ?']],
    [
      '政府信息公开申请办理情况如下：予以公开3件，因属于国家秘密不予公开1件，因属于行政执法案卷不予公开1件。',
      ['disclosed 3件', 'refusedStateSecret 1件', 'refusedEnforcementFile 1件'],
    ],
    [
      '政府信息公开申请中，属于三类内部事务信息1件，属于四类过程性信息2件，保护第三方合法权益1件，危及“三安全一稳定”1件，其他法律行政法规禁止公开1件。',
      [
        'refusedInternalAffairs 1件',
        'refusedProcessInformation 2件',
        'refusedThirdPartyRights 1件',
        'refusedSecurityAndStability 1件',
        'refusedByLaw 1件',
      ],
    ],
    [
      '政府信息公开申请办理结果：信访举报投诉类申请2件，要求提供公开出版物1件，无正当理由大量反复申请1件，补正后申请内容仍不明确3件，申请人无正当理由逾期不补正2件，逾期未缴纳费用1件。',
      [
        'notProcessedPetition 2件',
        'notProcessedPublication 1件',
        'notProcessedExcessive 1件',
        'unavailableStillUnclear 3件',
        'otherNotCorrected 2件',
        'otherFeeUnpaid 1件',
      ],
    ],
    [
      '依申请公开上年结转2件，本年新收10件，共办理12件，结转下年0件。',
      ['carriedIn 2件', 'newlyReceived 10件', 'workedOn 12件', 'carriedOut 0件'],
    ],
    ['新收和上年结转政府信息公开申请共12件。', ['inHand 12件']],
    [
      '全年未收到政府信息公开申请，无行政复议，无行政诉讼。',
      ['received none', 'reconsideration none', 'litigation none'],
    ],
    ['2023年，我单位未收取信息处理费，未发出收费通知。', ['feeCollected none', 'feeNotices none']],
    [
      '本年度未制定规章，未制发行政规范性文件，未作出行政处罚决定。',
      ['rulesIssued none', 'normativeDocumentsIssued none', 'penalties none'],
    ],
    ['2022年未收到政府信息公开申请。', ['received none (other year)']],
    ['未发生因政府信息公开被撤销的行政复议。', ['reconsiderationCorrected none']],
    ['未经复议直接起诉的政府信息公开行政诉讼2件，经行政复议后起诉1件。', ['litigationAfterReconsideration 1件']],
    [
      '政府信息公开行政诉讼2件，1件维持，1件正在审理。',
      ['litigation 2件', 'litigationUpheld 1件', 'litigationPending 1件'],
    ],
    ['政府信息公开行政复议案件1件，申请人撤回。', ['reconsideration 1件']],
    ['废止规章1件、行政规范性文件6件，宣布失效2件。', []],
    ['现行有效规章12件，现行有效行政规范性文件160件。', ['rulesInForce 12件', 'normativeDocumentsInForce 160件']],
    ['办理行政许可1200件，行政许可按时办结率100%。', ['licensing 1200件']],
    ['按照《政府信息公开信息处理费管理办法》，全年收取信息处理费1,200元。', ['feeCollected 1200元']],
    ['（1）收到政府信息公开申请3件；（2）办结3件。', ['received 3件', 'handled 3件']],
    ['三是收到政府信息公开申请3件，三件均已按期办结。', ['received 3件', 'handled 3件']],
    ['收到12件政府信息公开申请，3件政务咨询。', ['received 12件']],
    ['政府信息公开申请同比增加3件，办结3件。', ['handled 3件']],
    ['上年度收到政府信息公开申请18件，本年度收到21件。', ['received 21件']],
    ['收到政府信息公开申请由2022年的18件增加到21件。', ['received 18件 (other year)']],
    ['2023年1月1日至12月31日，我局收到政府信息公开申请10件。', ['received 10件']],
    ['我市共收到政府信息公开申请45件，其中县公安局收到12件、县自然资源局收到20件。', ['received 45件 (whole)']],
    [
      '各乡镇各部门共收到政府信息公开申请45件，均依法按时答复。',
      ['received 45件 (whole)', 'handled all of received (whole)'],
    ],
    ['收到政府信息公开申请10件，其中9件已按期答复，1件延期答复。', ['received 10件']],
    ['收到政府信息公开申请10件，按期答复率100%。', ['received 10件']],
    ['收到政府信息公开申请10件，答复9件，其余1件正在办理中。', ['received 10件', 'handled 9件', 'carriedOut 1件']],
    ['收到政府信息公开申请10件，除撤回1件外，均已答复。', ['received 10件']],
    ['收到政府信息公开申请10件，均为自然人申请。', ['received 10件']],
    ['收到政府信息公开申请10件，均不属于本机关公开范围。', ['received 10件']],
    ['收到政府信息公开申请10件，均不予公开。', ['received 10件', 'refused all of received']],
    [
      '收到政府信息公开申请10件，其中自然人申请9件，予以公开5件，法人申请1件，予以公开1件。',
      ['received 10件', 'received of naturalPerson 9件', 'received of organizations 1件'],
    ],
    ['2023年，全市主动公开规范性文件12件，解读12件。', ['normativeDocumentsPublished 12件 (whole)']],
    ['2023年修订政府信息公开指南1份，收到政府信息公开申请3件。', ['received 3件']],
    ['政府信息公开行政复议3件和诉讼2件。', ['reconsideration 3件', 'litigation 2件']],
    ['报备规范性文件5件，制发行政规范性文件5件。', ['normativeDocumentsIssued 5件']],
    ['全年行政处罚立案36件，作出行政处罚决定30件。', ['penalties 30件']],
    ['各镇（街道）、各部门收到政府信息公开申请45件。', ['received 45件 (whole)']],
    ['我局收到政府信息公开申请10余件。', ['received over 10件']],
    ['我局收到政府信息公开申请超过10件。', ['received over 10件']],
    ['截至目前，收到政府信息公开申请10件。', ['received 10件']],
    ['2023年，我局政府信息公开申请共收到10件，答复10件。', ['received 10件', 'handled 10件']],
    [
      '全年接收政府信息公开申请4件（自然人3件、商业企业1件），均已答复。',
      ['received 4件', 'received of naturalPerson 3件', 'received of enterprise 1件', 'handled all of received'],
    ],
    [
      '全年共受理政府信息公开申请10件，其中，自然人9件，法人或其他组织1件。',
      ['received 10件', 'received of naturalPerson 9件', 'received of organizations 1件'],
    ],
    ['全年共收到政府信息公开申请10件，上年结转申请1件，共计11件。', ['received 10件', 'carriedIn 1件', 'inHand 11件']],
    ['收到政府信息公开申请10件，包括2022年结转的1件。', ['received 10件 (with carried in)', 'carriedIn 1件']],
    ['政府信息公开申请结转2024年度继续办理1件。', ['carriedOut 1件']],
  ])('%s', (text, claims) => {
    expect(claimsOf(text).map(told)).toEqual(claims);
  });
});

describe('what sentences do not claim', () => {
  it.each([
    '约收到政府信息公开申请100件。',
    '收到政府信息公开申请1，136件。',
    '2023年，我局受理申请21件。',
    '受理投诉21件，办结21件。',
    '全年办理政协提案12件、人大代表建议30件，办复率100%。',
    '受理12345热线工单1200件，按时办结率100%。',
    '接受政务公开咨询21件，均已答复。',
    '通过信函收到政府信息公开申请12件，办结12件。',
    '市公安局收到政府信息公开申请30件，办结28件。',
    '收到行政复议申请3件，信息公开类1件。',
    '办理行政复议案件120件，审结100件。',
    '如未收到政府信息公开申请，按零报告处理。',
    '确保所有申请均按期答复。',
    '收到政府信息公开申请后，在20个工作日内答复。',
    '上半年收到政府信息公开申请20件，下半年收到22件。',
    '2020年至2023年共收到政府信息公开申请120件。',
    '自2008年以来累计收到政府信息公开申请300件。',
    '信息公开申请42件中，自然人申请40件，企业申请2件。',
    '在答复的21件申请中，予以公开10件，部分公开1件，本机关不掌握相关政府信息8件，没有现成信息需要另行制作1件，重复申请1件。',
    '政府信息公开申请收到率100%。',
    '2023年，县政府办公室代表县政府收到政府信息公开申请30件。',
    '行政复议5件、行政诉讼3件，均与政府信息公开无关。',
    '2023年政府信息公开行政复议案件败诉率为零。',
    '未发生因政府信息公开行政复议、行政诉讼败诉的情况。',
    '实现政府信息公开行政诉讼零败诉。',
    '未发生行政复议被纠正的情况。',
    '无结转下年度办理的申请。',
    '本年度政府信息公开申请受理量为0。',
    '零申请、零复议、零诉讼。',
    '全年发布规范性文件解读12件。',
    '合法性审查规范性文件12件。',
    '备案行政规范性文件12件。',
    '以县政府名义印发行政规范性文件12件。',
    '公示行政许可信息1200条、行政处罚信息36条。',
    '行政许可事项123项。',
    '行政执法部门作出行政处罚决定36件，罚款12万元。',
    '办理延期答复3件，告知补正2件，撤回申请1件。',
    '收到政府信息公开申请3—5件。',
    '政府信息公开申请第12件已办结。',
    '〔2021〕30号文件要求公开申请12件。',
    '平均每件政府信息公开申请办理12天。',
    '政府信息公开申请数量超过300件。',
    '政府信息公开申请42件，比上年的18件增加24件。',
    '我局收到政府信息公开申请一起。',
    '全年收到政府信息公开申请不超过20件。',
    '在收到的申请中，公民申请3件，企业申请1件，公益组织申请1件，法律服务机构申请2件。',
    '政府信息公开申请中，不予公开、无法提供、不予处理共12件。',
    '政府信息公开申请尚未办结1件，正在办理2件。',
    '政府信息公开申请正在审理1件。',
    '全年无上年结转申请，也没有结转下年度的申请。',
    '未收到网上政府信息公开申请。',
    '各科室未收到政府信息公开申请。',
    '市教育局未收到政府信息公开申请。',
    '对未收到政府信息公开申请的单位进行通报。',
    '没有未按期答复的政府信息公开申请。',
    '政府信息公开申请无超期答复。',
    '政府信息公开行政复议全部维持。',
    '因政府信息公开引起的行政诉讼均未审结。',
    '行政复议5件，行政诉讼2件。',
    '市政府信息公开行政复议3件，其他行政复议12件。',
    '全市行政复议机关受理行政复议案件1200件，其中涉及政府信息公开36件。',
    '行政应诉案件30件，均与信息公开有关。',
    '健全规章制度3件。',
    '部门规范性文件45件。',
    '刊登政府规章、规范性文件等112件。',
    '全年制发文件120件，其中行政规范性文件5件。',
    '全年行政许可、行政处罚共1200件。',
    '行政强制措施12件。',
    '行政处罚案件36件，罚没款12万元。',
    '行政处罚决定36件中，公开36件。',
    '收费公示：行政事业性收费3项。',
    '减免行政事业性收费30万元。',
    '政府信息公开申请收费6000元。',
    '第二十条规定的信息公开申请，在第12件。',
    '1.收到政府信息公开申请3件；2.办结3件；3.结转0件。',
    '县政务服务中心窗口受理申请3000件，办结3000件，政府信息公开申请3件。',
    '政务服务大厅公开办事指南，受理审批申请3000件。',
    '畅通政府信息公开申请渠道，全年受理低保申请120件，答复120件。',
    '收到政府信息公开申请及咨询12件。',
    '收到咨询12件、政府信息公开申请3件。',
    '全年收到政府信息公开申请12件次。',
    '接待当面申请、咨询12人次。',
    '政府信息公开申请每件均在15个工作日内办结。',
    '政府信息公开申请答复文书12份。',
    '较2022年18件政府信息公开申请有所增加。',
    '2021、2022、2023年分别收到政府信息公开申请5件、6件、7件。',
    '近三年共收到政府信息公开申请60件。',
    '截至2023年6月底，收到政府信息公开申请10件。',
    '2024年计划办理政府信息公开申请10件。',
    '市级部门收到政府信息公开申请80件，区县收到420件。',
    '县政府收到政府信息公开申请12件。',
    '收到的政府信息公开申请均已按期办结。',
    '所有政府信息公开申请均应按期答复。',
    '予以公开政策文件120件，收到政府信息公开申请3件。',
    '自然人申请9件，予以公开5件，法人申请1件，予以公开1件。',
    '收到政府信息公开申请10件。收到政府信息公开申请12件。',
    '全年主动公开政府信息1136条，其中政策文件120件。',
    '公开行政许可1200件、行政处罚36件。',
    '提案建议办理结果公开42件。',
    '答复网民留言120件。',
    '全年办结群众诉求1200件。',
    '收到各类申请3000件，均已办结。',
    '收到政府信息公开申请，均按规定办理。',
    '政府信息公开申请数量42。',
    '召开新闻发布会3次，发布信息公开申请指南1份。',
    '编制政府信息公开申请办理流程图3份。',
    '依申请公开政府信息12件。',
    '2023年，我局依申请公开0件。',
    '收到要求公开2022年度预算信息的政府信息公开申请3件。',
    '收到李某等人提出的政府信息公开申请3件。',
    '就同一事项收到政府信息公开申请3件。',
    '第三季度收到政府信息公开申请3件。',
    '4月至6月收到政府信息公开申请3件。',
    '平均收到政府信息公开申请3件。',
    '最多收到政府信息公开申请30件。',
    '预计收到政府信息公开申请30件。',
    '如收到政府信息公开申请超过30件，应当收取费用。',
    '同一申请人一个月内政府信息公开申请超过10件的，收取信息处理费。',
    '向县档案馆移交政府信息公开申请档案3件。',
    '举办依申请公开培训2期，评查政府信息公开申请答复文书30件。',
    '抽查政府信息公开申请案卷30件。',
    '转办政府信息公开申请3件。',
    '代为答复政府信息公开申请3件。',
    '补正政府信息公开申请3件。',
    '政府信息公开申请中，撤回2件，告知补正3件，延期答复1件。',
    '政府信息公开申请中，其他3件。',
    '政府信息公开申请中，因涉及商业秘密、个人隐私不予公开1件。',
    '政府信息公开行政复议中，驳回2件。',
    '政府信息公开行政诉讼胜诉率100%。',
    '行政复议纠错率0%。',
    '政府信息公开行政复议、行政诉讼分别为3件、2件。',
    '政府信息公开行政复议决定书3份。',
    '未发现政府信息公开行政复议案件。',
    '避免发生政府信息公开行政复议、行政诉讼。',
    '近三年未发生政府信息公开行政复议、行政诉讼。',
    '市级未发生政府信息公开行政复议、行政诉讼。',
    '无需向政府信息公开申请人收取费用。',
    '无障碍办理政府信息公开申请。',
    '没有现成信息的政府信息公开申请，告知申请人。',
    '推进零距离办理政府信息公开申请。',
    '未经批准不得拒绝政府信息公开申请。',
    '规章、规范性文件公开率100%。',
    '清理行政规范性文件30件，修改4件。',
    '审查规章草案3件。',
    '汇编规章、规范性文件120件。',
    '起草规章3件。',
    '行政许可"最多跑一次"事项1200件。',
    '政务服务事项1200件，其中行政许可300件。',
    '行政事业性收费标准30元。',
    '行政事业性收费项目3个。',
    '取消行政事业性收费3项，减轻企业负担30万元。',
    '信息处理费标准为每件100元。',
    '全年信息公开工作经费3万元。',
    '信息公开申请补正率5%。',
    '比2022年的政府信息公开申请多3件。',
    '政府信息公开申请量2022年为18件，2023年为21件。',
    '我局收到政府信息公开申请1-2件。',
    '我局收到政府信息公开申请数十件。',
    '我局收到政府信息公开申请若干件。',
    '本年度共收到申请（含上年结转1件）11件。',
  ])('%s', (text) => {
    expect(claimsOf(text).map(told)).toEqual([]);
  });
});

describe('what stands around a sentence', () => {
  const chapters = (key: 'requests' | 'remedies', text: string) =>
    ({ chapters: { [key]: [paragraph(text)] } }) as unknown as Partial<Report>;

  it('is a heading that says what is counted', () => {
    const text = '全年收到申请21件，均已按期答复。';
    expect(claimsOf(text)).toEqual([]);
    const below = new ReportText(reportOf([heading('（二）依申请公开'), paragraph(text)]));
    expect(below.claims.map(told)).toEqual(['received 21件', 'handled all of received']);
    const elsewhere = new ReportText(reportOf([heading('（一）主动公开'), paragraph(text)]));
    expect(elsewhere.claims).toEqual([]);
  });

  it('is a bracket: a year in it is that of what stands in it', () => {
    const text = '收到政府信息公开申请12件（2022年收到15件），办结12件。';
    expect(claimsOf(text).map(told)).toEqual(['received 12件', 'received 15件 (other year)', 'handled 12件']);
  });

  it('is never another matter below the same heading', () => {
    const below = (text: string) =>
      new ReportText(reportOf([heading('（二）依申请公开情况'), paragraph(text)])).claims.map(told);
    expect(below('全年受理12345平台转办件120件，办结120件。')).toEqual([]);
    expect(below('办理建议提案12件，答复满意率100%。')).toEqual([]);
    expect(below('答复市长信箱来信12件。')).toEqual([]);
    expect(below('全年共收到书面申请3件，网上申请9件。')).toEqual([]);
    expect(below('出具答复书12份，出具补正告知书3份。')).toEqual([]);
    expect(below('全市共收到申请45件，县级部门收到30件，乡镇收到15件，均已办结。')).toEqual(['received 45件 (whole)']);
    expect(below('共办理12件，其中公开类8件，部分公开类2件，不予公开类2件。')).toEqual(['workedOn 12件']);
    expect(below('对2022年收到的2件申请进行了回访。')).toEqual([]);
    expect(below('均已书面答复，全年收到申请12件，均已书面答复。')).toEqual([
      'received 12件',
      'handled all of received',
    ]);
  });

  it('is the chapter', () => {
    const none = claimsOf('', chapters('remedies', '全年行政复议0件，行政诉讼2件。'));
    expect(none.map(told)).toEqual(['reconsideration 0件', 'litigation 2件']);
    expect(claimsOf('', chapters('requests', '收到申请3件，办结2件。')).map(told)).toEqual([
      'received 3件',
      'handled 2件',
    ]);
  });

  it('is the sentence before', () => {
    const text = '全市共收到政府信息公开申请30件。其中，自然人28件、商业企业2件。均已按期办结。';
    expect(claimsOf(text).map(told)).toEqual([
      'received 30件 (whole)',
      'received of naturalPerson 28件 (whole)',
      'received of enterprise 2件 (whole)',
      'handled all of received (whole)',
    ]);
  });

  it('is the name of the organ: what another received is no claim', () => {
    const text = '县公安局收到政府信息公开申请12件。答复12件。';
    expect(claimsOf(text)).toEqual([]);
    const organ = { name: '某县公安局', kind: 'department', divisionCode: null } as const;
    expect(claimsOf(text, { organ }).map(told)).toEqual(['received 12件', 'handled 12件']);
    expect(claimsOf(text, { organ: { name: null, kind: null, divisionCode: null } })).toEqual([]);
    const market = { name: '某市市场监督管理局', kind: 'department', divisionCode: null } as const;
    expect(claimsOf('某市市场监管局收到政府信息公开申请12件。', { organ: market }).map(told)).toEqual([
      'received 12件',
    ]);
    expect(claimsOf('某县市场监管局收到政府信息公开申请12件。', { organ: market })).toEqual([]);
  });

  it('makes of 县政府 in the report of a government that government alone', () => {
    const organ = { name: '某县人民政府', kind: 'government', divisionCode: null } as const;
    const said = (text: string) => claimsOf(text, { organ }).map(told);
    expect(said('县政府收到政府信息公开申请12件。')).toEqual(['received 12件 (represented)']);
    expect(said('某县人民政府收到政府信息公开申请12件。')).toEqual(['received 12件']);
    expect(said('县政府办公室收到政府信息公开申请12件。')).toEqual([]);
    expect(said('某县人民政府办公室（本级）收到政府信息公开申请12件，答复12件。')).toEqual([]);
    expect(said('某县人民政府（含各部门）收到政府信息公开申请12件。')).toEqual(['received 12件']);
    expect(said('县政府办公室代表县政府收到政府信息公开申请12件。')).toEqual(['received 12件 (represented)']);
    expect(said('某县人民政府办公室代表某县人民政府收到政府信息公开申请12件。')).toEqual([
      'received 12件 (represented)',
    ]);
  });

  it('is the year of the report; without one no year is another', () => {
    const text = '2022年收到政府信息公开申请18件，结转2023年办理1件。';
    expect(claimsOf(text).map(told)).toEqual(['received 18件 (other year)']);
    expect(claimsOf(text, { year: 2022 }).map(told)).toEqual(['received 18件', 'carriedOut 1件']);
    expect(claimsOf(text, { year: null }).map(told)).toEqual(['received 18件']);
  });
});

describe('a claim', () => {
  it('says where it stands in its passage, and in which sentence', () => {
    const [, second] = claimsOf('依法 办理。全年收到政府信息公开申请 ２１ 件，办结 20 件；结转下年1件。');
    const { passage, start, end, sentence } = (second as Claim).place;
    expect(passage.at).toBe('/chapters/overview/0');
    expect(passage.plain.slice(start, end)).toBe('办结20件');
    expect(sentence).toBe('全年收到政府信息公开申请21件，办结20件');
  });

  it('has a step: what is written in 万 is rounded, zeros of 近300 say nothing', () => {
    const steps = claimsOf('收到政府信息公开申请3.2万件，办结近300件，予以公开占33.9%。').map((claim) =>
      'number' in claim ? claim.number.step : null,
    );
    expect(steps).toEqual([1000, 100, 0.1]);
  });
});

describe('a claim is plain', () => {
  const isPlain = (text: string) => {
    const below = new ReportText(reportOf([heading('（二）依申请公开'), paragraph(text)]));
    expect(below.claims.length).toBeGreaterThan(0);
    return below.claims.every(({ plain }) => plain);
  };

  it('of requests, and of cases where the sentence names disclosure', () => {
    expect(isPlain('收到申请21件。')).toBe(true);
    expect(isPlain('因政府信息公开被申请行政复议3件；被提起行政诉讼1件。')).toBe(true);
    expect(isPlain('全市发生行政诉讼86件。')).toBe(false);
  });

  it.each([
    '收到申请21件，其中2件撤回。',
    '收到申请21件，合并后19件。',
    '接收申请21件，其中2件不予受理。',
    '收到申请21件，其中有效申请19件。',
    '因政府信息公开被申请行政复议5件，驳回申请1件。',
  ])('not where some may not be counted: %s', (text) => expect(isPlain(text)).toBe(false));
});

it('reads a report of an office for its government', () => {
  const text =
    '本办代表市政府共受理政府信息公开申请859件，比上年回落12.3%；答复申请805件（含上年度结转18件，另有72件申请按照《条例》顺延到下年度答复）。' +
    '予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；因本机关不掌握等原因无法提供265件，占32.9%；不予处理158件，占19.6%；其他处理0件。' +
    '信息公开类行政复议7件，诉讼9件，均获维持。';
  const organ = { name: '某市人民政府办公厅', kind: 'governmentOffice', divisionCode: null } as const;
  const claims = claimsOf(text, { organ });
  expect(claims.every(({ scope }) => scope === 'represented')).toBe(true);
  expect(claims.map((claim) => told({ ...claim, scope: 'own' }))).toEqual([
    'received 859件',
    'handled 805件 (with carried in)',
    'carriedIn 18件',
    'carriedOut 72件',
    'grantedOrPartly 258件',
    'grantedOrPartly 33.9% of ?',
    'refused 35件',
    'refused 4.34% of ?',
    'unavailable 265件',
    'unavailable 32.9% of ?',
    'notProcessed 158件',
    'notProcessed 19.6% of ?',
    'otherHandling 0件',
    'reconsideration 7件',
    'litigation 9件',
    'reconsiderationUpheld all of reconsideration',
    'litigationUpheld all of litigation',
  ]);
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '收到',
      '政府信息公开申请',
      '行政复议',
      '3',
      '十二',
      '件',
      '元',
      '%',
      '占',
      '其中',
      '均',
      '未',
      '予以公开',
      '上年结转',
    ],
    ...[
      '，',
      '。',
      '；',
      '、',
      '（',
      '）',
      '：',
      '《',
      '》',
      '2022年',
      '近',
      '余',
      '万',
      '比',
      '代表市政府',
      '通过',
      '1月',
    ],
  );

  it('is read without error, and its claims lie within it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (some) => {
        for (const { place } of claimsOf(some.join(''))) {
          expect(place.start).toBeLessThan(place.end);
          expect(place.end).toBeLessThanOrEqual(place.passage.plain.length);
          expect(place.passage.plain).toContain(place.sentence);
        }
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void claimsOf(`申请${text}`)));
  });

  /** The first claim of a report whose second paragraph is nothing but this piece over and over. */
  const firstBeside = (piece: string, size: number) => {
    const again = piece.repeat(Math.ceil(size / piece.length));
    const [first] = new ReportText(reportOf([paragraph('未收到政府信息公开申请。'), paragraph(`申请3件${again}`)]))
      .claims;
    return first && told(first);
  };

  it.each([
    ...[
      '7',
      '12件',
      '1,',
      '十百',
      '百',
      '近',
      '占9%',
      '件',
      '元',
      '（',
      '，',
      '、',
      '：',
      '\n',
      '《申请',
      '2022年',
      '1月',
    ],
    ...['申请1件', '其中', '未', '均', '和', '通过', '通过等', '未3件', '收到申请1件，', '（申请3件', '自然人3件、'],
    ...['按期答复3件，', '含上年结转3件，', '行政复议3件，均维持，', '收到申请3件，予以公开3件（），自然人3件（），'],
  ])('of 1 MB of “%s” is read to its end', (piece) => {
    expect(firstBeside(piece, 1_000_000)).toBe('received none');
  });

  it('of 100 KB of the same words is read to its end, whichever they are', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (some) => {
        expect(firstBeside(some.join(''), 100_000)).toBe('received none');
      }),
      { numRuns: 50 },
    );
  });
});
