/** True sentences that count other things than the tables do, or a part of what they count: they contradict nothing. */

/** A part of the requests received: {part} is less than all, {rest} the others. */
export const partsOfReceived = [
  '按申请渠道分，网上申请{part}件，信函及当面申请{rest}件',
  '从申请内容看，涉及征地拆迁{part}件，其他{rest}件',
  '上半年收到申请{part}件，下半年收到申请{rest}件',
  '申请内容主要集中在土地征收、住房保障等方面，其中征地类{part}件',
  '其中第四季度收到{part}件',
  '其中通过电子邮箱收到{part}件',
  '涉及规划建设类申请{part}件，占{partShare}',
  '截至6月底收到政府信息公开申请{part}件',
] as const;

/** Steps on the way of requests, and things that are none. */
export const requestAsides = [
  '向申请人发出补正通知{~1-9}次，征求第三方意见{~1-6}次',
  '答复平均用时{~5-18}个工作日',
  '受理行政许可申请{~20-300}件，全部依法办理',
  '收到群众投诉举报{~3-80}件，办结率100%',
  '办理领导信箱来信{~10-90}件，均已按期答复',
  '未收到因答复超期引发的投诉',
  '没有出现因答复不规范被要求重新处理的情形',
  '未收到涉及商业秘密的申请',
  '{last}年收到政府信息公开申请{~2-40}件',
  '{last}年未收到政府信息公开申请',
  '通过电话解答公开申请方面的咨询{~5-60}件次',
  '受理信访事项{~5-90}件，与政府信息公开申请分开登记、分别办理',
  '对{~2-9}件申请组织了集体会商',
  '组织依申请公开案例学习{~1-4}次，剖析典型案例{~2-9}件',
  '要求各单位在收到申请之日起20个工作日内答复，需要延期的最多延长20个工作日',
  '{whole}承办市级转办件{~1-9}件',
] as const;

/** Cases that the table of remedies does not count, or no case of some kind only. */
export const remedyAsides = [
  '未发生行政诉讼败诉案件',
  '没有因答复不当被行政复议机关纠正的情况',
  '作为被告的其他行政诉讼案件{~1-20}件，与政府信息公开无关',
  '行政机关负责人出庭应诉率100%',
  '公开行政复议决定书{~2-30}份',
  '{last}年因政府信息公开被申请行政复议{~1-5}件',
] as const;

/** Documents and decisions in other ways than the tables count them. */
export const documentAsides = [
  '完成规范性文件合法性审核{~2-30}件',
  '转发上级规范性文件{~2-30}件',
  '对{~5-60}件规范性文件开展清理评估',
  '为规范性文件配套发布解读{~2-30}篇',
  '公开行政许可事项{~5-90}项、行政处罚事项{~5-90}项',
  '依法公开行政许可决定{~2-9}件、行政处罚决定{~2-9}件',
  '公示行政许可信息{~5-90}条、行政处罚信息{~5-90}条',
  '公布行政处罚典型案例{~2-9}件',
  '行政事业性收费项目{~1-9}项，收费依据和标准全部公开',
  '{last}年制发行政规范性文件{~1-9}件',
  '以办公室名义印发各类文件{~20-200}件',
  '“双公示”信息上报及时率100%',
] as const;
