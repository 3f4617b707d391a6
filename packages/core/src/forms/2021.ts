import { defineForm } from './define-form.ts';

const article20 = (item: string) => `第二十条第（${item}）项` as const;
const applicants = '申请人情况';
const organisation = '法人或其他组织';
const results = '三、本年度办理结果';
const refused = '（三）不予公开';
const unavailable = '（四）无法提供';
const notProcessed = '（五）不予处理';
const other = '（六）其他处理';
const litigation = '行政诉讼';

/** 《中华人民共和国政府信息公开工作年度报告格式》, for reports of 2021 and later. */
export const form2021 = defineForm({
  id: '2021',
  years: [2021, null],
  seenUntil: 2025,
  title: {
    zh: '中华人民共和国政府信息公开工作年度报告格式',
    en: 'Format of the annual report on government information disclosure',
  },
  basis: '国办公开办函〔2021〕30号',
  chapters: [
    {
      key: 'overview',
      zh: '一、总体情况',
      en: 'Overview',
      aliases: ['工作基本情况', '基本情况', '概述', '政府信息公开工作总体情况'],
      keywords: ['总体情况', '基本情况', '概述', '概况'],
    },
    {
      key: 'proactiveDisclosure',
      zh: '二、主动公开政府信息情况',
      en: 'Proactive disclosure',
      aliases: ['行政机关主动公开政府信息情况', '主动公开政府信息的情况'],
      keywords: ['主动公开'],
    },
    {
      key: 'requests',
      zh: '三、收到和处理政府信息公开申请情况',
      en: 'Requests received and handled',
      aliases: ['行政机关收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况'],
      keywords: ['公开申请', '依申请公开'],
    },
    {
      key: 'remedies',
      zh: '四、政府信息公开行政复议、行政诉讼情况',
      en: 'Administrative reconsideration and litigation',
      aliases: [
        '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
        '政府信息公开行政复议和行政诉讼情况',
      ],
      keywords: ['行政复议', '行政诉讼'],
    },
    {
      key: 'problems',
      zh: '五、存在的主要问题及改进情况',
      en: 'Problems and improvements',
      aliases: [
        '政府信息公开工作存在的主要问题及改进情况',
        '存在问题及改进情况',
        '存在的主要问题及改进措施',
        '存在的问题及改进措施',
      ],
      keywords: ['问题', '改进'],
    },
    {
      key: 'otherMatters',
      zh: '六、其他需要报告的事项',
      en: 'Other matters to report',
      aliases: ['需要报告的其他事项', '其他需要报告的事项情况', '其他报告事项'],
      keywords: ['其他需要', '其他事项', '需要报告', '需要说明'],
    },
  ],
  tables: [
    {
      key: 'documents',
      chapter: 'proactiveDisclosure',
      zh: article20('一'),
      en: 'Article 20 (1): rules and normative documents',
      corner: '信息内容',
      direction: 'down',
      rows: [
        { key: 'rules', zh: ['规章'], en: 'Rules' },
        {
          key: 'normativeDocuments',
          zh: ['行政规范性文件'],
          en: 'Administrative normative documents',
          aliases: ['规范性文件'],
        },
      ],
      columns: [
        { key: 'issued', zh: ['本年制发件数'], en: 'Issued this year', kind: 'count' },
        { key: 'repealed', zh: ['本年废止件数'], en: 'Repealed this year', kind: 'count' },
        { key: 'inForce', zh: ['现行有效件数'], en: 'In force', kind: 'count' },
      ],
      substitutes: [],
      identities: [],
    },
    {
      key: 'licensing',
      chapter: 'proactiveDisclosure',
      zh: article20('五'),
      en: 'Article 20 (5): licensing',
      corner: '信息内容',
      direction: 'down',
      rows: [{ key: 'licensing', zh: ['行政许可'], en: 'Administrative licensing' }],
      columns: [
        {
          key: 'decisions',
          zh: ['本年处理决定数量'],
          en: 'Decisions this year',
          kind: 'count',
          aliases: ['处理决定数量'],
        },
      ],
      substitutes: [],
      identities: [],
    },
    {
      key: 'enforcement',
      chapter: 'proactiveDisclosure',
      zh: article20('六'),
      en: 'Article 20 (6): penalties and compulsion',
      corner: '信息内容',
      direction: 'down',
      rows: [
        { key: 'penalties', zh: ['行政处罚'], en: 'Administrative penalties' },
        { key: 'compulsion', zh: ['行政强制'], en: 'Administrative compulsion' },
      ],
      columns: [
        {
          key: 'decisions',
          zh: ['本年处理决定数量'],
          en: 'Decisions this year',
          kind: 'count',
          aliases: ['处理决定数量'],
        },
      ],
      substitutes: [],
      identities: [],
    },
    {
      key: 'charges',
      chapter: 'proactiveDisclosure',
      zh: article20('八'),
      en: 'Article 20 (8): administrative and institutional fees',
      corner: '信息内容',
      direction: 'down',
      rows: [{ key: 'charges', zh: ['行政事业性收费'], en: 'Administrative and institutional fees' }],
      columns: [
        { key: 'amount', zh: ['本年收费金额（单位：万元）'], en: 'Collected this year (10,000 yuan)', kind: 'amount' },
      ],
      substitutes: [],
      identities: [],
    },
    {
      key: 'requests',
      chapter: 'requests',
      zh: '收到和处理政府信息公开申请情况',
      en: 'Requests received and handled',
      corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      direction: 'down',
      rows: [
        { key: 'received', zh: ['一、本年新收政府信息公开申请数量'], en: 'Received this year' },
        { key: 'carriedIn', zh: ['二、上年结转政府信息公开申请数量'], en: 'Carried in from last year' },
        { key: 'granted', zh: [results, '（一）予以公开'], en: 'Granted' },
        {
          key: 'partiallyGranted',
          zh: [results, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
          en: 'Partially granted',
        },
        { key: 'refusedStateSecret', zh: [results, refused, '1.属于国家秘密'], en: 'Refused: state secret' },
        {
          key: 'refusedByLaw',
          zh: [results, refused, '2.其他法律行政法规禁止公开'],
          en: 'Refused: barred by law or administrative regulation',
          aliases: ['其他法律法规禁止公开', '其他法律、行政法规禁止公开的'],
        },
        {
          key: 'refusedSecurityAndStability',
          zh: [results, refused, '3.危及“三安全一稳定”'],
          en: 'Refused: endangers security or stability',
        },
        {
          key: 'refusedThirdPartyRights',
          zh: [results, refused, '4.保护第三方合法权益'],
          en: 'Refused: third-party rights',
        },
        {
          key: 'refusedInternalAffairs',
          zh: [results, refused, '5.属于三类内部事务信息'],
          en: 'Refused: internal affairs',
        },
        {
          key: 'refusedProcessInformation',
          zh: [results, refused, '6.属于四类过程性信息'],
          en: 'Refused: process information',
        },
        {
          key: 'refusedEnforcementFile',
          zh: [results, refused, '7.属于行政执法案卷'],
          en: 'Refused: enforcement case file',
        },
        {
          key: 'refusedAdministrativeInquiry',
          zh: [results, refused, '8.属于行政查询事项'],
          en: 'Refused: administrative inquiry',
        },
        {
          key: 'unavailableNotHeld',
          zh: [results, unavailable, '1.本机关不掌握相关政府信息'],
          en: 'Unavailable: not held',
        },
        {
          key: 'unavailableNeedsCreation',
          zh: [results, unavailable, '2.没有现成信息需要另行制作'],
          en: 'Unavailable: would have to be created',
        },
        {
          key: 'unavailableStillUnclear',
          zh: [results, unavailable, '3.补正后申请内容仍不明确'],
          en: 'Unavailable: still unclear after correction',
        },
        {
          key: 'notProcessedPetition',
          zh: [results, notProcessed, '1.信访举报投诉类申请'],
          en: 'Not processed: petition or complaint',
        },
        { key: 'notProcessedDuplicate', zh: [results, notProcessed, '2.重复申请'], en: 'Not processed: duplicate' },
        {
          key: 'notProcessedPublication',
          zh: [results, notProcessed, '3.要求提供公开出版物'],
          en: 'Not processed: public publication',
        },
        {
          key: 'notProcessedExcessive',
          zh: [results, notProcessed, '4.无正当理由大量反复申请'],
          en: 'Not processed: excessive and repeated without reason',
        },
        {
          key: 'notProcessedReconfirmation',
          zh: [results, notProcessed, '5.要求行政机关确认或重新出具已获取信息'],
          en: 'Not processed: confirmation of information already obtained',
        },
        {
          key: 'otherNotCorrected',
          zh: [results, other, '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
          en: 'Other: not corrected in time',
        },
        {
          key: 'otherFeeUnpaid',
          zh: [results, other, '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
          en: 'Other: fee not paid in time',
        },
        { key: 'otherReasons', zh: [results, other, '3.其他'], en: 'Other: other reasons', aliases: ['其他情形'] },
        { key: 'totalHandled', zh: [results, '（七）总计'], en: 'Total handled', aliases: ['合计'] },
        { key: 'carriedOut', zh: ['四、结转下年度继续办理'], en: 'Carried over to next year' },
      ],
      columns: [
        { key: 'naturalPerson', zh: [applicants, '自然人'], en: 'Natural persons', kind: 'count' },
        { key: 'enterprise', zh: [applicants, organisation, '商业企业'], en: 'Enterprises', kind: 'count' },
        { key: 'research', zh: [applicants, organisation, '科研机构'], en: 'Research institutions', kind: 'count' },
        {
          key: 'publicWelfare',
          zh: [applicants, organisation, '社会公益组织'],
          en: 'Public welfare organisations',
          kind: 'count',
        },
        {
          key: 'legalService',
          zh: [applicants, organisation, '法律服务机构'],
          en: 'Legal service institutions',
          kind: 'count',
        },
        { key: 'otherOrganization', zh: [applicants, organisation, '其他'], en: 'Other organisations', kind: 'count' },
        { key: 'total', zh: [applicants, '总计'], en: 'Total', kind: 'count', aliases: ['合计'] },
      ],
      substitutes: [
        {
          form: '2019',
          rows: [{ key: 'otherHandling', zh: [results, other], en: 'Other handling' }],
          standFor: ['otherNotCorrected', 'otherFeeUnpaid', 'otherReasons'],
        },
      ],
      identities: [
        {
          key: 'balance',
          every: 'column',
          sum: ['received', 'carriedIn'],
          equals: ['totalHandled', 'carriedOut'],
          title: {
            zh: '新收加上年结转等于办理总计加结转下年度',
            en: 'Received and carried in equal handled and carried over',
          },
          basis: '国办公开办函〔2021〕30号附件，第三部分表内注：“第一项加第二项之和，等于第三项加第四项之和”',
          norms: ['T3-IDENTITY', 'T3-NEGATIVE-BALANCE'],
        },
        {
          key: 'total-handled',
          every: 'column',
          sum: [
            'granted',
            'partiallyGranted',
            'refusedStateSecret',
            'refusedByLaw',
            'refusedSecurityAndStability',
            'refusedThirdPartyRights',
            'refusedInternalAffairs',
            'refusedProcessInformation',
            'refusedEnforcementFile',
            'refusedAdministrativeInquiry',
            'unavailableNotHeld',
            'unavailableNeedsCreation',
            'unavailableStillUnclear',
            'notProcessedPetition',
            'notProcessedDuplicate',
            'notProcessedPublication',
            'notProcessedExcessive',
            'notProcessedReconfirmation',
            'otherNotCorrected',
            'otherFeeUnpaid',
            'otherReasons',
          ],
          equals: ['totalHandled'],
          sumTitle: { zh: '（一）至（六）各项之和', en: 'Results (1) to (6) together' },
          title: {
            zh: '（一）至（六）各项之和等于（七）总计',
            en: 'The results (1) to (6) add up to the total handled',
          },
          basis: '国办公开办函〔2021〕30号附件，第三部分表“三、本年度办理结果（七）总计”',
          norms: ['T3-RESULT-SUM'],
        },
        {
          key: 'row-total',
          every: 'row',
          sum: ['naturalPerson', 'enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrganization'],
          equals: ['total'],
          title: { zh: '各类申请人之和等于总计', en: 'The applicants of a row add up to its total' },
          basis: '国办公开办函〔2021〕30号附件，第三部分表“申请人情况 总计”',
          norms: ['T3-ROW-SUM'],
        },
      ],
    },
    {
      key: 'remedies',
      chapter: 'remedies',
      zh: '政府信息公开行政复议、行政诉讼情况',
      en: 'Administrative reconsideration and litigation',
      corner: '',
      direction: 'across',
      rows: [
        { key: 'reconsideration', zh: ['行政复议'], en: 'Administrative reconsideration' },
        {
          key: 'directLitigation',
          zh: [litigation, '未经复议直接起诉'],
          en: 'Litigation without reconsideration',
          aliases: ['直接起诉', '未经复议直接诉讼'],
        },
        {
          key: 'litigationAfterReconsideration',
          zh: [litigation, '复议后起诉'],
          en: 'Litigation after reconsideration',
          aliases: ['经复议后起诉', '复议后诉讼'],
        },
      ],
      columns: [
        { key: 'upheld', zh: ['结果维持'], en: 'Upheld', kind: 'count' },
        { key: 'corrected', zh: ['结果纠正'], en: 'Corrected', kind: 'count' },
        { key: 'otherResult', zh: ['其他结果'], en: 'Other result', kind: 'count' },
        { key: 'pending', zh: ['尚未审结'], en: 'Pending', kind: 'count' },
        { key: 'total', zh: ['总计'], en: 'Total', kind: 'count', aliases: ['合计'] },
      ],
      substitutes: [],
      identities: [
        {
          key: 'row-total',
          every: 'row',
          sum: ['upheld', 'corrected', 'otherResult', 'pending'],
          equals: ['total'],
          title: { zh: '各种结果之和等于总计', en: 'The results of a kind of case add up to its total' },
          basis: '国办公开办函〔2021〕30号附件，第四部分表“总计”',
          norms: ['T4-REVIEW-SUM', 'T4-DIRECT-SUM', 'T4-AFTER-SUM'],
        },
      ],
    },
  ],
});
