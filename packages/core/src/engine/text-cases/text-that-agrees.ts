import { type Case, carried, upheld, usual } from './text-case.ts';

/** Paragraphs that agree with their tables, as agencies write them. */
export const agreeing: readonly Case[] = [
  { chapter: 'overview', text: '全年收到政府信息公开申请 26 件，均已按时答复。', requests: usual },
  { chapter: 'overview', text: '2023 年，我局共受理依申请公开 26 件，已全部办结。', requests: usual },
  { text: '本年度新收政府信息公开申请二十六件，全部在法定期限内答复完毕。', requests: usual },
  {
    text: '全年收到申请 26 件，其中予以公开 20 件，部分公开 2 件，无法提供 4 件。',
    requests: usual,
  },
  {
    text: '共收到政府信息公开申请 26 件，答复 26 件，其中：予以公开20件；部分公开2件；本机关不掌握4件。',
    requests: usual,
  },
  { text: '收到政府信息公开申请 29 件（含上年结转 3 件），办结 24 件，结转下年度 5 件。', requests: carried },
  { text: '本年新收申请 26 件，上年结转 3 件，共办结 24 件，其余 5 件结转下年度继续办理。', requests: carried },
  {
    text: '2023 年受理政府信息公开申请 26 件，办结 24 件，均在法定期限内答复，5 件按规定结转至 2024 年办理。',
    requests: carried,
  },
  { text: '2023 年收到政府信息公开申请 26 件，较上年减少 4 件，同比下降 13.3%，均按期答复。', requests: usual },
  { text: '2022 年收到政府信息公开申请 30 件，2023 年收到 26 件。', requests: usual },
  { text: '去年收到申请 30 件，今年收到政府信息公开申请 26 件，全部按期办理。', requests: usual },
  { text: '全年收到政府信息公开申请 26 件，其中网上申请 18 件，信函申请 5 件，当面申请 3 件。', requests: usual },
  { text: '收到政府信息公开申请 26 件，其中涉及征地拆迁的 12 件，涉及财政资金的 6 件。', requests: usual },
  {
    text: '收到政府信息公开申请 42 件，其中自然人申请 41 件，科研机构申请 1 件。',
    requests: { received: [41, 0, 1], totalHandled: [41, 0, 1], granted: [41, 0, 1] },
  },
  {
    text: '申请人为自然人的 38 件，法人或其他组织的 4 件。',
    requests: { received: [38, 3, 0, 0, 1], totalHandled: [38, 3, 0, 0, 1], granted: [38, 3, 0, 0, 1] },
  },
  {
    text: '全年共收到政府信息公开申请近 30 件，做到件件有回复。',
    requests: { received: 28, totalHandled: 28, granted: 28 },
  },
  { text: '全年办理政府信息公开申请 20 余件。', requests: usual },
  {
    chapter: 'overview',
    text: '全市各级行政机关共收到政府信息公开申请 3.2 万件。',
    requests: { received: 31_874, totalHandled: 31_874, granted: 31_874 },
    organ: '某市人民政府',
  },
  {
    chapter: 'overview',
    text: '全县共收到政府信息公开申请 26 件，全部按时办结。',
    requests: usual,
    organ: '某县人民政府',
  },
  { text: '上半年收到政府信息公开申请 11 件，下半年收到 15 件。', requests: usual },
  { text: '本年度未收到政府信息公开申请，也没有上年结转的申请。' },
  { text: '2023 年，我镇没有收到政府信息公开申请。', kind: 'township' },
  { text: '全年未发生因政府信息公开引起的行政复议、行政诉讼。', chapter: 'remedies' },
  { text: '因政府信息公开被申请行政复议 3 件，均获维持；被提起行政诉讼 2 件，均获维持。', remedies: upheld },
  { text: '信息公开类行政复议 3 件，行政诉讼 2 件。', remedies: upheld, chapter: 'remedies' },
  {
    text: '因政府信息公开被申请行政复议 4 件，其中维持 1 件，纠正 2 件，尚未审结 1 件。',
    remedies: { reconsideration: [1, 2, 0, 1] },
    chapter: 'remedies',
  },
  {
    text: '因政府信息公开提起的行政诉讼 5 件，其中未经复议直接起诉 3 件，复议后起诉 2 件。',
    remedies: { directLitigation: [3, 0, 0, 0], litigationAfterReconsideration: [1, 0, 1, 0] },
    chapter: 'remedies',
  },
  { chapter: 'overview', text: '全年办理行政复议案件 120 件，行政应诉案件 35 件，法治政府建设水平不断提升。' },
  {
    text: '答复申请 805 件，其中不予公开 35 件，占 4.34%；不予处理 158 件，占 19.6%。',
    requests: { received: 805, totalHandled: 805, refusedByLaw: 35, notProcessedPetition: 158, granted: 612 },
  },
  { text: '收到政府信息公开申请 26 件，其中予以公开 20 件，占 76.9%。', requests: usual },
  {
    chapter: 'overview',
    text: '主动公开政府信息 1136 条，政务公开群众满意率 98.5%，网民留言办结率 100%。',
    requests: usual,
  },
  {
    chapter: 'overview',
    text: '全年作出行政许可决定 550 件，行政处罚决定 4119 件，行政强制 195 件。',
    others: { licensing: 550, penalties: 4119, compulsion: 195 },
  },
  {
    chapter: 'overview',
    text: '公开行政处罚信息 120 条，公示行政许可事项 35 项。',
    others: { licensing: 8, penalties: 12 },
  },
  {
    chapter: 'overview',
    text: '全年制发行政规范性文件 5 件，废止 2 件，现行有效 36 件。',
    others: { documentsIssued: 5, documentsRepealed: 2, documentsInForce: 36 },
  },
  {
    chapter: 'overview',
    text: '解读规范性文件 8 件，清理规范性文件 41 件，修订规章制度 6 项。',
    others: { documentsIssued: 5 },
  },
  {
    chapter: 'overview',
    text: '2019 年，通过门户网站等平台主动公开规章 13 件，行政规范性文件 60 件。',
    others: { rulesMade: 13, rulesPublished: 13, documentsMade: 60, documentsPublished: 60 },
    form: '2019',
    kind: 'governmentOffice',
  },
  {
    chapter: 'overview',
    text: '全年主动公开政府信息 53393 条，其中政府网站 5200 条，政务微信 14541 条，政务微博 14650 条，其他方式 19002 条。',
  },
  {
    chapter: 'overview',
    text: '市政府办公厅代表市政府共受理政府信息公开申请 26 件，均在法定期限内予以答复。',
    requests: usual,
    kind: 'governmentOffice',
  },
  { text: '依申请公开工作规范有序，全年依申请公开信息均按照“先审查、后公开”的要求办理。', requests: carried },
  { text: '共收到申请2６件，办结2６件，办结率达到100%。', requests: usual },
  { text: '收到申请 29 件，其中本年新收 26 件，上年结转 3 件；办结 24 件，结转下年 5 件。', requests: carried },
  { text: '全年收到政府信息公开申请 26 件，全部予以公开。', requests: { received: 26, totalHandled: 26, granted: 26 } },
  {
    text: '自然人申请信息不存在 16 件，商业企业申请本机关不掌握相关政府信息 2 件。',
    requests: { received: [16, 2], totalHandled: [16, 2], unavailableNotHeld: [16, 2] },
  },
  {
    text: '本机关不掌握 1 件，信息不存在 3 件，予以公开 20 件，部分公开 2 件。',
    requests: { ...usual, unavailableNotHeld: 1, unavailableNeedsCreation: 3 },
  },
  {
    chapter: 'overview',
    text: '全县各镇（街道）、各部门共收到政府信息公开申请 26 件。',
    requests: usual,
    organ: '某县人民政府',
  },
  { chapter: 'overview', text: '县政府及各部门共收到申请公开政府信息 26 件。', requests: usual, organ: '某县人民政府' },
  {
    text: '因政府信息公开被提起行政诉讼 3 件，全部胜诉。',
    remedies: { directLitigation: [2, 0, 1, 0] },
    chapter: 'remedies',
  },
  { text: '收到政府信息公开申请 1 件，经沟通申请人在受理前撤回。' },
  { text: '我局未收到和处理政府信息公开申请事件。' },
  { text: '共收到政府信息公开申请 0 件，行政复议 0 件，行政诉讼 0 件。' },
];
